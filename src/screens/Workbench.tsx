import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useWording } from '../components/wordingContext.ts'
import type { OtherReading } from '../evidence/finding.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import { localToday } from '../quantities/today.ts'
import { isPatientOpen } from '../state/isPatientOpen.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { useOrderStore } from '../state/orderStore.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import { demonstrationOrder } from './demonstrationOrder.ts'
import { demonstrationRegimen } from './demonstrationRegimen.ts'
import { FirstRun } from './FirstRun.tsx'
import { LibraryNotice } from './LibraryNotice.tsx'
import { OrderSide } from './OrderSide.tsx'
import { PageFoot } from './PageFoot.tsx'
import { type PrintChoice, PaperHost } from './PaperHost.tsx'
import { PlanSide } from './PlanSide.tsx'
import { printOffer } from './printOffer.ts'
import { shelved } from './shelved.ts'
import { TopBar } from './TopBar.tsx'
import { useLanguage } from './useLanguage.ts'
import { useParsedOrder, usePlan } from './usePlan.ts'
import { useRegionKeys } from './useRegionKeys.ts'
import styles from './Workbench.module.css'

const PrintPanel = lazy(() => import('./PrintPanel.tsx'))

/** One page: the order at the left, the plan at the right, paper beside them unseen. */
export function Workbench({ typed }: { readonly typed: TypedOrder }) {
  const wording = useWording()
  const edit = useOrderStore((state) => state.edit)
  const index = useLibraryStore((library) => library.index)
  const shelf = useLibraryStore((library) => library.regimen)
  const openRegimen = useLibraryStore((library) => library.openRegimen)
  const ownPolicy = useSettingsStore((settings) => settings.policy)
  const [open, setOpen] = useState<string | null | undefined>(undefined)
  const [isPrinting, setPrinting] = useState(false)
  const [documents, setDocuments] = useState<PrintChoice>({ schedule: true, calendar: true })
  const [printLanguage, setPrintLanguage] = useState<typeof wording.language | null>(null)
  const print = useLanguage(printLanguage ?? wording.language)

  const wanted = typed.regimen?.id ?? null
  useEffect(() => {
    void openRegimen(wanted)
  }, [wanted, openRegimen])

  const order = useParsedOrder(typed)
  const today = localToday()
  const shown = usePlan(order, today)
  const { screen } = wording
  const library = index.state === 'loaded' ? index.value : null
  const shelves = library === null ? [] : shelved(library, wording)

  const closeWorking = useCallback(() => {
    const dose = document.querySelector<HTMLElement>('[data-place][aria-expanded="true"]')
    setOpen(null)
    dose?.focus()
  }, [])
  useRegionKeys(closeWorking)

  const use = (reading: OtherReading): void => {
    const current = typed.cycles.find(({ number }) => String(number) === typed.currentCycle.trim())
    const id = current?.measurements ?? typed.measurements.at(-1)?.id
    if (id === undefined) return
    if ('heightCm' in reading) edit({ kind: 'setMeasurement', id, of: 'height', part: 'value', text: reading.heightCm })
    if ('weightKg' in reading) edit({ kind: 'setMeasurement', id, of: 'weight', part: 'value', text: reading.weightKg })
  }
  const policy = ownPolicy ?? library?.policy ?? typed.policy
  const endPatient = (): void => {
    edit({ kind: 'endPatient', policy })
    setOpen(undefined)
    setPrinting(false)
  }
  const demonstrate = async (): Promise<void> => {
    const regimen = await demonstrationRegimen(shelves.map(({ id }) => id))
    if (regimen !== null) edit({ kind: 'replaceOrder', order: demonstrationOrder(policy, regimen, today) })
  }
  const offer = printOffer(shown, screen)
  const cycle = order.currentCycle.state === 'entered' ? order.currentCycle.value : 1
  const planned = order.cycles.find(({ number }) => number === cycle)?.plannedDay1
  const measured = Object.values(order.measurements).at(-1)
  return (
    <>
      <div className={`screenRoot ${styles['page']}`}>
        <div className={styles['top']}>
          <TopBar
            isOpen={isPatientOpen(typed)}
            onEndPatient={endPatient}
            print={{ ...offer, isExpanded: isPrinting }}
            onPrint={() => {
              setPrinting(!isPrinting)
            }}
          />
          {isPrinting && offer.refusal === null && (
            <Suspense>
              <PrintPanel
                documents={documents}
                onDocuments={setDocuments}
                language={printLanguage ?? wording.language}
                onLanguage={setPrintLanguage}
                isReady={print.wording?.language === (printLanguage ?? wording.language)}
                onClose={() => {
                  setPrinting(false)
                }}
              />
            </Suspense>
          )}
        </div>
        <div className={styles['bench']}>
          <OrderSide
            shelves={shelves}
            isComplete={shown !== null && shown.status !== 'blocked'}
            typed={typed}
            order={order}
            regimen={shown?.plan.regimen ?? null}
            day1={planned?.state === 'entered' ? planned.value : null}
            context={{ wording, regimen: shown?.plan.regimen ?? null, findings: shown?.findings ?? [] }}
            edit={edit}
          />
          <main className={styles['plan']}>
            {shown === null ? (
              typed.regimen === null && index.state === 'loaded' ? (
                <FirstRun
                  shelves={shelves}
                  done={{
                    measurements:
                      measured !== undefined && Object.values(measured).every(({ state }) => state === 'entered'),
                    day1: planned?.state === 'entered',
                  }}
                  onChoose={({ id, version }) => {
                    edit({ kind: 'chooseRegimen', regimen: { id, version } })
                  }}
                  onDemonstrate={() => {
                    void demonstrate()
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
                edit={edit}
                onUse={use}
                open={open}
                onOpen={setOpen}
              />
            )}
            <PageFoot shown={shown} />
          </main>
        </div>
      </div>
      <PaperHost shown={shown} documents={documents} wording={print.wording ?? wording} />
    </>
  )
}
