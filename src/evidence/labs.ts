/** What a laboratory, or a count at the bedside, says of the patient. A closed list: a limit names one of these. */
export const ANALYTES = [
  'neutrophils',
  'platelets',
  'haemoglobin',
  'whiteCells',
  'creatinine',
  'bilirubin',
  'alt',
  'ast',
  'stoolsAboveBaseline',
] as const
export type Analyte = (typeof ANALYTES)[number]

export const LAB_UNITS = ['10^9/L', 'g/L', 'g/dL', 'umol/L', 'mg/dL', 'U/L', 'per day'] as const
export type LabUnit = (typeof LAB_UNITS)[number]

/** The units each is reported in. Where there are two, nobody guesses which was meant. */
export const UNITS_OF: Readonly<Record<Analyte, readonly [LabUnit, ...LabUnit[]]>> = {
  neutrophils: ['10^9/L'],
  platelets: ['10^9/L'],
  haemoglobin: ['g/L', 'g/dL'],
  whiteCells: ['10^9/L'],
  creatinine: ['umol/L', 'mg/dL'],
  bilirubin: ['umol/L', 'mg/dL'],
  alt: ['U/L'],
  ast: ['U/L'],
  stoolsAboveBaseline: ['per day'],
}

/** Those with an upper limit of normal that a limit in × ULN hangs on. */
export const WITH_UPPER_LIMIT = ['creatinine', 'bilirubin', 'alt', 'ast'] as const satisfies readonly Analyte[]

/** UGT1A1 as a laboratory reports it: both alleles. `other`: a result that is none of these. */
export const GENOTYPES = ['*1/*1', '*1/*28', '*28/*28', '*1/*6', '*6/*6', '*6/*28', 'other'] as const
export type Genotype = (typeof GENOTYPES)[number]

export const RENAL_FORMULAS = [
  'cockcroftGault',
  'ckdEpi2021',
  'mdrd',
  'jelliffe',
  'wrightJaffe',
  'wrightEnzymatic',
  'schwartzBedside',
] as const
export type RenalFormulaId = (typeof RENAL_FORMULAS)[number]

/** How a value must stand to a limit. Both bounds are said in full, so that no threshold has a hole. */
export type Comparison = 'atLeast' | 'above' | 'atMost' | 'below'
export const COMPARISONS = ['atLeast', 'above', 'atMost', 'below'] as const satisfies readonly Comparison[]

/** What a limit is in: a laboratory's unit, times the upper limit of normal, or an absolute clearance. */
export type LimitUnit = LabUnit | 'xULN' | 'mL/min'
export const LIMIT_UNITS = [...LAB_UNITS, 'xULN', 'mL/min'] as const satisfies readonly LimitUnit[]

/** What is compared: an analyte, or the creatinine clearance by the hospital's own formula. */
export type Measured = Analyte | 'clearance'
export const MEASURED = [...ANALYTES, 'clearance'] as const satisfies readonly Measured[]
