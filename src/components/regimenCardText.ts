import type { RegimenCard } from '../documents/buildRegimenCard.ts'
import type { LibraryEdition } from '../library/libraryEdition.ts'
import type { LaterWording } from '../wording/wording.ts'
import { itemName } from './administrationText.ts'
import { type CardSection, type CardText, cardText, plainText, rowsOf } from './cardText.ts'
import { reductionTexts, sequenceTexts } from './itemRuleText.ts'
import { type Said, said } from './said.ts'

const HASH_SHOWN = 12

/** The hash of a regimen or a library, as it is written beside its version everywhere. */
export function shortHash(hash: string): string {
  return hash.slice(0, HASH_SHOWN)
}

/** Which regimen this is, and of which library. */
export function whichSection(
  { regimen }: RegimenCard,
  edition: LibraryEdition | null,
  wording: LaterWording,
): CardSection {
  const { regimenCard, frame } = wording
  const [name, other] = wording.language === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const)
  return {
    title: regimenCard.which,
    rows: rowsOf([
      [regimenCard.name, [plainText(regimen.title[name])]],
      [regimenCard.otherName, [plainText(regimen.title[other])]],
      [regimenCard.id, [plainText(regimen.id)]],
      [regimenCard.version, [plainText(regimen.version)]],
      [regimenCard.hash, [plainText(regimen.hash)]],
      [
        regimenCard.aliases,
        regimen.aliases.length === 0 ? [] : [plainText(regimen.aliases.join(wording.paper.joinItems))],
      ],
      [regimenCard.disease, [plainText(wording.text(regimen.disease))]],
      [
        regimenCard.library,
        [
          plainText(
            edition === null
              ? regimenCard.libraryUnknown
              : frame.library(edition.version, shortHash(edition.hash), edition.count),
          ),
        ],
      ],
    ]),
  }
}

/** How long, how often, and on what condition; what is declared of a cycle. */
export function courseSections({ regimen }: RegimenCard, wording: LaterWording): readonly CardSection[] {
  const { regimenCard, regimenPage, finder } = wording
  const { course, choices } = regimen
  const from = (each: Said): CardText => cardText(each, regimen.sources, wording)
  const { cycleLength, cycles } = course
  const length = cycleLength.mark === 'absent' ? regimenPage.notStated : finder.days(cycleLength.value)
  const count =
    cycles.mark === 'absent' ? regimenPage.notStated : regimenPage.cyclesFrom(cycles.value.min, cycles.value.max)
  return [
    {
      title: regimenPage.course,
      rows: rowsOf([
        [regimenPage.cycleLength, [from(said(length, cycleLength, wording))]],
        [regimenPage.cycles, [from(said(count, cycles, wording))]],
        [regimenCard.dayZero, course.dayZero === true ? [plainText(regimenCard.hasDayZero)] : []],
        ...course.conditions.map(
          ({ from: first, text }) =>
            [regimenCard.condition(first), [from(said(wording.text(text.value), text, wording))]] as const,
        ),
      ]),
    },
    {
      title: regimenPage.choices,
      rows: choices.map(({ question, options, defaultOption, why }) => ({
        label: wording.text(question),
        texts: [
          ...options.map(({ id, label }) => {
            const text = wording.text(label)
            return plainText(
              id === defaultOption
                ? `${text}${wording.paper.joinSentences}${regimenCard.bare(wording.paper.choiceDefault)}`
                : text,
            )
          }),
          plainText(wording.text(why)),
        ],
      })),
    },
  ]
}

/** Line by line: when each starts, what the source says of reducing it. */
export function ruleSections({ regimen, lines }: RegimenCard, wording: LaterWording): readonly CardSection[] {
  const { regimenCard } = wording
  const rows = (texts: (line: RegimenCard['lines'][number]) => readonly Said[]) =>
    lines.flatMap((line, index) => {
      const own = texts(line)
      // the rules stand on the item: its other options would only repeat them
      const isRepeated = lines.findIndex(({ item }) => item === line.item) !== index
      if (own.length === 0 || isRepeated) return []
      return [
        {
          label: itemName(line.item.id, regimen, wording),
          texts: own.map((each) => cardText(each, regimen.sources, wording)),
        },
      ]
    })
  return [
    { title: regimenCard.sequence, rows: rows((line) => sequenceTexts(line, regimen, wording)) },
    { title: regimenCard.reductions, rows: rows((line) => reductionTexts(line, regimen, wording)) },
  ]
}
