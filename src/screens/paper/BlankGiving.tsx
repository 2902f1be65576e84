import { onDays } from '../../components/itemLineText.ts'
import type { BlankLine } from '../../documents/blankOrder.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank } from './Blank.tsx'
import { onText } from './BlankWorking.tsx'

interface BlankGivingProps {
  readonly line: BlankLine
  readonly wording: LaterWording
}

/** Room for when it starts and what it is in: a time that the library proposes is nobody's until it is written here. */
export function BlankGiving({ line, wording }: BlankGivingProps) {
  const { route } = line.values
  const isVein = route === undefined || route.mark === 'absent' || route.value === 'IV'
  const isDrawn = isVein || route.value === 'SC'
  return (
    <>
      <p className="blankLine">
        <Starts line={line} wording={wording} />
        {line.doses.length < 2 && isDrawn && <Container isVein={isVein} wording={wording} />}
      </p>
      {line.doses.length > 1 &&
        isDrawn &&
        line.doses.map((dose, index) => (
          <p key={String(index)} className="blankLine">
            <b>{onText(dose, wording)} </b>
            <Container isVein={isVein} wording={wording} />
          </p>
        ))}
    </>
  )
}

/** One room for each dose of a day; another on days that start by another rule. */
function Starts({ line: { item, values }, wording }: BlankGivingProps) {
  const { blankOrder } = wording
  const runs = new Map(item.start.map(({ days }) => [days?.join(' '), days] as const))
  const rooms = Array.from({ length: values.timesPerDay?.value ?? 1 }, (_, index) => index)
  return (runs.size === 0 ? [undefined] : [...runs.values()]).map((days) => (
    <span key={days?.join(' ') ?? ''} className="blankRung">
      {days === undefined ? blankOrder.startTime : wording.paper.dated(onDays(days, wording), blankOrder.startTime)}
      {rooms.map((room) => (
        <span key={room}>
          {' '}
          <Blank kind="short" />
        </span>
      ))}
    </span>
  ))
}

/** As it stands on a label; a syringe under the skin has neither a diluent to choose nor a rate. */
function Container({ isVein, wording }: { readonly isVein: boolean; readonly wording: LaterWording }) {
  const { part } = wording.labels
  return (
    <>
      {isVein && (
        <span className="blankRung">
          {part.diluent} <Blank />
        </span>
      )}
      <span className="blankRung">
        {part.volume} <Blank kind="short" /> mL
      </span>
      {isVein && (
        <span className="blankRung">
          {part.delivery} <Blank kind="short" /> mL/h
        </span>
      )}
    </>
  )
}
