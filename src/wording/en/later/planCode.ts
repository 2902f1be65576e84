/** Labels of the code on every page, and of opening it. */
export const planCode = {
  title: 'Code of this sheet',
}
