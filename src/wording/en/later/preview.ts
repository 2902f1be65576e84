/** Labels of the preview of the print. */
export const preview = {
  title: 'Preview',
  pages: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
  /** Over the pages of one document. */
  inRow: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages, from left to right`),
  asPrinted: 'Full size, broken into pages as printed.',
  print: 'Print',
  close: 'Close preview',
}
