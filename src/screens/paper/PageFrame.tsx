import type { ReactNode } from 'react'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { type HeadText, headTexts } from './headTexts.ts'
import { PaperFoot, useHasFoot } from './PaperFoot.tsx'

interface PageFrameProps {
  readonly plan: Plan
  readonly wording: LaterWording
  readonly title: string
  readonly subtitle: string
  /** A boxed line at the top of every page: the word, and why. */
  readonly banners: readonly { readonly word: string; readonly reason: string }[]
  /** Who signs at the foot of every page; nobody signs what is no order. */
  readonly signers: readonly string[]
  readonly children: ReactNode
}

/**
 * One sheet is one table, because a table's head and foot are what a browser repeats on every page: the patient, the state
 * of the order, the signatures and the code cannot part from the doses.
 */
export function PageFrame({ plan, wording, title, subtitle, banners, signers, children }: PageFrameProps) {
  const hasFoot = useHasFoot(signers)
  return (
    <table className="paperPage">
      <thead>
        <tr>
          <td>
            {banners.length > 0 && (
              <p className="paperBanner">
                {banners.map((banner) => (
                  <span key={banner.word}>
                    <b>{banner.word}</b> {banner.reason}
                  </span>
                ))}
              </p>
            )}
            <Head plan={plan} wording={wording} title={title} subtitle={subtitle} />
          </td>
        </tr>
      </thead>
      {hasFoot && (
        <tfoot>
          <tr>
            <td>
              <PaperFoot signers={signers} wording={wording} fingerprint={plan.fingerprint} />
            </td>
          </tr>
        </tfoot>
      )}
      <tbody>
        <tr>
          <td>
            {headTexts(plan, wording).inFull.map(({ label, value }) => (
              <p key={label}>
                {label} <b>{value}</b>
              </p>
            ))}
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Head({ plan, wording, title, subtitle }: Pick<PageFrameProps, 'plan' | 'wording' | 'title' | 'subtitle'>) {
  const { name, facts, allergies, isCompact } = headTexts(plan, wording)
  if (isCompact) {
    const head = { label: title, value: subtitle }
    return (
      <p className="paperHead">
        <b className="paperName">{name}</b>
        {facts.map((text) => (
          <Inline key={text.label} {...text} isWhole />
        ))}
        {[allergies, head].map((text) => (
          <Inline key={text.label} {...text} />
        ))}
      </p>
    )
  }
  return (
    <div className="paperHead">
      <div className="paperWho">
        <div>
          <p className="paperName">{name}</p>
          <dl>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className="paperTitle">
          <h1>{title}</h1>
          <p>{subtitle}</p>
        </div>
      </div>
      <p>
        <Inline {...allergies} />
      </p>
    </div>
  )
}

/** An identifier or a birth date does not part at its hyphens unless it is wider than the page. */
function Inline({ label, value, isWhole = false }: HeadText & { readonly isWhole?: boolean }) {
  return (
    <>
      {' '}
      {label} <b className={isWhole ? 'paperWhole' : undefined}>{value}</b>
    </>
  )
}
