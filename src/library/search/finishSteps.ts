/** Work that may rest wherever it yields: who waits for it need not wait for all of it at once. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** All that is left of the work, at once. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
