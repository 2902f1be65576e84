import { roundingText } from '../../components/drugFactText.ts'
import { onDays } from '../../components/itemLineText.ts'
import type { BlankDose, BlankLine, BlankPrescription } from '../../documents/blankOrder.ts'
import type { DoseUnit, PrescribedUnit } from '../../evidence/doseUnit.ts'
import { doseUnitOf } from '../../dosing/prescribeDose.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank, Tick } from './Blank.tsx'

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
          {blankOrder.prescribed} <Blank kind="dose" />
          {askedIn.map((each) => (
            <Tick key={each}>{wording.unit(each)}</Tick>
          ))}{' '}
          × <Blank kind="short" /> = <Blank kind="dose" /> {wording.unit(unit)}
        </p>
        <Given unit={unit} wording={wording} />
      </>
    )
  return doses.map((dose, index) => (
    <div key={String(index)} className="blankDose">
      {(dose.on !== null || doses.length > 1) && <p className="blankOn">{onText(dose, wording)}</p>}
      <Prescribed prescribed={dose.prescribed} unit={unit} wording={wording} />
      <Given unit={unit} wording={wording} />
      {drug && (
        <p>
          {blankOrder.roundingRule}: {roundingText(dose.rounding, drug, wording)}
        </p>
      )}
    </div>
  ))
}

function onText({ on }: BlankDose, wording: LaterWording): string {
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
        <p className="blankLine">
          {blankOrder.prescribed} <b className="mg">{wording.quantity(dose)}</b>
          <Times of={dose.unit} wording={wording} />
        </p>
      )
    }
    case 'range': {
      const range = paper.fromTo(wording.quantity(prescribed.min), wording.quantity(prescribed.max))
      return (
        <p className="blankLine">
          {blankOrder.prescribed} <Blank kind="dose" /> {wording.unit('mg/m2')} ({blankOrder.within(range)})
          <Times of="mg/m2" wording={wording} />
        </p>
      )
    }
    case 'bands':
      return (
        <p className="blankLine">
          {blankOrder.band}, {blankOrder.measureIs[prescribed.by]} <Blank kind="short" />
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
          = <Blank kind="dose" /> {wording.unit(unit)}
        </p>
      )
  }
}

/** What a prescribed dose is multiplied by, and room for what it comes to; nothing for a fixed dose. */
function Times({ of, wording }: { readonly of: PrescribedUnit; readonly wording: LaterWording }) {
  const { blankOrder } = wording
  const result = (
    <span className="paperKeep">
      = <Blank kind="dose" /> {wording.unit(doseUnitOf(of))}
    </span>
  )
  if (of === 'AUC')
    return (
      <>
        {' '}
        × ({blankOrder.gfr} <Blank kind="short" /> mL/min + 25) {result}
      </>
    )
  if (of.endsWith('/m2'))
    return (
      <>
        {' '}
        <span className="paperKeep">
          × {blankOrder.area} <Blank kind="short" /> m²
        </span>{' '}
        {result}
      </>
    )
  if (!of.endsWith('/kg')) return null
  return (
    <>
      {' '}
      <span className="paperKeep">
        × {blankOrder.weight} <Blank kind="short" /> kg
      </span>{' '}
      {result}
    </>
  )
}

/** What is given of it and what is taken away, both: one of the two alone has been read as the other. Then rounded. */
function Given({ unit, wording }: { readonly unit: DoseUnit; readonly wording: LaterWording }) {
  const { blankOrder } = wording
  return (
    <p className="blankLine">
      <span className="paperKeep">
        {blankOrder.give} <Blank kind="short" /> {blankOrder.reduceBy} <Blank kind="short" /> {blankOrder.ofIt}
      </span>{' '}
      <span className="paperKeep">
        = <Blank kind="dose" /> {wording.unit(unit)}
      </span>{' '}
      <span className="paperKeep">
        <b>{blankOrder.rounded}</b> <Blank kind="dose" /> {wording.unit(unit)}
      </span>
    </p>
  )
}
