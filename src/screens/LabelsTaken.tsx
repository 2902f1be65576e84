import { useLaterWording } from '../components/laterWordingContext.ts'
import type { LabelPaper } from '../documents/labelPaper.ts'
import { useLaidLabelsStore } from '../state/laidLabelsStore.ts'

/** How many labels do not have room on one of the size chosen: said before they are printed, not found on the roll. */
export function LabelsTaken({ labelPaper }: { readonly labelPaper: LabelPaper }) {
  const words = useLaterWording().labels.settings
  const laid = useLaidLabelsStore((store) => store.laid)
  if (laid === null || laid.labels === 0) return null
  const { media, widthMm, heightMm } = labelPaper
  return (
    <p role="status" className={laid.over > 0 ? 'isConfirm' : undefined}>
      {media === 'printer' ? words.onRoll(laid, words.ofSize(widthMm, heightMm)) : words.onSheets(laid, heightMm)}
    </p>
  )
}
