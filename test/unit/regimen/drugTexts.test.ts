import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'

const { drugs } = readShelves()

describe('every fact that was not read', () => {
  it('says "check the local label", in both languages', () => {
    const facts = drugs.flatMap(({ id, products, preparation, storage, safety }) =>
      inferredIn({ products, preparation, storage, safety }, id),
    )
    expect(facts.length).toBeGreaterThan(30)
    for (const { path, en, zh } of facts) {
      expect(en, path).toContain('check the local label')
      expect(zh, path).toContain('请核对当地说明书')
    }
  })

  it('has no Chinese in its English text, and Chinese in its Chinese', () => {
    const texts = drugs.flatMap((drug) => textsIn(drug, drug.id))
    expect(texts.length).toBeGreaterThan(200)
    for (const { path, en, zh } of texts) {
      expect(en, path).not.toMatch(/\p{Script=Han}|[<>]/u)
      expect(zh, path).toMatch(/\p{Script=Han}/u)
    }
  })
})

interface Text {
  readonly path: string
  readonly en: string
  readonly zh: string
}

function inferredIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, member]) => inferredIn(member, `${path}.${key}`))
  const isInferred = 'mark' in value && value.mark === 'inferred' && 'why' in value
  return isInferred ? [...textsIn(value.why, path), ...inside] : inside
}

function textsIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh' in value) return [{ path, en: String(value.en), zh: String(value.zh) }]
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}.${key}`))
}
