import type { CourseRefusal } from '../../evidence/courseRefusal.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { planView } from './planView.ts'
import { amountWithUnit } from '../formats/quantityText.ts'
import type { ByCode, Texts } from '../texts.ts'

/**
 * A reason that lies in the course, short enough for the cell of the dose. The whole of it, with names, dates and source,
 * is said by the later words.
 */
export const briefRefusals: Texts<ByCode<CourseRefusal>, Regimen | null> = {
  rulesLoading: () => 'The dose rules are still loading.',
  omitted: () => 'Omitted.',
  ceased: () => 'Ceased.',
  changeUnclear: () => 'A change is not complete.',
  noPreviousDose: () => 'No dose before to take a percentage of.',
  levelUnknown: () => 'Dose level not in this regimen.',
  reductionsExceeded: ({ most }) => `More dose reductions than the ${most} the source allows.`,
  reductionTooEarly: ({ from }) => `The source allows no reduction before cycle ${from}.`,
  weightNotChosen: () => 'Weight to dose by not chosen.',
  weightNeedsSex: () => 'The weight to dose by needs the sex.',
  weightUndefined: ({ minCm }) => `The weight to dose by is not defined below ${amountWithUnit(minCm, 'cm')}.`,
  outsideBands: () => 'Outside every dose band of the regimen.',
  bodyChanged: () => 'Weight or dose has changed: keep or recalculate.',
  notSupplied: () => planView.brief.notSupplied,
  recordUnclear: () => 'The record cannot be read.',
}
