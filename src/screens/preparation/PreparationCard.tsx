import type { ReactNode } from 'react'
import { goToPlace } from '../../components/goToPlace.ts'
import { routeText } from '../../components/administrationText.ts'
import { doseText } from '../../components/courseText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { preparationContext, preparationLines } from '../../components/preparationText.ts'
import type { PreparationEntry } from '../../documents/buildPreparationSheet.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import styles from './Preparation.module.css'
import { PreparationLines } from './PreparationLines.tsx'
import { preparationRows } from './preparationRows.ts'
import { PreparationSources } from './PreparationSources.tsx'
import { settingId } from './settingOf.ts'

interface Props {
  readonly entry: PreparationEntry
  readonly regimen: Regimen
  /** Opens the choice of products; null where it stands open in this card. */
  readonly onProducts: (() => void) | null
  /** The choice of products, where it is open. */
  readonly children?: ReactNode
}

/** What to draw up for one dose. */
export function PreparationCard({ entry, regimen, onProducts, children }: Props) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { preparation: words, preparationSettings } = wording
  const { administration, preparation } = entry
  const context = preparationContext(administration, regimen, wording)
  if (context === null) return null
  const { drug, route } = context
  const { time, dose, dosesThisDay, item } = administration
  const name = wording.text(administration.name)
  const lines = preparationLines(preparation, context)
  const how = [
    routeText(administration, wording),
    ...(drug.doseBasis === undefined ? [] : [words.basis(wording.text(drug.doseBasis.value))]),
    ...(dosesThisDay > 1 ? [wording.details.doseOf(dose, dosesThisDay)] : []),
  ]
  const title = `preparation-of-${administration.id}`
  return (
    <article className={styles['card']} aria-labelledby={title}>
      <h3 id={title}>
        <span className={styles['time']}>
          {time.start === null ? plan.noTime : wording.time(time.start, time.dayDate)}
        </span>{' '}
        {name} <span className="keep">{doseText(administration, wording) ?? plan.noDose}</span>
      </h3>
      <p className="quiet">{how.join(plan.comma)}</p>
      <PreparationLines
        rows={preparationRows(lines, (refusal) => wording.preparationRefusal(refusal, regimen))}
        name={name}
        chooser={children}
        onSetting={(setting) =>
          setting === 'products'
            ? onProducts
            : () => {
                goToPlace(settingId(setting, { drug: drug.id, item, route }))
              }
        }
      />
      <div className={styles['below']}>
        {onProducts !== null && preparation.stock.ok && (
          <button
            type="button"
            id={`change-${administration.id}`}
            className="link"
            aria-label={`${preparationSettings.change}${wording.paper.joinParts}${name}`}
            onClick={onProducts}
          >
            {preparationSettings.change}
          </button>
        )}
        <PreparationSources lines={lines} drug={drug} />
      </div>
    </article>
  )
}
