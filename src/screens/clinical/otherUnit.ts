import { type Analyte, UNITS_OF } from '../../evidence/labs.ts'
import type { Lab } from '../../order/course.ts'
import { labIn } from '../../patient/labs/labIn.ts'
import { decimalText } from '../../quantities/decimal.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import type { LaterWording } from '../../wording/wording.ts'

const SHOWN_PLACES = 2

/**
 * A value in the other unit it may have been meant in: 5.5 mg/dL of bilirubin typed as µmol/L is a plausible number, and
 * only beside the other does it look as small as it is. null where there is one unit, or nothing to convert.
 */
export function otherUnit(analyte: Analyte, lab: Lab | undefined, wording: LaterWording): string | null {
  if (lab?.value.state !== 'entered' || lab.unit === null) return null
  const { value, unit } = { value: lab.value.value, unit: lab.unit }
  const other = UNITS_OF[analyte].find((each) => each !== unit)
  const converted = other === undefined ? null : labIn(analyte, { value, unit, upperLimit: null }, other)
  if (other === undefined || converted === null) return null
  return `≈ ${wording.clinical.amount(decimalText(roundForDisplay(converted, SHOWN_PLACES)), other)}`
}
