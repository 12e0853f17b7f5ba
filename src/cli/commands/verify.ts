import type { Verification } from '../../changes/context.ts'
import type { Session } from '../session.ts'

/** A snapshot is made from the journal: what is wrong with it alone costs nothing. */
const isOfSnapshot = (fault: string): boolean => fault.includes('project.json') && !fault.includes('changes.jsonl')

/** How the accounts stand in the answer. */
const ACCOUNTS = 'accounts.jsonl'

/** `sixgate verify [PROJECT]`: reads every change again, and the accounts; exit code 1 when anything of the past was altered, removed or cut. */
export async function verify({ project }: { project?: string }, session: Session): Promise<number> {
  const { store, accounts } = await session.context()
  const ids = project === undefined ? (await store.heads()).map(({ id }) => id) : [project]
  const checked: Verification[] = []
  for (const id of ids) checked.push(await store.verify(id))
  const found = project === undefined ? await accounts.verify() : null
  // In the shape of a project: no project can be called so.
  if (found) checked.push({ project: ACCOUNTS, ...found })
  const unsound = checked.filter(({ faults }) => faults.length > 0)
  const projects = unsound.filter(({ project: id }) => id !== ACCOUNTS)
  const { heads, messages } = session.words
  const { paint } = session
  session.answer(checked, () => [
    ...session.table([{ head: heads.id }, { head: heads.version, right: true }, { head: heads.answer }], checked.map((each) => [each.project, each.version, each.faults[0] ?? messages.sound])),
    ...unsound.flatMap((each) => each.faults.slice(1).map((fault) => `${each.project}: ${fault}`)),
    '',
    ...(found?.faults.length ? [paint.red(messages.accountsNotSound)] : []),
    ...(projects.length > 0 ? [paint.red(messages.faultsFound({ count: projects.length }))] : []),
    ...(projects.length > 0 ? [projects.every(({ faults }) => faults.every(isOfSnapshot)) ? messages.snapshotHint : messages.notSoundHint] : []),
    ...(unsound.length === 0 ? [paint.green(messages.allSound({ count: ids.length }))] : []),
  ])
  return unsound.length === 0 ? 0 : 1
}
