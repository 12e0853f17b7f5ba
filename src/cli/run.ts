import { isProblem, type Problem } from '../domain/problem.ts'
import { type CliWords, cliWords } from '../locales/cli-words.ts'
import { ownerCommands } from './commands.ts'
import { languageOf } from './language.ts'
import { Misuse, OwnerOnly, Refusal } from './misuse.ts'
import { type Parsed, parse } from './parser.ts'
import { openSession, type Session } from './session.ts'
import type { World } from './world.ts'

/** Exit codes, a promise to scripts. */
const [DONE, REFUSED, MISUSED, UNEXPECTED] = [0, 1, 2, 70]

/** Runs one command line and answers its exit code: 0 done, 1 refused and explained, 2 typed wrong, 70 broken on our side. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv, world.env)
  const words = await cliWords(language)
  let session: Session | null = null
  try {
    const parsed = parse(argv, words, world.columns)
    if ('asked' in parsed) return printed(world, (await import('../package-root.ts')).packageVersion())
    if ('text' in parsed) return printed(world, parsed.text)
    session = openSession(world, words, language, parsed)
    const code = await answered(parsed, session, words)
    await session.close()
    return code
  } catch (error) {
    await session?.close().catch(() => undefined)
    return await explained(error, world, words, session, argv)
  }
}

/** Runs the command; what is refused to the account of `--as` is noted while the folder is open. */
async function answered({ row, args, fields, as }: Extract<Parsed, { row: unknown }>, session: Session, words: CliWords): Promise<number> {
  if (as === undefined) return await row.run(args, session, fields)
  try {
    if (ownerCommands.has(row.name)) throw new OwnerOnly(words.messages.ownerOnly({ command: row.name }))
    return await row.run(args, session, fields)
  } catch (error) {
    await (await import('./refusal-noted.ts')).noteRefusal(error, session, as, row.name)
    throw error
  }
}

function printed(world: World, text: string): number {
  world.out(`${text}\n`)
  return DONE
}

async function explained(error: unknown, world: World, words: CliWords, session: Session | null, argv: readonly string[]): Promise<number> {
  const json = wantsJson(session, argv)
  if (error instanceof Misuse) {
    const help = helpHint(words, argv)
    if (json) await answerProblem(world, 'misuse', `${error.message} ${help}`)
    else world.err(`${error.message}\n${help}\n`)
    return MISUSED
  }
  if (session && (error instanceof Refusal || isProblem(error))) {
    const problem = await problemOf(error, session)
    if (json) session.answer(problem, () => [])
    else world.err(`${session.paint.red(visible(problem.detail))}\n`)
    return REFUSED
  }
  const { reported } = await import('./unexpected.ts')
  const report = await reported(error, session?.folder ?? null, words)
  if (json) await answerProblem(world, 'unexpected', report.slice(0, report.indexOf('\n')))
  world.err(`${report}\n`)
  return UNEXPECTED
}

/** What a file holds is quoted in refusals; a terminal must not obey it. */
const visible = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')

const wantsJson = (session: Session | null, argv: readonly string[]): boolean => session?.json ?? argv.includes('--json')

function helpHint(words: CliWords, argv: readonly string[]): string {
  const command = argv.find((argument) => Object.hasOwn(words.commands, argument))
  return words.messages.seeHelp({ command: command ? `${command} ` : '' })
}

/** The one JSON value of a command that never came to its answer. */
async function answerProblem(world: World, code: string, detail: string): Promise<void> {
  const { problemType } = await import('../locales/problem-json.ts')
  world.out(`${JSON.stringify({ type: problemType(code), title: code, detail, code, facts: {} })}\n`)
}

async function problemOf(error: Refusal | Problem, session: Session) {
  const { problemJson, problemType } = await import('../locales/problem-json.ts')
  if (isProblem(error)) return problemJson(error, await session.locale())
  return { type: problemType(error.code), title: error.code, detail: error.message, code: error.code, facts: {} }
}
