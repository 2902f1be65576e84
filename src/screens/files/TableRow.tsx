import { useLaterWording } from '../../components/laterWordingContext.ts'
import { exportFileName } from '../../exports/exportFileName.ts'
import { FileRow } from './FileRow.tsx'
import { planOf, type PlanRowProps } from './planRowProps.ts'

/** The administrations as a table for a spreadsheet. */
export function TableRow({ typed, wording, ...row }: PlanRowProps) {
  const { files } = useLaterWording()
  return (
    <FileRow
      {...files.table}
      label={files.table.save}
      refusal={row.refusal}
      isDraft={row.isDraft}
      make={async () => {
        const { administrationCsv } = await import('../../exports/administrationCsv.ts')
        const text = administrationCsv(planOf(row), wording)
        return { name: exportFileName('administrations', typed, 'csv'), mediaType: 'text/csv;charset=utf-8', text }
      }}
    />
  )
}
