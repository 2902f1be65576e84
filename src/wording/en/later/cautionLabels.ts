import type { Genotype, Measured } from '../../../evidence/labs.ts'
import type { CautionKind, CautionOrigin, EmeticRisk, EXTRAVASATION_CLASSES } from '../../../regimen/caution.ts'
import { listed } from '../sentences.ts'
import { rowRange } from './cautionTable.ts'
import { measuredNames } from './labs.ts'

const either = (parts: readonly string[]): string => parts.join(' or ')

/** Labels of the cautions and of what is said of a drug besides: vomiting, extravasation, handling. */
export const cautions = {
  title: 'Cautions',
  notApplied: 'Shown with their sources. None of them changes a dose.',
  none: 'The files of these drugs have no cautions.',
  state: { applies: 'Applies', notEntered: 'Not entered', always: 'To check', notMet: 'Not met' },
  needs: (what: readonly string[]) => `needs ${listed(what)}`,
  counts: (applies: number, notEntered: number) => `Applies: ${applies}. Not entered: ${notEntered}.`,
  notMetCount: (count: number) => `Not met: ${count}`,
  kind: {
    organ: 'organ function',
    counts: 'counts',
    genotype: 'genotype',
    dose: 'dose',
    interaction: 'interaction',
    check: 'check',
    route: 'route',
    otherRoute: 'another route',
    interchange: 'interchange',
    pregnancy: 'pregnancy',
  } satisfies Readonly<Record<CautionKind, string>>,
  origin: {
    label: 'label',
    trial: 'trial',
    published: 'published',
    practice: 'practice',
  } satisfies Readonly<Record<CautionOrigin, string>>,
  checkLabel: 'check the local label',

  trigger: {
    lab: (of: Measured, limit: string) => `${measuredNames[of]} ${limit}`,
    dosePerM2: (from: string) => `one dose of ${from} or more`,
    dailyDoseAbove: (amount: string) => `more than ${amount} in a day`,
    genotype: (of: readonly Genotype[]) =>
      `UGT1A1 ${either(of.map((each) => (each === 'other' ? 'another result' : each)))}`,
    route: (route: string) => `given ${route}`,
    product: { benzylAlcohol: 'made from a product with benzyl alcohol' },
  },
  route: { IV: 'IV', SC: 'SC', PO: 'by mouth' },
  /** What of its condition is not known. */
  missing: {
    lab: (of: Measured, isByLimit: boolean) =>
      of === 'clearance'
        ? `${measuredNames[of]} by the hospital’s formula`
        : isByLimit
          ? `${measuredNames[of]} with its upper limit of normal`
          : measuredNames[of],
    dosePerM2: 'the dose',
    dailyDoseAbove: 'the daily dose',
    genotype: 'the UGT1A1 genotype',
    circumstance: (question: string) => `an answer: ${question}`,
    route: 'the route',
    product: 'whether its product has benzyl alcohol',
  },
  now: (value: string) => `now ${value}`,
  yes: 'yes',

  table: 'Published table by creatinine clearance, not applied',
  row: rowRange,
  thisRow: 'this clearance',
  between: 'This clearance lies between two rows; the source gives nothing for it.',

  emetic: 'Risk of vomiting',
  risk: {
    minimal: 'minimal',
    low: 'low',
    moderate: 'moderate',
    high: 'high',
  } satisfies Readonly<Record<EmeticRisk['levels'][number]['risk'], string>>,
  atDose: (risk: string, dose: string) => `${risk} at ${dose}`,
  byDose: 'by the dose per m², which is not known',
  list: (text: string, list: string) => `${text}, ${list}`,
  extravasation: 'Extravasation',
  extravasationClass: {
    vesicant: 'vesicant',
    exfoliant: 'exfoliant',
    irritant: 'irritant',
    inflammitant: 'inflammitant',
    neutral: 'neutral',
  } satisfies Readonly<Record<(typeof EXTRAVASATION_CLASSES)[number], string>>,
  handling: 'Handling',
}
