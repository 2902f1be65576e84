import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { DrugLedger, LimitState } from '../../plan/ledger.ts'
import type { Plan } from '../../plan/plan.ts'
import { decimalText, type Decimal } from '../../quantities/decimal.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import { drugName } from '../../wording/names.ts'
import styles from './Course.module.css'
import { countedDrugs, EarlierDoses } from './EarlierDoses.tsx'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
}

/** What was given over a lifetime against what may be: room left, what this plan adds, where it crosses. */
export function LedgerPanel({ plan, typed, edit }: Props) {
  const { ledger: words } = useLaterWording()
  if (plan.ledgers.length === 0) return null
  const { earlier, noEarlier } = typed.course
  const isAnswered = countedDrugs(plan).every(
    (drug) => noEarlier.includes(drug) || earlier.some((dose) => dose.drug === drug),
  )
  return (
    <section className={`sheet ${styles['panel']}`} id="region-ledger" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>{words.title}</h2>
      </div>
      {plan.ledgers.map((ledger) => (
        <OneDrug key={ledger.drug} ledger={ledger} plan={plan} isAnswered={isAnswered} />
      ))}
      <EarlierDoses plan={plan} typed={typed} edit={edit} />
    </section>
  )
}

interface OneDrugProps {
  readonly ledger: DrugLedger
  readonly plan: Plan
  /** Of every drug that counts, someone said what was given before: a sum over them is more than a least. */
  readonly isAnswered: boolean
}

function OneDrug({ ledger, plan, isAnswered }: OneDrugProps) {
  const wording = useLaterWording()
  const { ledger: words } = wording
  const unit = wording.unit(ledger.unit)
  const perM2 = (value: Decimal | null): string =>
    value === null ? words.unknown : `${wording.number(decimalText(roundForDisplay(value, 2)))}\u00a0${unit}`
  const name = (drug: string): string => drugName(plan.regimen, drug, wording.language === 'en' ? 'en' : 'zh')
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{name(ledger.drug)}</caption>
        <tbody>
          <tr>
            <th scope="row">{words.given}</th>
            <td>
              <b>
                {ledger.history === 'notRecorded' && ledger.given !== null
                  ? words.atLeast(perM2(ledger.given))
                  : perM2(ledger.given)}
              </b>
              <div className="quiet">{words.history[ledger.history]}</div>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.planned}</th>
            <td>
              <b>{perM2(ledger.planned)}</b>
            </td>
          </tr>
          {ledger.limits.map((limit) => (
            <tr key={`${limit.id}${limit.method ?? ''}`}>
              <th scope="row">
                {limitName(limit)}
                {limit.when.length > 0 && (
                  <div className="quiet">{words.when(limit.when.map((each) => wording.circumstances[each]))}</div>
                )}
              </th>
              <td>{limitText(limit)}</td>
            </tr>
          ))}
          {ledger.equivalents.map(({ method, given, planned, left }) => (
            <tr key={method}>
              <th scope="row">{words.equivalent(words.methods[method])}</th>
              <td>
                <div>
                  {words.given}{' '}
                  <b>
                    {given === null || (isAnswered && left.length === 0) ? perM2(given) : words.atLeast(perM2(given))}
                  </b>
                </div>
                {isConverted(planned) && (
                  <div>
                    {words.planned} <b>{perM2(planned)}</b>
                  </div>
                )}
                {leftOut(left, planned).length > 0 && (
                  <div className="quiet">{words.leftOut(leftOut(left, planned).map(name))}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  /** A plan that adds the drug and nothing of its equivalent is not converted: that is no zero. */
  function isConverted(planned: Decimal | null): boolean {
    return planned === null || ledger.planned === null || !planned.isZero() || ledger.planned.isZero()
  }

  function leftOut(left: readonly string[], planned: Decimal | null): readonly string[] {
    return isConverted(planned) || left.includes(ledger.drug) ? left : [...left, ledger.drug]
  }

  function limitName({ kind, perM2: amount, of, method }: LimitState): string {
    const limit = words.limit[kind](`${wording.number(amount)}\u00a0${unit}`)
    if (of === null)
      return wording.changes.option(words.asEquivalent(limit, method === null ? '' : words.methods[method]))
    return wording.changes.option(of === ledger.drug ? limit : words.ofDrug(limit, name(of)))
  }

  function limitText({ applies, state, room, after, crossedBy }: LimitState) {
    if (applies === 'not') return <span className="quiet">{words.applies.not}</span>
    const tone = state === 'within' ? '' : 'isConfirm'
    return (
      <>
        <b className={tone}>{words.state[state]}</b>
        {room !== null && <div>{room.lt(0) ? words.passedBy(perM2(room.abs())) : words.room(perM2(room))}</div>}
        {after !== null && (
          <div>
            {words.after} {perM2(after)}
          </div>
        )}
        {crossedBy !== null && <div>{words.crossesAt(wording.administration(crossedBy, plan.regimen))}</div>}
        {applies === 'open' && <div className="quiet">{words.applies.open}</div>}
      </>
    )
  }
}
