import { englishFullWeekday, englishPatientDate, englishPatientTime } from '../../formats/englishPatientDates.ts'
import type { CivilDate } from '../../../quantities/civilDate.ts'
import { type CivilTime, clockText } from '../../../quantities/civilTime.ts'
import { signedDay } from '../../formats/dayText.ts'
import { NO_BREAK } from '../../formats/quantityText.ts'
import { listed } from '../sentences.ts'

const several = (count: number, one: string): string => `${count}${NO_BREAK}${one}${count === 1 ? '' : 's'}`

/** The calendar a patient takes home. No professional's words, no abbreviations: a twelve-year-old should follow it. */
export const patientCalendar = {
  title: 'Your treatment calendar',
  diaryTitle: 'Your diary',
  cycle: (cycle: number) => `Cycle ${cycle}`,
  cycleDay: (cycle: number, day: number) => `Cycle ${cycle}, day ${signedDay(day)}`,
  day: (day: number) => `day ${signedDay(day)}`,
  date: englishPatientDate,
  /** In two lines, for a narrow column: `Monday, day 1` and `23 November 2026`. */
  dateLines: (date: CivilDate, day: string | null) => {
    const [weekday = '', rest = ''] = englishPatientDate(date).split(' ')
    return [day === null ? weekday : `${weekday}, ${day}`, rest]
  },
  time: englishPatientTime,
  /** Beside its date. */
  clock: (time: CivilTime) => clockText(time.minutes),
  weekday: englishFullWeekday,
  dates: (from: string, to: string) => `${from} to ${to}`,
  listed,
  then: '; ',
  minutes: (minutes: number) => {
    const rest = minutes % 60
    const hours = (minutes - rest) / 60
    return [...(hours > 0 ? [several(hours, 'hour')] : []), ...(rest > 0 ? [several(rest, 'minute')] : [])].join(' ')
  },
  amount: (number: string, unit: 'mg' | 'mcg' | 'units') =>
    `${number}${NO_BREAK}${{ mg: 'mg', mcg: 'micrograms', units: 'units' }[unit]}`,

  // the month
  help: 'Help, day and night: call',
  helpShort: (phone: string) => `help, day and night: ${phone}`,
  treatment: 'Treatment',
  done: 'done',
  from: (time: string) => `from ${time}`,
  until: (time: string) => `until about ${time}`,
  untilAtLeast: (time: string) => `until ${time} or later`,
  intoNight: 'on through the night',
  stillRuns: 'still running',
  home: 'Medicine at home',
  takenOut: 'Taken out of the plan',
  planned: (cycle: number) => `Planned: cycle${NO_BREAK}${cycle}`,
  examinationFrom: (name: string) => `${name}: on this day or later`,
  examinationOr: (name: string) => `${name}: or on this day`,
  key: 'A heavy frame and the word “Treatment” mark your treatment days. A broken frame and the word “Planned” mark days that may still change. On a day that has only its number, no treatment is planned; any medicine that supports you is in the list. Plans change: write in pencil.',

  // the list
  daysTitle: 'Your treatment days',
  column: { date: 'Date', time: 'Time', what: 'What happens' },
  where: 'Where to go',
  comeAt: (time: string) => `Be there at ${time}`,
  comeBlank: 'Be there at',
  goesOn: 'Goes on from the day before',
  altogether: (time: string) => `about ${time} altogether`,
  lasts: (time: string) => `The treatment lasts until about ${time}.`,
  lastsAtLeast: (time: string) => `The treatment lasts until ${time} or later: your team will tell you how long.`,
  runsOver: (time: string) => `The drip runs until ${time}.`,
  goesOnAt: (time: string) => `The treatment goes on in the night: ${time}.`,
  lengthOpen: 'Your team will tell you how long it takes.',
  runsUntil: (name: string, time: string) => `The drip with ${name}, begun before, runs until ${time}.`,
  runsOn: (name: string) => `The drip with ${name}, begun before, is still running.`,
  before: 'beforehand',
  open: 'your team has still to decide on this medicine',
  way: {
    drip: 'through a drip into a vein',
    push: 'a short injection into a vein',
    vein: 'into a vein',
    underSkin: 'an injection under the skin',
    byMouth: 'to swallow',
    notStated: '',
  },
  moved: (dates: string) => `This was planned for ${dates} and has been moved.`,
  timeChanged: 'The time has been changed.',
  noDates: 'The dates are not set yet. Your team will tell you.',
  undated: (names: string) => `The date is not set yet: ${names}.`,
  changesTitle: 'What has changed',
  leftOut: (name: string, dates: string) => `${name} will not be given on ${dates}.`,
  partlyLeftOut: (name: string, dates: string) =>
    `Some of the day’s ${name} is left out on ${dates}. The rest stays as planned: see the list.`,
  leftOutUndated: (name: string) => `${name} will not be given.`,
  partlyUndated: (name: string) => `Some of the doses of ${name} are left out: your team will tell you which.`,

  homeTitle: 'Medicines you take at home',
  homeColumn: { medicine: 'Medicine', dates: 'On these days', dose: 'When and how much' },
  times: (count: number) => (count === 1 ? 'once a day' : `${count} times a day`),
  doseAt: (time: string | null, dose: string) => (time === null ? dose : `at ${time}: ${dose}`),
  take: {
    tablet: (count: number, strength: string) => `${several(count, 'tablet')} of ${strength}`,
    capsule: (count: number, strength: string) => `${several(count, 'capsule')} of ${strength}`,
  },
  takeAll: (parts: readonly string[]) => `take ${listed(parts)}`,
  injectAll: (amount: string) => `inject ${amount}`,
  noDose: 'The amount is not decided yet. Do not take it until your team has told you how much.',
  injectTitle: 'Injections under the skin',
  ifInjected:
    'Your team gives you this injection, unless it has ticked this box because you inject it yourself at home:',
  syringe: 'Your team shows you how much of the syringe that is.',
  homeRules:
    'Never take two doses at once. If you have missed a dose, or have been sick after it, ask your team before you take more.',
  foodBlank: 'With or without food, and what else to know:',

  examinationsTitle: 'Examinations',
  /** By the id an assessment has in its regimen's file; one without a plain name here keeps the file's own title. */
  examinations: { marrow: 'Bone marrow test', safetyVisit: 'Check-up visit', imaging: 'Scan' },
  oneOf: (dates: string) => `on one day from ${dates}`,
  bloodTests: 'Your team will tell you when your blood is tested.',
  supportTitle: 'Medicines that support you',
  supportLead: 'Besides the treatment your team gives you, or gives you to take:',
  support: {
    antiemetic: 'Medicine against feeling sick',
    steroid: 'A steroid medicine',
    hydration: 'Extra fluid',
    eyeDrops: 'Eye drops',
    earlyDiarrhoea: 'Medicine against diarrhoea on the day of treatment',
    lateDiarrhoea: 'Medicine against diarrhoea later on',
    uroprotection: 'Protection for your bladder',
    prophylaxis: 'Medicine that prevents other illness',
    other: 'Another supporting medicine',
  },
  lowCountsTitle: 'Low blood counts',
  lowCounts: 'Your team will tell you on which days your blood counts may be low, and what to avoid then:',

  callTitle: 'Call at once, day or night',
  callFever: 'if your temperature is at or above the one your team told you:',
  degrees: '°C',
  callIf: [
    'if you shiver, or feel cold and shaky',
    'if you bleed and it does not stop, or find new bruises',
    'if you find it hard to breathe, have chest pain or faint',
    'if you keep being sick, have bad diarrhoea, or cannot drink',
    'if it hurts, swells or turns red where the drip went in',
    'if anything else worries you',
  ],
  callTell: 'Say that you are having drug treatment (chemotherapy), and have this calendar beside you.',

  laterTitle: 'The next cycles: planned only',
  laterLead:
    'These dates are planned and may change. Delays are common. Your team will tell you each time before a new cycle begins.',
  laterNone: 'Your team will tell you whether and when another cycle follows.',
  laterNoDate: 'date not set yet',

  diaryLead: 'Write down how you feel, and bring this diary to every visit.',
  diary: {
    date: 'Date',
    temperature: 'Temperature',
    morning: 'morning',
    evening: 'evening',
    symptoms: 'How do you feel? What bothers you?',
    severity: 'How bad? mild, medium or bad',
    helped: 'What helped?',
    taken: 'Medicine taken: tick',
  },

  // the setting
  phoneTitle: 'Calendar for the patient',
  phone: 'Hospital’s telephone, day and night',
  phoneHelp: 'Printed for the patient and kept on this device. Empty: a line to write on.',
  phoneStorage: {
    notRead: 'The number kept on this device could not be read. Type it again.',
    notKept: 'This device could not keep the number. It holds until the page is closed.',
  },
  phoneFault: 'Not a telephone number of at most 60 characters: a line to write on is printed.',
}
