/** Increments proposed for one dose, `from:increment`, in the unit of the drug. */
export const INCREMENTS: Readonly<Record<string, string>> = {
  bortezomib: '0:0.05 1:0.1', // a child's half milligram stays within 5%
  homoharringtonine: '0:0.1',
  idarubicin: '0:0.1',
  'mitoxantrone-liposome': '0:0.1',
  'irinotecan-liposome': '0:1',
  cytarabine: '0:0.5 20:1 1000:10',
  cyclophosphamide: '0:10',
  daunorubicin: '0:1',
  mitoxantrone: '0:0.2',
  filgrastim: '0:5',
  'g-csf': '0:5',
  fludarabine: '0:0.5 20:1',
  cladribine: '0:0.1',
  etoposide: '0:1',
  aclarubicin: '0:0.5',
  decitabine: '0:0.5',
  azacitidine: '0:1',
  busulfan: '0:0.5',
  clofarabine: '0:0.1 20:1',
  'daunorubicin-liposome': '0:0.2 20:1',
  'daunorubicin-cytarabine-liposome': '0:0.44', // 1 mg of the cytarabine that goes with it
  'sacituzumab-govitecan': '0:5',
  'eribulin-mesylate': '0:0.05',
  leucovorin: '0:1 100:10',
  fluorouracil: '0:5 500:25 1000:50',
  'irinotecan-liposome-onivyde': '0:1',
}

/**
 * The plausible range of one dose with its working: lowest published level × 1.0 m² (of children × 0.4 m²), highest
 * × 3.7 m²; per kg at 30 kg and at what each file says; fixed doses as they are.
 */
export const PLAUSIBLE: Readonly<Record<string, readonly [lowest: string, highest: string, unit?: string]>> = {
  aclarubicin: ['7 × 1', '14 × 3.7'],
  azacitidine: ['75 × 1', '75 × 3.7'],
  bortezomib: ['1.3 × 0.4', '1.5 × 3.7'],
  busulfan: ['0.8 × 30', '0.8 × 200'],
  capecitabine: ['625 × 1', '1250 × 3.7'],
  cladribine: ['5 × 1', '5 × 3.7'],
  clofarabine: ['20 × 0.4', '52 × 3.7'],
  cyclophosphamide: ['440 × 0.4', '750 × 3.7'],
  cytarabine: ['7.5 × 1', '3000 × 3.7'],
  daunorubicin: ['30 × 1', '90 × 3.7'],
  'daunorubicin-cytarabine-liposome': ['29 × 0.4', '44 × 3.7'], // of daunorubicin, from 1 year of age
  'daunorubicin-liposome': ['30 × 0.4', '60 × 3.7'], // half of 60 of children
  decitabine: ['11 × 1', '20 × 3.7'],
  dexamethasone: ['8', '20'],
  'eribulin-mesylate': ['0.7 × 1', '1.4 × 3.7'],
  etoposide: ['100 × 0.4', '100 × 3.7'],
  filgrastim: ['5 × 30', '5 × 250', 'mcg'],
  fludarabine: ['30 × 0.4', '30 × 3.7'],
  fluorouracil: ['1350 × 1', '2400 × 3.7'],
  'g-csf': ['200 × 0.4', '400 × 3.7', 'mcg'],
  gilteritinib: ['80', '200'],
  glasdegib: ['50', '100'],
  homoharringtonine: ['1', '5 × 3.7'], // the Chinese label gives 1 mg a day
  idarubicin: ['12 × 0.4', '12 × 3.7'],
  'irinotecan-liposome': ['35 × 1', '70 × 3.7'], // of base; the 100 of the Onivyde trial is that product's own
  'irinotecan-liposome-onivyde': ['35 × 1', '100 × 3.7'], // of base
  leucovorin: ['200 × 1', '400 × 3.7'],
  'mitoxantrone-liposome': ['11.17 × 1', '33.75 × 3.7'],
  mitoxantrone: ['12 × 0.4', '18 × 3.7'],
  palonosetron: ['0.25', '0.25'],
  ramosetron: ['0.3', '0.3'],
  'sacituzumab-govitecan': ['5 × 30', '10 × 270'],
  selinexor: ['20', '100'],
  tropisetron: ['5', '5'],
  venetoclax: ['10', '600'],
}

/** Counted towards a limit of another drug, or named by a paper without a dose. */
export const WITHOUT_RANGE = ['doxorubicin', 'epirubicin', 'semustine'] as const
