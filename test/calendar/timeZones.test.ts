import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Digest = z.strictObject({ offset: z.number(), plans: z.number(), digest: z.string() })
type Digest = z.infer<typeof Digest>

const ZONES = ['Pacific/Apia', 'America/New_York', 'Europe/London', 'Asia/Shanghai', 'Asia/Kolkata'] as const

async function digestIn(zone: string): Promise<Digest> {
  const script = join(import.meta.dirname, 'planDigest.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
  })
  return Digest.parse(JSON.parse(stdout))
}

test('every hand-worked case gives the same plan, to the last character, in five time zones', {
  timeout: 60_000,
}, async () => {
  const digests: Digest[] = []
  for (const zone of ZONES) digests.push(await digestIn(zone))
  expect(digests[0]?.plans).toBeGreaterThanOrEqual(20)
  // The zones were really there: five different offsets from UTC.
  expect(new Set(digests.map((d) => d.offset)).size).toBe(5)
  expect(new Set(digests.map((d) => d.digest)).size).toBe(1)
})
