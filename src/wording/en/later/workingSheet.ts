/** Labels of the sheet with every step of every dose. */
export const workingSheet = {
  title: 'Working sheet',
}
