import { briefReason } from '../components/administrationText.ts'
import { Icon } from '../components/Icon.tsx'
import { useWording } from '../components/wordingContext.ts'
import type { Plan } from '../plan/plan.ts'
import { cutBeside } from '../wording/formats/numberText.ts'
import styles from './Workbench.module.css'

/** Body surface area beside the doses: four decimals, its formula, and that it multiplies unrounded. */
export function BsaLine({ bsa }: { readonly bsa: Plan['bsa'] }) {
  const wording = useWording()
  const { plan } = wording.screen
  if (!bsa.ok) {
    return (
      <p className="end isStop">
        <Icon name="stop" /> {plan.noBsa}: {briefReason(bsa.refusal, wording)}
      </p>
    )
  }
  const { shown, cap } = bsa.working
  return (
    <p className={`end ${styles['bsa']}`}>
      <b className="keep">{`${plan.bsa} ${shown}\u00a0m²`}</b>{' '}
      <span className="quiet">
        {wording.bsa(bsa.working)}
        {plan.semicolon}
        {cap === null
          ? plan.usedUnrounded
          : plan.bsaCapped(`${cutBeside(cap.from, [cap.to], 4)}\u00a0m²`, `${cap.to}\u00a0m²`)}
      </span>
    </p>
  )
}
