import type { Steps } from '../../library/search/finishSteps.ts'

/**
 * Does work step by step; between the steps keys are heard and frames drawn.
 * @returns leaves the rest of it undone
 */
export function runSteps<Result>(steps: Steps<Result>, onDone: (result: Result) => void): () => void {
  // a timer set in a timer waits four milliseconds each time; a message does not
  const { port1, port2 } = new MessageChannel()
  const stop = (): void => {
    port1.onmessage = null
    port1.close()
  }
  port1.onmessage = () => {
    const { done, value } = steps.next()
    if (done === true) {
      stop()
      onDone(value)
    } else port2.postMessage(null)
  }
  port2.postMessage(null)
  return stop
}
