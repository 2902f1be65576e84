import type { Marked } from '../../../src/evidence/source.ts'
import type { DrugSafety } from '../../../src/regimen/caution.ts'

const at = { source: 'label', place: '4.4' }
const stated = <T>(value: T): Marked<T> => ({ value, mark: 'stated', at })
const recalled = { en: 'Recalled, not read here', zh: '凭记忆，未查阅原文' }

/** What a drug file warns of, for sentences only: one caution of each origin and mark, and a table. */
export const sampleSafety: DrugSafety = {
  limits: [
    stated({ id: 'neutrophils', of: 'neutrophils', must: 'atLeast', value: '1.5', unit: '10^9/L', origin: 'label' }),
  ],
  cautions: [
    stated({
      id: 'hepatic',
      kind: 'organ',
      origin: 'label',
      text: { en: 'The label starts at a lower dose.', zh: '说明书以较低剂量起始。' },
      when: [{ kind: 'lab', of: 'bilirubin', is: 'above', value: '1.5', unit: 'xULN' }],
    }),
    stated({
      id: 'renal',
      kind: 'organ',
      origin: 'published',
      text: { en: 'High dose with renal impairment: neurotoxicity', zh: '大剂量合并肾功能不全：神经毒性' },
      when: [
        { kind: 'dosePerM2', from: '1000' },
        { kind: 'lab', of: 'clearance', is: 'atMost', value: '60', unit: 'mL/min' },
      ],
      table: [
        { from: '46', to: '60', text: { en: 'give 60% of the dose', zh: '给予剂量的 60%' } },
        { from: '31', to: '45', text: { en: 'give 50% of the dose.', zh: '给予剂量的 50%。' } },
        { from: null, to: null, below: '30', text: { en: 'consider another drug', zh: '考虑换药' } },
      ],
    }),
    {
      value: {
        id: 'azole',
        kind: 'interaction',
        origin: 'practice',
        text: { en: 'Levels rise', zh: '血药浓度升高' },
        when: [{ kind: 'circumstance', is: 'cyp3aInhibitor' }],
      },
      mark: 'inferred',
      why: recalled,
    },
    {
      value: {
        id: 'daily',
        kind: 'dose',
        origin: 'trial',
        text: { en: 'The daily dose is another', zh: '日剂量不同' },
        when: [{ kind: 'dailyDoseAbove', amount: '4' }],
      },
      mark: 'local',
      why: { en: 'The hospital adds it', zh: '本院增补说明' },
    },
  ],
}
