import { z } from '../quantities/zodSetup.ts'
import { bilingual, id, place, sources, text } from '../regimen/evidenceSchema.ts'

const MANY = 40
const MOST_ENTRIES = 1000

const entry = z.strictObject({
  id,
  kind: z.enum(['regimen', 'drug']),
  title: bilingual,
  aliases: z.array(text).max(MANY),
  drugs: z.array(bilingual).max(MANY),
  why: bilingual,
  at: z.array(place).min(1).max(MANY),
  seeAlso: z.array(id).min(1).max(MANY).exactOptional(),
})

/** regimens/named.json. What a schema cannot see, `checkNamed` does. */
export const namedSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sources,
  entries: z.array(entry).max(MOST_ENTRIES),
})
