import { checkAsks } from './checks/checkAsks.ts'
import { checkChoices } from './checks/checkChoices.ts'
import { checkCounts } from './checks/checkCounts.ts'
import { checkDays } from './checks/checkDays.ts'
import { checkDoseRules } from './checks/checkDoseRules.ts'
import { checkDrugFacts, checkDrugNumbers } from './checks/checkDrug.ts'
import { checkDrugIds, checkIds } from './checks/checkIds.ts'
import { checkLadders, checkReductions } from './checks/checkLevels.ts'
import { checkOverlaps } from './checks/checkOverlaps.ts'
import { checkPlausible } from './checks/checkPlausible.ts'
import { checkPreparation } from './checks/checkPreparation.ts'
import { checkRanges } from './checks/checkRanges.ts'
import { checkReferences, checkSources } from './checks/checkReferences.ts'
import { checkRoles } from './checks/checkRoles.ts'
import { checkCriteria, checkSafety } from './checks/checkSafety.ts'
import { checkSameDrug } from './checks/checkSameDrug.ts'
import { checkTexts } from './checks/checkTexts.ts'
import { checkTimes } from './checks/checkTimes.ts'
import { checkTotals } from './checks/checkTotals.ts'
import { checkDrugCaps, checkUnits } from './checks/checkUnits.ts'
import { checkWrittenAs } from './checks/checkWrittenAs.ts'
import type { Fault } from './checks/fault.ts'
import type { Drug } from './drug.ts'
import type { RegimenFile } from './regimen.ts'

/**
 * What no schema can see. The file has passed its schema; `drugs` are those on the shelf.
 *
 *  1 every drug, source, choice, option, anchor and item that is named exists, and every drug that a limit counts
 *  2 no start rule waits, through others, for itself
 *  3 every inferred or local value says why, in both languages
 *  4 every bilingual text has both languages, not the wrong way round
 *  5 days lie inside the cycle; before day 1 only where the file says whether there is a day 0
 *  6 no day stands twice; days ascend
 *  7 an item that hangs on a choice covers exactly its options
 *  8 an item is complete, with every option
 *  9 every day has a start, with every option
 * 10 a choice that changes a dose or a rate has no default
 * 11 a choice about time only sets no drug, dose or duration
 * 12 several doses a day have an interval that fits the day, and divide it exactly
 * 13 every item has one declared total, and adds up to it, with every option; without a last day, by bands of the body or
 *    of other doses in some cycles it has none
 * 14 rounding bands ascend from 0
 * 15 a plausible range is a range
 * 16 ids are well formed and unique
 * 17 revisions have dates, newest first, and the first is the file's version
 * 18 limits ascend
 * 19 a start rule refers to an anchor or an item that serves that day
 * 20 every choice and every anchor is used
 * 21 every drug given has a plausible range and, dosed by the body, rounding increments (by mouth: or tablets)
 * 22 doses and caps are in their drug's unit
 * 23 levels, of an item's reductions or of a label, descend; an item's have its dose's unit and stay within it
 * 24 bands of the body follow each other without a gap; only the last is open
 * 25 the days of a ramp-up are days of its item, each with one dose
 * 26 a bag of several days holds a daily dose, runs its days out, and no other is due before
 * 27 only a treatment has a window or a rule for a missed dose
 * 28 a drug has one equivalence by each method, and both masses of a pair weigh something
 * 29 products are apart; a solution holds its strength and is not dissolved, a powder has one concentration a route and no
 *    more of the drug than the vial, tablets have neither
 * 30 a route has one preparation; a concentration window and the doses of a volume are ranges, volumes ascend, a syringe has
 *    no bag
 * 31 limits and cautions are apart and in a unit of what they measure; rows of a table ascend and do not overlap
 * 32 levels of emetic risk ascend from nothing
 * 33 criteria of a regimen are apart
 * 34 a dose its source writes in another basis is of a drug that says its own, and salt and base are a pair
 * 35 every item has one declared count of administrations and last day, and comes to it, with every option
 * 36 a hospital is asked for exactly what the file leaves out, and no other item starts by it
 * 37 two items that give one drug on the same day say why
 * 38 an infusion is over when the next dose of its item is due
 * 39 every dose lies within its drug's plausible range for an ordinary body
 */
export function crossCheckRegimen(file: RegimenFile, drugs: readonly Drug[]): readonly Fault[] {
  const complete = checkChoices(file)
  // Adding up an incomplete item would stop the whole reading at its first fault.
  const isIncomplete = complete.some(({ check }) => check === 7 || check === 8)
  const totals = isIncomplete ? [] : [...checkTotals(file), ...checkCounts(file)]
  return [
    ...checkReferences(file, drugs),
    ...checkDays(file),
    ...checkTimes(file),
    ...checkTexts(file),
    ...complete,
    ...totals,
    ...checkRanges(file),
    ...checkIds(file),
    ...checkDrugFacts(file, drugs),
    ...checkUnits(file, drugs),
    ...checkReductions(file),
    ...checkDoseRules(file),
    ...checkRoles(file),
    ...checkCriteria(file),
    ...checkWrittenAs(file, drugs),
    ...checkAsks(file),
    ...checkSameDrug(file),
    ...checkOverlaps(file),
    ...checkPlausible(file, drugs),
  ]
}

/** 1, 3, 4, 14, 15, 16, 22, 23 and 28 to 32, for a drug file. */
export function crossCheckDrug(drug: Drug): readonly Fault[] {
  return [
    ...checkSources(drug),
    ...checkTexts(drug),
    ...checkDrugNumbers(drug),
    ...checkDrugIds(drug),
    ...checkDrugCaps(drug),
    ...checkLadders(drug),
    ...checkPreparation(drug),
    ...checkSafety(drug),
  ]
}
