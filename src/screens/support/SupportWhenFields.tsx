import { itemName } from '../../components/administrationText.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import type { SupportDraft, SupportFaults } from '../../order/editSupport.ts'
import { SUPPORT_DOSES } from '../../order/policy.ts'
import type { Regimen } from '../../regimen/regimen.ts'

interface Props {
  readonly id: string
  readonly draft: SupportDraft
  readonly faults: SupportFaults
  readonly regimen: Regimen
  readonly onDraft: (part: Partial<SupportDraft>) => void
}

const WHENS = ['at', 'beforeStart', 'afterStart', 'afterEnd', 'allDay', 'asNeeded'] as const

/** When a line is given: by the clock, by a drug of the regimen, for the whole day or as needed. */
export function SupportWhenFields({ id, draft, faults, regimen, onDraft }: Props) {
  const wording = useLaterWording()
  const { support: words, paper } = wording
  const { when } = draft
  return (
    <>
      <SelectField
        id={`${id}-when`}
        label={words.field.when}
        value={when}
        empty={wording.screen.order.choose}
        options={WHENS.map((value) => ({ value, label: words.whenOption[value] }))}
        fault={faults.when === undefined ? null : words.fault.when[faults.when]}
        onChange={(value) => {
          onDraft({ when: WHENS.find((each) => each === value) ?? '' })
        }}
      />
      {when === 'at' && (
        <TextField
          id={`${id}-time`}
          label={words.field.time}
          placeholder="HH:mm"
          value={draft.time}
          fault={faults.time === undefined ? null : words.fault.time[faults.time]}
          onChange={(time) => {
            onDraft({ time })
          }}
        />
      )}
      {(when === 'beforeStart' || when === 'afterStart' || when === 'afterEnd') && (
        <>
          <SelectField
            id={`${id}-item`}
            label={words.field.item}
            value={draft.item}
            empty={wording.screen.order.choose}
            options={regimen.items.map(({ id: item, days }) => ({
              value: item,
              // a drug may have two lines in a regimen, on other days
              label: [
                itemName(item, regimen, wording),
                words.days(dayText(days.value, paper.dayListAnd), days.value.length > 1),
              ].join(paper.joinParts),
            }))}
            fault={faults.item === undefined ? null : words.fault.item[faults.item]}
            onChange={(item) => {
              onDraft({ item })
            }}
          />
          <SelectField
            id={`${id}-doses`}
            label={words.field.doses}
            value={draft.doses}
            empty={wording.screen.order.choose}
            // asked of a drug given once a day as well: a line stored as one or the other unasked would be a guess
            options={SUPPORT_DOSES.map((value) => ({ value, label: words.dosesOption[when][value] }))}
            fault={faults.doses === undefined ? null : words.fault.doses[faults.doses]}
            onChange={(value) => {
              onDraft({ doses: SUPPORT_DOSES.find((each) => each === value) ?? '' })
            }}
          />
          <TextField
            id={`${id}-minutes`}
            label={words.field.minutes}
            inputMode="numeric"
            unit={words.minutesUnit}
            value={draft.minutes}
            fault={faults.minutes === undefined ? null : words.fault.minutes[faults.minutes]}
            onChange={(minutes) => {
              onDraft({ minutes })
            }}
          />
        </>
      )}
    </>
  )
}
