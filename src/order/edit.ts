import type { AllergyState, Intent, Sex } from '../patient/patient.ts'
import { blankOrder } from './blankOrder.ts'
import { chooseRegimen } from './chooseRegimen.ts'
import { applyCourseEdit, type CourseEdit } from './courseEdit.ts'
import { addMeasurements, onCycle, onMeasured, setBsaFormula, setCurrentCycle, withoutDelays } from './editCycles.ts'
import { setSupplied } from './editSupplied.ts'
import type { Policy } from './policy.ts'
import type { Acknowledgement, TypedOrder, TypedPatient, TypedSupplied, TypedValue } from './typedOrder.ts'

/** The fields of a patient that are plain typed text. */
export type PatientTextField = Exclude<keyof TypedPatient, 'sex' | 'allergies' | 'lvef' | 'intent'>

/** The hospital's settings that are chosen in the app; each stands whole in place of the one before. */
export type PolicyPart = Partial<
  Pick<
    Policy,
    | 'rounding'
    | 'wholeVialsPercent'
    | 'bandTables'
    | 'holidays'
    | 'recalculate'
    | 'limits'
    | 'preparation'
    | 'renal'
    | 'support'
  >
>

/**
 * Everything a person can do to an order. The list is closed: undo, the log and the tests rest on it.
 * A text is what stands in the field, right or wrong; parsing it is parseOrder's work.
 */
export type Edit =
  | { readonly kind: 'setPatient'; readonly field: PatientTextField; readonly text: string }
  | { readonly kind: 'setSex'; readonly sex: Sex | '' }
  | { readonly kind: 'setIntent'; readonly intent: Intent | '' }
  /** The text is kept only with `known`. */
  | { readonly kind: 'setAllergies'; readonly state: AllergyState; readonly text: string }
  | {
      readonly kind: 'setMeasurement'
      readonly id: string
      readonly of: 'height' | 'weight'
      readonly part: keyof TypedValue
      readonly text: string
    }
  | { readonly kind: 'setLvef'; readonly part: keyof TypedValue; readonly text: string }
  /**
   * Another regimen clears what was answered for the last one: choices, doses, durations, times, acknowledgements. Its
   * changes and records are set aside and return with it; earlier doses and circumstances are the patient's and stay.
   */
  | { readonly kind: 'chooseRegimen'; readonly regimen: TypedOrder['regimen'] }
  /** An empty option takes the choice back; so does an empty text in the three that follow. */
  /** `items` hang on the choice: an infusion time typed for one of them was meant for another division of its dose. */
  | {
      readonly kind: 'setChoice'
      readonly choice: string
      readonly option: string
      readonly items: readonly string[]
    }
  /** mg/m² */
  | { readonly kind: 'setDose'; readonly item: string; readonly text: string }
  /** hours */
  | { readonly kind: 'setDuration'; readonly item: string; readonly text: string }
  /** `anchor` is an anchor's id, or `anchor@day` for one day of the cycle. */
  | { readonly kind: 'setStartTime'; readonly anchor: string; readonly text: string }
  /** What the hospital supplies for an item, whole; with nothing in it, it is taken out. */
  | { readonly kind: 'setSupplied'; readonly item: string; readonly supplied: TypedSupplied }
  /** Dates already given to other cycles stay. */
  | { readonly kind: 'setCurrentCycle'; readonly text: string }
  | { readonly kind: 'setLastCycle'; readonly text: string }
  | { readonly kind: 'setDay1'; readonly cycle: number; readonly text: string }
  | { readonly kind: 'setBsaFormula'; readonly formula: string }
  /** m²; an empty text means no cap. */
  | { readonly kind: 'setBsaCap'; readonly text: string }
  | { readonly kind: 'setPolicyPart'; readonly part: PolicyPart }
  /** m², reason and name of an area measured elsewhere. */
  | {
      readonly kind: 'setMeasuredBsa'
      readonly id: string
      readonly part: 'value' | 'reason' | 'by'
      readonly text: string
    }
  /** The cycle takes measurements of its own in place of those it shared with an earlier one; they begin empty. */
  | { readonly kind: 'addMeasurements'; readonly cycle: number }
  | { readonly kind: 'setActualDay1'; readonly cycle: number; readonly text: string }
  | { readonly kind: 'setDosing'; readonly cycle: number; readonly dosing: '' | 'recalculate' | 'keep' }
  | CourseEdit
  /** Takes the place of an earlier acknowledgement of the same finding and payload. */
  | { readonly kind: 'acknowledge'; readonly acknowledgement: Acknowledgement }
  | { readonly kind: 'withdrawAcknowledgement'; readonly key: string }
  /** A demonstration case, or an order read from a file. */
  | { readonly kind: 'replaceOrder'; readonly order: TypedOrder }
  /** Nothing of the patient stays; the policy to begin the next one under is given, never carried over unseen. */
  | { readonly kind: 'endPatient'; readonly policy: Policy }

