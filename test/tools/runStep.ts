import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Passed and failed checks of one step; a static step is one check. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

export interface Step {
  readonly name: string
  readonly run: () => Count
  /** Not worth minutes once something else has failed. */
  readonly isSlow?: boolean
}

const LONGEST_STEP_IN_MILLISECONDS = 8 * 60_000

/** Runs one of the project's own tools, its output straight to the terminal; true when it succeeds. */
export function runTool(tool: string, args: readonly string[]): boolean {
  const isWindows = process.platform === 'win32'
  const bin = join('node_modules', '.bin', isWindows ? `${tool}.cmd` : tool)
  const done = spawnSync(bin, args, { stdio: 'inherit', shell: isWindows, timeout: LONGEST_STEP_IN_MILLISECONDS })
  if (done.error) process.stderr.write(`${tool}: ${done.error.message}\n`)
  return done.status === 0
}

export function oneCheck(succeeded: boolean): Count {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs the steps in order and says how each went; returns the sum. */
export function runSteps(steps: readonly Step[]): Count {
  let sum: Count = { passed: 0, failed: 0 }
  for (const step of steps) {
    const began = performance.now()
    process.stdout.write(`\n== ${step.name}\n`)
    const isLeftOut = step.isSlow === true && sum.failed > 0
    // left out is not passed: the count says so
    const count = isLeftOut ? { passed: 0, failed: 1 } : step.run()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const result = isLeftOut ? 'NOT RUN, something above failed' : count.failed === 0 ? 'ok' : 'FAILED'
    process.stdout.write(`== ${step.name}: ${result} (${seconds} s)\n`)
    sum = { passed: sum.passed + count.passed, failed: sum.failed + count.failed }
  }
  return sum
}
