import { civilDate } from '../quantities/civilDate.ts'
import { z } from '../quantities/zodSetup.ts'
import { bilingual, version } from '../regimen/evidenceSchema.ts'
import { compareVersions } from './compareVersions.ts'
import type { LibraryChange } from './libraryEdition.ts'

const MOST_CHANGES = 2000

const change = z.strictObject({
  version,
  date: z.string().refine((text) => civilDate(text) !== null, 'not a date of the calendar (YYYY-MM-DD)'),
  change: bilingual,
})

/** `regimens/library.json`: which library this is, and how it came to be. */
export const libraryFileSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    version,
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('over all regimens, drugs and tables of dose bands; written by npm run library'),
    changes: z.array(change).min(1).max(MOST_CHANGES).describe('newest first'),
  })
  .superRefine(({ version: own, changes }, context) => {
    const refuse = (path: readonly (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
    if (changes[0]?.version !== own) refuse(['version'], 'is not the version of the first change')
    changes.forEach((here, place) => {
      const newer = changes[place - 1]
      if (newer !== undefined)
        for (const fault of orderFaults(newer, here)) refuse(['changes', place, fault], NEWEST_FIRST)
    })
  })

const NEWEST_FIRST = 'is not before the one above it: the newest stands first'

/** Several versions may be of one day, but no version stands twice. */
function orderFaults(newer: LibraryChange, here: LibraryChange): readonly (keyof LibraryChange)[] {
  return [
    ...(compareVersions(newer.version, here.version) > 0 ? [] : (['version'] as const)),
    ...(newer.date >= here.date ? [] : (['date'] as const)),
  ]
}
