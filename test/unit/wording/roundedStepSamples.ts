import type { FallbackReason, RoundingPolicy } from '../../../src/evidence/rounding.ts'
import type { Step } from '../../../src/evidence/step.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'

type Rounded = ByCode<Step>['rounded']
type RoundedCodes = Pick<ByCode<Step>, 'rounded' | 'wholeUnits' | 'doseBand' | 'notRounded' | 'recorded'>

const rounded: Rounded = {
  code: 'rounded',
  exact: '2.2775779',
  increment: '0.1',
  result: '2.3',
  unit: 'mg',
  differencePercent: '1',
  policy: 'increment',
  origin: 'proposed',
  instead: null,
  below: null,
}

/** Each reason why a policy was not taken, with a policy it can happen to. */
const fallbacks: Readonly<Record<FallbackReason, RoundingPolicy>> = {
  outsideLimit: 'wholeVials',
  forbidden: 'wholeVials',
  trial: 'wholeVials',
  organDysfunction: 'wholeVials',
  ugt1a1Variant: 'wholeVials',
  notAnswered: 'wholeVials',
  noProduct: 'wholeVials',
  concentrationsDiffer: 'wholeVials',
  noTable: 'doseBands',
  beyondTable: 'doseBands',
  aboveCap: 'doseBands',
}

const fellBack = Object.entries(fallbacks).map(
  ([why, policy]): Rounded => ({ ...rounded, instead: { policy, why: why as FallbackReason } }),
)

export const roundedStepSamples: Samples<RoundedCodes> = {
  rounded: [rounded, { ...rounded, policy: 'none' }, { ...rounded, result: '2.2', below: '2.25' }, ...fellBack],
  wholeUnits: [
    {
      code: 'wholeUnits',
      form: 'vial',
      exact: '122.6388',
      result: '129',
      unit: 'mg',
      differencePercent: '5.2',
      withinPercent: '10',
      units: [{ strength: '43', count: 3 }],
    },
    {
      code: 'wholeUnits',
      form: 'tablet',
      exact: '121',
      result: '120',
      unit: 'mg',
      differencePercent: '-0.8',
      withinPercent: null,
      units: [
        { strength: '100', count: 1 },
        { strength: '10', count: 2 },
      ],
    },
    {
      code: 'wholeUnits',
      form: 'capsule',
      exact: '50',
      result: '50',
      unit: 'mg',
      differencePercent: '0',
      withinPercent: null,
      units: [{ strength: '50', count: 1 }],
    },
  ],
  doseBand: [
    {
      code: 'doseBand',
      exact: '119',
      result: '120',
      unit: 'mg',
      differencePercent: '0.8',
      table: 'sample-bands',
      from: '114',
      below: '126',
    },
  ],
  notRounded: [{ code: 'notRounded', result: '0.25', unit: 'mg' }],
  recorded: [{ code: 'recorded', result: '2.3', unit: 'mg', on: '2026-11-23' }],
}
