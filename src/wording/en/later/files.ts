/** Labels of saving and opening files. */
export const files = {
  title: 'Files',
}
