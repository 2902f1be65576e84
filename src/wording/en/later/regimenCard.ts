/** Labels of a regimen on paper as the library has it. */
export const regimenCard = {
  title: 'Regimen card',
}
