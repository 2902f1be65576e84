import { preparationContext, preparationLines } from '../../components/preparationText.ts'
import type { PreparationLine, PreparationLineKey, PreparationText } from '../../components/preparationLine.ts'
import { citedNumber } from '../../documents/citations.ts'
import type { Preparation } from '../../dosing/preparation/preparation.ts'
import type { Citation } from '../../evidence/source.ts'
import type { Administration } from '../../plan/plan.ts'
import { canonicalJson } from '../../quantities/canonicalJson.ts'
import { ownValue } from '../../quantities/ownValue.ts'
import type { Drug } from '../../regimen/drug.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface WorkedPreparationProps {
  readonly preparation: Preparation
  readonly administration: Administration
  readonly drug: Drug
  readonly regimen: Regimen
  readonly citations: readonly Citation[]
  readonly wording: LaterWording
}

/** What can be worked out again: no shelf life, no notes, no waste. */
const WORKED: readonly PreparationLineKey[] = [
  'product',
  'reconstitution',
  'concentration',
  'working',
  'drawn',
  'finalVolume',
  'finalConcentration',
  'rate',
]

/** From the dose to the pump, as far as it is known; what is blank for one reason says it once. */
export function WorkedPreparation(props: WorkedPreparationProps) {
  const { preparation, administration, regimen, wording } = props
  const context = preparationContext(administration, regimen, wording)
  if (context === null) return null
  const all = preparationLines(preparation, context).filter((line) => !isNothing(line))
  const lines = WORKED.flatMap((wanted) => all.filter(({ key }) => key === wanted))
  const rows = alike(lines).map(([line, ...more]) => (
    <tr key={line.key}>
      <th scope="row">{[line, ...more].map(({ label }) => label).join(wording.paper.joinParts)}</th>
      {line.refusal === null ? (
        <>
          <td className={line.isOutside ? 'isOutside' : undefined}>{textsOf(line, wording)}</td>
          <td className="value">{line.lead}</td>
          <td>{numbersOf(line, props)}</td>
        </>
      ) : (
        <td colSpan={3}>{wording.preparationRefusal(line.refusal, regimen)}</td>
      )}
    </tr>
  ))
  return <tbody>{rows}</tbody>
}

/** Neighbours that are blank for one reason stand on one line. */
function alike(lines: readonly PreparationLine[]): readonly [PreparationLine, ...PreparationLine[]][] {
  const groups: [PreparationLine, ...PreparationLine[]][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const isSame = last !== undefined && line.refusal !== null && reasonKey(last[0]) === reasonKey(line)
    if (isSame) last.push(line)
    else groups.push([line])
  }
  return groups
}

function reasonKey({ refusal }: PreparationLine): string {
  return refusal === null ? '' : canonicalJson(refusal)
}

/** A solution is not dissolved: that needs no line. */
function isNothing({ key, refusal, texts }: PreparationLine): boolean {
  return key === 'reconstitution' && refusal === null && texts.every(({ mark }) => mark === null)
}

function textsOf({ texts }: PreparationLine, { worksheet, paper }: LaterWording): string {
  const said = texts.map(({ text, mark }) =>
    mark === null || mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark]),
  )
  return [...new Set(said)].join(paper.joinItems)
}

/** The documents its facts are from, each once. */
function numbersOf({ texts }: PreparationLine, { drug, citations, wording }: WorkedPreparationProps): string {
  const numbers = texts.flatMap(({ place }: PreparationText) => {
    const citation = place === null ? undefined : ownValue(drug.sources, place.source)
    return (citation && citedNumber(citations, citation)) ?? []
  })
  return [...new Set(numbers)].map((number) => wording.workingSheet.citeAlone(number)).join(' ')
}
