import type { TypedChange, TypedModification, TypedRecord } from '../../src/order/typedCourse.ts'

const decided = { reason: 'patientChoice', grade: '', date: '2026-11-24', note: '' } as const

/** `item@C1D4#1` */
function targetOf(id: string) {
  const [, item = '', cycle, day, dose] = /^(.+)@C(\d+)D(-?\d+)#(\d+)$/.exec(id) ?? []
  return { item, at: { cycle: Number(cycle), day: Number(day), dose: Number(dose) } }
}

/** A change of dose from one administration on, whole. */
export function modified(
  id: string,
  change: Pick<TypedModification, 'as' | 'value' | 'scope'> & Partial<TypedModification>,
): TypedChange {
  return {
    id: `${id}${change.value}`,
    kind: 'modify',
    basis: change.as === 'percent' ? 'standard' : '',
    ...targetOf(id),
    ...decided,
    ...change,
  }
}

export function omitted(id: string, scope: 'administration' | 'cycle'): TypedChange {
  return { id: 'omission', kind: 'omit', scope, ...targetOf(id), ...decided }
}

export function ceased(id: string, scope: 'drug' | 'regimen'): TypedChange {
  return { id: 'cessation', kind: 'cease', scope, ...targetOf(id), ...decided }
}

/** A day moved, and with `following` those after it. */
export function delayed(day: number, scope: 'day' | 'following' | 'cycle', to: string): TypedChange {
  return {
    id: `delay${day}`,
    kind: 'delay',
    item: null,
    at: { cycle: 1, day, dose: 1 },
    scope,
    to,
    time: '',
    ...decided,
  }
}

export function recorded(administration: string, drug: string, more: Partial<TypedRecord> = {}): TypedRecord {
  return { administration, drug, date: '2026-11-23', start: '09:00', amount: '7', bsa: '', bsaFormula: '', ...more }
}
