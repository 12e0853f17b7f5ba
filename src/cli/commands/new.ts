import { basename } from 'node:path'
import { createProject } from '../../changes/create-project.ts'
import { readBrief } from '../../exchange/brief-yaml.ts'
import { readText } from '../files.ts'
import type { Session } from '../session.ts'

/** `sixgate new BRIEF`: a project from a brief. */
export async function newProject({ brief: file }: { brief: string }, session: Session): Promise<void> {
  const brief = readBrief(await readText(file, session), file === '-' ? file : basename(file))
  const { version, result } = await createProject(await session.context(), await session.who(), brief)
  const id = String(result['id'])
  session.answer({ id, version }, () => [session.paint.green(session.words.messages.made({ id, version }))])
}
