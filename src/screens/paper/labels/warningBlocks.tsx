import type { Label } from '../../../documents/label.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { benchText } from '../BenchCautions.tsx'
import type { LabelBlock } from './labelBlock.ts'

/**
 * What the drug's file warns whoever takes the container up of, in words: nothing here stands for every drug. It is no use on
 * a part that lies under the first.
 */
export function warningBlocks({ warnings }: Label, wording: LaterWording): readonly LabelBlock[] {
  const { isHazardous, extravasation, cautions } = warnings
  const { labels: words, clinical, worksheet } = wording
  const leaks = extravasation && extravasation.value.class !== 'neutral' ? leakText(extravasation) : null
  const marks = [...(isHazardous ? [words.hazardous] : []), ...(leaks === null ? [] : [leaks])]
  return [
    ...(marks.length === 0
      ? []
      : [
          {
            key: 'marks',
            isOnFirst: true as const,
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
      isOnFirst: true as const,
      node: (
        <p className="labelBox">
          <b>{benchText(caution.value.text, caution, wording)}</b>
        </p>
      ),
    })),
  ]

  function leakText({ value, mark }: NonNullable<typeof extravasation>): string {
    const text = words.extravasation(clinical.cautions.extravasationClass[value.class])
    return mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark])
  }
}
