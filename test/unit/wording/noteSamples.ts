import type { NoteDetail } from '../../../src/evidence/noteDetail.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import { clinicalNoteSamples } from './clinicalFindingSamples.ts'
import { courseNoteSamples } from './courseFindingSamples.ts'
import type { Samples } from './samples.ts'

const at = { source: 'trial', place: 'Methods' }

export const noteSamples: Samples<ByCode<NoteDetail>> = {
  ...courseNoteSamples,
  ...clinicalNoteSamples,
  inferredValue: [
    { code: 'inferredValue', subject: 'bortezomib', aspect: 'days' },
    { code: 'inferredValue', subject: 'assessment:marrow', aspect: 'anchor' },
    { code: 'inferredValue', subject: 'population', aspect: 'minimumAge' },
  ],
  absentValue: [
    { code: 'absentValue', subject: 'bortezomib', aspect: 'route' },
    { code: 'absentValue', subject: 'course', aspect: 'cycleLength' },
  ],
  notStated: [{ code: 'notStated', index: 0 }],
  supplied: [
    {
      code: 'supplied',
      item: 'bortezomib',
      isGiven: true,
      days: [1, 2, 3, 4, 5, 8],
      dose: { amount: '300', unit: 'mcg' },
      by: '7',
      reason: '12-3',
    },
    { code: 'supplied', item: 'bortezomib', isGiven: true, days: [1], dose: null, by: '7', reason: '12-3' },
    { code: 'supplied', item: 'bortezomib', isGiven: false, days: null, dose: null, by: '7', reason: '12-3' },
  ],
  criterionNotEntered: [
    { code: 'criterionNotEntered', field: 'ecog', at },
    { code: 'criterionNotEntered', field: 'lvef', at },
    { code: 'criterionNotEntered', field: 'birthDate', at: null },
  ],
  labelBsaFormula: [
    {
      code: 'labelBsaFormula',
      drug: 'mitoxantrone-liposome',
      item: 'mitoxantrone-liposome',
      labelFormula: 'stevensonXu',
      labelBsa: '1.7161',
      labelDose: '34.3',
      formula: 'mosteller',
      bsa: '1.7520',
      dose: '35',
    },
  ],
  durationNotEntered: [{ code: 'durationNotEntered', item: 'bortezomib' }],
  cyclesProjected: [
    { code: 'cyclesProjected', from: 2, to: 6 },
    { code: 'cyclesProjected', from: 2, to: 2 },
  ],
  firstDay1Missing: [{ code: 'firstDay1Missing', assessment: 'marrow' }],
}
