/** Labels of the choice of what is printed. */
export const printPanel = {
  printTitle: 'Print',
  printBrowser: 'Print from Chrome, Edge or another Chromium browser. This browser lays the pages out differently.',
  documents: 'Documents',
  document: {
    treatmentPlan: 'Treatment plan',
    schedule: 'Administration schedule',
    checks: 'Cautions and population',
    workingSheet: 'Working sheet',
    worksheet: 'Preparation worksheet',
    labels: 'Labels',
    calendar: 'Calendar',
    patientCalendar: 'Calendar for the patient',
    regimenCard: 'Regimen card',
  },
  noDocument: 'Choose at least one document.',
  paperSize: 'Paper',
  printLanguage: 'Language of the print',
  printNow: 'Print',
  close: 'Close',
}
