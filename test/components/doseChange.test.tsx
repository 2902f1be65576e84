import { expect, test } from 'vitest'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import { BHA, reduce } from '../unit/schedule/acts.ts'
import { plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
/** 1,500 × 1.751983 = 2,627.97 → 2,630 mg on days 1 and 2; × 0.75 = 1,970.98 → 1,970 mg from day 3. */
const reduced = examplePlan(BHA, reduce({ item: 'cytarabine', day: 3, percent: '75' }))

test.each([
  ['schedule', '.scheduleDay > tbody > tr', 'dose changed to 75%', undefined],
  ['schedule', '.scheduleDay > tbody > tr', '剂量已调整为 75%', chinese],
  ['worksheet', '.preparationHead', 'dose changed to 75%', undefined],
  ['worksheet', '.preparationHead', '剂量已调整为 75%', chinese],
] as const)(
  '%s, %s: who gives or prepares a changed dose reads that it is one: %s',
  (document, rows, says, wording) => {
    const paper = print(reduced, { documents: [document], ...(wording && { wording }) })
    const said = [...paper.querySelectorAll(rows)]
      .map(plain)
      .filter((text) => /cytarabine|阿糖胞苷/.test(text) && /mg/.test(text))
      .map((text) => [text.includes('2,630'), text.includes('1,970'), text.includes(says)])
    const [whole, part] = [
      [true, false, false],
      [false, true, true],
    ]
    expect(said).toEqual([whole, whole, part, part, part])
  },
)
