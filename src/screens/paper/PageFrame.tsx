import type { ReactNode } from 'react'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { type HeadText, headTexts } from './headTexts.ts'
import { PaperFoot, useHasFoot } from './PaperFoot.tsx'

interface PageFrameProps extends Omit<SheetProps, 'head' | 'fingerprint'> {
  readonly plan: Plan
  readonly title: string
  readonly subtitle: string
}

interface SheetProps {
  readonly wording: LaterWording
  /** Stands on every page: less than a quarter of it, or a browser does not repeat it. */
  readonly head: ReactNode
  /** A boxed line at the top of every page: the word, and why. */
  readonly banners: readonly { readonly word: string; readonly reason: string }[]
  /** Who signs at the foot of every page; nobody signs what is no order. */
  readonly signers: readonly string[]
  /** Of the plan; null on a sheet without a patient. */
  readonly fingerprint: string | null
  readonly children: ReactNode
}

/** A sheet of a plan: the patient on every page. */
export function PageFrame({ plan, title, subtitle, children, ...sheet }: PageFrameProps) {
  const { wording } = sheet
  return (
    <Sheet
      {...sheet}
      fingerprint={plan.fingerprint}
      head={<Head plan={plan} wording={wording} title={title} subtitle={subtitle} />}
    >
      {headTexts(plan, wording).inFull.map(({ label, value }) => (
        <p key={label}>
          {label} <b>{value}</b>
        </p>
      ))}
      {children}
    </Sheet>
  )
}

/**
 * One sheet is one table, because a table's head and foot are what a browser repeats on every page: the patient, the state
 * of the order, the signatures and the code cannot part from the doses. Around it what a preview breaks into pages.
 */
export function Sheet({ wording, head, banners, signers, fingerprint, children }: SheetProps) {
  const hasFoot = useHasFoot(signers)
  return (
    <div className="paperSheet">
      <div className="paperFlow">
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
                {head}
              </td>
            </tr>
          </thead>
          {hasFoot && (
            <tfoot>
              <tr>
                <td>
                  <PaperFoot signers={signers} wording={wording} fingerprint={fingerprint} />
                </td>
              </tr>
            </tfoot>
          )}
          <tbody>
            <tr>
              <td>{children}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
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
