/** The parts of the page below the doses that a person jumps to, in the order they stand. */
export const JUMPS = [
  'region-doses',
  'region-preparation',
  'region-labs',
  'region-renal',
  'region-criteria',
  'region-cautions',
  'region-ledger',
  'region-calendar',
  'region-vials',
  'region-working',
  'region-notes',
] as const

/** Every part, in the order F6 goes through; those with a digit of their own come first. */
export const REGIONS = [
  'region-order',
  'region-blockers',
  'region-doses',
  'region-working',
  ...JUMPS.filter((id) => id !== 'region-doses' && id !== 'region-working'),
] as const
