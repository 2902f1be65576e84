/** Labels of the calendar a patient takes home. */
export const patientCalendar = {
  title: 'Treatment calendar',
}
