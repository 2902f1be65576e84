import type { Preparation } from '../../dosing/preparation/preparation.ts'
import { settingOf } from './settingOf.ts'

/** Whether nothing can be drawn until someone says which products there are. */
export function needsProducts({ stock }: Preparation): boolean {
  return !stock.ok && settingOf(stock.refusal) === 'products'
}
