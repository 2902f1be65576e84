import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import PaperRoot, { type PaperProps } from '../../src/screens/paper/PaperRoot.tsx'
import { loadLaterWording } from '../../src/wording/loadWording.ts'

const { regimens } = readShelves()
const english = await loadLaterWording('en')

export function planOf(example: string, change: (order: TypedOrder) => TypedOrder = (order) => order): Plan {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  return buildPlan(parseOrder(change(read.order)), regimen, 'test-build')
}

/** The same order after a person has confirmed everything that asks for it. */
export function confirmed(example: string, answer: { readonly by: string; readonly reason: string }): Plan {
  const open = planOf(example).findings.filter(({ severity }) => severity === 'confirm')
  const acknowledgements = open.map(({ code, key }) => ({ finding: code, key, ...answer }))
  return planOf(example, (order) => ({ ...order, acknowledgements }))
}

export function print(plan: Plan | null, more: Partial<PaperProps> = {}): HTMLElement {
  const { container } = render(
    <PaperRoot
      plan={plan}
      findings={plan?.findings ?? []}
      status={plan?.printStatus ?? 'blocked'}
      wording={english}
      paperSize="A4"
      documents={['treatmentPlan', 'calendar']}
      printedAt="21-Nov-2026 10:05 UTC+08:00"
      capable
      {...more}
    />,
  )
  return container
}

export const only = (document: PaperProps['documents'][number]) => ({ documents: [document] })
export const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ')
