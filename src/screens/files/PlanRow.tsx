import { useLaterWording } from '../../components/laterWordingContext.ts'
import { exportFileName } from '../../exports/exportFileName.ts'
import { JSON_TYPE, jsonText } from '../saveFile.ts'
import { FileRow } from './FileRow.tsx'
import { planOf, type PlanRowProps } from './planRowProps.ts'

/** The whole plan, as the command line writes it. */
export function PlanRow({ typed, refusal, isDraft, plan }: PlanRowProps) {
  const { files } = useLaterWording()
  return (
    <FileRow
      {...files.plan}
      label={files.plan.save}
      refusal={refusal}
      isDraft={isDraft}
      make={async () => {
        const { planJson } = await import('../../exports/planJson.ts')
        const text = jsonText(planJson(planOf({ plan, refusal })))
        return { name: exportFileName('plan', typed, 'json'), mediaType: JSON_TYPE, text }
      }}
    />
  )
}
