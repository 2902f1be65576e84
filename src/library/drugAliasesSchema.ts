import { z } from '../quantities/zodSetup.ts'
import { id } from '../regimen/evidenceSchema.ts'

const LONGEST_ALIAS = 60
const MOST_ALIASES = 20

/**
 * Short, older and trade names of drugs, by the drug's id. They only lead a search to a drug and stand apart from the drug
 * files, so that one more of them changes no hash: what a hospital approved is what is dosed. A drug that is not on the
 * shelf is no fault: its names lead nowhere.
 */
export const drugAliasesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  drugs: z.record(id, z.array(z.string().trim().min(2).max(LONGEST_ALIAS)).min(1).max(MOST_ALIASES)),
})
