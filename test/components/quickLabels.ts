/**
 * The `control` of a label and the `labels` of a field, as HTML defines them, worked out once for as long as the page stays
 * as it is. jsdom walks the whole page for each, and every search by label or by name asks for both of every element: more
 * than half of the time of these tests.
 */
export function quickLabels(): void {
  const observer = new MutationObserver(() => {
    known = null
  })
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['for', 'id', 'type'] })
  let known: Labels | null = null
  const labels = (): Labels => {
    if (observer.takeRecords().length > 0) known = null // changed since the observer was last told
    known ??= readLabels()
    return known
  }
  Object.defineProperty(HTMLLabelElement.prototype, 'control', {
    configurable: true,
    get(this: HTMLLabelElement) {
      return labels().controls.get(this) ?? (this.isConnected ? null : controlOf(this))
    },
  })
  for (const { prototype } of labelable()) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        return isLabelable(this) ? (labels().ofField.get(this) ?? []) : null
      },
    })
  }
}

interface Labels {
  readonly controls: ReadonlyMap<HTMLLabelElement, HTMLElement>
  readonly ofField: ReadonlyMap<HTMLElement, readonly HTMLLabelElement[]>
}

/** Looked up anew: files of tests share this module, and each has a page of its own. */
const labelable = () =>
  [
    HTMLButtonElement,
    HTMLInputElement,
    HTMLMeterElement,
    HTMLOutputElement,
    HTMLProgressElement,
    HTMLSelectElement,
    HTMLTextAreaElement,
  ] as const

function isLabelable(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLInputElement) return element.type !== 'hidden'
  return labelable().some((kind) => element instanceof kind)
}

function readLabels(): Labels {
  const controls = new Map<HTMLLabelElement, HTMLElement>()
  const ofField = new Map<HTMLElement, HTMLLabelElement[]>()
  for (const label of document.querySelectorAll('label')) {
    const control = controlOf(label)
    if (control === null) continue
    controls.set(label, control)
    ofField.set(control, [...(ofField.get(control) ?? []), label])
  }
  return { controls, ofField }
}

/** The first element of the id, if it can have a label; without `for` the first of those within that can. */
function controlOf(label: HTMLLabelElement): HTMLElement | null {
  if (label.hasAttribute('for')) {
    const named = document.getElementById(label.htmlFor)
    return isLabelable(named) ? named : null
  }
  return [...label.querySelectorAll('*')].find(isLabelable) ?? null
}
