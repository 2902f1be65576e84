import { useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { LaterWordingContext } from '../components/laterWordingContext.ts'
import { useWording } from '../components/wordingContext.ts'
import { isPatientOpen } from '../state/isPatientOpen.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import { localToday } from '../quantities/today.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { useOrderStore } from '../state/orderStore.ts'
import { FirstRun } from './FirstRun.tsx'
import { LibraryNotice } from './LibraryNotice.tsx'
import { loadLater } from './loadLater.ts'
import { loadPaper } from './loadPaper.ts'
import { OrderSide } from './OrderSide.tsx'
import { PlanSide } from './PlanSide.tsx'
import { TopBar } from './TopBar.tsx'
import { useLoaded } from './useLoaded.ts'
import { useParsedOrder, usePlan } from './usePlan.ts'
import styles from './Workbench.module.css'

/** One page: the order at the left, the plan at the right, paper beside them unseen. */
export function Workbench({ typed }: { readonly typed: TypedOrder }) {
  const wording = useWording()
  const edit = useOrderStore((state) => state.edit)
  const index = useLibraryStore((library) => library.index)
  const shelf = useLibraryStore((library) => library.regimen)
  const openRegimen = useLibraryStore((library) => library.openRegimen)
  const [open, setOpen] = useState<string | null | undefined>(undefined)
  const [isPrinting, setPrinting] = useState(false)
  const [isFinding, setFinding] = useState(false)
  const [wantedLanguage, setPrintLanguage] = useState<typeof wording.language | null>(null)
  const printLanguage = wantedLanguage ?? wording.language
  // neither keeps a dose from being read, so both begin to load once the page stands
  const later = useLoaded(wording.language, loadLater)
  const parts = later.value
  const paper = useLoaded(printLanguage, loadPaper)

  const wanted = typed.regimen?.id ?? null
  useEffect(() => {
    void openRegimen(wanted)
  }, [wanted, openRegimen])

  const order = useParsedOrder(typed, parts?.rules ?? null)
  const today = localToday()
  const shown = usePlan(typed, order, today, parts)
  const { screen } = wording
  const library = index.state === 'loaded' ? index.value : null

  const closeWorking = useCallback(() => {
    const dose = document.querySelector<HTMLElement>('[data-place][aria-expanded="true"]')
    setOpen(null)
    dose?.focus()
  }, [])

  const policy = library?.policy ?? typed.policy
  const endPatient = (): void => {
    edit({ kind: 'endPatient', policy })
    setOpen(undefined)
    setPrinting(false)
    setFinding(false)
    setPrintLanguage(null)
  }
  const fillIn = async (): Promise<void> => {
    const { demonstrate } = await import('./demonstrate.ts')
    await demonstrate(library, today, edit)
  }
  const finder = parts !== null && library !== null && (
    <parts.Finder library={library} typed={typed} engines={parts} edit={edit} onOpen={setFinding} />
  )
  const isPrintable = shown !== null && shown.status !== 'blocked'
  const cycle = order.currentCycle.state === 'entered' ? order.currentCycle.value : 1
  const planned = order.cycles.find(({ number }) => number === cycle)?.plannedDay1
  const measured = Object.values(order.measurements).at(-1)
  return (
    <LaterWordingContext value={parts?.wording ?? null}>
      {parts !== null && <parts.RegionKeys onEscape={closeWorking} />}
      <div className={`screenRoot ${styles['page']}`}>
        <div className={styles['top']}>
          <TopBar
            state={parts !== null && <parts.ReleaseNote />}
            actions={
              parts !== null && (
                <parts.BarActions
                  shown={shown}
                  onEndPatient={endPatient}
                  isExpanded={isPrinting}
                  onPrint={() => {
                    setPrinting(!isPrinting)
                  }}
                />
              )
            }
            lines={parts !== null && <parts.BarLines />}
          />
          {later.hasFailed && (
            <p className="isStop" role="alert">
              {screen.laterFailed}
            </p>
          )}
          {isPrinting && isPrintable && parts !== null && (
            <parts.PrintPanel
              language={printLanguage}
              onLanguage={setPrintLanguage}
              paper={paper}
              onClose={() => {
                setPrinting(false)
              }}
            />
          )}
        </div>
        <div className={styles['bench']}>
          <OrderSide
            onFind={() => {
              setFinding(true)
              document.getElementById('finder-search')?.focus()
            }}
            later={parts}
            isComplete={isPrintable}
            typed={typed}
            order={order}
            regimen={shown?.plan.regimen ?? null}
            day1={planned?.state === 'entered' ? planned.value : null}
            context={{ wording, regimen: shown?.plan.regimen ?? null, findings: shown?.findings ?? [] }}
            edit={edit}
          />
          <main className={styles['plan']}>
            {isFinding && typed.regimen !== null && finder}
            {shown === null ? (
              typed.regimen === null && index.state === 'loaded' ? (
                <FirstRun
                  regimens={index.value.regimens}
                  finder={finder}
                  about={parts !== null && <parts.About />}
                  done={{
                    measurements:
                      measured !== undefined && Object.values(measured).every(({ state }) => state === 'entered'),
                    day1: planned?.state === 'entered',
                  }}
                  edit={edit}
                  onDemonstrate={() => {
                    void fillIn()
                  }}
                />
              ) : (
                <LibraryNotice
                  state={typed.regimen === null ? index.state : shelf.state}
                  isRegimen={typed.regimen !== null}
                />
              )
            ) : (
              <PlanSide
                key={shown.plan.regimen.id}
                shown={shown}
                later={parts}
                typed={typed}
                today={today}
                edit={edit}
                open={open}
                onOpen={setOpen}
              />
            )}
            {parts !== null && <parts.PageFoot shown={shown} />}
            {parts !== null && isPatientOpen(typed) && <parts.AskBeforeLeaving />}
          </main>
        </div>
      </div>
      {paper.value === null ? (
        // beside the screen, as the paper itself: what prints now is these words, not an empty page
        createPortal(
          <p className="paperRoot">{paper.hasFailed ? screen.printFailed : screen.nothingYet}</p>,
          document.body,
        )
      ) : (
        <paper.value.PaperHost shown={shown} wording={paper.value.wording} />
      )}
    </LaterWordingContext>
  )
}
