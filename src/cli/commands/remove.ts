import type { Session } from '../session.ts'

/** `sixgate remove PROJECT`: out of the list; its files stay beside the others until somebody deletes them. */
export async function remove({ project: id }: { project: string }, session: Session): Promise<void> {
  await (await session.context()).store.remove(id)
  session.answer({ id }, () => [session.words.messages.removed({ id })])
}
