import { z } from '../quantities/zodSetup.ts'
import { LONGEST_TEXT, MOST_ENTRIES } from './policyRules.ts'
import { policySchema } from './policySchema.ts'

const year = z.int().min(1000).max(9999)

/** A hospital's list of days off, with the weekend days that are worked in place of them. */
export const holidayListSchema = z
  .strictObject({
    format: z.literal('dosewright-holidays'),
    version: z.literal(1),
    source: z.string().min(1).max(LONGEST_TEXT).describe('who published the list, and where'),
    years: z.array(year).min(1).max(MOST_ENTRIES).describe('the years the list is whole for'),
    holidays: policySchema.shape.holidays.min(1),
  })
  .superRefine(({ years, holidays }, context) => {
    const contradict = (path: (string | number)[]): void => {
      context.addIssue({ code: 'custom', path, params: { fault: 'contradiction' } })
    }
    for (const [index, here] of years.entries()) if (years.indexOf(here) !== index) contradict(['years', index])
    for (const [index, { date }] of holidays.entries())
      if (!years.some((here) => date.startsWith(`${here}-`))) contradict(['holidays', index, 'date'])
  })
