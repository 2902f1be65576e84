/** Labels of the preview of the print. */
export const preview = {
  title: 'Preview',
}
