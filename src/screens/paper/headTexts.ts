import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { patientName } from './patientName.ts'

export interface HeadText {
  readonly label: string
  readonly value: string
}

export interface HeadTexts {
  readonly name: string
  readonly facts: readonly HeadText[]
  readonly allergies: HeadText
  /** Texts too long for every page's head: they stand in full at the top of the sheet, and the head says so. */
  readonly inFull: readonly HeadText[]
  /** Then name and facts run on as one paragraph. */
  readonly isCompact: boolean
}

/**
 * A browser does not repeat a table's head that is taller than a quarter of the page: pages without a patient would be the
 * price of a long entry. These limits keep the head below that on both papers, across too; widths in Latin letters.
 */
const ROOMY = { name: 50, identifier: 40, place: 60, allergies: 260 }
const COMPACT = { name: 150, identifier: 80, place: 40, allergies: 60 }

/** Whether the name or the identifier cannot stand on every page: then nothing may print. */
export function isIdentityTooLong(plan: Plan, wording: LaterWording): boolean {
  const isLong = widthOf(patientName(plan.patient, wording)) > COMPACT.name
  return isLong || widthOf(plan.patient.identifier ?? '') > COMPACT.identifier
}

/** Who, on every page: nothing is cut, and what does not fit is said to stand elsewhere. */
export function headTexts(plan: Plan, wording: LaterWording): HeadTexts {
  const { paper } = wording
  const { patient } = plan
  const name = patientName(patient, wording)
  const sex = patient.sex ? paper.sex[patient.sex] : paper.notEntered
  const sexAge = [sex, ...(patient.age === null ? [] : [paper.age(patient.age)])].join(paper.joinParts)
  const identifier = patient.identifier ?? paper.notEntered
  const wardBed = [patient.ward, patient.bed].filter((part) => part !== null).join(paper.joinParts) || paper.notEntered
  const isCompact = widthOf(name) > ROOMY.name || widthOf(identifier) > ROOMY.identifier
  const room = isCompact ? COMPACT : ROOMY
  const place = fit({ label: paper.wardBed, value: wardBed }, room.place, paper.inFullAbove)
  const allergies = fit(
    { label: paper.allergies, value: allergyText(plan, wording) },
    room.allergies,
    paper.allergyInFull,
  )
  return {
    name,
    facts: [
      { label: paper.identifier, value: identifier },
      { label: paper.born, value: patient.birthDate ? wording.date(patient.birthDate) : paper.notEntered },
      { label: paper.sexAge, value: sexAge },
      place.short,
    ],
    allergies: allergies.short,
    inFull: [...place.full, ...allergies.full],
    isCompact,
  }
}

function fit(
  text: HeadText,
  longest: number,
  instead: string,
): { readonly short: HeadText; readonly full: readonly HeadText[] } {
  return widthOf(text.value) > longest
    ? { short: { label: text.label, value: instead }, full: [text] }
    : { short: text, full: [] }
}

/** A Chinese character is as wide as two Latin letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)
}

function allergyText({ patient: { allergies } }: Plan, { paper }: LaterWording): string {
  if (allergies.state !== 'known') return paper.allergy[allergies.state]
  return allergies.text === '' ? paper.allergyKnownUnnamed : paper.allergyKnown(allergies.text)
}
