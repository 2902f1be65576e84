import { emeticText, factText, markText, missingTexts, originText } from '../../components/cautionText.ts'
import { buildCautionSheet, type DrugCautions } from '../../documents/buildCautionSheet.ts'
import type { SafetyNotes } from '../../documents/buildSafetyNotes.ts'
import type { Marked } from '../../evidence/source.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanCaution } from '../../plan/planCaution.ts'
import { drugName } from '../../wording/names.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface CautionTableProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** What applies and what is always to be checked, drug by drug; what cannot be told says what it needs. */
export function CautionTable({ plan, wording }: CautionTableProps) {
  const { cautions: words, paper } = wording.clinical
  const sheet = buildCautionSheet(plan)
  const notMet = sheet.reduce((count, drug) => count + drug.notMet.length, 0)
  if (sheet.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <table className="paperGrid paperCautions">
        <thead>
          <tr>
            <th className="state">{wording.clinical.criteria.column.result}</th>
            <th>{paper.caution}</th>
          </tr>
        </thead>
        {sheet.map((cautions) => (
          <DrugRows key={cautions.drug} cautions={cautions} plan={plan} wording={wording} />
        ))}
      </table>
      <p className="paperQuiet">
        {[words.notApplied, ...(notMet > 0 ? [paper.notMet(notMet)] : [])].join(wording.paper.joinSentences)}
      </p>
    </section>
  )
}

/** One body a row, so that a page may end between two of them and never inside one; the name stays with the first. */
function DrugRows({ cautions, plan, wording }: CautionTableProps & { readonly cautions: DrugCautions }) {
  const { drug, applies, notEntered, always, notes } = cautions
  const { cautions: words } = wording.clinical
  const rows = [
    ...[...applies, ...notEntered, ...always].map((caution) => ({
      id: caution.caution.value.id,
      state: words.state[caution.state],
      isMet: caution.state === 'applies',
      texts: [cautionLine(caution, plan, wording)],
    })),
    ...(notes === null ? [] : [{ id: 'notes', state: '', isMet: false, texts: noteLines(drug, notes, plan, wording) }]),
  ]
  return rows.map(({ id, state, isMet, texts }, index) => (
    <tbody key={id}>
      {index === 0 && (
        <tr>
          <th colSpan={2} scope="rowgroup" className="drugName">
            {drugName(plan.regimen, drug, wording.language === 'en' ? 'en' : 'zh')}
          </th>
        </tr>
      )}
      <tr>
        <td>{isMet ? <b>{state}</b> : state}</td>
        <td>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </td>
      </tr>
    </tbody>
  ))
}

/** A caution in one paragraph: what it says, what it was held against, what it needs, its row, its source. */
function cautionLine(caution: PlanCaution, plan: Plan, wording: LaterWording): string {
  const { cautions: words } = wording.clinical
  const { paper } = wording
  const { state, facts, rows, isBetweenRows } = caution
  const missing = state === 'notEntered' ? missingTexts(caution, wording) : []
  const details = [
    ...facts.map((fact) => factText(fact, caution, plan.regimen, wording)),
    ...(missing.length > 0 ? [words.needs(missing)] : []),
    ...rows.map((row) => paper.dated(words.row(row), wording.text(row.text))),
    ...(isBetweenRows ? [words.between] : []),
  ]
  const sentences = [
    wording.text(caution.caution.value.text),
    ...(details.length > 0 ? [`[${details.join(paper.joinItems)}]`] : []),
    `(${originText(caution, plan.regimen, wording, 'inShort')})`,
  ]
  return sentences.join(' ')
}

function noteLines(drug: string, notes: SafetyNotes, plan: Plan, wording: LaterWording): readonly string[] {
  const { cautions: words } = wording.clinical
  const { emetic, extravasation, handling } = notes
  const line = (title: string, text: string, marked: Marked<unknown>): string =>
    `${wording.paper.dated(title, text)} (${markText(marked, drug, plan.regimen, wording, 'inShort')})`
  const spill =
    extravasation === undefined
      ? ''
      : words.list(words.extravasationClass[extravasation.value.class], wording.text(extravasation.value.list))
  return [
    ...emetic.map((note) => line(words.emetic, emeticText(note, wording), note.source)),
    ...(extravasation === undefined ? [] : [line(words.extravasation, spill, extravasation)]),
    ...(handling === undefined ? [] : [line(words.handling, wording.text(handling.value), handling)]),
  ]
}
