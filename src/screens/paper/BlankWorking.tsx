import { onDays } from '../../components/itemLineText.ts'
import type { BlankDose, BlankLine, BlankPrescription } from '../../documents/blankOrder.ts'
import type { DoseUnit } from '../../evidence/doseUnit.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank, Tick } from './Blank.tsx'
import { Times } from './Times.tsx'

interface BlankWorkingProps {
  readonly line: BlankLine
  readonly wording: LaterWording
}

/** One dose worked out by hand, rung by rung as the engine does: prescribed, multiplied, changed, rounded last. */
export function BlankWorking({ line, wording }: BlankWorkingProps) {
  const { blankOrder } = wording
  const { drug, doses, askedIn } = line
  const unit = drug?.doseUnit ?? 'mg'
  if (askedIn !== null)
    return (
      <>
        <p>{blankOrder.doseNotStated}</p>
        <p className="blankLine">
          <span className="blankRung">
            {blankOrder.prescribed} <Blank kind="dose" />
          </span>
          {askedIn.map((each) => (
            <Tick key={each}>{wording.unit(each)}</Tick>
          ))}
          <span className="blankRung">
            × <Blank kind="short" /> = <Blank kind="dose" /> {wording.unit(unit)}
          </span>
          <Given unit={unit} isRounded wording={wording} />
        </p>
      </>
    )
  return doses.map((dose, index) => (
    <p key={String(index)} className="blankLine">
      {(dose.on !== null || doses.length > 1) && <b>{onText(dose, wording)} </b>}
      <Prescribed prescribed={dose.prescribed} unit={unit} wording={wording} />
      <Given unit={unit} isRounded={dose.rounding.kind !== 'asPublished'} wording={wording} />
    </p>
  ))
}

/** Of which days a dose of several is. */
export function onText({ on }: BlankDose, wording: LaterWording): string {
  const { blankOrder, screen } = wording
  if (on === null) return blankOrder.otherDays
  const days = onDays(on.days, wording)
  return on.cycles === null
    ? blankOrder.ofDays(days)
    : blankOrder.ofDaysOfCycles(days, dayText(on.cycles, screen.plan.and))
}

interface PrescribedProps {
  readonly prescribed: BlankPrescription
  readonly unit: DoseUnit
  readonly wording: LaterWording
}

function Prescribed({ prescribed, unit, wording }: PrescribedProps) {
  const { blankOrder, paper } = wording
  switch (prescribed.kind) {
    case 'amount': {
      const { dose } = prescribed
      return (
        <>
          <span className="blankRung">
            {blankOrder.prescribed} <b className="mg">{wording.quantity(dose)}</b>
          </span>
          <Times of={dose.unit} wording={wording} />
        </>
      )
    }
    case 'range': {
      const range = paper.fromTo(wording.quantity(prescribed.min), wording.quantity(prescribed.max))
      return (
        <>
          <span className="blankRung">
            {blankOrder.prescribed} <Blank kind="dose" /> {wording.unit('mg/m2')} ({blankOrder.within(range)})
          </span>
          <Times of="mg/m2" wording={wording} />
        </>
      )
    }
    case 'bands':
      return (
        <>
          <span className="blankRung">
            {blankOrder.band}, {blankOrder.measureIs[prescribed.by]} <Blank kind="short" />
          </span>
          {prescribed.bands.map(({ from, below, dose }) => (
            <Tick key={from}>
              {wording.regimenPage.labelled(
                wording.regimenPage.band[prescribed.by](
                  wording.number(from),
                  below === null ? null : wording.number(below),
                ),
                wording.quantity(dose),
              )}
            </Tick>
          ))}
          <span className="blankRung">
            = <Blank kind="dose" /> {wording.unit(unit)}
          </span>
        </>
      )
  }
}

interface GivenProps {
  readonly unit: DoseUnit
  readonly isRounded: boolean
  readonly wording: LaterWording
}

/** What is given of it and what is taken away, both: one of the two alone has been read as the other. Then rounded. */
function Given({ unit, isRounded, wording }: GivenProps) {
  const { blankOrder } = wording
  return (
    <>
      <span className="blankRung">
        {blankOrder.give} <Blank kind="short" /> {blankOrder.reduceBy} <Blank kind="short" /> {blankOrder.ofIt} ={' '}
        <Blank kind="dose" /> {wording.unit(unit)}
      </span>
      {isRounded && (
        <span className="blankRung">
          <b>{blankOrder.rounded}</b> <Blank kind="dose" /> <b>{wording.unit(unit)}</b>
        </span>
      )}
    </>
  )
}
