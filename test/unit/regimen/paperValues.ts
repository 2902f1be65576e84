/**
 * Read off the papers by hand, one line an item and answer:
 * drug, dose as prescribed, doses a day (hours between), days, route, infusion minutes.
 */
export const PRESCRIBED: readonly (readonly [
  id: string,
  choices: Readonly<Record<string, string>>,
  lines: readonly string[],
])[] = [
  [
    'bha-induction',
    {},
    [
      'bortezomib: 1.3 mg/m2 stated, 1 a day, days 1 4 stated, IV stated, push inferred',
      'homoharringtonine: 4 mg/m2 stated, 1 a day, days 1 2 3 4 5 inferred, IV inferred, 240 min stated',
      'cytarabine: 1500 mg/m2 stated, 1 a day, days 1 2 3 4 5 inferred, IV inferred, 180 min stated',
    ],
  ],
  [
    'bha-consolidation-idarubicin',
    {},
    [
      'cytarabine: 2000 mg/m2 inferred, 2 a day every 12 h inferred, days 1 3 5 stated, IV inferred, asked',
      'idarubicin: 12 mg/m2 stated, 1 a day, days 1 2 3 inferred, IV inferred, 120 min stated',
    ],
  ],
  [
    'bha-consolidation-homoharringtonine',
    {},
    [
      'cytarabine: 2000 mg/m2 inferred, 2 a day every 12 h inferred, days 1 3 5 stated, IV inferred, asked',
      'homoharringtonine: 4 mg/m2 stated, 1 a day, days 1 2 3 4 5 inferred, IV inferred, 240 min stated',
    ],
  ],
  [
    'mac-mitoxantrone-liposome',
    { cytarabineDivision: 'onceDaily' },
    [
      'mitoxantrone-liposome: 20 to 24, at most 33.75 mg/m2 stated, 1 a day, days 1 stated, IV stated, asked',
      'cyclophosphamide: 750 mg/m2 stated, 1 a day, days 1 stated, IV stated, asked',
      'cytarabine: 100 mg/m2 per day stated, 1 a day, days 1 2 3 4 5 6 7 stated, IV stated, asked',
    ],
  ],
  [
    'mac-mitoxantrone-liposome',
    { cytarabineDivision: 'everyTwelveHours' },
    [
      'mitoxantrone-liposome: 20 to 24, at most 33.75 mg/m2 stated, 1 a day, days 1 stated, IV stated, asked',
      'cyclophosphamide: 750 mg/m2 stated, 1 a day, days 1 stated, IV stated, asked',
      'cytarabine: 100 mg/m2 per day stated, 2 a day every 12 h local, days 1 2 3 4 5 6 7 stated, IV stated, asked',
    ],
  ],
  [
    'mac-mitoxantrone-liposome',
    { cytarabineDivision: 'continuous' },
    [
      'mitoxantrone-liposome: 20 to 24, at most 33.75 mg/m2 stated, 1 a day, days 1 stated, IV stated, asked',
      'cyclophosphamide: 750 mg/m2 stated, 1 a day, days 1 stated, IV stated, asked',
      'cytarabine: 100 mg/m2 per day stated, 1 a day, days 1 2 3 4 5 6 7 stated, IV stated, 1440 min local',
    ],
  ],
  [
    'he072-q2w',
    { level: '70', antiemetic: 'tropisetron' },
    [
      'tropisetron: 5 mg stated, 1 a day, days 1 stated, absent, notStated',
      'dexamethasone: 12 mg stated, 1 a day, days 1 stated, absent, notStated',
      'irinotecan-liposome: 70 mg/m2 stated, 1 a day, days 1 stated, IV stated, 90 min stated',
    ],
  ],
  [
    'he072-q2w',
    { level: '50', antiemetic: 'ramosetron' },
    [
      'ramosetron: 0.3 mg stated, 1 a day, days 1 stated, absent, notStated',
      'dexamethasone: 12 mg stated, 1 a day, days 1 stated, absent, notStated',
      'irinotecan-liposome: 50 mg/m2 stated, 1 a day, days 1 stated, IV stated, 90 min stated',
    ],
  ],
  [
    'he072-q2w',
    { level: '50', antiemetic: 'palonosetron' },
    [
      'palonosetron: 0.25 mg stated, 1 a day, days 1 stated, absent, notStated',
      'dexamethasone: 12 mg stated, 1 a day, days 1 stated, absent, notStated',
      'irinotecan-liposome: 50 mg/m2 stated, 1 a day, days 1 stated, IV stated, 90 min stated',
    ],
  ],
]

/** Totals of one cycle, by hand from the same sentences. */
export const TOTALS: Readonly<Record<string, readonly string[]>> = {
  'bha-induction': ['bortezomib 2.6 mg/m2', 'homoharringtonine 20 mg/m2', 'cytarabine 7500 mg/m2'],
  'bha-consolidation-idarubicin': ['cytarabine 12000 mg/m2', 'idarubicin 36 mg/m2'],
  'bha-consolidation-homoharringtonine': ['cytarabine 12000 mg/m2', 'homoharringtonine 20 mg/m2'],
  'mac-mitoxantrone-liposome': [
    'mitoxantrone-liposome 20-24 mg/m2',
    'cyclophosphamide 750 mg/m2',
    'cytarabine 700 mg/m2',
  ],
  'he072-q2w': [
    'antiemetic 5 mg',
    'antiemetic 0.3 mg',
    'antiemetic 0.25 mg',
    'dexamethasone 12 mg',
    'irinotecan-liposome 70 mg/m2',
    'irinotecan-liposome 50 mg/m2',
  ],
}

/** Age, ECOG, LVEF, cycle length, cycles. */
export const LIMITS: Readonly<Record<string, string>> = {
  'bha-induction': 'from 18 stated; 18-65 stated; ECOG 3 stated; LVEF absent; absent; 1-2 stated',
  'bha-consolidation-idarubicin': 'from 18 inferred; 18-65 inferred; ECOG 3 inferred; LVEF absent; absent; 3-4 stated',
  'bha-consolidation-homoharringtonine':
    'from 18 inferred; 18-65 inferred; ECOG 3 inferred; LVEF absent; absent; 3-4 stated',
  'mac-mitoxantrone-liposome': 'from 18 stated; 18-60 stated; ECOG 2 stated; LVEF 50 stated; absent; 1-1 stated',
  'he072-q2w': 'from 18 inferred; absent; ECOG 2 stated; LVEF absent; 14 stated; 1-any stated',
}
