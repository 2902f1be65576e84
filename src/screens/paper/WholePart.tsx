interface WholePartProps {
  readonly text: string
  /** A part of it, such as a date, that must not stand on two lines; null for none. */
  readonly whole: string | null
}

/** A sentence, one part of it in one piece: a date would part at its hyphen. */
export function WholePart({ text, whole }: WholePartProps) {
  if (whole === null) return text
  const [before = '', after = ''] = text.split(whole)
  return (
    <>
      {before}
      <span className="paperDate">{whole}</span>
      {after}
    </>
  )
}
