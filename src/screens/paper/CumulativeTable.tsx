import type { DrugLedger, LedgerLine, LimitState } from '../../plan/ledger.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Decimal, decimalText } from '../../quantities/decimal.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import { drugName } from '../../wording/names.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface CumulativeTableProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** What was given over a lifetime against what may be; not recorded is printed as not recorded, never as zero. */
export function CumulativeTable({ plan, wording }: CumulativeTableProps) {
  const { paperCourse } = wording
  const { cumulativeColumn: column } = paperCourse
  if (plan.ledgers.length === 0) return null
  return (
    <section>
      <h2>{paperCourse.cumulative}</h2>
      <table className="paperGrid paperCumulative">
        <thead>
          <tr>
            <th className="drug">{column.drug}</th>
            <th className="given">{column.given}</th>
            <th className="sum">{column.planned}</th>
            <th className="sum">{column.after}</th>
            <th>{column.limit}</th>
            <th className="room">{column.room}</th>
          </tr>
        </thead>
        {plan.ledgers.map((ledger) => (
          <tbody key={ledger.drug}>
            <DrugLines ledger={ledger} plan={plan} wording={wording} />
          </tbody>
        ))}
      </table>
    </section>
  )
}

function DrugLines({ ledger, plan, wording }: CumulativeTableProps & { readonly ledger: DrugLedger }) {
  const words = wording.ledger
  const limits = ledger.limits.filter(({ applies }) => applies !== 'not')
  const span = limits.length || 1
  const perM2 = (value: Decimal | null): string =>
    value === null
      ? words.unknown
      : `${wording.number(decimalText(roundForDisplay(value, 2)))}\u00a0${wording.unit(ledger.unit)}`
  const name = (drug: string): string => drugName(plan.regimen, drug, wording.language === 'en' ? 'en' : 'zh')
  const rows: readonly (LimitState | null)[] = limits.length > 0 ? limits : [null]
  return rows.map((limit, index) => (
    <tr key={limit === null ? 'none' : `${limit.id}${limit.method ?? ''}`}>
      {index === 0 && (
        <>
          <td rowSpan={span}>
            <p className="drugName">{name(ledger.drug)}</p>
            {ledger.history !== 'entered' && <p>{words.history[ledger.history]}</p>}
          </td>
          <td rowSpan={span}>
            <p>
              <b>{sumText(ledger.given)}</b>
            </p>
            {ledger.lines.map((line) => (
              <p key={line.id}>{lineText(line)}</p>
            ))}
            {(ledger.given === null ? [] : ledger.equivalents).map(({ method, given, left }) => (
              <p key={method}>
                {[
                  wording.paper.dated(words.equivalent(words.methods[method]), perM2(given)),
                  ...(left.length > 0 ? [words.leftOut(left.map(name))] : []),
                ].join(wording.paper.joinItems)}
              </p>
            ))}
          </td>
          <td rowSpan={span}>{perM2(ledger.planned)}</td>
          <td rowSpan={span}>
            <b>
              {sumText(ledger.given === null || ledger.planned === null ? null : ledger.given.plus(ledger.planned))}
            </b>
          </td>
        </>
      )}
      <td>{limit === null ? '' : limitName(limit)}</td>
      <td>{limit === null ? '' : roomText(limit)}</td>
    </tr>
  ))

  /** Without a recorded history a sum is a least, never the whole. */
  function sumText(sum: Decimal | null): string {
    return ledger.history === 'notRecorded' && sum !== null ? words.atLeast(perM2(sum)) : perM2(sum)
  }

  /** `23-Nov-2026, 35 mg, 1.752 m², 19.98 mg/m²`; of an earlier one when and where, as far as known. */
  function lineText({ drug, origin, date, when, where, amount, bsa, perM2: area }: LedgerLine): string {
    const unit = plan.regimen.drugs[drug]?.doseUnit
    const place = origin === 'recorded' ? [words.origin.recorded] : [where === '' ? words.origin.elsewhere : where]
    const parts = [
      ...(drug === ledger.drug ? [] : [name(drug)]),
      ...(date === null ? (when === '' ? [] : [when]) : [wording.date(date)]),
      ...place,
      ...(amount === null || unit === undefined ? [] : [wording.quantity({ value: amount, unit })]),
      ...(bsa === null ? [] : [wording.quantity({ value: roundForDisplay(bsa, 4), unit: 'm2' })]),
      perM2(area),
    ]
    return parts.join(wording.paper.joinParts)
  }

  function limitName({ kind, perM2: amount, of, method, when, applies }: LimitState) {
    const text = words.limit[kind](`${wording.number(amount)}\u00a0${wording.unit(ledger.unit)}`)
    const ofWhat =
      of === null
        ? words.asEquivalent(text, method === null ? '' : words.methods[method])
        : of === ledger.drug
          ? text
          : words.ofDrug(text, name(of))
    return (
      <>
        <p>{ofWhat}</p>
        {when.length > 0 && <p>{words.when(when.map((each) => wording.circumstances[each]))}</p>}
        {applies === 'open' && <p>{words.applies.open}</p>}
      </>
    )
  }

  function roomText({ room, state, crossedBy }: LimitState) {
    return (
      <>
        <p>{room === null ? words.unknown : room.lt(0) ? words.passedBy(perM2(room.abs())) : perM2(room)}</p>
        {state !== 'within' && (
          <p>
            <b>
              {crossedBy === null
                ? words.state[state]
                : wording.paperCourse.crosses(wording.administration(crossedBy, plan.regimen))}
            </b>
          </p>
        )}
      </>
    )
  }
}
