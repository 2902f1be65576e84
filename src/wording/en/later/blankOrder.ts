/** Labels of order sheets for a day without computers. */
export const blankOrder = {
  title: 'Blank order',
}
