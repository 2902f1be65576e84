import { describe, expect, it } from 'vitest'
import { packRegimens } from '../../../src/commands/packRegimens.ts'
import { libraryFiles } from '../../../src/commands/shelvesPlugin.ts'
import { packOf } from '../../../src/offline/worker/packOf.ts'

const SCOPE = 'https://hospital.example/pharmacy/'
const shipped = libraryFiles('regimens')
const regimensOf = (files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...files].filter(([name]) => name.startsWith('regimens/'))

describe('the regimens packed for the device', () => {
  // one pack; a few, some of which are empty and so not there; as many as there can be
  it.each([10_000_000, 100_000, 1000])('are all found again, to the last character, in packs of %i', (longest) => {
    const packs = packRegimens(shipped, longest)
    const urls = [...shipped.keys(), ...packs.keys()].map((name) => `library/${name}`)
    for (const [name, text] of regimensOf(shipped)) {
      const pack = packOf(`${SCOPE}library/${name}`, urls)
      const packed = JSON.parse(packs.get(pack?.url.replace('library/', '') ?? '') ?? '{}') as Record<string, unknown>
      expect(JSON.stringify(packed[pack?.member ?? '']), name).toBe(text)
    }
  })

  it('are some dozens of files for thousands of regimens', () => {
    const text = JSON.stringify('x'.repeat(1200)) // a tenth of a regimen, and so of a pack
    const many = Array.from({ length: 5000 }, (_, place) => {
      const hash = ((place * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0')
      return [`regimens/r${String(place)}.${hash}0000.json`, text] as const
    })
    const packs = packRegimens(new Map(many), 100_000)
    expect(packs.size).toBe(64)
    expect(Math.max(...[...packs.values()].map(({ length }) => length))).toBeLessThan(200_000)
  })

  it.each([
    'library/index.json',
    'library/drugs/r.001122334455.json',
    'library/regimens/r.json',
    'assets/library/r.001122334455.json',
  ])('hold nothing of %s', (address) => {
    expect(packOf(SCOPE + address, ['library/packs/00.001122334455.json'])).toBeUndefined()
  })

  it('are none where a release has none', () => {
    expect(packOf(`${SCOPE}library/regimens/r.001122334455.json`, ['index.html', 'library/index.json'])).toBeUndefined()
  })
})
