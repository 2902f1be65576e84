import { expect, test } from 'vitest'
import type { Edit } from '../../src/order/edit.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import { BHA, delay } from '../unit/schedule/acts.ts'
import { only, plain, print } from './printPaper.tsx'

const patient = only('patientCalendar')
const inChinese = { ...patient, wording: await loadLaterWording('zh-CN') }
const paperOf = (more: object, id: string, ...edits: readonly Edit[]) => print(examplePlan(id, ...edits), more)
const row = (paper: HTMLElement, date: string) =>
  plain([...paper.querySelectorAll('.patientDays tbody tr')].find((each) => plain(each).startsWith(date)))

test('a dose moved by itself says when to be there, on its new date, and nothing of the night on the old one', () => {
  const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-28', time: '08:00' })
  // 08:00 to 17:00 as on day 1; the cycle's day 6 would be 28 November
  expect(row(paperOf(patient, BHA, moved), 'Saturday 28 November 2026')).toContain(
    'Be there at 08:00about 9 hours altogether',
  )
  expect(row(paperOf(inChinese, BHA, moved), '2026年11月28日 星期六')).toContain('请于 08:00 到达总共约9小时')
  const alone = delay({ item: 'daunorubicin', day: 2, to: '2026-11-27' })
  expect(row(paperOf(patient, 'da-7-3', alone), 'Tuesday 24 November 2026')).not.toContain('in the night')
  expect(row(paperOf(inChinese, 'da-7-3', alone), '2026年11月24日 星期二')).not.toContain('夜间')
})
