/** What a FHIR file says in words. */
export const filesFhir = {
  every: (hours: number) => `every ${hours} h`,
  cycle: 'cycle',
  cycleOf: (regimen: string, cycle: number) => `${regimen}, cycle ${cycle}`,
  notStated: 'Not stated in the source: a hospital supplies it.',
  supplied: (parts: readonly ('dose' | 'days')[]) =>
    `Not stated in the source, supplied by this hospital for this patient: ${parts.join(', ')}.`,
}
