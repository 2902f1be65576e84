/**
 * Why the library could not be used.
 * `unreachable`: nothing came (offline before the first visit ended, or the server is gone).
 * `corrupt`: what came is not what was published; nothing is dosed from it.
 * `unknown`: the index knows no regimen of that id.
 */
export type LibraryFault = 'unreachable' | 'corrupt' | 'unknown'

export class LibraryError extends Error {
  readonly code: LibraryFault
  /** File or regimen id. */
  readonly subject: string

  constructor(code: LibraryFault, subject: string) {
    super(`library: ${subject} is ${code}`)
    this.name = 'LibraryError'
    this.code = code
    this.subject = subject
  }
}
