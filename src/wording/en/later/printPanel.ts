/** Labels of the choice of what is printed. */
export const printPanel = {
  printTitle: 'Print',
  printBrowser: 'Print from Chrome, Edge or another Chromium browser. This browser lays the pages out differently.',
  documents: 'Documents',
  doseSchedule: 'Dose schedule',
  calendar: 'Calendar',
  noDocument: 'Choose at least one document.',
  paperSize: 'Paper',
  printLanguage: 'Language of the print',
  printNow: 'Print',
  close: 'Close',
}
