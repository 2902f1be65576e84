import { readShelves } from '../../src/commands/readShelves.ts'
import type { PreparationPolicy } from '../../src/order/policy.ts'

const shipped = readShelves().policy
if (shipped === null) throw new Error('no policy is shipped')
export const policy = shipped

const bag = (ml: string, fill: 'addDrug' | 'replaceVolume') =>
  ({ container: 'bag', diluent: 'glucose5', bags: [{ from: '0', ml }], fill, expiryHours: '24', note: '' }) as const

/** What a hospital might have. Each strength it may use stands here again, so that vials are counted by another hand. */
export const HOSPITAL: PreparationPolicy = {
  syringes: policy.preparation.syringes,
  drugs: {
    bortezomib: { products: ['vial-1', 'vial-3-5'], ownProducts: [], routes: {} },
    homoharringtonine: { products: ['vial-1', 'vial-2'], ownProducts: [], routes: { IV: bag('500', 'addDrug') } },
    cytarabine: {
      products: ['solution-100-in-5', 'solution-100-in-20'],
      ownProducts: [],
      routes: { IV: bag('250', 'replaceVolume') },
    },
    'irinotecan-liposome': { products: ['vial-43'], ownProducts: [], routes: { IV: bag('500', 'addDrug') } },
    'mitoxantrone-liposome': { products: ['vial-10'], ownProducts: [], routes: { IV: bag('250', 'addDrug') } },
  },
}
export const STRENGTHS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/bortezomib|硼替佐米/, ['3.5', '1']],
  [/homoharringtonine|高三尖杉酯碱/, ['2', '1']],
  [/cytarabine|阿糖胞苷/, ['2000', '500']],
  [/irinotecan ?liposome|伊立替康脂质体/, ['43']],
  [/mitoxantrone ?hydrochloride ?liposome|盐酸米托蒽醌脂质体/, ['10']],
]
