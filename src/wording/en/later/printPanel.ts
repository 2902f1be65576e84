/** Labels of the choice of what is printed. */
export const printPanel = {
  printTitle: 'Print',
  printBrowser: 'Print from Chrome, Edge or another Chromium browser. This browser lays the pages out differently.',
  documents: 'Documents',
  document: {
    schedule: 'Dose schedule',
    checks: 'Checks before the doses',
    worksheet: 'Preparation worksheet',
    calendar: 'Calendar',
  },
  noDocument: 'Choose at least one document.',
  paperSize: 'Paper',
  printLanguage: 'Language of the print',
  printNow: 'Print',
  close: 'Close',
}
