/** A day of the cycle with a minus sign that is as wide as a digit: `−1`. */
export function signedDay(day: number): string {
  return String(day).replace('-', '−')
}
