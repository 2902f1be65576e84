import type { KeyboardEvent } from 'react'
import fieldStyles from '../../components/Field.module.css'
import styles from '../../components/Finder.module.css'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { ShelfFilter } from '../../library/filterShelf.ts'
import type { RegimenSummary } from '../../library/libraryIndex.ts'
import { FilterFields } from './FilterFields.tsx'

interface Props {
  readonly regimens: readonly RegimenSummary[]
  /** With which the field begins. From then on its text is its own: nothing is drawn anew for a keystroke. */
  readonly query: string
  readonly filter: ShelfFilter
  readonly onQuery: (query: string) => void
  readonly onFilter: (filter: ShelfFilter) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

const LONGEST_QUERY = 120

/** What is looked for, and what the list is narrowed to. */
export function SearchFields({ regimens, query, filter, onQuery, onFilter, onKeyDown }: Props) {
  const { finder } = useLaterWording()
  return (
    <div role="search" className={styles['search']}>
      <div className={`${fieldStyles['field']} ${styles['query']}`}>
        <label className={fieldStyles['label']} htmlFor="finder-search">
          {finder.search}
        </label>
        <div className={fieldStyles['entry']}>
          <input
            id="finder-search"
            type="search"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={LONGEST_QUERY}
            defaultValue={query}
            aria-describedby="finder-search-under"
            aria-controls="finder-hits"
            onChange={(event) => {
              onQuery(event.target.value)
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <p id="finder-search-under" className={fieldStyles['under']}>
          {finder.searchHelp}
        </p>
      </div>
      <FilterFields regimens={regimens} filter={filter} onFilter={onFilter} />
    </div>
  )
}
