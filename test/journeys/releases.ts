/** Two releases of one source: only the name of the build differs, which is enough to make them two to a browser. */
export const [v1, v2] = [
  { build: '0.0.0+journey-v1', dir: 'test/output/v1' },
  { build: '0.0.0+journey-v2', dir: 'test/output/v2' },
] as const

export const RELEASES = [v1, v2] as const
