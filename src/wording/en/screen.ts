import { orderForm } from './orderForm.ts'
import { planView } from './planView.ts'

/** Labels of the screens. English is the model: the Chinese catalogue is typed by it. */
export const screen = {
  appName: 'Dosewright',
  forWhom: 'For oncology pharmacists. Verify every result independently.',
  language: 'Language',
  skipTo: (region: string) => `Go to ${region}`,

  firstRun: 'Three things before the first dose',
  needRegimen: 'Choose a regimen',
  needMeasurements: 'Enter height and weight, each with the date it was measured',
  needDay1: 'Enter day 1 of the cycle',
  done: 'done',
  demonstration: 'Try a demonstration case',
  demonstrationHelp: 'Fills the order with TEST, Patient, T-0001. Not a person.',
  regimens: 'Regimens',
  regimensCount: (count: number) => `${count} in this library, every file passed its checks`,
  chooseNamed: (title: string) => `Choose ${title}`,
  libraryLoading: 'Reading the library.',
  libraryFailed: 'The library could not be read. No dose can be calculated.',
  regimenFailed: 'The regimen could not be read. No dose can be calculated.',
  retry: 'Try again',

  printFailed: 'The print layout could not be loaded. Nothing can be printed; reload while the server answers.',
  laterFailed:
    'Printing, the confirmations, the clock, the calendar, the working and the notes could not be loaded. The doses stand.',
  nothingYet: 'Nothing to print yet.',

  order: orderForm,
  plan: planView,
}
