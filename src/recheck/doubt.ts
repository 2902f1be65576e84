/** `none`: there is no dose, and here is why. `cannotDecide`: there may be one, and this engine does not vouch for it. */
export type DoubtKind = 'none' | 'cannotDecide'

/**
 * What stops one administration. It is thrown and caught in one place (`recheckOrder`), so that no path of the arithmetic
 * can go on with a number that is in doubt.
 */
export class Doubt extends Error {
  readonly kind: DoubtKind

  constructor(kind: DoubtKind, why: string) {
    super(why)
    this.kind = kind
  }
}

/** There is no dose for a reason that lies in the order or the regimen. */
export function noDose(why: string): never {
  throw new Doubt('none', why)
}

/** This engine does not know. Never taken for agreement. */
export function cannotDecide(why: string): never {
  throw new Doubt('cannotDecide', why)
}

/** What the work gives, or null where there is no dose; what this engine cannot decide stays undecided. */
export function ifKnown<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Doubt && error.kind === 'none') return null
    throw error
  }
}
