import type { ClinicalDetail } from '../../../src/evidence/clinicalDetail.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'

const label = { source: 'label', place: '4.4' }
const inBag = { item: 'bortezomib', drug: 'bortezomib', cycle: 1, day: 4 } as const

type PreparationCodes = Pick<
  ByCode<ClinicalDetail>,
  'bagOutside' | 'concentrationOutside' | 'drawnDiffers' | 'infusionTooShort' | 'expiryTooShort' | 'expiryBeyondStated'
>

export const preparationFindingSamples: Samples<PreparationCodes> = {
  concentrationOutside: [
    {
      code: 'concentrationOutside',
      item: 'bortezomib',
      drug: 'bortezomib',
      cycle: 1,
      day: 4,
      concentration: '0.02',
      unit: 'mg',
      min: '0.1',
      max: '1',
      at: label,
    },
    {
      code: 'concentrationOutside',
      item: 'mitoxantrone-liposome',
      drug: 'mitoxantrone-liposome',
      cycle: 1,
      day: 1,
      concentration: '1.2',
      unit: 'mg',
      min: null,
      max: '1',
      at: null,
    },
  ],
  bagOutside: [
    { code: 'bagOutside', ...inBag, ml: '1000', stated: ['250', '500'], kind: 'diluent', at: label },
    { code: 'bagOutside', ...inBag, ml: '250', stated: ['500'], kind: 'final', at: label },
    { code: 'bagOutside', ...inBag, ml: '1000', stated: [], kind: 'diluent', at: null },
  ],
  drawnDiffers: [
    {
      code: 'drawnDiffers',
      item: 'bortezomib',
      cycle: 1,
      day: 4,
      of: 'rounded',
      dose: '2.3',
      delivers: '2.5',
      unit: 'mg',
      differencePercent: '8.7',
    },
    {
      code: 'drawnDiffers',
      item: 'bortezomib',
      cycle: 1,
      day: 4,
      of: 'modified',
      dose: '2.27757790451',
      delivers: '2.4',
      unit: 'mg',
      differencePercent: '5.4',
    },
  ],
  expiryTooShort: [{ code: 'expiryTooShort', item: 'bortezomib', cycle: 1, day: 4, hours: '12.5', minutes: 1440 }],
  expiryBeyondStated: [
    { code: 'expiryBeyondStated', ...inBag, hours: '240', stated: '24', at: label },
    { code: 'expiryBeyondStated', ...inBag, hours: '8.5', stated: '8', at: null },
  ],
  infusionTooShort: [
    {
      code: 'infusionTooShort',
      item: 'mitoxantrone-liposome',
      drug: 'mitoxantrone-liposome',
      minutes: 30,
      minimum: 60,
      at: label,
    },
  ],
}
