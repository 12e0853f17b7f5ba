import { inputFrom } from '../../changes/coerce.ts'
import { changeNamed, makeChange } from '../../changes/make-change.ts'
import { Problem } from '../../domain/problem.ts'
import { numberAsked } from '../asked.ts'
import type { FieldPairs } from '../fields.ts'
import { readText } from '../files.ts'
import { Misuse } from '../misuse.ts'
import type { Session } from '../session.ts'

type Args = { name: string; project: string; input?: string | undefined; 'if-match'?: string | undefined }

/** `sixgate change NAME PROJECT --field value …`: the same change as a form's or a program's. */
export async function change({ name, project, input: file, 'if-match': ifMatch }: Args, session: Session, fields: FieldPairs): Promise<void> {
  if (file !== undefined && Object.keys(fields).length > 0) throw new Misuse(session.words.messages.inputAndFields)
  changeNamed(name)
  const ifVersion = numberAsked(ifMatch?.replace(/^"(\d+)"$/, '$1'), 'if-match', session)
  const input = file === undefined ? inputFrom(name, fields) : inputOf(await readText(file, session), file)
  const { version, result, changed } = await makeChange(await session.context(), await session.who(), project, name, input, ifVersion === null ? {} : { ifVersion })
  if (session.json) return session.answer({ version, result }, () => [])
  const { messages } = session.words
  const { changeNames } = await session.locale()
  const label = changeNames[name as keyof typeof changeNames]
  const details = Object.entries(result).map(([key, value]) => `  ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  session.answer(null, () => [session.paint.green(changed ? messages.changed({ label, version }) : messages.unchanged({ label, version })), ...details])
}

function inputOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch (error) {
    throw new Problem('file-format', { file, reason: 'malformed:JSON' }, { cause: error })
  }
}
