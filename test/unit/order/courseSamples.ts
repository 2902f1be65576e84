import type {
  TypedCessation,
  TypedChange,
  TypedDelay,
  TypedEarlier,
  TypedModification,
  TypedOmission,
  TypedRecord,
} from '../../../src/order/typedCourse.ts'

const decided = {
  at: { cycle: 2, day: 1, dose: 1 },
  reason: 'neutropenia',
  grade: '4',
  date: '2026-12-07',
  note: '',
} as const

/** Changes that are whole; each test takes one thing away. */
export const modification: TypedModification = {
  ...decided,
  id: 'change1',
  kind: 'modify',
  item: 'irinotecan-liposome',
  scope: 'laterCycles',
  as: 'percent',
  value: '75',
  basis: 'standard',
}
export const omission: TypedOmission = {
  ...decided,
  id: 'change2',
  kind: 'omit',
  item: 'cytarabine',
  scope: 'administration',
}
export const cessation: TypedCessation = {
  ...decided,
  id: 'change3',
  kind: 'cease',
  item: 'cytarabine',
  scope: 'drug',
}
export const delay: TypedDelay = {
  ...decided,
  id: 'change4',
  kind: 'delay',
  item: null,
  scope: 'following',
  to: '2026-12-10',
  time: '',
}
export const allKinds: readonly TypedChange[] = [modification, omission, cessation, delay]

export const record: TypedRecord = {
  administration: 'idarubicin@C1D1#1',
  drug: 'idarubicin',
  date: '2026-11-23',
  start: '09:00',
  amount: '21',
  bsa: '1.7520',
  bsaFormula: 'mosteller',
}

export const earlierDose: TypedEarlier = {
  id: 'earlier1',
  drug: 'daunorubicin',
  perM2: '180',
  total: '',
  when: '2025',
  where: 'another hospital',
}
