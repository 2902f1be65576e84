import { z } from 'zod'
import { expected } from './caseExpected.ts'
import { given } from './caseGiven.ts'

/**
 * A clinical case worked out without the engine: what is given, the arithmetic line by line, what must come out.
 * Strict: a misspelt key would silently expect nothing, so it is refused.
 */
const schema = z.strictObject({
  title: z.string().min(10),
  situation: z.string().min(20),
  given,
  /** Every `confirm` of a first plan is acknowledged with this reason and name. */
  acknowledgeAll: z.strictObject({ reason: z.string(), by: z.string() }).exactOptional(),
  arithmetic: z.array(z.string()).min(1),
  workedBy: z.string().min(10),
  expected,
})

export type CaseFile = z.infer<typeof schema>

/** @throws with the path of the fault when the text is not a case file. */
export function parseCaseFile(text: string): CaseFile {
  const result = schema.safeParse(JSON.parse(text))
  if (!result.success) throw new Error(z.prettifyError(result.error))
  return result.data
}
