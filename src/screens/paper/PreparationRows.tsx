import { Fragment } from 'react'
import type { PreparationLine, PreparationLineKey, PreparationText } from '../../components/preparationLine.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { BlankPreparation } from './BlankPreparation.tsx'

/** What stands on one row: the first gives the row its label, the others theirs inside it. In the order of the work. */
const ROWS: readonly (readonly PreparationLineKey[])[] = [
  ['product', 'concentration'],
  ['reconstitution'],
  ['vials', 'waste'],
  ['drawn'],
  ['container'],
  ['diluent', 'bag'],
  ['finalVolume', 'finalConcentration'],
  ['rate', 'useWithin'],
  ['stability'],
  ['notes'],
]

interface PreparationRowsProps {
  readonly lines: readonly PreparationLine[]
  readonly regimen: Regimen
  readonly wording: LaterWording
}

/**
 * How it is made, step by step. What is not known is a line to write on, with its reason; of several
 * with one reason the first says it.
 */
export function PreparationRows({ lines, regimen, wording }: PreparationRowsProps) {
  const why = (line: PreparationLine): string | null =>
    line.refusal === null ? null : wording.preparationRefusal(line.refusal, regimen)
  const notes = lines.filter(({ key }) => key === 'notes')
  const made = lines.filter((line) => !notes.includes(line))
  // without a product nothing is drawn up: then what is not known stands together under each of its reasons
  const isBlank = made.some(({ key, refusal }) => key === 'product' && refusal !== null)
  const open = isBlank ? made.filter((line) => why(line) !== null) : []
  const reasonsOfBlank = [...new Set(open.map(why))].filter((reason) => reason !== null)
  const known = isBlank ? [...made.filter((line) => !open.includes(line)), ...notes] : lines
  const said = withoutOverfill(withSum(known), wording)
  const rows = ROWS.map((keys) => said.filter((line) => keys.includes(rowKey(line, wording)))).filter(
    (row) => row.length > 0,
  )
  const reasons = new Map<PreparationLineKey, string>()
  let before: string | null = null
  for (const line of rows.flat()) {
    const reason = why(line)
    if (reason === null) continue
    reasons.set(line.key, reason === before ? wording.worksheet.reasonAbove : reason)
    before = reason
  }
  const stated = rows.map((row) => (
    <tr key={row[0]?.key}>
      <th scope="row">{row[0]?.label}</th>
      <td colSpan={2}>
        {row.map((line, index) => (
          <Fragment key={line.key}>
            {index > 0 && ' '}
            <Line
              line={line}
              label={index === 0 ? '' : line.label}
              reason={reasons.get(line.key) ?? null}
              wording={wording}
            />
          </Fragment>
        ))}
      </td>
    </tr>
  ))
  return (
    <>
      {reasonsOfBlank.map((reason) => (
        <BlankPreparation key={reason} lines={open.filter((line) => why(line) === reason)} reason={reason} />
      ))}
      {stated}
    </>
  )
}

/** That the maker's overfill is not counted stands once, at the foot of the date. */
function withoutOverfill(lines: readonly PreparationLine[], { preparation }: LaterWording): readonly PreparationLine[] {
  return lines.map((line) => ({ ...line, texts: line.texts.filter(({ text }) => text !== preparation.overfill) }))
}

/** The sum stands beside what it comes to, before the syringe. */
function withSum(lines: readonly PreparationLine[]): readonly PreparationLine[] {
  const sum = lines.find(({ key }) => key === 'working')
  return lines
    .filter((line) => line !== sum)
    .map((line) => (line.key === 'drawn' && sum ? { ...line, texts: [...sum.texts, ...line.texts] } : line))
}

/** Dissolving has a row of its own unless there is nothing to dissolve; a syringe stands with the push it is for. */
function rowKey({ key, refusal, texts }: PreparationLine, { preparation }: LaterWording): PreparationLineKey {
  if (refusal !== null) return key
  if (key === 'container') return 'rate'
  const isSolution = key === 'reconstitution' && texts.every(({ text }) => text === preparation.noDissolving)
  return isSolution ? 'product' : key
}

interface LineProps {
  readonly line: PreparationLine
  /** Empty where the row itself has it. */
  readonly label: string
  readonly reason: string | null
  readonly wording: LaterWording
}

function Line({ line: { key, lead, texts, isOutside }, label, reason, wording }: LineProps) {
  if (key === 'notes') return markedTexts(texts, wording).map((text) => <p key={text}>{text}</p>)
  const said = markedTexts(texts, wording).join(wording.paper.joinItems)
  return (
    <span className="preparationLine">
      {label !== '' && <b className="preparationLabel">{label} </b>}
      {reason !== null && (
        <>
          <span className="paperBlank" /> {reason}
        </>
      )}
      {lead !== null && (
        <>
          <b className={LOUD.has(key) ? 'preparationLead isLoud' : 'preparationLead'}>{lead}</b>{' '}
        </>
      )}
      {isOutside ? <b>{said}</b> : said}
    </span>
  )
}

/** What is set on a syringe and on a pump: after the dose nothing on the page is larger. */
const LOUD: ReadonlySet<PreparationLineKey> = new Set(['drawn', 'rate'])

/** A fact that is not the source's own words says whose it is. Two products that say the same say it once. */
function markedTexts(texts: readonly PreparationText[], { worksheet }: LaterWording): readonly string[] {
  return [
    ...new Set(
      texts.map(({ text, mark }) =>
        mark === null || mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark]),
      ),
    ),
  ]
}
