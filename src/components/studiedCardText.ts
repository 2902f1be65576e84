import type { Bilingual } from '../evidence/bilingual.ts'
import type { Marked } from '../evidence/source.ts'
import type { RegimenCard } from '../documents/buildRegimenCard.ts'
import type { LaterWording } from '../wording/wording.ts'
import { type CardSection, type CardText, cardText, rowsOf } from './cardText.ts'
import { type Said, said } from './said.ts'

/** Whom the source studied, and the conditions it names: compared with nobody here. */
export function studiedSection({ regimen }: RegimenCard, wording: LaterWording): CardSection {
  const { regimenCard, regimenPage, details, clinical } = wording
  const { population, ctcae } = regimen
  const { age, ecogMax, lvefMin, minimumAge, limits, countsNotABar } = population
  const from = (each: Said): CardText => cardText(each, regimen.sources, wording)
  const texts = (all: readonly Marked<Bilingual>[]): readonly CardText[] =>
    all.map((each) => from(said(wording.text(each.value), each, wording)))
  return {
    title: regimenCard.studied,
    rows: rowsOf([
      [
        regimenCard.age,
        [
          from(
            said(
              age.mark === 'absent' ? regimenPage.notStated : details.ages(age.value.min, age.value.max),
              age,
              wording,
            ),
          ),
        ],
      ],
      [regimenCard.minimumAge, [from(said(regimenCard.years(minimumAge.value), minimumAge, wording))]],
      [
        regimenCard.ecog,
        [
          from(
            said(ecogMax.mark === 'absent' ? regimenPage.notStated : details.ecogUpTo(ecogMax.value), ecogMax, wording),
          ),
        ],
      ],
      [
        regimenCard.lvef,
        [
          from(
            said(
              lvefMin.mark === 'absent' ? regimenPage.notStated : details.lvefAtLeast(lvefMin.value),
              lvefMin,
              wording,
            ),
          ),
        ],
      ],
      [details.inclusions, texts(population.inclusions.map(({ text }) => text))],
      [details.exclusions, texts(population.exclusions.map(({ text }) => text))],
      [
        regimenCard.limits,
        limits.map((limit) => {
          const { of, must, value, unit } = limit.value
          const bound = clinical.comparison[must](clinical.amount(value, unit))
          return from(said(`${clinical.measured(of)} ${bound}`, limit, wording))
        }),
      ],
      [regimenCard.countsNotABar, countsNotABar ? texts([countsNotABar]) : []],
      [
        regimenCard.ctcae,
        [
          from(
            said(
              ctcae.mark === 'absent' ? regimenPage.notStated : regimenCard.ctcaeVersion(ctcae.value),
              ctcae,
              wording,
            ),
          ),
        ],
      ],
      [details.beforeEachCycle, texts(regimen.beforeEachCycle)],
      [details.supportiveCare, texts(regimen.supportiveCare)],
      [details.rules, texts(regimen.rules)],
    ]),
  }
}
