import type { ReactNode } from 'react'
import type { Working } from '../documents/working.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { routeText, timeText } from './administrationText.ts'
import { Icon } from './Icon.tsx'
import { Provenance } from './Provenance.tsx'
import styles from './WorkingPanel.module.css'
import { useLaterWording } from './laterWordingContext.ts'
import { settledText, WorkingLadder } from './WorkingLadder.tsx'

interface Props {
  readonly working: Working | null
  readonly regimen: Regimen
  readonly onClose: () => void
  /** What a person may do with this dose. */
  readonly children?: ReactNode
}

/** How one dose was made: first the sentence, then every rung, also those where nothing happened, then the sources. */
export function WorkingPanel({ working, regimen, onClose, children }: Props) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { details } = wording
  return (
    <section className={`sheet ${styles['working']}`} id="region-working" tabIndex={-1} aria-label={details.working}>
      <div className="head">
        <h2>
          {working === null
            ? details.working
            : plan.workingOf(wording.text(working.administration.name), working.administration.day)}
        </h2>
        {working !== null && (
          <button
            type="button"
            className={`button end ${styles['close']}`}
            aria-label={details.closeWorking}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {working === null ? (
        <p className={styles['hint']}>{details.workingHint}</p>
      ) : (
        <Rungs working={working} regimen={regimen}>
          {children}
        </Rungs>
      )}
    </section>
  )
}

function Rungs({
  working,
  regimen,
  children,
}: {
  readonly working: Working
  readonly regimen: Regimen
  readonly children: ReactNode
}) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { details } = wording
  const { administration } = working
  return (
    <>
      <Sentence working={working} regimen={regimen} />
      <p className={styles['hint']}>
        {administration.dosesThisDay > 1 && (
          <>
            {details.doseOf(administration.dose, administration.dosesThisDay)}
            {plan.comma}
          </>
        )}
        {routeText(administration, wording)}
        {plan.comma}
        {timeText(administration, wording)}
      </p>
      {working.writtenAs !== null && (
        <p className={styles['hint']}>
          {details.publishedAs(wording.quantity(working.writtenAs.dose), wording.text(working.writtenAs.basis))}
        </p>
      )}
      {children}
      <WorkingLadder working={working} regimen={regimen} />
      <h3 className={styles['title']}>{details.whereFrom}</h3>
      <ol className={styles['sources']}>
        {working.sources.map((source) => (
          <li key={source.aspect}>
            <span>{details.aspects[source.aspect]}</span>
            <span>
              <Provenance mark={source.mark} /> {source.why !== null && <span>{wording.text(source.why)} </span>}
              {source.citation !== null && <span className="quiet">{source.citation.cite}</span>}
              {source.place !== null && <span className="quiet">, {source.place.place}</span>}
              {source.mark === 'absent' && <span className="quiet">{details.silent}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** `1.3 mg/m² × 1.751983 m² ≈ 2.277578 mg, rounded to 2.3 mg +1%` */
function Sentence({ working, regimen }: { readonly working: Working; readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { details } = wording
  const { state, ladder } = working.administration
  const { prescribedDose, calculatedDose, roundedDose } = ladder
  if (state.kind === 'omitted' || state.kind === 'ceased')
    return (
      <p className={styles['result']}>
        <b>{settledText(state.kind, wording.acts)}</b>
      </p>
    )
  if (!prescribedDose.ok || !calculatedDose.ok || !roundedDose.ok) {
    return (
      <p className={styles['result']}>
        <b className="isStop">
          <Icon name="stop" /> {plan.noDose}
        </b>
      </p>
    )
  }
  const step = calculatedDose.step
  const rounded = roundedDose.step
  return (
    <p className={styles['result']}>
      {step.code === 'timesBsa' && (
        <>
          {wording.step(step, regimen)}
          {plan.comma}
          {rounded.code === 'rounded' && details.roundedTo}{' '}
        </>
      )}
      <b className={styles['dose']}>{wording.quantity(roundedDose.value)}</b>
      {rounded.code === 'rounded' && (
        <span className="quiet">
          {' '}
          {rounded.differencePercent.startsWith('-') || rounded.differencePercent === '0' ? '' : '+'}
          {rounded.differencePercent.replace('-', '−')}%
        </span>
      )}
    </p>
  )
}
