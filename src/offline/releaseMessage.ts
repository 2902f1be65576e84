/** What a page asks of the worker. Every release ever installed must go on understanding these words. */
export type ReleaseRequest = { readonly type: 'STATUS' } | { readonly type: 'APPLY' }

/** What the worker answers to the page that asked, and to no other. */
export type ReleaseAnswer =
  | {
      readonly type: 'STATUS'
      /** the build the answering worker brought with it */
      readonly build: string
      /** whether that build is the one a person accepted */
      readonly accepted: boolean
      /** whether every file of the accepted build is on this device */
      readonly complete: boolean
    }
  | { readonly type: 'APPLIED' }
