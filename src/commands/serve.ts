import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StaticSite } from './staticSite.ts'

const DEFAULT_PORT = 4173 // fixed: the address is part of what a browser keeps an installed app under

/** Serves the built app on this machine alone, until it is interrupted. */
async function serve(): Promise<void> {
  const dir = resolve('dist')
  const given = process.env['PORT'] || String(DEFAULT_PORT)
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return fail(`PORT must be 1 to 65535, not "${given}".`)
  if (!existsSync(join(dir, 'index.html'))) return fail('There is no built app in dist: run "npm run build" first.')
  const site = new StaticSite(dir, port)
  try {
    await site.start()
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    return fail(
      busy
        ? `Port ${given} is already in use: stop what runs there, or choose another one with PORT=4174 npm start.`
        : `Cannot serve on port ${given}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  process.stdout.write(`Dosewright is at ${site.url} (Ctrl+C stops it)\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.stop())
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

await serve()
