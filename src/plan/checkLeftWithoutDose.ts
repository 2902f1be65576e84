import type { Finding } from '../evidence/finding.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Item, StartRule } from '../regimen/item.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'
import type { PlanCycle } from './plan.ts'

/** Premedication of the current cycle that would be given for a dose a person left out: once for each day. */
export function checkLeftWithoutDose(checked: Checked): readonly Finding[] {
  const current = checked.cycles.find(({ status }) => status === 'current')
  if (!current) return []
  const { number: cycle } = current
  return checked.regimen.items
    .filter(({ role }) => role === 'premedication')
    .flatMap((item) =>
      item.days.value.flatMap((day) => {
        const of = timedBy(item, day, checked)
        if (of === null || !isPlanned(current, item.id, day) || !isLeftOut(current, of, day)) return []
        return [confirm({ code: 'leftWithoutDose', item: item.id, of, cycle, day }, 'acknowledgement')]
      }),
    )
}

/** The item whose start or end gives this one its time on a day: by the first rule that holds, as its time is made. */
function timedBy({ start }: Item, day: number, { order, regimen }: Checked): string | null {
  const chosen = (choice: string): string | undefined =>
    ownValue(order.choices, choice) ?? regimen.choices.find(({ id }) => id === choice)?.defaultOption
  const holds = ({ when = {}, days }: StartRule): boolean =>
    (days?.includes(day) ?? true) && Object.entries(when).every(([choice, option]) => chosen(choice) === option)
  const at = start.find(holds)?.at
  return at === undefined || at.kind === 'anchor' ? null : at.item
}

function isPlanned({ administrations }: PlanCycle, item: string, day: number): boolean {
  return administrations.some((a) => a.item === item && a.day === day && a.state.kind === 'planned')
}

/** Every dose of the day: one that is still to be given, or was, is what the premedication is for. */
function isLeftOut({ administrations }: PlanCycle, item: string, day: number): boolean {
  const own = administrations.filter((a) => a.item === item && a.day === day)
  return own.length > 0 && own.every(({ state }) => !isLive(state))
}
