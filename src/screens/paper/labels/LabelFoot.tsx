import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'

/**
 * Of which regimen and which plan. The regimen goes by its id: a title may have doses and times of its own, and no label has
 * any beside its dose.
 */
export function LabelFoot({ plan, wording }: { readonly plan: Plan; readonly wording: LaterWording }) {
  const { labels: words } = wording
  const { regimen, fingerprint } = plan
  const texts = [words.regimen(regimen.id, regimen.version), ...(fingerprint === null ? [] : [words.plan(fingerprint)])]
  return (
    <footer data-label="foot">
      <p className="labelFoot">
        {texts.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </footer>
  )
}
