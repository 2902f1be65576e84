import { preparationContext, preparationLines } from '../../components/preparationText.ts'
import { stateText } from '../../components/courseText.ts'
import type { WorksheetDay } from '../../documents/worksheet.ts'
import { BenchCautions, SaidBefore } from './BenchCautions.tsx'
import { DatedRecords } from './DatedRecords.tsx'
import { PreparationHead, type PreparationHeadProps } from './PreparationHead.tsx'
import { PreparationRecord } from './PreparationRecord.tsx'
import { PreparationRows } from './PreparationRows.tsx'

interface PrintedPreparationProps extends PreparationHeadProps {
  /** The dates it is made on alike; one, unless its sheet is shared. */
  readonly sharedBy: readonly WorksheetDay[]
}

/**
 * One bag or syringe in one piece: whose dose it is, how it is made, and room for what only the bench knows. A dose that was
 * given or left out keeps its place with that word, so that nobody looks for its bag.
 */
export function PrintedPreparation(props: PrintedPreparationProps) {
  const { plan, sharedBy, entry, wording } = props
  const { administration, preparation, asFor } = entry
  const { worksheet: words } = wording
  const state = stateText(administration, wording)
  const context = preparationContext(administration, plan.regimen, wording)
  const all = preparation === null || context === null ? null : preparationLines(preparation, context)
  const lines = asFor === null ? all : (all?.filter(({ key }) => key !== 'notes') ?? null)
  const isOpen = administration.drug === null
  const isShared = sharedBy.length > 1
  const block = (
    <table className="paperGrid paperPreparation">
      <tbody>
        <PreparationHead {...props} />
        {asFor === null && <BenchCautions cautions={entry.cautions} wording={wording} />}
        {state !== null ? (
          <tr>
            <td className="word" colSpan={3}>
              {words.notPrepared(state)}
            </td>
          </tr>
        ) : (
          <>
            {lines === null ? (
              <tr>
                <th scope="row">{wording.preparation.drawn}</th>
                <td colSpan={2}>
                  <span className="paperBlank" /> {isOpen ? words.drugOpen : words.notWorkedOut}
                </td>
              </tr>
            ) : (
              <PreparationRows lines={lines} regimen={plan.regimen} wording={wording} />
            )}
            {asFor !== null && <SaidBefore number={asFor} wording={wording} />}
            {!isShared && <PreparationRecord preparation={preparation} context={context} wording={wording} />}
          </>
        )}
      </tbody>
    </table>
  )
  if (!isShared) return block
  return (
    <>
      {block}
      <DatedRecords days={sharedBy} entry={entry} wording={wording} />
    </>
  )
}
