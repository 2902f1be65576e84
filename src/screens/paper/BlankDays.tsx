import { onDays } from '../../components/itemLineText.ts'
import type { BlankLine } from '../../documents/blankOrder.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank, Tick } from './Blank.tsx'

/** A longer run of every day is written by its ends, and each day of it is ticked on the administration record. */
const MOST_BOXES = 14
/** Where the source does not even say how many days there are. */
const UNKNOWN_DAYS = 7

/** A box and room for the date of every day; what the source leaves out has both without a number. */
export function BlankDays({ line, wording }: { readonly line: BlankLine; readonly wording: LaterWording }) {
  const { blankOrder } = wording
  const { dayOf } = blankOrder
  const { known, asked, isOpenEnded } = line.days
  const unknown = Array.from({ length: asked ?? UNKNOWN_DAYS }, (_, index) => index)
  const isRun = known.length > MOST_BOXES
  return (
    <>
      {asked !== 0 && <p>{blankOrder.daysNotStated}</p>}
      {isRun && (
        <p className="blankLine">
          {wording.paper.dated(onDays(known, wording), blankOrder.first)} <Blank /> {blankOrder.last} <Blank />
        </p>
      )}
      <div className="blankDays">
        {(asked !== 0 || !isRun) && <b>{blankOrder.days}</b>}
        {!isRun &&
          known.map((day) => (
            <Tick key={day}>
              {wording.paper.day(day)} <Blank />
            </Tick>
          ))}
        {unknown.map((place) => (
          <Tick key={`unknown ${String(place)}`}>
            {dayOf.before} <Blank kind="short" /> {dayOf.after} <Blank />
          </Tick>
        ))}
      </div>
      {isOpenEnded && (
        <p className="blankLine">
          {blankOrder.throughDay} <Blank kind="short" /> {dayOf.after} {blankOrder.date} <Blank />
        </p>
      )}
    </>
  )
}