/** The order after one edit: a new object, the old one untouched. Reads no clock and keeps nothing aside. */
export function applyEdit(order: TypedOrder, edit: Edit): TypedOrder {
  switch (edit.kind) {
    case 'setPatient': {
      const patient = { ...order.patient, [edit.field]: edit.text }
      // Another identifier or birth date may be another patient: what was confirmed for the first is not for this one.
      const same = edit.field !== 'identifier' && edit.field !== 'birthDate'
      return { ...order, patient, acknowledgements: same ? order.acknowledgements : [] }
    }
    case 'setSex':
      return { ...order, patient: { ...order.patient, sex: edit.sex } }
    case 'setIntent':
      return { ...order, patient: { ...order.patient, intent: edit.intent } }
    case 'setAllergies': {
      // a substance left behind "none known" would be two answers at once
      const allergies = { state: edit.state, text: edit.state === 'known' ? edit.text : '' }
      return { ...order, patient: { ...order.patient, allergies } }
    }
    case 'setLvef':
      return { ...order, patient: { ...order.patient, lvef: { ...order.patient.lvef, [edit.part]: edit.text } } }
    case 'setMeasurement':
      return onMeasured(order, edit.id, (measured) => ({
        ...measured,
        [edit.of]: { ...measured[edit.of], [edit.part]: edit.text },
      }))
    case 'chooseRegimen':
      return chooseRegimen(order, edit.regimen)
    case 'setChoice':
      return setChoice(order, edit.choice, edit.option, edit.items)
    case 'setDose':
      return { ...order, doses: withText(order.doses, edit.item, edit.text) }
    case 'setDuration':
      return { ...order, durations: withText(order.durations, edit.item, edit.text) }
    case 'setStartTime':
      return { ...order, startTimes: withText(order.startTimes, edit.anchor, edit.text) }
    case 'setSupplied':
      return setSupplied(order, edit.item, edit.supplied)
    case 'setCurrentCycle':
      return setCurrentCycle(order, edit.text)
    case 'setLastCycle':
      return { ...order, lastCycle: edit.text }
    case 'setDay1':
      return onCycle(withoutDelays(order, edit.cycle), edit.cycle, { plannedDay1: edit.text, actualDay1: '' })
    case 'setBsaFormula':
      return setBsaFormula(order, edit.formula)
    case 'setBsaCap':
      return { ...order, policy: { ...order.policy, bsaCap: edit.text.trim() === '' ? null : edit.text } }
    case 'setPolicyPart':
      return { ...order, policy: { ...order.policy, ...edit.part } }
    case 'setMeasuredBsa':
      return onMeasured(order, edit.id, (measured) => ({
        ...measured,
        bsa: { ...measured.bsa, [edit.part]: edit.text },
      }))
    case 'addMeasurements':
      return addMeasurements(order, edit.cycle)
    case 'setActualDay1':
      return onCycle(order, edit.cycle, { actualDay1: edit.text })
    case 'setDosing':
      return onCycle(order, edit.cycle, { dosing: edit.dosing })
    case 'acknowledge': {
      const others = order.acknowledgements.filter((given) => given.key !== edit.acknowledgement.key)
      return { ...order, acknowledgements: [...others, edit.acknowledgement] }
    }
    case 'withdrawAcknowledgement':
      return { ...order, acknowledgements: order.acknowledgements.filter((given) => given.key !== edit.key) }
    case 'replaceOrder':
      return edit.order
    case 'endPatient':
      return blankOrder(edit.policy)
    default:
      return { ...order, course: applyCourseEdit(order.course, edit) }
  }
}

function setChoice(order: TypedOrder, choice: string, option: string, items: readonly string[]): TypedOrder {
  const kept = Object.entries(order.durations).filter(([item]) => !items.includes(item))
  // a dose changed by an amount, or one dose of a day left out, was meant for another division too: it is decided again
  const changes = order.course.changes.map((change) =>
    change.item !== null && items.includes(change.item) ? { ...change, scope: '' as const } : change,
  )
  const choices = withText(order.choices, choice, option)
  return { ...order, choices, durations: Object.fromEntries(kept), course: { ...order.course, changes } }
}

function withText(
  texts: Readonly<Record<string, string>>,
  key: string,
  text: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(texts).filter(([other]) => other !== key)
  return Object.fromEntries(text.trim() === '' ? others : [...others, [key, text]])
}
