/**
 * Read off the abstracts, the labels and the pages of each regimen by hand, one line an item:
 * drug, dose as prescribed, doses a day (hours between), days, route, infusion; then its cycle and ages.
 */
export const LOW_INTENSITY: readonly (readonly [id: string, lines: readonly string[]])[] = [
  [
    'cag-china112-a',
    [
      'g-csf 200 mcg/m2 stated, 1 a day inferred, days 1-14 stated, SC stated, notStated',
      'cytarabine 10 mg/m2 stated, 2 a day stated every 12 h stated, days 1-14 stated, SC stated, notStated',
      'aclarubicin 14 mg/m2 stated, 1 a day inferred, days 1-4 stated, IV stated, asked',
      'from 18 inferred, ages absent, cycle absent, cycles absent',
    ],
  ],
  [
    'cag-china112-b',
    [
      'g-csf 200 mcg/m2 stated, 1 a day inferred, days 1-14 stated, SC stated, notStated',
      'cytarabine 10 mg/m2 stated, 2 a day stated every 12 h stated, days 1-14 stated, SC stated, notStated',
      'aclarubicin 7 mg/m2 stated, 1 a day inferred, days 1-8 stated, IV stated, asked',
      'from 18 inferred, ages absent, cycle absent, cycles absent',
    ],
  ],
  [
    'cag-pku',
    [
      'g-csf asks dose in mcg/m2 mcg/kg mcg, 1 a day inferred, asks days, absent, asked',
      'cytarabine 10 mg/m2 stated, 2 a day stated every 12 h stated, days 1-14 inferred, absent, asked',
      'aclarubicin 20 mg stated, 1 a day inferred, days 1-4 inferred, IV inferred, asked',
      'from 18 inferred, ages 18-69 inferred, cycle absent, cycles absent',
    ],
  ],
  [
    'hag-gu2011',
    [
      'g-csf 150 mcg/m2 stated, 1 a day inferred, asks days, absent, asked',
      'cytarabine 7.5 mg/m2 stated, 2 a day stated every 12 h stated, days 1-14 stated, absent, asked',
      'homoharringtonine 1.5 mg/m2 stated, 1 a day inferred, days 1-14 stated, absent, asked',
      'from 18 inferred, ages absent, cycle absent, cycles absent',
    ],
  ],
  [
    'dac-cag-15',
    [
      'g-csf asks dose in mcg/m2 mcg/kg mcg, 1 a day inferred, asks days, absent, asked',
      'decitabine 15 mg/m2 stated, 1 a day inferred, days 1-5 inferred, IV inferred, asked',
      'cytarabine 10 mg/m2 stated, 2 a day stated every 12 h stated, asks days, absent, asked',
      'aclarubicin 10 mg stated, 1 a day inferred, asks days, IV inferred, asked',
      'from 18 inferred, ages 60-any inferred, cycle absent, cycles absent',
    ],
  ],
  [
    'dac-cag-20',
    [
      'g-csf asks dose in mcg/m2 mcg/kg mcg, 1 a day inferred, asks days, absent, asked',
      'decitabine 20 mg/m2 stated, 1 a day inferred, days 1-5 inferred, IV inferred, asked',
      'cytarabine 10 mg/m2 stated, 2 a day stated every 12 h stated, asks days, absent, asked',
      'aclarubicin 10 mg stated, 1 a day inferred, asks days, IV inferred, asked',
      'from 18 inferred, ages 18-69 inferred, cycle absent, cycles absent',
    ],
  ],
  [
    'dac-cag-d1-9',
    [
      'g-csf 300 mcg stated, 1 a day stated, days 1-9 stated, absent, asked',
      'decitabine 15 mg/m2 stated, 1 a day inferred, days 1-5 stated, IV inferred, asked',
      'cytarabine 10 mg/m2 stated, 2 a day stated every 12 h stated, days 3-9 stated, absent, asked',
      'aclarubicin 20 mg stated, 1 a day inferred, days 3-6 stated, IV inferred, asked',
      'from 18 inferred, ages absent, cycle 28 stated, cycles absent',
    ],
  ],
  [
    'ven-aza',
    [
      'venetoclax 400 mg stated (1: 100 in cycle 1) (2: 200 in cycle 1), 1 a day stated, days 1-28 inferred, PO stated, notStated',
      'azacitidine 75 mg/m2 stated, 1 a day inferred, days 1-7 stated, by azacitidineRoute',
      'from 18 stated, ages absent, cycle 28 stated, cycles absent',
    ],
  ],
  [
    'ven-ldac',
    [
      'venetoclax 600 mg stated (1: 100 in cycle 1) (2: 200 in cycle 1) (3: 400 in cycle 1), 1 a day stated, days 1-28 stated, PO stated, notStated',
      'cytarabine 20 mg/m2 stated, 1 a day stated, days 1-10 stated, SC stated, notStated',
      'from 18 stated, ages absent, cycle 28 stated, cycles 1-any stated',
    ],
  ],
  [
    'ven-dec10',
    [
      'venetoclax 400 mg stated, 1 a day stated, days 1-28 stated, PO stated, by venetoclaxRampUp',
      'decitabine 20 mg/m2 stated, 1 a day stated, days 1-10 stated, IV stated, asked',
      'from 18 inferred, ages absent, cycle absent, cycles absent',
    ],
  ],
  [
    'ven-aza-hht',
    [
      'venetoclax 400 mg stated (1: 100 in every cycle) (2: 200 in every cycle), 1 a day inferred, days 1-14 stated, PO inferred, notStated',
      'azacitidine 75 mg/m2 stated, 1 a day inferred, days 1-7 stated, absent, asked',
      'homoharringtonine 1 mg/m2 stated, 1 a day inferred, days 1-7 stated, absent, asked',
      'from 18 stated, ages 18-65 stated, cycle absent, cycles absent',
    ],
  ],
  [
    'glasdegib-ldac',
    [
      'glasdegib 100 mg stated, 1 a day stated, days 1-28 stated, PO stated, notStated',
      'cytarabine 20 mg stated, 2 a day stated every 12 h inferred, days 1-10 stated, SC stated, notStated',
      'from 18 inferred, ages absent, cycle 28 stated, cycles 6-any stated',
    ],
  ],
  [
    'gilteritinib-mono',
    [
      'gilteritinib 120 mg stated, 1 a day stated, days 1-28 inferred, PO stated, notStated, without end',
      'from 18 inferred, ages absent, cycle 28 inferred, cycles 1-any stated',
    ],
  ],
  [
    'ven-arac-ida-karol',
    [
      'venetoclax 360 mg/m2 stated at most 600 mg, 1 a day stated, days 1-28 stated, PO stated, notStated',
      'cytarabine 1000 mg/m2 stated, 2 a day stated every 12 h stated, days 8-11 inferred, IV stated, asked',
      'idarubicin 12 mg/m2 stated, 1 a day stated, days 8 inferred, IV stated, asked',
      'from 2 stated, ages 2-22 stated, cycle 28 stated, cycles absent',
    ],
  ],
  [
    'ven-arac-karol',
    [
      'venetoclax 360 mg/m2 stated at most 600 mg, 1 a day stated, days 1-28 stated, PO stated, notStated',
      'cytarabine 1000 mg/m2 stated, 2 a day stated every 12 h stated, days 8-11 inferred, IV stated, asked',
      'from 2 stated, ages 2-22 stated, cycle 28 stated, cycles absent',
    ],
  ],
]
