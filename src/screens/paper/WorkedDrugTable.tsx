import { citedText, declaredText, suppliedText, sumText } from '../../components/workingSheetText.ts'
import type { WorkedDrug, WorkedFact } from '../../documents/workingSheet.ts'
import type { Citation } from '../../evidence/source.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { WorkedRunRows } from './WorkedRunRows.tsx'

interface WorkedDrugProps {
  readonly worked: WorkedDrug
  readonly regimen: Regimen
  readonly citations: readonly Citation[]
  readonly wording: LaterWording
}

/** One drug, one table: its name stands in the head, which a browser repeats on every page the rows need. */
export function WorkedDrugTable({ worked, regimen, citations, wording }: WorkedDrugProps) {
  const { workingSheet: words, details } = wording
  const supplied = suppliedText(worked, wording)
  return (
    <table className="paperGrid workedDrug">
      <colgroup>
        {COLUMNS.map((name) => (
          <col key={name} className={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={4} scope="colgroup">
            <DrugHead worked={worked} wording={wording} />
          </th>
        </tr>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {words.column[name]}
            </th>
          ))}
        </tr>
      </thead>
      {worked.runs.map((run) => (
        <WorkedRunRows
          key={run.administrations[0].id}
          run={run}
          drug={worked.drug}
          regimen={regimen}
          citations={citations}
          wording={wording}
        />
      ))}
      <tbody>
        {supplied !== null && (
          <tr>
            <th scope="row">{words.supplied}</th>
            <td colSpan={3}>{supplied}</td>
          </tr>
        )}
        {worked.facts.map((fact, index) => (
          <tr key={fact.aspects[0]}>
            {index === 0 && (
              <th scope="row" rowSpan={worked.facts.length}>
                {details.whereFrom}
              </th>
            )}
            <td colSpan={2}>{factText(fact, wording)}</td>
            <td>{fact.at && citedText(fact.at, wording)}</td>
          </tr>
        ))}
      </tbody>
      <Totals worked={worked} wording={wording} />
    </table>
  )
}

const COLUMNS = ['step', 'working', 'value', 'source'] as const

type Part = Pick<WorkedDrugProps, 'worked' | 'wording'>

function DrugHead({ worked: { name, drug }, wording }: Part) {
  const { paper, preparation } = wording
  const basis = drug?.doseBasis
  const about = drug === null ? [] : [wording.text(drug.formulation)]
  const parts = basis === undefined ? about : [...about, preparation.basis(wording.text(basis.value))]
  return (
    <>
      <b className="drugName">{wording.text(name)}</b>
      {parts.length > 0 && <span className="plain"> {parts.join(paper.joinParts)}</span>}
    </>
  )
}

/** `Days, route: inferred`, and on what ground where the source itself does not say it. */
function factText({ aspects, mark, why }: WorkedFact, { paper, details, text }: LaterWording): string {
  const [first, ...others] = aspects.map((aspect) => details.aspects[aspect])
  const names = [first, ...others.map((name) => name.toLowerCase())].join(paper.joinParts)
  const said = paper.dated(names, paper.mark[mark])
  return why === null ? said : [said + paper.fullStop, text(why)].join(paper.joinSentences)
}

/** What the doses come to, against the file's own total; and room for the one who worked them out by hand. */
function Totals({ worked: { total }, wording }: Part) {
  const { workingSheet: words, paper } = wording
  const rounded = sumText(total.rounded, wording)
  const prescribed = sumText(total.prescribed, wording)
  const sum = total.total.rounded
  return (
    <tbody className="workedTotals">
      <tr>
        <th scope="row">{words.total}</th>
        <td>{rounded ?? paper.declared[total.total.declared]}</td>
        <td className="total">{sum && wording.quantity(sum)}</td>
        <td />
      </tr>
      <tr>
        <th scope="row">{words.prescribedTotal}</th>
        <td colSpan={3}>
          {[...(prescribed === null ? [] : [prescribed]), declaredText(total, wording)].join(paper.joinItems)}
        </td>
      </tr>
      <tr className="byHand">
        <th scope="row">{words.byHand}</th>
        <td colSpan={3}>
          <ul>
            {(['area', 'single', 'total', 'who'] as const).map((name) => (
              <li key={name}>{words.hand[name]}</li>
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  )
}
