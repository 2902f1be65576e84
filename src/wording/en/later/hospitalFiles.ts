import { fileFaults } from './fileFaults.ts'

/** Labels of the files a hospital loads into its settings, and why one is not taken. */
export const hospitalFiles = {
  bandTables: 'Tables of dose bands',
  loadBandTable: 'Load a table…',
  noBandTables: 'No table is loaded.',
  fromLibrary: 'from the library',
  bandTable: (title: string, version: string) => `${title}, version ${version}`,
  bandTableDrugs: (drugs: readonly string[]) => `for ${drugs.join(', ')}`,
  noDrugHere: 'None of its drugs is in the library: it rounds no dose here.',
  boundaries: 'Boundaries',
  bandRow: (from: string, below: string, band: string) => `from ${from} to below ${below}: ${band}`,

  holidays: 'Holidays',
  loadHolidays: 'Load a list…',
  holidaysHelp: 'Days are flagged, never moved. A year without a list has no flags.',
  holidaysCount: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  holidaysOf: (year: string, days: string) => `${year}: ${days}`,
  noHolidays: 'No list is loaded.',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,

  fileHelp: 'A file ending in .json',
  fileTaken: (name: string) => `Loaded: ${name}`,
  fileRefused: (why: string) => `The file was not taken: ${why}`,
  atPath: (why: string, path: string) => `${why}, at ${path}`,
  fileFault: {
    ...fileFaults,
    tooLarge: 'it is too large, or too large beside what is loaded',
    notAHospitalFile: 'it is neither a table of dose bands nor a list of holidays',
    notABandTable: 'it is a list of holidays, not a table of dose bands',
    notHolidays: 'it is a table of dose bands, not a list of holidays',
    drugTwice: 'another table that is loaded rounds this drug; remove that one first',
  },
}
