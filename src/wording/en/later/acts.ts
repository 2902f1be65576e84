import type { TypedChange } from '../../../order/typedCourse.ts'

/** What a person can do to a dose: its name as a title, the button that opens it, and the mark of what it was done to. */
export const acts = {
  modify: { name: 'Change the dose', open: 'Change the dose…', done: 'Dose changed' },
  restore: { name: 'Restore the standard dose', open: 'Restore the standard dose…', done: 'Standard dose restored' },
  omit: { name: 'Omit', open: 'Omit…', done: 'Omitted' },
  cease: { name: 'Cease', open: 'Cease…', done: 'Ceased' },
  delay: { name: 'Delay', open: 'Delay…', done: 'Delayed' },
  record: { name: 'Record as given', open: 'Record as given…', done: 'Given' },
} satisfies Readonly<
  Record<
    TypedChange['kind'] | 'restore' | 'record',
    { readonly name: string; readonly open: string; readonly done: string }
  >
>
