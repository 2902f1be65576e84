import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { FilesPanel } from '../../src/screens/files/FilesPanel.tsx'
import { useLibraryStore } from '../../src/state/libraryStore.ts'
import type { Shown } from '../../src/screens/usePlan.ts'
import type { LaterWording } from '../../src/wording/wording.ts'
import { planOf, shippedRegimen } from '../examples/examplePlan.ts'

/** What the page shows of an order on which both engines agree. */
function shownOf(order: TypedOrder): Shown {
  const plan = planOf(order)
  const { findings, acknowledged, printStatus: status } = plan
  return {
    typed: order,
    plan,
    findings,
    acknowledged,
    status,
    rechecked: { finding: null, agreed: 0, report: () => ({}) },
  }
}

function panelOf(typed: TypedOrder, wording: LaterWording, part: Partial<Shown>) {
  const shown = typed.regimen === null ? null : { ...shownOf(typed), ...part }
  return (
    <WordingContext value={wording}>
      <LaterWordingContext value={wording}>
        <FilesPanel typed={typed} shown={shown} onOpen={() => undefined} onClose={() => undefined} />
      </LaterWordingContext>
    </WordingContext>
  )
}

/** The panel by itself, over an order; `show` gives it another order. */
export function openFilesPanel(typed: TypedOrder, wording: LaterWording, part: Partial<Shown> = {}) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  const id = typed.regimen?.id
  if (id !== undefined) useLibraryStore.setState({ regimen: { state: 'loaded', id, value: shippedRegimen(id) } })
  const { rerender } = render(panelOf(typed, wording, part))
  const { files } = wording
  const panel = within(screen.getByRole('region', { name: files.title }))
  return {
    panel,
    user,
    show: (other: TypedOrder) => {
      rerender(panelOf(other, wording, part))
    },
    /** Presses a row's button, and waits until the row says that its file is saved. */
    save: async (label: string): Promise<void> => {
      const button = panel.getByRole('button', { name: label })
      await user.click(button)
      await waitFor(() => {
        if (!(button.parentElement?.textContent ?? '').includes(files.saved(''))) throw new Error('not saved yet')
      })
    },
  }
}
