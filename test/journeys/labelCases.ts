/**
 * By hand, at 1.751983 m². BHA: 2.3 mg of 1 mg/mL; 7 mL + 500 mL = 507 mL in 4 h, 126.75; 250 mL in 3 h, 83.33.
 * MAC: 35 mL + 250 mL = 285 mL in 1.5 h, 190; 250 mL in 2 h, 125. HE072: 500 mL in 1.5 h, 333.33.
 */
export const CASES = [
  {
    example: 'bha-induction',
    of: [
      { en: 'bortezomib', zh: '硼替佐米', count: 2, dose: '2.3 mg', ml: '2.3 mL', rate: null },
      { en: 'homoharringtonine', zh: '高三尖杉酯碱', count: 5, dose: '7 mg', ml: '507 mL', rate: '126.8 mL/h' },
      { en: 'cytarabine', zh: '阿糖胞苷', count: 5, dose: '2,630 mg', ml: '250 mL', rate: '83.3 mL/h' },
    ],
  },
  {
    example: 'mac-mitoxantrone-liposome',
    of: [
      {
        en: 'mitoxantrone hydrochloride liposome',
        zh: '盐酸米托蒽醌脂质体',
        ...{ count: 1, dose: '35 mg', ml: '285 mL', rate: '190 mL/h' },
      },
      { en: 'cytarabine', zh: '阿糖胞苷', count: 14, dose: '88 mg', ml: '250 mL', rate: '125 mL/h' },
      { en: 'cyclophosphamide', zh: '环磷酰胺', count: 1, dose: '1,310 mg', ml: null, rate: null },
    ],
  },
  {
    example: 'he072-q2w',
    of: [
      { en: 'irinotecan liposome', zh: '伊立替康脂质体', count: 1, dose: '123 mg', ml: '500 mL', rate: '333.3 mL/h' },
    ],
  },
] as const

export const SHEETS = [
  { language: 'en', label: 'English', paper: 'A4', size: [210, 297] },
  { language: 'zh', label: '简体中文', paper: 'Letter', size: [215.9, 279.4] },
] as const
export const ROLLS = [
  { language: 'en', label: 'English', name: '100 × 60 mm', size: [100, 60] },
  { language: 'zh', label: '简体中文', name: '105 × 148 mm (A6)', size: [105, 148] },
] as const
