import type { CourseRefusal } from './courseRefusal.ts'

/**
 * Why there is no number. A refusal takes the place of the value it would have been: never an exception, never a zero.
 * Decimals travel as strings; drugs, items and choices by their ids in the regimen file.
 */
export type Refusal =
  | { readonly code: 'fieldMissing'; readonly field: FieldName }
  | { readonly code: 'fieldInvalid'; readonly field: FieldName; readonly text: string; readonly fault: TextFault }
  | {
      readonly code: 'fieldOutOfRange'
      readonly field: FieldName
      readonly value: string
      readonly min: string
      readonly max: string
    }
  | { readonly code: 'underMinimumAge'; readonly age: number; readonly minimum: number }
  | { readonly code: 'choiceMissing'; readonly choice: string }
  | { readonly code: 'choiceUnknown'; readonly choice: string; readonly option: string }
  | { readonly code: 'doseMissing'; readonly item: string; readonly min: string; readonly max: string }
  | { readonly code: 'doseInvalid'; readonly item: string; readonly text: string; readonly fault: TextFault }
  | { readonly code: 'doseAboveHighest'; readonly item: string; readonly amount: string; readonly highest: string }
  | { readonly code: 'formulaNeedsSex'; readonly formula: string }
  | {
      readonly code: 'formulaOutsideAge'
      readonly formula: string
      readonly age: number
      readonly from: number
      readonly to: number
    }
  | { readonly code: 'formulaUnknown'; readonly formula: string }
  | { readonly code: 'bsaNotPositive'; readonly formula: string }
  | { readonly code: 'incrementMissing'; readonly drug: string }
  | { readonly code: 'roundsToZero'; readonly drug: string; readonly exact: string; readonly increment: string }
  | {
      readonly code: 'implausibleDose'
      readonly drug: string
      readonly dose: string
      readonly min: string
      readonly max: string
    }
  | { readonly code: 'cycleBeyondLast'; readonly cycle: number; readonly last: number }
  | CourseRefusal

export type RefusalCode = Refusal['code']

/** The fields of an order that a dose or a date can depend on. */
export type FieldName =
  | 'height'
  | 'weight'
  | 'heightMeasuredOn'
  | 'weightMeasuredOn'
  | 'birthDate'
  | 'sex'
  | 'ecog'
  | 'lvef'
  | 'lvefMeasuredOn'
  | 'familyName'
  | 'givenName'
  | 'identifier'
  | 'allergies'
  | 'ward'
  | 'bed'
  | 'bsaCap'
  | 'currentCycle'
  | 'lastCycle'
  | 'day1'
  | 'firstDay1'
  | 'startTime'
  | 'duration'
  | 'gfr'
  | 'gfrCap'
  | 'gfrMethod'
  | 'gfrMeasuredOn'
  | 'bsa'
  | 'bsaReason'
  | 'bsaBy'
  | 'earlierDose'

/** What is wrong with a typed text. The parsers refuse rather than guess. */
export type TextFault =
  | 'notANumber'
  | 'thousandsSeparator'
  | 'manyPoints'
  | 'exponent'
  | 'sign'
  | 'zero'
  | 'tooManyDigits'
  | 'notWhole'
  | 'notADate'
  | 'noSuchDate'
  | 'notATime'
  | 'tooLong'
  | 'unprintable'
  | 'unknownOption'
  | 'outOfRange'
