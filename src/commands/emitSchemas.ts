import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { libraryFileSchema } from '../library/libraryFileSchema.ts'
import { holidayListSchema } from '../order/holidayListSchema.ts'
import { namedSchema } from '../library/namedSchema.ts'
import { orderSchema } from '../order/orderSchema.ts'
import { policySchema } from '../order/policySchema.ts'
import { z } from '../quantities/zodSetup.ts'
import { bandTableSchema } from '../regimen/bandTableSchema.ts'
import { drugSchema } from '../regimen/drugSchema.ts'
import { regimenSchema } from '../regimen/regimenSchema.ts'

const FOLDER = 'regimens/schema'

/** The JSON Schemas that editors and other programs read. One line each. */
const SCHEMAS: readonly { readonly file: string; readonly schema: z.ZodType; readonly reused: 'ref' | 'inline' }[] = [
  { file: 'order.schema.json', schema: orderSchema, reused: 'inline' },
  { file: 'regimen.schema.json', schema: regimenSchema, reused: 'ref' },
  { file: 'drug.schema.json', schema: drugSchema, reused: 'ref' },
  { file: 'bandTable.schema.json', schema: bandTableSchema, reused: 'inline' },
  { file: 'library.schema.json', schema: libraryFileSchema, reused: 'inline' },
  { file: 'policy.schema.json', schema: policySchema, reused: 'inline' },
  { file: 'named.schema.json', schema: namedSchema, reused: 'inline' },
  { file: 'holidays.schema.json', schema: holidayListSchema, reused: 'inline' },
]

/** File name and text of every schema, as they are committed. A test compares. */
export function emitSchemas(): readonly { readonly file: string; readonly text: string }[] {
  return SCHEMAS.map(({ file, schema, reused }) => ({
    file,
    text: `${JSON.stringify(z.toJSONSchema(schema, { reused }), null, 2)}\n`,
  }))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(FOLDER, { recursive: true })
  for (const { file, text } of emitSchemas()) writeFileSync(join(FOLDER, file), text)
}
