import { useLaterWording } from '../../components/laterWordingContext.ts'
import { exportFileName } from '../../exports/exportFileName.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { type Shelf, useLibraryStore } from '../../state/libraryStore.ts'
import { jsonText } from '../saveFile.ts'
import { fhirWords } from './fhirWords.ts'
import { FileRow } from './FileRow.tsx'
import { planOf, type PlanRowProps } from './planRowProps.ts'

const FHIR_TYPE = 'application/fhir+json'

/** The plan for systems that read FHIR R4, and its regimen by itself. */
export function FhirRow({ typed, wording, ...row }: PlanRowProps) {
  const { files } = useLaterWording()
  const { plan } = row
  const shelf = useLibraryStore((library) => library.regimen)
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
          const text = jsonText(planBundle(whole, shelvedOf(whole, shelf), fhirWords(whole, wording)))
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
          const text = jsonText(regimenPlanDefinition(shelvedOf(plan, shelf), fhirWords(plan, wording)))
          return { name: exportFileName('fhir-regimen', typed, 'json'), mediaType: FHIR_TYPE, text }
        }}
      />
    </>
  )
}

/** The plan's regimen as the library has it: the plan's own holds what the hospital supplied for this patient. */
function shelvedOf({ regimen }: Plan, shelf: Shelf<Regimen>): Regimen {
  if (shelf.state !== 'loaded' || shelf.value.hash !== regimen.hash) throw new Error('the regimen is not on the shelf')
  return shelf.value
}
