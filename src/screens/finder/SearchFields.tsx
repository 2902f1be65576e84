import { type KeyboardEvent, useMemo } from 'react'
import fieldStyles from '../../components/Field.module.css'
import styles from '../../components/Finder.module.css'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { filterOptions, type ShelfFilter } from '../../library/filterShelf.ts'
import type { RegimenSummary } from '../../library/libraryIndex.ts'

interface Props {
  readonly regimens: readonly RegimenSummary[]
  readonly query: string
  readonly filter: ShelfFilter
  readonly onQuery: (query: string) => void
  readonly onFilter: (filter: ShelfFilter) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

const LONGEST_QUERY = 120
const NOT_STATED = 'notStated'

/** What is looked for, and what the list is narrowed to. */
export function SearchFields({ regimens, query, filter, onQuery, onFilter, onKeyDown }: Props) {
  const wording = useLaterWording()
  const { finder } = wording
  const options = useMemo(() => filterOptions(regimens), [regimens])
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
            value={query}
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
      <SelectField
        id="finder-disease"
        label={finder.disease}
        value={filter.disease ?? ''}
        empty={finder.any}
        options={options.diseases.map(({ name, count }) => ({
          value: name.en,
          label: finder.counted(wording.text(name), count),
        }))}
        onChange={(disease) => {
          onFilter({ ...filter, disease: disease === '' ? null : disease })
        }}
      />
      <SelectField
        id="finder-drug"
        label={finder.drug}
        value={filter.drug ?? ''}
        empty={finder.any}
        options={options.drugs.map(({ id, name, count }) => ({
          value: id,
          label: finder.counted(wording.text(name), count),
        }))}
        onChange={(drug) => {
          onFilter({ ...filter, drug: drug === '' ? null : drug })
        }}
      />
      <SelectField
        id="finder-cycle"
        label={finder.cycleLength}
        value={String(filter.cycleLength ?? '')}
        empty={finder.any}
        options={options.cycleLengths.map(({ days, count }) => ({
          value: String(days),
          label: finder.counted(days === NOT_STATED ? finder.notStated : finder.days(days), count),
        }))}
        onChange={(text) => {
          onFilter({ ...filter, cycleLength: text === '' ? null : text === NOT_STATED ? text : Number(text) })
        }}
      />
    </div>
  )
}
