type Total = readonly [item: string, working: string, unit: string]

/**
 * Totals of one cycle beside those in paperValues.ts, typed from each source: doses of a cycle × dose. Where an item
 * stands more than once a choice decides. What a hospital supplies, or a body band or a ramp-up decides, has no total.
 */
export const SHELF_TOTALS: Readonly<Record<string, readonly Total[]>> = {
  'cag-china112-a': [
    ['g-csf', '14 × 200', 'mcg/m2'],
    ['cytarabine', '28 × 10', 'mg/m2'],
    ['aclarubicin', '4 × 14', 'mg/m2'],
  ],
  'cag-china112-b': [
    ['g-csf', '14 × 200', 'mcg/m2'],
    ['cytarabine', '28 × 10', 'mg/m2'],
    ['aclarubicin', '8 × 7', 'mg/m2'],
  ],
  'cag-pku': [
    ['cytarabine', '28 × 10', 'mg/m2'],
    ['aclarubicin', '4 × 20', 'mg'],
  ],
  clag: [
    ['cladribine', '5 × 5', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
    ['filgrastim', '6 × 300', 'mcg'],
  ],
  'clag-m': [
    ['cladribine', '5 × 5', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
    ['mitoxantrone', '3 × 10', 'mg/m2'],
    ['filgrastim', '6 × 300', 'mcg'],
  ],
  'da-7-3': [
    ['daunorubicin', '3 × 45', 'mg/m2'],
    ['daunorubicin', '3 × 60', 'mg/m2'],
    ['daunorubicin', '3 × 90', 'mg/m2'],
    ['cytarabine', '7 × 100', 'mg/m2'],
    ['cytarabine', '7 × 200', 'mg/m2'],
  ],
  'dac-cag-15': [['decitabine', '5 × 15', 'mg/m2']],
  'dac-cag-20': [['decitabine', '5 × 20', 'mg/m2']],
  'dac-cag-d1-9': [
    ['g-csf', '9 × 300', 'mcg'],
    ['decitabine', '5 × 15', 'mg/m2'],
    ['cytarabine', '14 × 10', 'mg/m2'],
    ['aclarubicin', '4 × 20', 'mg'],
  ],
  'flag-adult-30': [
    ['fludarabine', '5 × 30', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
  ],
  'flag-dnx-paed': [
    ['fludarabine', '5 × 30', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
    ['g-csf', '6 × 200', 'mcg/m2'],
    ['daunorubicin-liposome', '3 × 60', 'mg/m2'],
  ],
  'flag-huhmann1996': [
    ['fludarabine', '5 × 25', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
  ],
  'flag-ida-nz': [
    ['fludarabine', '5 × 30', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
    ['idarubicin', '3 × 10', 'mg/m2'],
  ],
  'flag-ida-spain2007': [
    ['fludarabine', '4 × 30', 'mg/m2'],
    ['cytarabine', '4 × 2000', 'mg/m2'],
    ['idarubicin', '3 × 10', 'mg/m2'],
    ['g-csf', '6 × 300', 'mcg/m2'], // day −1 until day 5, read without a day 0
  ],
  'flag-paed-relapsed-aml-2001': [
    ['fludarabine', '5 × 30', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
    ['g-csf', '6 × 200', 'mcg/m2'],
  ],
  'g-clam-18': [
    ['cladribine', '5 × 5', 'mg/m2'],
    ['cytarabine', '5 × 2000', 'mg/m2'],
    ['mitoxantrone', '3 × 18', 'mg/m2'],
  ],
  'gilteritinib-mono': [],
  'glasdegib-ldac': [
    ['glasdegib', '28 × 100', 'mg'],
    ['cytarabine', '20 × 20', 'mg'],
  ],
  'ha-feldman1992': [
    ['homoharringtonine', '7 × 1.5', 'mg/m2'],
    ['homoharringtonine', '7 × 3', 'mg/m2'],
    ['homoharringtonine', '7 × 4', 'mg/m2'],
    ['homoharringtonine', '7 × 5', 'mg/m2'],
    ['cytarabine', '7 × 100', 'mg/m2'],
  ],
  'haa-4x3': [
    ['homoharringtonine', '3 × 4', 'mg/m2'],
    ['cytarabine', '14 × 75', 'mg/m2'],
    ['aclarubicin', '7 × 12', 'mg/m2'],
  ],
  'haa-jin2013': [
    ['homoharringtonine', '7 × 2', 'mg/m2'],
    ['cytarabine', '7 × 100', 'mg/m2'],
    ['aclarubicin', '7 × 20', 'mg'],
  ],
  'had-jin2013': [
    ['homoharringtonine', '7 × 2', 'mg/m2'],
    ['cytarabine', '7 × 100', 'mg/m2'],
    ['daunorubicin', '3 × 40', 'mg/m2'],
  ],
  'hag-gu2011': [
    ['cytarabine', '28 × 7.5', 'mg/m2'],
    ['homoharringtonine', '14 × 1.5', 'mg/m2'],
  ],
  'ham-hiddemann1987': [
    ['cytarabine', '8 × 3000', 'mg/m2'],
    ['mitoxantrone', '4 × 10', 'mg/m2'],
  ],
  'ham-hiddemann1987-10x5': [
    ['cytarabine', '8 × 3000', 'mg/m2'],
    ['mitoxantrone', '5 × 10', 'mg/m2'],
  ],
  'ham-hiddemann1987-12x3': [
    ['cytarabine', '8 × 3000', 'mg/m2'],
    ['mitoxantrone', '3 × 12', 'mg/m2'],
  ],
  'hidac-consolidation-1-5g': [['cytarabine', '6 × 1500', 'mg/m2']],
  'hidac-consolidation-3g': [['cytarabine', '6 × 3000', 'mg/m2']],
  'hidac-salvage-karanes1999': [['cytarabine', '12 × 3000', 'mg/m2']],
  'hidac-salvage-karanes1999-mitoxantrone': [
    ['cytarabine', '12 × 3000', 'mg/m2'],
    ['mitoxantrone', '3 × 10', 'mg/m2'],
  ],
  'ia-7-3': [
    ['idarubicin', '3 × 12', 'mg/m2'],
    ['cytarabine', '7 × 100', 'mg/m2'],
    ['cytarabine', '7 × 200', 'mg/m2'],
  ],
  'ida-flag-paed-fleischhack': [
    ['idarubicin', '3 × 12', 'mg/m2'],
    ['fludarabine', '4 × 30', 'mg/m2'],
    ['cytarabine', '4 × 2000', 'mg/m2'],
  ],
  'idarac-ida-12x3': [
    ['idarubicin', '3 × 12', 'mg/m2'],
    ['cytarabine', '8 × 1000', 'mg/m2'],
  ],
  'idarac-ida-harousseau1989': [
    ['idarubicin', '5 × 8', 'mg/m2'],
    ['cytarabine', '6 × 1000', 'mg/m2'],
  ],
  'lipo-mit-clag': [
    ['mitoxantrone-liposome', '1 × 18', 'mg/m2'],
    ['cladribine', '5 × 5', 'mg/m2'],
    ['cytarabine', '5 × 1000', 'mg/m2'],
    ['g-csf', '6 × 300', 'mcg'],
  ],
  'lipo-mit-label-ptcl': [['mitoxantrone-liposome', '1 × 20', 'mg/m2']],
  'mec-amadori': [
    ['mitoxantrone', '6 × 6', 'mg/m2'],
    ['etoposide', '6 × 80', 'mg/m2'],
    ['cytarabine', '6 × 1000', 'mg/m2'],
  ],
  'mit-arac-paed': [
    ['cytarabine', '8 × 1000', 'mg/m2'],
    ['mitoxantrone', '4 × 12', 'mg/m2'],
  ],
  'ven-arac-ida-karol': [
    ['venetoclax', '28 × 360', 'mg/m2'],
    ['cytarabine', '8 × 1000', 'mg/m2'],
    ['idarubicin', '1 × 12', 'mg/m2'],
  ],
  'ven-arac-karol': [
    ['venetoclax', '28 × 360', 'mg/m2'],
    ['cytarabine', '8 × 1000', 'mg/m2'],
  ],
  'ven-aza': [['azacitidine', '7 × 75', 'mg/m2']],
  'ven-aza-hht': [
    ['venetoclax', '100 + 200 + 12 × 400', 'mg'],
    ['azacitidine', '7 × 75', 'mg/m2'],
    ['homoharringtonine', '7 × 1', 'mg/m2'],
  ],
  'ven-dec10': [
    ['venetoclax', '28 × 400', 'mg'],
    ['decitabine', '10 × 20', 'mg/m2'],
  ],
  'ven-ldac': [['cytarabine', '10 × 20', 'mg/m2']],
}
