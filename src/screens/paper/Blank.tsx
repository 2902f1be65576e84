import type { ReactNode } from 'react'

/** Room for a hand: `short` for a number, `dose` for the figure that is given, without one for a few words. */
export function Blank({ kind }: { readonly kind?: 'short' | 'dose' }) {
  return <span className={kind === undefined ? 'blankRoom' : `blankRoom ${kind}`} />
}

/** A box to tick; what it stands for is beside it and never parts from it. */
export function Tick({ children }: { readonly children: ReactNode }) {
  return (
    <span className="blankTick">
      <span className="blankBox" />
      {children}
    </span>
  )
}

/** A label with room after it to the end of its cell. */
export function WriteIn({ label }: { readonly label: string }) {
  return (
    <p className="blankWrite">
      {label} <span className="paperWrite" />
    </p>
  )
}
