/** Labels of the labels of bags and syringes. */
export const labels = {
  title: 'Labels',
}
