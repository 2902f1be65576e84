import { expect, test } from 'vitest'
import type { Edit } from '../../src/order/edit.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import { BHA, day1, delay, omit } from '../unit/schedule/acts.ts'
import { supportLine, withLines } from '../unit/schedule/supportLines.ts'
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

test('of a date that keeps a dose it is never said that the medicine is not given', () => {
  const left = omit({ item: 'capecitabine', day: 3, dose: 2, scope: 'administration' })
  const english = plain(paperOf(patient, 'capecitabine-mbc', left))
  expect(english).toContain(
    'Some of the day’s capecitabine is left out on Wednesday 25 November 2026. The rest stays as planned: see the list.',
  )
  expect(english).not.toContain('will not be given')
  const chinese = plain(paperOf(inChinese, 'capecitabine-mbc', left))
  expect(chinese).toContain('卡培他滨：2026年11月25日 星期三只停用当天的一部分，其余照原计划用，请看列表。')
  expect(chinese).not.toContain('星期三不用')
})

test('without dates, were such a plan printed, some doses left out are not said to be all', () => {
  const edits = [day1(1, ''), omit({ item: 'bortezomib', day: 4, scope: 'administration' })]
  const plan = examplePlan(BHA, ...edits)
  const undated = { ...plan, printStatus: 'draft' as const, findings: [] }
  expect(plain(print(undated, patient))).toContain(
    'Some of the doses of bortezomib are left out: your team will tell you which.',
  )
  expect(plain(print(undated, inChinese))).toContain('硼替佐米：其中一部分不用，是哪几次，医护人员会告诉您。')
})

test('a number alone says that no treatment is planned: the hospital’s own medicines stand in the list only', () => {
  const lines = withLines(supportLine({ days: [8], when: { kind: 'allDay' } }))
  const paper = paperOf(patient, BHA, lines)
  const cells = [...paper.querySelectorAll('.patientMonth td')].map(plain)
  expect(cells).toContain('30day 8')
  const key = plain(paper.querySelector('.patientKey'))
  expect(key).toContain('only its number, no treatment is planned; any medicine that supports you is in the list.')
  expect(key).not.toContain('nothing is planned')
  expect(plain(paper)).toContain('Another supporting medicine, Monday 30 November 2026')
  expect(plain(paperOf(inChinese, BHA, lines).querySelector('.patientKey'))).toContain(
    '只有数字的日子没有安排治疗；如有辅助用药，请看列表。',
  )
})
