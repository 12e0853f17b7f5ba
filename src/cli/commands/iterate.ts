import { startIteration } from '../../changes/start-iteration.ts'
import type { Session } from '../session.ts'

type Args = { project: string; name?: string | undefined; start?: string | undefined; id?: string | undefined }

/** `sixgate iterate PROJECT --name … --start DAY`: the next iteration of a project that is live. */
export async function iterate({ project, name, start, id: wanted }: Args, session: Session): Promise<void> {
  const { version, result } = await startIteration(await session.context(), await session.who(), project, { name, start, ...(wanted === undefined ? {} : { id: wanted }) })
  const id = String(result['id'])
  session.answer({ id, version }, () => [session.paint.green(session.words.messages.made({ id, version }))])
}
