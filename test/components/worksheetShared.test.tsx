import { expect, test } from 'vitest'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const FLAG = 'flag-ida-nz'
const sheets = (more: object) => [...print(examplePlan(FLAG), more).querySelectorAll('.paperPage')]

test('a sheet of several dates names them all in its head, and has a row to fill in for each', () => {
  const [first, second] = sheets(only('worksheet'))
  // filgrastim alone on day 1, Monday 23 November, and on days 7 to 13
  expect(plain(first?.querySelector('h1'))).toBe(
    'Preparation worksheet,\nMon 23-Nov-2026,\nSun 29-Nov-2026 to\nSat 05-Dec-2026,\ndays 1 and 7–13',
  )
  expect([...(first?.querySelectorAll('.paperRecords tbody th') ?? [])].map(plain)).toEqual([
    'Mon 23-Nov-2026, day 1',
    'Sun 29-Nov-2026, day 7, weekend',
    'Mon 30-Nov-2026, day 8',
    'Tue 01-Dec-2026, day 9',
    'Wed 02-Dec-2026, day 10',
    'Thu 03-Dec-2026, day 11',
    'Fri 04-Dec-2026, day 12',
    'Sat 05-Dec-2026, day 13, weekend',
  ])
  expect(first?.querySelectorAll('.preparationChecks')).toHaveLength(0)
  expect(plain(first?.querySelector('.preparationHead'))).not.toContain('day 1')

  // a date with bags keeps a sheet of its own, the same syringe on it
  expect(plain(second?.querySelector('h1'))).toBe('Preparation worksheet,\nTue 24-Nov-2026, day 2')
  expect(plain(second)).toContain('filgrastim')
  expect(second?.querySelectorAll('.paperRecords')).toHaveLength(0)
})

test('so in Chinese', () => {
  const [first] = sheets({ ...only('worksheet'), wording: chinese })
  expect(plain(first?.querySelector('h1'))).toContain('2026年11月29日 周日 至\n2026年12月5日 周六')
  expect([...(first?.querySelectorAll('.paperRecords thead th') ?? [])].map(plain)).toContain('批号、有效期')
})
