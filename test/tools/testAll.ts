import { budget } from './budget.ts'
import { ensureTools } from './ensureTools.ts'
import { countTests, PLAYWRIGHT, VITEST } from './readReport.ts'
import { oneCheck, runSteps, runTool, type Step } from './runStep.ts'

const BUILD = 'test/output/budget' // not dist: somebody may be looking at it through npm start

/** The whole of `npm test`, cheapest first. */
const STEPS: readonly Step[] = [
  {
    name: 'browser and PDF tools',
    run: () => {
      const complaint = ensureTools()
      if (complaint !== undefined) process.stderr.write(`${complaint}\n`)
      return oneCheck(complaint === undefined)
    },
  },
  { name: 'types', run: () => oneCheck(runTool('tsc', ['--noEmit'])) },
  {
    name: 'types of the service worker',
    run: () => oneCheck(runTool('tsc', ['--noEmit', '-p', 'src/offline/worker'])),
  },
  {
    name: 'lint',
    run: () =>
      oneCheck(
        runTool('oxlint', [
          '--type-aware',
          '--deny-warnings',
          '-c',
          'test/tools/oxlintrc.json',
          'src',
          'test',
          'vite.config.ts',
        ]),
      ),
  },
  { name: 'format', run: () => oneCheck(runTool('biome', ['format', '--config-path=test/tools/format.json', '.'])) },
  { name: 'dead code', run: () => oneCheck(runTool('knip', ['--config', 'test/tools/knip.json'])) },
  {
    name: 'unit, properties, architecture, cases, components',
    run: () => {
      const report = 'test/output/vitest.json'
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
      return countTests(report, VITEST, () => runTool('vitest', ['run', ...reporters]))
    },
  },
  { name: 'build', run: () => oneCheck(runTool('vite', ['build', '--logLevel', 'warn', '--outDir', BUILD])) },
  {
    name: 'bundle budget',
    run: () => {
      const { table, isWithin } = budget(BUILD)
      process.stdout.write(`${table}\n`)
      return oneCheck(isWithin)
    },
  },
  {
    name: 'journeys',
    isSlow: true,
    run: () =>
      countTests('test/output/journeys.json', PLAYWRIGHT, () =>
        runTool('playwright', ['test', '-c', 'test/tools/playwright.config.ts']),
      ),
  },
]

const { passed, failed } = runSteps(STEPS)
process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`)
if (failed > 0) process.exitCode = 1
