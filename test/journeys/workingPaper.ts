import type { Plan } from '../../src/plan/plan.ts'
import { RUNGS } from '../../src/dosing/doseLadder.ts'
import { thousands } from './paperLines.ts'
import type { PrintedPage } from './pdfText.ts'

const LABELS = {
  en: ['Prescribed', 'Calculated', 'Limited', 'Modified', 'Rounded'],
  'zh-CN': ['规定', '计算', '上限', '调整', '修约'],
} as const
export type WorkingLanguage = keyof typeof LABELS

/** The value of every rung in the order of the paper: `Prescribed 1.3 mg/m²`. */
export function printedRungs(pages: readonly PrintedPage[], language: WorkingLanguage): readonly string[] {
  return pages
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => {
      const [label = '', , value] = line.trim().split(/ {2,}/)
      const rung = LABELS[language].findIndex((each) => each === label)
      return rung === -1 || value === undefined ? [] : [`${RUNGS[rung]} ${value}`]
    })
}

/** Half up to six decimals, from the digits of the plan's own text: no formatter of the page is asked. */
function sixDecimals(plain: string): string {
  const [whole = '', fraction = ''] = plain.split('.')
  if (fraction.length <= 6) return thousands(plain)
  const digits = BigInt(whole + fraction.slice(0, 6)) + (Number(fraction[6]) >= 5 ? 1n : 0n)
  const text = String(digits).padStart(7, '0')
  const cut = `${text.slice(0, -6)}.${text.slice(-6)}`.replace(/0+$/, '').replace(/\.$/, '')
  return `≈ ${thousands(cut)}`
}

/** Of every drug, in the order of the regimen's items, each ladder once. */
export function expectedRungs(plan: Plan): readonly string[] {
  const [cycle] = plan.cycles
  return plan.regimen.items.flatMap(({ id }) => {
    const own = (cycle?.administrations ?? []).filter(({ item }) => item === id)
    const ladders = own.map(({ ladder }) =>
      RUNGS.map((name) => {
        const rung = ladder[name]
        if (!rung.ok) throw new Error('an example without a dose')
        const unit = rung.value.unit.replace('m2', 'm²')
        return `${name} ${sixDecimals(rung.value.value.toString())} ${unit}`
      }).join('\n'),
    )
    return [...new Set(ladders)].flatMap((ladder) => ladder.split('\n'))
  })
}
