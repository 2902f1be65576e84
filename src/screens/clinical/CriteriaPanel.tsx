import {
  limitText,
  noValueText,
  originText,
  resultText,
  sharedSource,
  sourceText,
  subjectText,
  valueText,
  whenTexts,
} from '../../components/criterionText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { Provenance } from '../../components/Provenance.tsx'
import { buildCriteriaSheet, type CriteriaGroup } from '../../documents/buildCriteriaSheet.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { CriterionRow } from '../../plan/criterionRow.ts'
import type { Plan } from '../../plan/plan.ts'
import panel from '../course/Course.module.css'
import styles from './Clinical.module.css'
import { CriteriaQuestions } from './CriteriaQuestions.tsx'
import { ResultWord } from './ResultWord.tsx'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
}

/** Every condition of the source and of the labels beside what is known. Whether to treat is never answered here. */
export function CriteriaPanel({ plan, typed, edit }: Props) {
  const wording = useLaterWording()
  const { criteria: words } = wording.clinical
  const { regimen } = plan
  if (plan.criteria.length === 0) return null
  const { measured, exclusions, inclusions, hasSetAside } = buildCriteriaSheet(plan)
  const { countsNotABar } = regimen.population
  const answers = { regimen, answers: typed.course.answers, edit }
  return (
    <section className={`sheet ${panel['panel']}`} id="region-criteria" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>{words.title}</h2>
        <span className="quiet">{words.compares}</span>
      </div>
      {measured.length > 0 && (
        <div className={panel['scroll']}>
          <table className={`${panel['table']} ${styles['table']} ${styles['criteria']}`}>
            <thead>
              <tr>
                <th scope="col">{words.column.condition}</th>
                <th scope="col" className={styles['short']}>
                  {words.column.limit}
                </th>
                <th scope="col" className={styles['short']}>
                  {words.column.value}
                </th>
                <th scope="col" className={styles['result']}>
                  {words.column.result}
                </th>
              </tr>
            </thead>
            {measured.map((group) => (
              <Group key={group.rows[0]?.id} group={group} plan={plan} />
            ))}
          </table>
        </div>
      )}
      {hasSetAside && countsNotABar !== undefined && (
        <p className={styles['line']}>
          {words.why(wording.text(countsNotABar.value))}{' '}
          {countsNotABar.mark !== 'stated' && (
            <>
              <Provenance mark={countsNotABar.mark} /> <span className="quiet">{wording.text(countsNotABar.why)}</span>
            </>
          )}
        </p>
      )}
      <CriteriaQuestions title={words.ask.exclusion} rows={exclusions} {...answers} />
      <CriteriaQuestions title={words.ask.inclusion} rows={inclusions} {...answers} />
      <p className={`quiet ${styles['line']}`}>
        {words.ctcae(regimen.ctcae.mark === 'absent' ? null : regimen.ctcae.value)}
      </p>
    </section>
  )
}

/** The conditions of one document; its place is said once where it is the same for all. */
function Group({ group: { origin, rows }, plan }: { readonly group: CriteriaGroup; readonly plan: Plan }) {
  const wording = useLaterWording()
  const { regimen } = plan
  const shared = sharedSource(rows, regimen, wording)
  return (
    <tbody>
      <tr className={styles['document']}>
        <th scope="rowgroup" colSpan={4}>
          {originText(origin, regimen, wording)}
          {shared !== null && <span className="quiet"> {shared}</span>}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id} row={row} plan={plan} source={shared === null ? sourceText(row, regimen, wording) : null} />
      ))}
    </tbody>
  )
}

interface RowProps {
  readonly row: CriterionRow
  readonly plan: Plan
  readonly source: string | null
}

function Row({ row, plan, source }: RowProps) {
  const wording = useLaterWording()
  const { column } = wording.clinical.criteria
  const value = valueText(row, wording)
  const when = row.value === null ? [] : whenTexts(row.value, wording)
  return (
    <>
      <tr>
        <th scope="row">{subjectText(row, wording)}</th>
        <td data-label={column.limit} className={row.limit === null ? 'quiet' : ''}>
          {limitText(row, wording)}
        </td>
        <td data-label={column.value}>
          {value === null ? noValueText(row, plan, wording) : <b>{value}</b>}
          {when.map((text) => (
            <div key={text} className="quiet">
              {text}
            </div>
          ))}
        </td>
        <td>
          <ResultWord result={row.result} text={resultText(row, wording)} />
        </td>
      </tr>
      {source !== null && (
        <tr className={styles['source']}>
          <td colSpan={4} className="quiet">
            {source}
          </td>
        </tr>
      )}
    </>
  )
}
