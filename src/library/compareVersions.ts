/** Above zero when `a` is the later of two versions such as 1.10.0 and 1.9.2, below zero when it is the earlier. */
export function compareVersions(a: string, b: string): number {
  const [parts, others] = [a, b].map((version) => version.split('.').map(Number))
  const differences = (parts ?? []).map((part, place) => part - (others?.[place] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
