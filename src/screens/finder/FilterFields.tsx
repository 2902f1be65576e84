import { memo, useMemo } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { filterOptions, type ShelfFilter } from '../../library/filterShelf.ts'
import type { RegimenSummary } from '../../library/libraryIndex.ts'

interface Props {
  readonly regimens: readonly RegimenSummary[]
  readonly filter: ShelfFilter
  readonly onFilter: (filter: ShelfFilter) => void
}

const NOT_STATED = 'notStated'

/** What the list is narrowed to. Not drawn with a keystroke in the search: nothing of it changes then. */
export const FilterFields = memo(function FilterFields({ regimens, filter, onFilter }: Props) {
  const wording = useLaterWording()
  const { finder } = wording
  const options = useMemo(() => filterOptions(regimens), [regimens])
  return (
    <>
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
    </>
  )
})
