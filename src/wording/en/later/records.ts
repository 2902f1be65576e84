import { placeInCourse } from './moments.ts'

/** Labels of the record of one administration as it was given. */
export const records = {
  titleOf: (drug: string, cycle: number, day: number) =>
    `Record as given: ${drug}, ${placeInCourse({ cycle, day, dose: null })}`,
  help: 'A recorded administration is never recalculated. It counts towards the cumulative dose.',
  date: 'Date',
  start: 'Started at',
  amount: 'Amount given',
  needed: {
    date: 'Enter the date as YYYY-MM-DD.',
    future: 'After today: only what was given is recorded.',
    start: 'Enter the time as HH:mm, such as 16:00.',
    amount: 'Enter the amount, above zero. A dose not given is omitted, with a reason.',
  },
  bsa: 'Body surface area of that day, m²',
  planned: (amount: string) => `Planned ${amount}`,
  save: 'Record',
  cancel: 'Cancel',
  edit: 'Correct…',
  remove: 'Remove the record',
  actualDay1: 'Day 1 as given',
  actualDay1Help: 'The next cycle counts from it.',
}
