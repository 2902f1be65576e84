import { Fragment } from 'react'

interface WholePartProps {
  readonly text: string
  /** A part of it, such as a date, that must not stand on two lines; null for none. */
  readonly whole: string | null
}

/** A sentence, one part of it in one piece wherever it stands: a date would part at its hyphen. */
export function WholePart({ text, whole }: WholePartProps) {
  if (whole === null) return text
  const [before, ...after] = text.split(whole)
  const parts = after.map((rest, at) => ({ rest, at }))
  return (
    <>
      {before}
      {parts.map(({ rest, at }) => (
        <Fragment key={at}>
          <span className="paperDate">{whole}</span>
          {rest}
        </Fragment>
      ))}
    </>
  )
}
