/** Labels of the administration schedule. */
export const schedule = {
  title: 'Administration schedule',
}
