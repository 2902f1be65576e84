import { quantity } from '../quantities/quantity.ts'
import type { DeclaredCount, DeclaredTotal, Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { itemName } from './administrationText.ts'
import { optionText } from './optionText.ts'

/** What a regimen declares of one item for one cycle: the item, and a total as the source has it. */
export function totalText(total: DeclaredTotal, regimen: Regimen, wording: LaterWording): string {
  const { min, max, unit } = total
  const most = wording.quantity(quantity(max, unit))
  return wording.regimenPage.labelled(
    declaredName(total, regimen, wording),
    min === max ? most : `${wording.number(min)}–${most}`,
  )
}

/** How often, and until which day. */
export function countText(count: DeclaredCount, regimen: Regimen, wording: LaterWording): string {
  const { regimenPage, screen } = wording
  return regimenPage.labelled(
    declaredName(count, regimen, wording),
    `${regimenPage.counts} ${String(count.administrations)}${screen.plan.comma}${regimenPage.lastDay} ${String(count.lastDay)}`,
  )
}

function declaredName(
  { item, when }: Pick<DeclaredTotal, 'item' | 'when'>,
  regimen: Regimen,
  wording: LaterWording,
): string {
  return [
    itemName(item, regimen, wording),
    ...Object.entries(when ?? {}).map(([choice, option]) => optionText({ choice, option }, regimen, wording)),
  ].join(wording.screen.plan.semicolon)
}
