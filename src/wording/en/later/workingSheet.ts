/** Labels of the sheet with every step of every dose. */
export const workingSheet = {
  title: 'Working sheet',
  lead: 'Every step of every dose, to be worked out again by hand. Body surface area multiplies unrounded; the lines below show six decimals of it.',
  column: { step: 'Step', working: 'Working', value: 'Value', source: 'Source' },
  days: (days: string, isOne: boolean) => (isOne ? `Day ${days}` : `Days ${days}`),
  perDay: (doses: number) => `${doses} doses a day`,
  doses: (count: number) => (count === 1 ? '1 dose' : `${count} doses`),
  runs: (parts: readonly string[]) => parts.join('; '),

  cite: (number: number | null, place: string) => (number === null ? place : `[${number}] ${place}`),
  citeAlone: (number: number) => `[${number}]`,
  about: (value: string) => `≈\u00a0${value}`,

  change: 'Change',
  changed: (change: string, why: string, date: string, note: string) =>
    `${change}. Reason: ${why}; decided ${date}${note === '' ? '' : `; note: ${note}`}`,
  supplied: 'Supplied here',
  suppliedBy: (parts: readonly string[], by: string, ground: string) =>
    `${parts.join(', ')}: the hospital’s own, not of the source. Decided by: ${by}. Ground: ${ground}`,
  suppliedParts: { days: (days: string) => `days ${days}`, dose: (dose: string) => `dose ${dose}` },
  clearance: 'Clearance',

  total: 'Cycle total',
  prescribedTotal: 'As prescribed',
  declared: (declared: string, comparison: string) => `declared: ${declared}; ${comparison}`,
  declaredRange: (min: string, max: string) => `${min} to ${max}`,

  byHand: 'Checked by hand',
  hand: { area: 'm², kg or mL/min used', single: 'single dose', total: 'cycle total', who: 'signature, date' },
}
