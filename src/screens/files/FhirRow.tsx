import { useLaterWording } from '../../components/laterWordingContext.ts'
import { exportFileName } from '../../exports/exportFileName.ts'
import { jsonText } from '../saveFile.ts'
import { fhirWords } from './fhirWords.ts'
import { FileRow } from './FileRow.tsx'
import { planOf, type PlanRowProps } from './planRowProps.ts'

const FHIR_TYPE = 'application/fhir+json'

/** The plan for systems that read FHIR R4, and its regimen by itself. */
export function FhirRow({ typed, wording, ...row }: PlanRowProps) {
  const { files } = useLaterWording()
  const { plan } = row
  return (
    <>
      <FileRow
        {...files.fhir}
        label={files.fhir.save}
        refusal={row.refusal}
        isDraft={row.isDraft}
        make={async () => {
          const { planBundle } = await import('../../exports/fhir/planBundle.ts')
          const whole = planOf(row)
          const text = jsonText(planBundle(whole, fhirWords(whole, wording)))
          return { name: exportFileName('fhir', typed, 'json'), mediaType: FHIR_TYPE, text }
        }}
      />
      <FileRow
        {...files.fhirRegimen}
        label={files.fhirRegimen.save}
        refusal={plan === null ? files.refusal.nothing : null}
        isDraft={false}
        make={async () => {
          if (plan === null) throw new Error('no regimen to save')
          const { regimenPlanDefinition } = await import('../../exports/fhir/regimenPlanDefinition.ts')
          const text = jsonText(regimenPlanDefinition(plan.regimen, fhirWords(plan, wording)))
          return { name: exportFileName('fhir-regimen', typed, 'json'), mediaType: FHIR_TYPE, text }
        }}
      />
    </>
  )
}
