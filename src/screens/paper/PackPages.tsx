import { shortHash } from '../../components/regimenCardText.ts'
import { buildAreaTable } from '../../documents/buildAreaTable.ts'
import type { LibraryPrint } from '../../state/printStore.ts'
import { NO_BREAK } from '../../wording/formats/quantityText.ts'
import { formulaConstants, formulaName } from '../../wording/names.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { byTitle } from './byTitle.ts'
import { LibrarySheet } from './LibrarySheet.tsx'

interface PackPagesProps {
  readonly library: LibraryPrint
  readonly wording: LaterWording
  readonly printedAt: string
}

/** What stands before the order sheets of a pack: which library, where each regimen is, a table of body surfaces. */
export function PackPages({ library, wording, printedAt }: PackPagesProps) {
  const { pack } = wording.blankOrder
  return (
    <>
      <LibrarySheet regimen={null} wording={wording} title={pack.title}>
        <TitlePage library={library} wording={wording} printedAt={printedAt} />
      </LibrarySheet>
      <LibrarySheet regimen={null} wording={wording} title={[pack.title, pack.index].join(wording.paper.joinParts)}>
        <Index library={library} wording={wording} />
      </LibrarySheet>
      <LibrarySheet regimen={null} wording={wording} title={[pack.title, pack.areas].join(wording.paper.joinParts)}>
        <Areas library={library} wording={wording} />
      </LibrarySheet>
    </>
  )
}

function TitlePage({ library, wording, printedAt }: PackPagesProps) {
  const { regimens, edition, policy } = library
  const { regimenCard, blankOrder, frame, settings, paper } = wording
  const { pack } = blankOrder
  const rows = [
    [pack.regimens, pack.count(regimens.length, edition.count)],
    [regimenCard.library, frame.library(edition.version, shortHash(edition.hash), edition.count)],
    [regimenCard.hash, edition.hash],
    [pack.printed, printedAt],
    [paper.policy, [policy.name, settings.policy(policy.rounding, policy.wholeVialsPercent)].join(paper.joinParts)],
  ] as const
  return (
    <>
      <p className="paperLead">{pack.lead}</p>
      <p className="paperBanner">
        <b>{regimenCard.notApproved}</b> {blankOrder.notAnOrder}
      </p>
      <dl className="paperPairs">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="paperLead">{pack.replace}</p>
    </>
  )
}

function Index({ library, wording }: Omit<PackPagesProps, 'printedAt'>) {
  const { blankOrder, screen, regimenCard } = wording
  return (
    <table className="paperGrid packIndex">
      <thead>
        <tr>
          <th className="sheet">{blankOrder.pack.sheetHead}</th>
          <th>{blankOrder.pack.regimens}</th>
          <th className="version">{regimenCard.version}</th>
          <th className="hash">{regimenCard.hash}</th>
        </tr>
      </thead>
      <tbody>
        {byTitle(library, wording).map(({ id, title, disease, version, hash }, index) => (
          <tr key={id}>
            <td>
              <b>{index + 1}</b>
            </td>
            <td>
              <p>
                <b>{wording.text(title)}</b>
                {screen.plan.comma}
                {id}
              </p>
              <p>{wording.text(disease)}</p>
            </td>
            <td>{version}</td>
            <td>{shortHash(hash)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** By the formula of the device's policy; without one that is known there is no table, and that is said. */
function Areas({ library, wording }: Omit<PackPagesProps, 'printedAt'>) {
  const { blankOrder } = wording
  const { pack } = blankOrder
  const table = buildAreaTable(library.policy)
  if (table === null) return <p className="paperLead">{blankOrder.formulaUnknown}</p>
  const { formula, cap, heights, weights, parts } = table
  return (
    <>
      <p>
        <b>{pack.areasOf(formulaName(formula), formulaConstants(formula))}</b>
      </p>
      <p>
        {pack.areasNote}{' '}
        <b>{cap === null ? blankOrder.bsaNoCap : blankOrder.bsaCap(`${wording.number(cap)}${NO_BREAK}m²`)}</b>
      </p>
      {parts.map(({ sex, rows }) => (
        <table key={sex ?? ''} className="paperGrid packAreas">
          {sex !== null && <caption>{pack.ofSex[sex]}</caption>}
          <thead>
            <tr>
              <th>kg</th>
              {heights.map((height) => (
                <th key={height}>
                  {height}
                  {NO_BREAK}cm
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={weights[at]}>
                <th scope="row">{weights[at]}</th>
                {row.map((area, column) => (
                  <td key={heights[column]}>{area}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}
