import { SelectField } from '../../components/SelectField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { BAG_FILLS, CONTAINERS, DILUENTS } from '../../evidence/preparation.ts'
import { localRouteOf, setRoute } from '../../order/editPreparation.ts'
import type { LocalRoute } from '../../order/policy.ts'
import type { Route } from '../../regimen/item.ts'
import { BagRows } from './BagRows.tsx'
import { LocalText } from './LocalText.tsx'
import styles from './Preparation.module.css'
import type { PreparationPartProps } from './preparationPartProps.ts'
import { sourceVolumeText } from './sourceVolumeText.ts'

interface Props extends Omit<PreparationPartProps, 'routes'> {
  readonly route: Route
}

/** How the hospital prepares a drug for one route; beside each choice what the source says. */
export function RouteSettings(props: Props) {
  const { drug, route, policy, onPolicy } = props
  const id = `${props.id}-${route}`
  const wording = useLaterWording()
  const { preparationSettings: words, preparationNames: names, paper } = wording
  const local = localRouteOf(policy, drug.id, route)
  const source = drug.preparation?.find(({ routes }) => routes.includes(route))
  const set = (part: Partial<LocalRoute>): void => {
    onPolicy(setRoute(policy, drug.id, route, part))
  }
  const allowed = source?.diluents?.value
  const isOther = allowed !== undefined && local.diluent !== '' && !allowed.includes(local.diluent)
  // where the source says how, nobody is asked; the same for the one diluent it names
  const stated = source?.container?.value
  const container = stated ?? local.container
  const isDiluentStated = allowed?.length === 1 && local.diluent === ''
  const volume = source?.volume?.value
  const says = (text: string): string => words.sourceSays(text)
  return (
    <fieldset className={styles['route']}>
      <legend>{words.route(wording.text(drug.name), wording.screen.plan.routes[route])}</legend>
      {stated === undefined ? (
        <SelectField
          id={`${id}-container`}
          label={words.container}
          value={local.container}
          empty={words.notChosen}
          options={CONTAINERS.map((value) => ({ value, label: names.containers[value] }))}
          onChange={(value) => {
            set({ container: CONTAINERS.find((offered) => offered === value) ?? '' })
          }}
        />
      ) : (
        <Stated label={words.container} text={says(names.containers[stated])} />
      )}
      {container !== 'syringe' && (
        <>
          {isDiluentStated ? (
            <Stated
              label={words.diluent}
              text={says(allowed.map((each) => names.diluents[each]).join(paper.joinItems))}
            />
          ) : (
            <SelectField
              id={`${id}-diluent`}
              label={words.diluent}
              value={local.diluent}
              empty={words.notChosen}
              help={
                allowed === undefined ? null : says(allowed.map((each) => names.diluents[each]).join(paper.joinItems))
              }
              fault={isOther ? words.notOfSource : null}
              options={DILUENTS.filter(
                (value) => allowed === undefined || allowed.includes(value) || value === local.diluent,
              ).map((value) => ({ value, label: names.diluents[value] }))}
              onChange={(value) => {
                set({ diluent: DILUENTS.find((offered) => offered === value) ?? '' })
              }}
            />
          )}
          <BagRows
            {...props}
            id={id}
            help={volume === undefined ? null : says(sourceVolumeText(volume, drug.doseUnit ?? 'mg', wording))}
          />
          <SelectField
            id={`${id}-fill`}
            label={words.fill}
            value={local.fill}
            empty={words.notChosen}
            options={BAG_FILLS.map((value) => ({ value, label: names.fills[value] }))}
            onChange={(value) => {
              set({ fill: BAG_FILLS.find((offered) => offered === value) ?? '' })
            }}
          />
        </>
      )}
      <LocalText
        id={`${id}-expiryHours`}
        label={words.expiryHours}
        reads="decimal"
        value={local.expiryHours}
        onText={(expiryHours) => {
          set({ expiryHours })
        }}
      />
      <LocalText
        id={`${id}-note`}
        label={words.note}
        help={words.noteHelp}
        reads="text"
        value={local.note}
        onText={(note) => {
          set({ note })
        }}
      />
    </fieldset>
  )
}

function Stated({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p>
      <span className="quiet">{label}</span> {text}
    </p>
  )
}
