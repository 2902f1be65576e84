import { noteText } from '../../../components/preparationBag.ts'
import type { PreparationContext } from '../../../components/preparationContext.ts'
import type { Label } from '../../../documents/label.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { benchText } from '../BenchCautions.tsx'
import type { LabelBlock } from './labelBlock.ts'

/** What the drug's file warns of, in words: nothing here stands for every drug. */
export function warningBlocks(
  { warnings }: Label,
  context: PreparationContext | null,
  wording: LaterWording,
): readonly LabelBlock[] {
  const { isHazardous, extravasation, cautions, notes } = warnings
  const { labels: words, clinical, worksheet } = wording
  const leaks = extravasation && extravasation.value.class !== 'neutral' ? leakText(extravasation) : null
  const marks = [...(isHazardous ? [words.hazardous] : []), ...(leaks === null ? [] : [leaks])]
  return [
    ...(marks.length === 0
      ? []
      : [
          {
            key: 'marks',
            node: (
              <p className="labelMarks">
                {marks.map((mark) => (
                  <b key={mark}>{mark}</b>
                ))}
              </p>
            ),
          },
        ]),
    ...cautions.map(({ caution }) => ({
      key: `caution ${caution.value.id}`,
      node: (
        <p className="labelBox">
          <b>{benchText(caution.value.text, caution, wording)}</b>
        </p>
      ),
    })),
    ...notes.map((note, index) => ({ key: `note ${index}`, node: <p>{said(note)}</p> })),
  ]

  function leakText({ value, mark }: NonNullable<typeof extravasation>): string {
    const text = words.extravasation(clinical.cautions.extravasationClass[value.class])
    return mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark])
  }

  function said(note: (typeof notes)[number]): string {
    const { text, mark } = context === null ? { text: '', mark: null } : noteText(note, context)
    return mark === null || mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark])
  }
}
