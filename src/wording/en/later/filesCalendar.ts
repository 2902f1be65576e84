/** Labels of saving a calendar. */
export const filesCalendar = {
  title: 'Calendar for a phone',
  about:
    'The days of treatment as iCalendar. No dose and no name of a person is ever in it; unless you choose otherwise, no drug either.',
  form: 'Times',
  wholeDays: 'Whole days',
  withTimes: 'Start and end',
  timesHelp: 'On the hospital’s clock, without a time zone: a phone shows the same hour everywhere.',
  withAssessments: 'With assessments',
  withNames: 'With names of drugs and assessments in the titles',
  namesWarning:
    'A personal phone copies its calendar to the maker’s servers. Ask the patient before drugs are named there.',
  update: 'Update a calendar file made before…',
  updateHelp:
    'Was one made for this patient before? Open it here: its days are then moved and cancelled on the phone, in place of standing there twice.',
  former: (events: string, from: string, to: string) => `The former file: ${events}, ${from} to ${to}.`,
  events: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  counts: (kept: number, changed: number, added: number, cancelled: number) =>
    `After the update: ${kept} as before, ${changed} changed, ${added} new, ${cancelled} cancelled.`,
  noneKept:
    'Nothing in it belongs to this plan: it was made for another patient or regimen. All its coming days would be cancelled.',
  whose: 'A calendar file does not say whose it is.',
  isWhose: 'It was made for this patient',
  needsWhose: 'Say first that the former file was made for this patient.',
  forget: 'Make a new calendar instead',
  nothing: 'No day of this plan has a date.',
  save: 'Save calendar',
}

/** What stands in the calendar itself, for a patient to read. */
export const filesEvent = {
  name: 'Hospital days',
  hospitalDay: 'Hospital treatment day',
  treatmentDay: 'Treatment day',
  infusionEnds: 'Hospital: an infusion ends',
  checkUp: 'Hospital check-up',
  oneOfTheseDays: (title: string) => `${title}: on one of these days`,
  withNames: (title: string, names: readonly string[]) => `${title}: ${names.join(', ')}`,
  draft: (title: string) => `${title} (draft)`,
  toConfirm: (title: string) => `${title} (to be confirmed)`,
  cancelled: (title: string) => `Cancelled: ${title}`,
  hospitalClock: 'Times are those of the clock at the hospital.',
}
