import type { ClinicalDetail, DatedLab } from '../../../evidence/clinicalDetail.ts'
import type { DoseUnit } from '../../../evidence/doseUnit.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { numberBeside } from '../../formats/numberBeside.ts'
import { cutBeside, numberText, signedPercent } from '../../formats/numberText.ts'
import { mlText } from '../../formats/preparationText.ts'
import { NO_BREAK } from '../../formats/quantityText.ts'
import { unclosed } from '../../formats/unclosed.ts'
import { criterionOf, cautionOf, drugSources } from '../../laterNames.ts'
import { drugName, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { faults } from '../faults.ts'
import { closed, listed, opening } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cautionSource, limitMark } from './cautionSource.ts'
import { tableSentence } from './cautionTable.ts'
import { cautionValues } from './cautionValues.ts'
import { cited } from './cited.ts'
import { comparisons, labText, measuredNames } from './labs.ts'
import { date, placeInCourse } from './moments.ts'
import { englishRenalRefusal } from './renalText.ts'

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'en')
const plannedDose = (dose: { readonly amount: string; readonly unit: DoseUnit } | null): string =>
  dose === null ? 'no dose' : doseText(dose.amount, dose.unit)
const parts = { value: 'value', upperLimit: 'upper limit of normal', measuredOn: 'date' }
const missingParts = { unit: 'unit', upperLimit: 'upper limit of normal', measuredOn: 'date' }
const datedLab = ({ analyte, value, unit, upperLimit, date: on, days }: DatedLab): string => {
  const normal = upperLimit === null ? '' : ` (upper limit of normal ${labText(upperLimit, unit ?? '')})`
  return `${measuredNames[analyte]} ${labText(value, unit ?? '')}${normal} on ${date(on)}, ${days} ${days === 1 ? 'day' : 'days'}`
}

