import type { FieldName } from '../evidence/refusal.ts'
import type { Wording } from '../wording/wording.ts'

/** The label a field carries in the order, for pointing at it. */
export function fieldLabel(field: FieldName, { order }: Wording['screen']): string {
  const labels: Readonly<Record<FieldName, string>> = {
    height: order.height,
    weight: order.weight,
    heightMeasuredOn: order.heightMeasured,
    weightMeasuredOn: order.weightMeasured,
    birthDate: order.born,
    sex: order.sex,
    ecog: order.ecog,
    lvef: order.lvef,
    lvefMeasuredOn: order.lvefMeasured,
    familyName: order.familyName,
    givenName: order.givenName,
    identifier: order.identifier,
    allergies: order.allergies,
    ward: order.ward,
    bed: order.bed,
    bsaCap: order.bsaCap,
    currentCycle: order.cycle,
    lastCycle: order.lastCycle,
    day1: order.day1,
    firstDay1: order.firstDay1,
    startTime: withoutName(order.startTime('')),
    duration: withoutName(order.duration('')),
    gfr: order.gfr,
    gfrCap: order.gfrCap,
    gfrMethod: order.gfrMethod,
    gfrMeasuredOn: order.gfrMeasured,
    bsa: order.bsaMeasured,
    bsaReason: order.bsaReason,
    bsaBy: order.bsaBy,
    earlierDose: order.earlierDose,
  }
  return labels[field]
}

/** The label of a field that stands once for each drug, without the drug. */
function withoutName(label: string): string {
  return label.replace(/[\s,，:：]+$/, '')
}

/** The id of a field's element, for links that lead to it. */
export function fieldId(field: FieldName): string {
  return `field-${field}`
}

/** Brings a field into view and puts the cursor in it; a group gives its first control. */
export function focusField(id: string): void {
  // a date or a time has an element of its own for every cycle, anchor or drug: the first one that cannot be read is meant
  const element = document.getElementById(id) ?? document.querySelector('[aria-invalid="true"]')
  const target = element?.matches('input, select, button')
    ? element
    : element?.querySelector<HTMLElement>('input, select')
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}
