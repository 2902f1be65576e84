/** The first Chromium that draws page margin boxes: page x of y, printed-at, build and fingerprint stand in them. */
const FIRST_CHROMIUM = 131

/**
 * Whether this browser puts the furniture on every page. Asked by engine version, because other engines parse margin
 * boxes without drawing them, and of the user agent text, because brands are hidden from pages on plain http.
 */
export function canPrint(userAgent: string = navigator.userAgent): boolean {
  const version = /\bHeadlessChrome\/(\d+)|\bChrom(?:e|ium)\/(\d+)/.exec(userAgent)
  const major = Number(version?.[1] ?? version?.[2] ?? 0)
  return major >= FIRST_CHROMIUM
}
