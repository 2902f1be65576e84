/** A small generator of its own: the same seed gives the same orders on every machine (xorshift, 32 bits). */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = (Math.imul(seed, 2_654_435_761) | 1) >>> 0
    for (let round = 0; round < 8; round += 1) this.next()
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + (this.next() % (max - min + 1))
  }

  /** True once in so many. */
  oneIn(many: number): boolean {
    return this.whole(1, many) === 1
  }

  pick<T>(from: readonly T[]): T {
    const value = from[this.whole(0, from.length - 1)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }

  /** A decimal text between two whole numbers, to so many decimals. */
  decimal(min: number, max: number, decimals: number): string {
    const scale = 10 ** decimals
    const units = this.whole(min * scale, max * scale)
    const rest = String(units % scale).padStart(decimals, '0')
    return decimals === 0 ? String(units) : `${Math.trunc(units / scale)}.${rest}`
  }

  private next(): number {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x >>> 0
    return this.state
  }
}
