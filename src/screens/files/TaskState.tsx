import { Busy } from '../../components/Busy.tsx'
import { Icon } from '../../components/Icon.tsx'
import type { Task } from './useTask.ts'

const CLASS = { done: '', confirm: 'isConfirm', stop: 'isStop' } as const

/** That a task is under way, and then how it ended. */
export function TaskState({ id, task, label }: { readonly id: string; readonly task: Task; readonly label: string }) {
  const { isBusy, said } = task
  return (
    <div id={id}>
      {isBusy && <Busy label={label} />}
      <p role="status" className={said === null ? undefined : CLASS[said.tone]}>
        {said !== null && (
          <>
            <Icon name={said.tone} /> {said.text}
          </>
        )}
      </p>
    </div>
  )
}
