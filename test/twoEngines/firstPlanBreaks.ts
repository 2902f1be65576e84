import { vi } from 'vitest'
import { type Break, shipped } from './break.ts'
import { omitted } from './typedAct.ts'

/** What would print though a dose is gone, or stands under another drug. */
export const firstPlanBreaks: readonly Break[] = [
  {
    name: 'one dose left out read as the rest of the cycle',
    given: shipped('bha-induction', {
      kind: 'setChange',
      change: omitted('cytarabine@C1D4#1', 'administration'),
    }),
    broken: () =>
      vi.doMock(import('../../src/order/parseCourse.ts'), async (original) => {
        const own = await original()
        const parseCourse: typeof own.parseCourse = (typed) => {
          const course = own.parseCourse(typed)
          const changes = course.changes.map((each) =>
            each.kind === 'omit' ? { ...each, scope: 'cycle' as const } : each,
          )
          return { ...course, changes }
        }
        return { ...own, parseCourse }
      }),
    differs: { id: 'cytarabine@C1D5#1', kind: 'leftOut', first: null, second: '2630' },
  },
  {
    name: 'a dose under the name of another drug of the regimen',
    given: shipped('da-7-3'),
    broken: () =>
      vi.doMock(import('../../src/regimen/resolveItem.ts'), async (original) => {
        const own = await original()
        const resolveItem: typeof own.resolveItem = (item, choices) => {
          const resolved = own.resolveItem(item, choices)
          if (!resolved.ok || item.id !== 'cytarabine') return resolved
          return { ok: true, item: { ...resolved.item, drug: 'daunorubicin' } }
        }
        return { ...own, resolveItem }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'drug', first: 'daunorubicin', second: 'cytarabine' },
  },
]