export const clinicalFindings: Texts<ByCode<ClinicalDetail>, Regimen> = {
  labInvalid: ({ analyte, part, text, fault }) =>
    `${opening(measuredNames[analyte])}, ${parts[part]}: ${faults[fault](text)}`,
  labIncomplete: ({ analyte, missing }) =>
    `${opening(measuredNames[analyte])}: ${listed(missing.map((part) => missingParts[part]))} not entered. Until then ${missing.some((part) => part !== 'upperLimit') ? 'it is compared with nothing' : 'no limit or caution in × ULN is compared'}.`,
  labAfterToday: ({ analyte, date: on, today }) =>
    `${opening(measuredNames[analyte])} is dated ${date(on)}, after today, ${date(today)}. Check the date.`,
  labImplausible: ({ analyte, part, value, unit, min, max }) =>
    `${opening(measuredNames[analyte])}${part === 'upperLimit' ? ', upper limit of normal,' : ''} ${labText(value, unit)} is outside ${labText(min, '')} to ${labText(max, unit)}. Check the number and its unit, or confirm it.`,
  labsOld: ({ labs, limitDays }) =>
    `Measured more than ${limitDays} days before day 1: ${labs.map(datedLab).join('; ')}. Measure again, or confirm that they still hold.`,
  labsAfterDay1: ({ labs, day1 }) =>
    `Measured after day 1, ${date(day1)}: ${labs.map(datedLab).join('; ')}. Check the dates, or confirm that they are meant for this cycle.`,
  clearanceNotKnown: ({ creatinine, unit, why }) => {
    const reason =
      why === 'formula'
        ? 'The hospital has not chosen its formula.'
        : why === 'area'
          ? 'There is no body surface area to make it absolute by.'
          : englishRenalRefusal(why)
    return `Creatinine is ${labText(creatinine, unit ?? '')}, but creatinine clearance is not known: what goes by it is not checked. ${reason}`
  },
  genotypeNotEntered: ({ drug }, regimen) =>
    `${opening(drugName(regimen, drug, 'en'))}: a UGT1A1 variant is answered, but the genotype is not entered, so what goes by genotype is not checked. Enter it, or confirm.`,
  limitOutside: ({ origin, drug, of, value, must, limit, unit, mark, at }, regimen) => {
    const whose = drug === null ? 'the regimen’s source' : `the ${origin} of ${drugName(regimen, drug, 'en')}`
    const sources = drug === null ? regimen.sources : drugSources(regimen, drug)
    const shown = labText(numberBeside(value, [limit]), unit)
    return `${opening(measuredNames[of])} ${shown}: outside the limit of ${whose}, ${comparisons[must](labText(limit, unit))}${cited(sources, at)}${limitMark(mark)}. No dose was changed.`
  },
  criterionNotMet: ({ criterion, kind, at }, regimen) =>
    `${kind === 'exclusion' ? 'Excluded from the study' : 'Required by the study and not so'}: ${closed(`${unclosed(criterionOf(regimen, criterion)?.text.value.en ?? criterion)}${cited(regimen.sources, at)}`)}`,
  cautionApplies: ({ drug, caution, values, doses, table }, regimen) => {
    const found = cautionOf(regimen, drug, caution)
    const sentences = [
      `${opening(drugName(regimen, drug, 'en'))}: ${closed(found?.value.text.en ?? caution)}`,
      ...(values.length > 0 ? [`Now: ${cautionValues(values).join('; ')}.`] : []),
      ...(doses.length > 0 ? [`Planned: ${listed(doses.map(plannedDose))}.`] : []),
      ...(found === null ? [] : [cautionSource(found, drugSources(regimen, drug))]),
      'No dose was changed.',
      ...(table === null
        ? []
        : [tableSentence(found?.value.table ?? [], table.clearance, table.rows, table.isBetween)]),
    ]
    return sentences.join(' ')
  },
  concentrationOutside: ({ item, drug, cycle, day, concentration, unit, min, max, at }, regimen) => {
    const limits = [
      ...(min === null ? [] : [`at least ${doseText(min, unit)}/mL`]),
      ...(max === null ? [] : [`at most ${doseText(max, unit)}/mL`]),
    ]
    return `${opening(name(regimen, item))}, ${placeInCourse({ cycle, day, dose: null })}: the final concentration, ${doseText(concentration, unit)}/mL, is outside ${listed(limits)}${cited(drugSources(regimen, drug), at)}. Choose another bag or give the reason.`
  },
  bagOutside: ({ item, drug, cycle, day, ml, stated, kind, at }, regimen) => {
    const volumes = listed(stated.map(mlText))
    const says =
      stated.length === 0
        ? 'no volume for this dose'
        : kind === 'final'
          ? `${volumes} as the final volume of this dose`
          : `${volumes} of diluent for this dose`
    return `${opening(name(regimen, item))}, ${placeInCourse({ cycle, day, dose: null })}: the source gives ${says}${cited(drugSources(regimen, drug), at)}; the hospital’s bag has ${mlText(ml)}. Choose another bag or give the reason.`
  },
  drawnDiffers: ({ item, cycle, day, of, dose, delivers, unit, differencePercent }, regimen) =>
    `${opening(name(regimen, item))}, ${placeInCourse({ cycle, day, dose: null })}: ${of === 'modified' ? 'rounded, and then read' : 'read'} off the scale of the syringe, ${withDoseUnit(cutBeside(dose, [delivers], 4), unit)} becomes ${doseText(delivers, unit)}, ${signedPercent(differencePercent)}. Use a finer syringe, or confirm.`,
  infusionTooShort: ({ item, drug, minutes, minimum, at }, regimen) =>
    `${opening(name(regimen, item))} ${minutes === 0 ? 'is pushed' : `runs for ${minutes}${NO_BREAK}min`}; its label gives at least ${minimum}${NO_BREAK}min${cited(drugSources(regimen, drug), at)}. Change the time or give the reason.`,
  expiryTooShort: ({ item, cycle, day, hours, minutes }, regimen) =>
    `${opening(name(regimen, item))}, ${placeInCourse({ cycle, day, dose: null })}: runs for ${numberText(String(minutes))}${NO_BREAK}min, longer than the ${numberText(hours)}${NO_BREAK}h it is to be used within. Check both, or give the reason.`,
  expiryBeyondStated: ({ item, drug, cycle, day, hours, stated, at }, regimen) =>
    `${opening(name(regimen, item))}, ${placeInCourse({ cycle, day, dose: null })}: the hospital’s ${numberText(hours)}${NO_BREAK}h to use it within are more than the ${numberText(stated)}${NO_BREAK}h its source gives at most${cited(drugSources(regimen, drug), at)}. Check the hours, or give the reason.`,
  supportUnplaced: ({ line, item, days }, regimen) =>
    item === null
      ? `Supportive line “${line}”: the regimen has no day ${listed(days.map(String))}, so the line stands on no date. Change the line in the hospital’s settings, or confirm.`
      : `Supportive line “${line}”: on ${days.length === 1 ? 'day' : 'days'} ${listed(days.map(String))} ${name(regimen, item)} is not given, so the line has no time. Change the line in the hospital’s settings, or confirm.`,
}
