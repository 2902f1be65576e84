import { noteText } from '../../../components/preparationBag.ts'
import type { PreparationContext } from '../../../components/preparationContext.ts'
import type { Label } from '../../../documents/label.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import type { LabelBlock } from './labelBlock.ts'

/** What the drug's file or the hospital notes of the preparation, each in a block of its own. */
export function noteBlocks(
  { warnings }: Label,
  context: PreparationContext | null,
  wording: LaterWording,
): readonly LabelBlock[] {
  const { worksheet } = wording
  return warnings.notes.map((note, index) => ({ key: `note ${index}`, node: <p>{said(note)}</p> }))

  function said(note: (typeof warnings.notes)[number]): string {
    const { text, mark } = context === null ? { text: '', mark: null } : noteText(note, context)
    return mark === null || mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark])
  }
}
