/** What a FHIR file says in words. */
export const filesFhir = {
  every: (hours: number) => `every ${hours} h`,
  cycle: 'cycle',
  cycleOf: (regimen: string, cycle: number) => `${regimen}, cycle ${cycle}`,
  notStated: 'Not stated in the source: a hospital supplies it.',
}
