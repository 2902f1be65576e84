/** A page that says why there is no document. It carries nothing of the patient. */
export function NoticePage({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <article className="paperSheet paperNotice">
      <div className="paperFlow">
        <h1>{title}</h1>
        <p className="paperLead">{lead}</p>
      </div>
    </article>
  )
}
