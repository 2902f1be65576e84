import type { Working } from '../documents/working.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { useLaterWording } from './laterWordingContext.ts'
import styles from './WorkingPanel.module.css'

interface Props {
  readonly working: Working
  readonly regimen: Regimen
}

/** Every rung, also those where nothing happened. A dose that was given or left out has none: it says so, once. */
export function WorkingLadder({ working, regimen }: Props) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { details } = wording
  const { administration, bsa, rungs } = working
  if (administration.state.kind !== 'planned') return <Settled working={working} regimen={regimen} />
  return (
    <ol className={styles['ladder']}>
      {rungs.map(({ name, rung }) => (
        <li key={name} className={name === 'roundedDose' ? styles['last'] : ''}>
          <span>{details.rungs[name]}</span>
          <span>
            {rung.ok ? (
              wording.step(rung.step, regimen)
            ) : (
              <span className={styles['refusal']}>
                <b>{plan.noDose}</b> {wording.refusal(rung.refusal, regimen)}
              </span>
            )}
          </span>
          {name === 'prescribedDose' && bsa !== null && bsa.ok && (
            <>
              <span className={styles['within']}>{plan.bsa}</span>
              <span className={styles['within']}>{wording.bsa(bsa.working)}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The area is that of the day it was given, never the present one. */
function Settled({ working, regimen }: Props) {
  const wording = useLaterWording()
  const { state, ladder } = working.administration
  const rung = ladder.roundedDose
  const area = state.kind === 'given' ? state.record.bsa : null
  return (
    <ol className={styles['ladder']}>
      <li className={styles['last']}>
        <span>{settledText(state.kind, wording.acts)}</span>
        <span>{rung.ok ? wording.step(rung.step, regimen) : wording.refusal(rung.refusal, regimen)}</span>
        {area !== null && (
          <>
            <span className={styles['within']}>{wording.screen.plan.bsa}</span>
            <span className={styles['within']}>{`${wording.number(decimalText(area))}\u00a0m²`}</span>
          </>
        )}
      </li>
    </ol>
  )
}

/** What became of a dose, in a word; empty while it is only planned. */
export function settledText(
  kind: Working['administration']['state']['kind'],
  acts: ReturnType<typeof useLaterWording>['acts'],
): string {
  return kind === 'planned' ? '' : acts[kind === 'given' ? 'record' : kind === 'omitted' ? 'omit' : 'cease'].done
}
