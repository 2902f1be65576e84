import type { Step } from '../../../src/evidence/step.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'

const at = { source: 'trial', place: 'Methods' }

export const stepSamples: Samples<ByCode<Step>> = {
  prescribed: [
    { code: 'prescribed', amount: '1.3', unit: 'mg/m2', mark: 'stated', place: at, chosen: false },
    { code: 'prescribed', amount: '24', unit: 'mg/m2', mark: 'stated', place: at, chosen: true },
  ],
  dividedDaily: [
    { code: 'dividedDaily', daily: '100', doses: 2, amount: '50', unit: 'mg/m2', mark: 'stated', place: at },
    { code: 'dividedDaily', daily: '100', doses: 1, amount: '100', unit: 'mg/m2', mark: 'stated', place: at },
  ],
  timesBsa: [
    { code: 'timesBsa', amount: '1.3', bsa: '1.75198300', result: '2.2775779', formula: 'mosteller', capped: false },
  ],
  flatDose: [{ code: 'flatDose', result: '0.25' }],
  noCap: [{ code: 'noCap', result: '2.2775779' }],
  notModified: [{ code: 'notModified', result: '2.2775779' }],
  rounded: [
    {
      code: 'rounded',
      exact: '2.2775779',
      increment: '0.1',
      result: '2.3',
      differencePercent: '1',
      policy: 'increment',
      origin: 'proposed',
    },
  ],
  notRounded: [{ code: 'notRounded', result: '0.25' }],
}
