import { CONTAINERS, DILUENTS, MARKETS } from '../evidence/preparation.ts'
import { z } from '../quantities/zodSetup.ts'
import { bilingual, id, marked, positiveDecimal } from './evidenceSchema.ts'
import { route } from './itemSchema.ts'

const MANY = 10
const routes = z.array(route).min(1).max(4)
const diluent = z.enum(DILUENTS)

const reconstitution = z.strictObject({
  routes,
  diluent: diluent.nullable(),
  volumeMl: positiveDecimal.nullable(),
  concentration: positiveDecimal,
})

/** A product of a drug file; that a solution needs no dissolving, and that ids are apart, the cross-checks say. */
export const product = z.strictObject({
  id,
  form: z.enum(['vial', 'tablet', 'capsule']),
  strength: positiveDecimal,
  markets: z.array(z.enum(MARKETS)).min(1).max(MARKETS.length).exactOptional(),
  solution: z.strictObject({ volumeMl: positiveDecimal, concentration: positiveDecimal }).exactOptional(),
  reconstitutions: z.array(marked(reconstitution)).min(1).max(MANY).exactOptional(),
  preservative: z.literal('benzylAlcohol').exactOptional(),
})

const stability = z.strictObject({
  of: z.enum(['reconstituted', 'diluted']),
  at: z.enum(['room', 'refrigerated']),
  hours: positiveDecimal,
  diluents: z.array(diluent).min(1).max(DILUENTS.length).exactOptional(),
})

const statedVolume = z.strictObject({
  ml: positiveDecimal,
  above: positiveDecimal.exactOptional(),
  upTo: positiveDecimal.exactOptional(),
})

const MOST_MINUTES = 20_160 // a bag of fourteen days

export const routePreparation = z.strictObject({
  routes,
  container: marked(z.enum(CONTAINERS)).exactOptional(),
  diluents: marked(z.array(diluent).min(1).max(DILUENTS.length)).exactOptional(),
  volume: marked(
    z.strictObject({ kind: z.enum(['final', 'diluent']), ml: z.array(statedVolume).min(1).max(MANY) }),
  ).exactOptional(),
  window: marked(z.strictObject({ min: positiveDecimal.nullable(), max: positiveDecimal.nullable() })).exactOptional(),
  minimumMinutes: marked(z.int().min(1).max(MOST_MINUTES)).exactOptional(),
  stability: z.array(marked(stability)).min(1).max(MANY).exactOptional(),
  notes: z.array(marked(bilingual)).min(1).max(MANY).exactOptional(),
})
