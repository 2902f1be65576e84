/** A text that data owns (drug names, titles, reasons), in both languages of the house. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}
