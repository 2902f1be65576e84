import { useEffect } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { type LibraryPrint, usePrintStore } from '../../state/printStore.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { canPrint } from '../paper/printCapable.ts'
import { loadPaper } from '../loadPaper.ts'
import styles from '../TopBar.module.css'
import { useLoaded } from '../useLoaded.ts'

/**
 * While pages of the library stand on the paper in place of the patient's, this line stands beside the print button and
 * says so. It opens the browser's dialogue once they are laid out; with the dialogue they go.
 */
export function LibraryLine() {
  const library = usePrintStore((print) => print.library)
  return library === null ? null : <Line library={library} />
}

function Line({ library }: { readonly library: LibraryPrint }) {
  const wording = useLaterWording()
  const { control } = wording.blankOrder
  const laidOut = usePrintStore((print) => print.laidOut)
  const choose = usePrintStore((print) => print.choose)
  const paper = useLoaded(wording.language, loadPaper)
  const isReady = laidOut === library
  useEffect(() => {
    if (!isReady) return
    // the second frame begins when the first has been laid out and drawn
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        window.print()
      })
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [isReady])
  useEffect(() => {
    const end = (): void => {
      // a notice that they are not ready yet is not what was asked for
      if (isReady) choose({ library: null })
    }
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('afterprint', end)
    }
  }, [isReady, choose])
  return (
    <div className={styles['line']} role="status">
      <Icon name="confirm" /> <b>{control.instead(whatText(library, wording))}</b>
      {!canPrint() && <span>{wording.printPanel.printBrowser}</span>}
      {!isReady && <span>{paper.hasFailed ? wording.screen.printFailed : control.layingOut}</span>}
      {isReady && (
        <button
          type="button"
          className="button"
          onClick={() => {
            window.print()
          }}
        >
          {control.print}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          choose({ library: null })
        }}
      >
        {control.close}
      </button>
    </div>
  )
}

function whatText({ documents, regimens, isPack }: LibraryPrint, { blankOrder, text, paper }: LaterWording): string {
  const { control } = blankOrder
  if (isPack) return control.packOf(regimens.length)
  const titles = regimens.map(({ title }) => text(title)).join(paper.joinItems)
  return documents
    .map((each) => (each === 'regimenCard' ? control.cards : control.orders)(titles))
    .join(paper.joinItems)
}
