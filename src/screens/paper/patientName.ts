import type { PlanPatient } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

const HAN_ONLY = /^[\p{Script=Han}·]+$/u

/** The name as entered, family name first: letters are never changed. A Chinese name is written without a comma in any language. */
export function patientName(
  { familyName, givenName }: Pick<PlanPatient, 'familyName' | 'givenName'>,
  { paper }: LaterWording,
): string {
  if (familyName !== null && givenName !== null) {
    const isHan = HAN_ONLY.test(familyName) && HAN_ONLY.test(givenName)
    return isHan ? familyName + givenName : paper.nameOf(familyName, givenName)
  }
  return familyName ?? givenName ?? paper.notEntered
}
