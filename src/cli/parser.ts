import yargs, { type Argv } from 'yargs'
import type { CliWords } from '../locales/cli-words.ts'
import { choices, type CommandName, type CommandRow, commands } from './commands.ts'
import { type FieldPairs, takeFields } from './fields.ts'
import { Misuse } from './misuse.ts'

/** What was typed: a command with its arguments, the version asked for, or a help text to print. */
export type Parsed = { row: CommandRow; args: Record<string, unknown>; fields: FieldPairs; data?: string; as?: string; json: boolean } | { asked: 'version' } | { text: string }

const common = { data: true, as: true, language: true, json: false, help: false, version: false }

/** Stands for `-` while yargs reads, which would take it for an empty text. */
const STDIN = '/dev/stdin'

/** Reads the command line. Throws `Misuse`. */
export function parse(argv: readonly string[], words: CliWords, columns: number): Parsed {
  const called = commands.find(({ name }) => name === calledIn(argv))
  const own = { ...common, ...Object.fromEntries(Object.keys(called?.options ?? {}).map((name) => [name, true])) }
  const { rest, fields } = called?.takesFields ? takeFields(argv, own) : { rest: [...argv], fields: {} }
  const safe = rest.map((argument) => (argument === '-' ? STDIN : argument))
  if (rest.includes('--version')) return { asked: 'version' }
  let chosen: Parsed | null = null
  let printed = ''
  const parser = parserFor(words, columns, called, (row, parsed) => {
    const args = Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, value === STDIN ? '-' : mayBeSeveral(row, name) ? value : lastOf(value)]))
    const { data, as, json } = args as { data?: string; as?: string; json?: boolean }
    chosen = { row, args, fields, json: json === true, ...(data === undefined ? {} : { data }), ...(as === undefined ? {} : { as }) }
  })
  parser.parse(safe, {}, (_error: unknown, _argv: unknown, output: string) => {
    printed = output
  })
  if (printed) return { text: printed }
  if (!chosen) throw new Misuse(words.messages.noCommand)
  return chosen
}

/** The command's name: the first argument that is neither an option nor the value of one that all commands have. */
const calledIn = (argv: readonly string[]): string | undefined =>
  argv.find((argument, at) => !argument.startsWith('-') && !valued.has(argv[at - 1] ?? ''))

const valued = new Set(Object.entries(common).flatMap(([name, takesValue]) => (takesValue ? [`--${name}`] : [])))

/** The argument of a command that may be given several times: `[document..]`. */
const severalOf = (row: CommandRow | undefined): string | undefined => row && /\[(\w+)\.\.\]/.exec(row.places)?.[1]

const mayBeSeveral = (row: CommandRow, name: string): boolean => name === severalOf(row) || row.options[name]?.several === true

/** Of an option that is given twice the last one counts. */
const lastOf = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value)

/** Where yargs makes no lists of doubled options, it makes none of an argument that may be given several times either. */
function parserFor(words: CliWords, columns: number, called: CommandRow | undefined, choose: (row: CommandRow, args: Record<string, unknown>) => void): Argv {
  const { options } = words
  const parser = yargs([])
    .scriptName('sixgate').detectLocale(false).updateStrings(words.parser as never).exitProcess(false).wrap(Math.min(columns, 110))
    .parserConfiguration({ 'parse-numbers': false, 'parse-positional-numbers': false, 'dot-notation': false, 'camel-case-expansion': true, 'duplicate-arguments-array': severalOf(called) !== undefined || Object.values(called?.options ?? {}).some(({ several }) => several === true), 'boolean-negation': false })
    .usage(`${words.usage}\n\n${words.about}`).epilog(words.more).strict().recommendCommands().version(false)
    .option('data', { type: 'string', describe: options.data, requiresArg: true })
    .option('as', { type: 'string', describe: options.as, requiresArg: true })
    .option('json', { type: 'boolean', describe: options.json })
    .option('language', { type: 'string', describe: options.language, requiresArg: true, choices: ['en', 'zh-CN', 'zh-TW'] })
    .option('version', { type: 'boolean', describe: options.version })
    .help('help', options.help)
    .fail((message, error) => {
      throw message ? new Misuse(message) : error
    })
  for (const row of commands) parser.command(`${row.name} ${row.places}`.trim(), words.commands[row.name], (sub) => builderOf(sub, row, words), (args) => choose(row, args))
  return parser
}

/** A command's own usage line, arguments and options. */
function builderOf(sub: Argv, { name, places, options }: CommandRow, words: CliWords): Argv {
  sub.usage(`sixgate ${name} ${places}\n\n${words.commands[name]}`).epilog('')
  for (const [, place] of places.matchAll(/[<[](\w+)(?:\.\.)?[>\]]/g)) {
    const known = choicesOf(name, place as string, words)
    sub.positional(place as string, { type: 'string', describe: words.positionals[place as keyof CliWords['positionals']], ...(known ? { choices: known } : {}) })
  }
  for (const [option, { words: key, several: _several, ...spec }] of Object.entries(options)) sub.option(option, { ...spec, describe: words.options[key ?? (option as keyof CliWords['options'])] })
  return sub
}

const choicesOf = (name: CommandName, place: string, words: CliWords): readonly string[] | undefined => choices[name]?.[place]?.(words)
