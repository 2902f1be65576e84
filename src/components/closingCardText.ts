import type { RegimenCard, Silent } from '../documents/buildRegimenCard.ts'
import type { LaterWording } from '../wording/wording.ts'
import { itemName } from './administrationText.ts'
import { type CardSection, cardText, plainText } from './cardText.ts'
import { countText, totalText } from './declaredTexts.ts'
import { onDays } from './itemLineText.ts'
import { said } from './said.ts'

/** When what is examined. */
export function assessmentSection({ regimen }: RegimenCard, wording: LaterWording): CardSection {
  const { regimenCard, paper } = wording
  return {
    title: regimenCard.assessments,
    rows: regimen.assessments.map(({ title, when, mark, anchor }) => {
      const days =
        when.kind === 'days'
          ? onDays(when.days, wording)
          : when.kind === 'window'
            ? regimenCard.onWindow(wording.screen.plan.dayList(`${String(when.from)}–${String(when.to)}`, true))
            : regimenCard.every(when.days)
      const texts = [
        said(days, mark, wording),
        ...(anchor ? [said(paper.countedFrom(wording.text(anchor.value)), anchor, wording)] : []),
      ]
      return { label: wording.text(title), texts: texts.map((each) => cardText(each, regimen.sources, wording)) }
    }),
  }
}

/** What a cycle comes to by the file's own declaration, what no source says, what the hospital is asked, what changed. */
export function closingSections(card: RegimenCard, wording: LaterWording): readonly CardSection[] {
  const { regimen, silent, asks } = card
  const { regimenCard, regimenPage, details } = wording
  return [
    {
      title: regimenPage.totals,
      rows: list([
        ...regimen.totals.map((total) => totalText(total, regimen, wording)),
        ...regimen.counts.map((count) => countText(count, regimen, wording)),
      ]),
    },
    {
      title: details.notStated,
      rows: list([...regimen.notStated.map(wording.text), ...silent.map((each) => silentText(each, card, wording))]),
    },
    {
      title: regimenCard.asks,
      rows: list(asks.length === 0 ? [regimenCard.asksNothing] : asks.map(({ id }) => askedText(id, card, wording))),
    },
  ]
}

/** What changed with each version, and which are no longer to be used. */
export function revisionSection({ regimen }: RegimenCard, wording: LaterWording): CardSection {
  const { regimenPage } = wording
  const revisions = regimen.revisions.flatMap(({ version, date, change, withdrawn }) => [
    regimenPage.labelled(regimenPage.revision(version, date), wording.text(change)),
    ...(withdrawn ? [regimenPage.labelled(regimenPage.withdrawn, wording.text(withdrawn))] : []),
  ])
  return { title: regimenPage.revisions, rows: list(revisions) }
}

/** Sentences without a label of their own. */
function list(texts: readonly string[]): CardSection['rows'] {
  return texts.length === 0 ? [] : [{ label: '', texts: texts.map(plainText) }]
}

function silentText(silent: Silent, { regimen }: RegimenCard, wording: LaterWording): string {
  const { regimenCard } = wording
  const what = regimenCard.silent[silent.of]
  return 'item' in silent ? regimenCard.silentOf(what, itemName(silent.item, regimen, wording)) : what
}

function askedText(id: string, { regimen, asks }: RegimenCard, wording: LaterWording): string {
  const { regimenCard, regimenPage, paper } = wording
  const { days, dose } = asks.find((item) => item.id === id)?.asks ?? {}
  const parts = [
    ...(dose ? [regimenCard.askedDose(dose.units.map(wording.unit).join(paper.joinParts))] : []),
    ...(days?.kind === 'list' ? [regimenCard.askedDays(days.count?.value ?? null)] : []),
    ...(days?.kind === 'lastDay' ? [regimenCard.askedLastDay] : []),
  ]
  return regimenPage.labelled(itemName(id, regimen, wording), parts.join(paper.joinItems))
}
