import type { TypedCessation, TypedDelay, TypedModification, TypedOmission } from '../../../order/typedCourse.ts'

type Scopes<Change extends { readonly scope: string }> = Readonly<Record<Exclude<Change['scope'], ''>, string>>

/** How far a change reaches, from the administration it begins at. None is ever the default. */
export const scopes = {
  modify: {
    administration: 'this administration',
    cycle: 'this cycle, from here on',
    laterCycles: 'this and later cycles',
  },
  omit: { administration: 'this administration', cycle: 'this cycle, from here on' },
  cease: { drug: 'this drug, for good', regimen: 'the whole regimen, for good' },
  delay: {
    day: 'this day alone',
    following: 'this day and the days after it in this cycle',
    cycle: 'day 1, and with it the cycle',
  },
} satisfies {
  readonly modify: Scopes<TypedModification>
  readonly omit: Scopes<TypedOmission>
  readonly cease: Scopes<TypedCessation>
  readonly delay: Scopes<TypedDelay>
}
