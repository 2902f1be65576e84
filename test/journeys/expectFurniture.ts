import { expect } from '@playwright/test'
import type { Plan } from '../../src/plan/plan.ts'
import type { PrintedPage } from './pdfText.ts'
import { v1 } from './releases.ts'

/** Upright width and height, points. */
const POINTS = { A4: [595, 842], Letter: [612, 792] }

/** Who, what, which build and whose signatures: on every page, in the order's language, at 10:05 in Shanghai. */
export function expectFurniture(
  pages: readonly PrintedPage[],
  plan: Plan,
  language: 'en' | 'zh-CN',
  paper: keyof typeof POINTS,
): void {
  const isEnglish = language === 'en'
  pages.forEach(({ text, width, height }, index) => {
    const isAcross = width > height
    const size = isAcross ? [height, width] : [width, height]
    expect(size.map((points) => Math.round(points))).toEqual(POINTS[paper])
    const page = index + 1
    const furniture = [
      plan.patient.familyName ?? 'no name',
      plan.patient.givenName ?? 'no name',
      plan.patient.identifier ?? 'no identifier',
      plan.regimen.version,
      plan.fingerprint,
      v1.build,
      '10:05 UTC+08:00',
      ...(isEnglish
        ? ['01-Jan-1979', 'Female, 47 years', 'None known', '21-Nov-2026', `Page ${page} of ${pages.length}`]
        : ['1979年1月1日', '女，47 岁', '无已知过敏', '2026年11月21日', `第 ${page} 页，共 ${pages.length} 页`]),
    ]
    for (const words of furniture) expect(text, `page ${page}`).toContain(words)
    const across = isEnglish ? /Calendar|Administration schedule/ : /给药日历|给药执行单/
    expect(text, `page ${page}`).toMatch(
      isAcross ? across : isEnglish ? /Treatment plan|Cautions and population/ : /化疗医嘱单|注意事项与研究人群/,
    )
    const isOrder = !/Projected, recalculate|预计，须重新计算/.test(text)
    for (const who of isEnglish ? ['Calculated by', 'Checked by'] : ['计算人', '核对人'])
      if (isOrder) expect(text, `page ${page}`).toContain(who)
    // who gives a dose signs in its row; the prescriber signs the order
    const isSchedule = /Administration schedule|给药执行单/.test(text)
    if (isOrder && !isSchedule) expect(text, `page ${page}`).toContain(isEnglish ? 'Prescriber' : '处方医师')
  })
}
