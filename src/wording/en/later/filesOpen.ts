import { fileFaults } from './fileFaults.ts'

/** Labels of opening an order, and of saying whose it is. */
export const filesOpen = {
  openTitle: 'Open an order',
  choose: 'Open an order file…',
  drop: 'Or drop it here. It is read on this device and sent nowhere. A file that is refused changes nothing.',
  isOpen: 'A patient is open. Forget everything typed for this patient and open the file?',
  forgetAndOpen: 'Forget it and open',
  keep: 'Keep it',
  refused: (why: string) => `The file was not opened: ${why}. Nothing was changed.`,
  calendarRefused: (why: string) => `The former calendar was not taken: ${why}.`,
  atPlace: (why: string, place: string, path: string) => `${why}, in ${place} (${path})`,
  atPath: (why: string, path: string) => `${why} (${path})`,
  atLine: (why: string, line: number) => `${why}, in line ${line}`,
  place: {
    regimen: 'the regimen',
    patient: 'the patient’s data',
    measurements: 'the measurements',
    cycles: 'the cycles',
    currentCycle: 'the current cycle',
    lastCycle: 'the last cycle',
    choices: 'the choices',
    doses: 'the chosen doses',
    durations: 'the infusion times',
    startTimes: 'the start times',
    supplied: 'what the hospital supplied',
    course: 'the course',
    policy: 'the hospital settings',
    acknowledgements: 'the confirmations',
  },
  fault: {
    ...fileFaults,
    tooLarge: 'it is too large',
    oneFile: 'it was more than one file; open one',
    notAnOrder: 'it is not an order of this app',
    regimenUnknown: 'its regimen is not in this library',
    notACalendar: 'it is not a whole iCalendar file',
    notOurs: 'it is not a calendar that this app made',
  },

  opened: {
    title: 'Order opened from a file',
    ask: 'Whose order is this? Nothing prints until you have said so.',
    name: 'Name',
    dates: 'Compare them with today’s values: they are as old as their dates.',
    measured: (label: string, value: string, date: string) => `${label} ${value}, ${date}`,
    on: (date: string) => `measured on ${date}`,
    noDate: 'without a date',
    notEntered: 'not entered',
    labs: 'Laboratory values',
    labsFrom: (count: number, first: string, last: string) =>
      first === last ? `${count}, from ${first}` : `${count}, from ${first} to ${last}`,
    carries: (confirmations: number, changes: number, records: number) =>
      `The file brings ${confirmations} ${confirmations === 1 ? 'confirmation' : 'confirmations'}, ${changes} ${changes === 1 ? 'change' : 'changes'} of a dose or date and ${records} recorded ${records === 1 ? 'dose' : 'doses'}.`,
    mine: 'This is the patient I mean',
    needsIdentity: 'Enter name, identifier and birth date first: the file has none, or not all.',
  },
}
