import { opening } from '../sentences.ts'
import { gfrMethods } from './gfrMethods.ts'
import { weights } from './weights.ts'

/** Labels of what a cycle is dosed by: the measurements beside those before, a measured area, a weight, a GFR. */
export const measurements = {
  title: 'Measurements, previous and present',
  previous: (cycle: number) => `Previous, cycle ${cycle}`,
  present: (cycle: number) => `Present, cycle ${cycle}`,
  difference: 'Difference',
  height: 'Height',
  weight: 'Weight',
  bsa: 'Body surface area',
  measuredOn: 'Measured on',
  doseOf: (drug: string) => `Dose of ${drug}`,
  unknown: 'not known',
  ask: 'Weight or dose has changed by more than the hospital lets pass.',
  keep: 'Keep the doses',
  recalculate: 'Recalculate',
  used: 'this cycle’s doses come from these',
  locked: (cycle: number, bsa: string) => `Locked: dosed by ${bsa}, the body surface area of cycle ${cycle}`,
  measureAgain: 'Enter new measurements for this cycle',

  measuredTitle: 'Measured elsewhere',
  measuredHelp:
    'For a body no formula fits, such as after an amputation or with oedema. A reason and a name are needed.',
  reason: 'Reason',
  by: 'Entered by',

  weightTitle: (drug: string) => `Weight to dose ${drug} by`,
  weightOf: (kind: keyof typeof weights) => opening(weights[kind]),
  gfrTitle: 'Glomerular filtration rate',
  gfr: 'GFR, absolute, mL/min',
  gfrHelp: 'Not per 1.73 m².',
  gfrMethod: 'Found by',
  gfrMethods,
  gfrCap: 'Cap on the GFR',
  gfrNoCap: 'No cap',
  gfrCapAt: 'Cap at',
  gfrCapProposed: (amount: string) => `${amount} is proposed for this drug. There is no default: choose.`,
}
