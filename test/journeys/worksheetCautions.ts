import { expect } from './fixtures.ts'
import type { Block, Reading } from './worksheetBlocks.ts'

/** Of each drug whose file has one, words of what its route must not be. */
const ROUTES = {
  en: [
    [/bortezomib/, 'Neverintothespinalcanal'],
    [/cytarabine/, 'Intothespinalcanalonlyapreparationwithoutpreservative'],
    [/mitoxantrone/, 'neverundertheskin'],
  ],
  'zh-CN': [
    [/硼替佐米/, '严禁鞘内给药'],
    [/阿糖胞苷/, '鞘内仅可使用不含防腐剂的制剂'],
    [/盐酸米托/, '严禁皮下、肌内或鞘内注射'],
  ],
} as const

/** By which way a drug never goes in: with its first preparation of a date, and with no other. */
export function expectCautions(blocks: readonly Block[], names: readonly string[], language: Reading): void {
  const route = ROUTES[language]
  const seen = new Set<string>()
  for (const { at, head, cautions, text } of blocks) {
    const drug = nameIn(head, names)
    const isFirst = !seen.has(`${at.slice(0, 10)} ${drug}`)
    seen.add(`${at.slice(0, 10)} ${drug}`)
    const words = route.find(([name]) => name.test(drug))?.[1]
    if (words !== undefined) expect(cautions.includes(words), text).toBe(isFirst)
  }
}

/** The drug of a head, by the beginning of its name. */
export function nameIn(head: readonly string[], names: readonly string[]): string {
  return names.find((name) => head.some((line) => line.startsWith(name))) ?? `no name in ${head.join(' / ')}`
}
