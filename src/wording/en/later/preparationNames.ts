import type { BagFill, Container, Diluent, LocalField } from '../../../evidence/preparation.ts'

/** What a preparation is made of, as it stands inside a sentence. */
export const preparationNames = {
  diluents: {
    sodiumChloride09: 'sodium chloride 0.9%',
    glucose5: 'glucose 5%',
    waterForInjection: 'water for injections',
    ringer: 'Ringer’s solution',
  },
  containers: { bag: 'bag', syringe: 'syringe' },
  fills: {
    addDrug: 'the drug is added to the full bag',
    replaceVolume: 'as much diluent is taken out first',
  },
  fields: {
    strength: 'strength of the hospital’s own product',
    concentration: 'concentration of the hospital’s own product',
    volume: 'volume',
    bag: 'bag by dose',
    expiryHours: 'hours it is used within',
  },
} satisfies {
  readonly diluents: Readonly<Record<Diluent, string>>
  readonly containers: Readonly<Record<Container, string>>
  readonly fills: Readonly<Record<BagFill, string>>
  readonly fields: Readonly<Record<LocalField, string>>
}
