import type { Marked } from '../../../src/evidence/source.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Reconstitution, RoutePreparation, StatedVolume } from '../../../src/regimen/preparation.ts'

/** `3.5: IV 3.5 mL → 1/mL stated` of a powder, `43 = 10 mL × 4.3` of a solution, the strength alone of what is neither. */
export function productsOf({ products = [] }: Drug): string[] {
  return products.flatMap(({ value: { strength, solution, reconstitutions = [], preservative } }) => {
    const ways = reconstitutions.map((each) => `${strength}: ${dissolvedText(each)}`)
    if (!solution) return ways.length > 0 ? ways : [strength]
    const held = `${strength} = ${solution.volumeMl} mL × ${solution.concentration}`
    return [...ways, preservative ? `${held} ${preservative}` : held]
  })
}

function dissolvedText({ value, mark }: Marked<Reconstitution>): string {
  return `${value.routes.join(' ')} ${value.volumeMl ?? '?'} mL → ${value.concentration}/mL ${mark}`
}

/** How a route is prepared, on one line. */
export function wayText({
  routes,
  container,
  diluents,
  volume,
  minimumMinutes,
  stability = [],
}: RoutePreparation): string {
  return [
    [...routes, ...(container ? [container.value] : []), ...(diluents ? ['in', diluents.value.join(' or ')] : [])].join(
      ' ',
    ),
    ...(volume ? [`${volume.value.kind} ${volume.value.ml.map(volumeText).join(' or ')} mL`] : []),
    ...(minimumMinutes ? [`at least ${String(minimumMinutes.value)} min`] : []),
    ...stability.map(({ value: { of, at, hours, diluents } }) =>
      [of, at, hours, 'h', ...(diluents ? ['in', diluents.join(' or ')] : [])].join(' '),
    ),
  ].join('; ')
}

/** `250 above 1000 up to 2000` */
function volumeText({ ml, above, upTo }: StatedVolume): string {
  return [ml, ...(above ? ['above', above] : []), ...(upTo ? ['up to', upTo] : [])].join(' ')
}
