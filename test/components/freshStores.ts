import { useHospitalPhoneStore } from '../../src/state/hospitalPhoneStore.ts'
import { useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useLabelPaperStore } from '../../src/state/labelPaperStore.ts'
import { useLaidLabelsStore } from '../../src/state/laidLabelsStore.ts'
import { useLibraryStore } from '../../src/state/libraryStore.ts'
import { useOpenedOrderStore } from '../../src/state/openedOrderStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { usePrintStore } from '../../src/state/printStore.ts'
import { useReopenStore } from '../../src/state/reopenStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'

/** Files of tests share the modules of the page: each begins with every store as it is when a page is opened. */
export function freshStores(): void {
  begin(useHospitalPhoneStore)
  begin(useKeptPolicyStore)
  begin(useLabelPaperStore)
  begin(useLaidLabelsStore)
  begin(useLibraryStore)
  begin(useOpenedOrderStore)
  begin(useOrderStore)
  begin(usePrintStore)
  begin(useReopenStore)
  begin(useSettingsStore)
}

interface Store<State> {
  readonly getInitialState: () => State
  readonly setState: (state: State, isWhole: true) => void
}

function begin<State>(store: Store<State>): void {
  store.setState(store.getInitialState(), true)
}
