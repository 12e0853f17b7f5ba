import type { InferredOptionTypes, Options } from 'yargs'
import type { CliWords } from '../locales/cli-words.ts'
import type { FieldPairs } from './fields.ts'
import type { Session } from './session.ts'

export type CommandName = keyof CliWords['commands']
type OptionName = keyof CliWords['options']
/** `several`: given more than once, each counts. */
type Spec = Options & { words?: OptionName; flag?: string; several?: true }
type Specs = Record<string, Spec>

/** How a command is written and which function answers it; that function is loaded when somebody uses it. */
export type CommandRow = {
  name: CommandName
  /** Its arguments as yargs writes them: `<needed>`, `[may]`, `[several..]`. */
  places: string
  options: Specs
  /** Fields of a change are read beside its options. */
  takesFields?: boolean
  run: (args: Record<string, unknown>, session: Session, fields: FieldPairs) => Promise<number>
}

type Places<P extends string> = P extends `${infer First} ${infer Rest}` ? Place<First> & Places<Rest> : Place<P>
type Place<P extends string> = P extends `<${infer N}>` ? { [K in N]: string } : P extends `[${infer N}..]` ? { [K in N]: string[] } : P extends `[${infer N}]` ? { [K in N]?: string } : unknown

/** A handler answers the exit code, or nothing for 0. */
export type Handler<A> = (args: A, session: Session, fields: FieldPairs) => Promise<number> | Promise<void>

function row<P extends string, O extends Specs>(
  name: CommandName, places: P, options: O, load: () => Promise<Handler<Places<P> & InferredOptionTypes<O>>>, takesFields = false,
): CommandRow {
  const run: CommandRow['run'] = async (args, session, fields) => {
    const handle = await load()
    const code = await handle(args as Places<P> & InferredOptionTypes<O>, session, fields)
    return typeof code === 'number' ? code : 0
  }
  return { name, places, options, run, takesFields }
}

const text = (words?: OptionName) => ({ type: 'string', requiresArg: true, ...(words ? { words } : {}) }) as const
const flag = { type: 'boolean' } as const

/** Every command, in the order of the help. A new one is a row here, a file and its words. */
export const commands: readonly CommandRow[] = [
  row('demo', '', { port: text(), host: text() }, async () => (await import('./commands/demo.ts')).demo),
  row('serve', '', { port: text(), host: text() }, async () => (await import('./commands/serve.ts')).serve),
  row('new', '<brief>', {}, async () => (await import('./commands/new.ts')).newProject),
  row('iterate', '<project>', { name: text('iterationName'), start: text('iterationStart'), id: text('iterationId') }, async () => (await import('./commands/iterate.ts')).iterate),
  row('list', '', {}, async () => (await import('./commands/list.ts')).list),
  row('status', '<project>', {}, async () => (await import('./commands/status.ts')).status),
  row('show', '<project> <area>', { phase: text(), on: text(), raw: flag, process: text('ofProcess'), variant: text('ofVariant') }, async () => (await import('./commands/show.ts')).show),
  row('change', '<name> <project>', { input: text(), 'if-match': text('ifMatch') }, async () => (await import('./commands/change.ts')).change, true),
  row('changes', '[name]', {}, async () => (await import('./commands/changes.ts')).changes),
  row('plan', '<project> [document..]', { format: text(), locale: text(), out: text('outFolder'), stale: flag, on: text(), phase: text() },
    async () => (await import('./commands/plan.ts')).plan),
  row('schedule', '<source>', { on: text() }, async () => (await import('./commands/schedule.ts')).schedule),
  row('import', '<kind> <file> [project]', { about: text(), preview: flag, 'skip-refused': { ...flag, words: 'skipRefused' }, goal: text('ofGoal'), process: text('ofProcess'), variant: text('ofVariant'), area: text('processArea'), map: { ...text('mapColumn'), several: true }, value: { ...text('mapValue'), several: true }, days: text('mapDays'), batch: text('ofBatch') }, async () => (await import('./commands/import.ts')).importFile),
  row('measure', '<project> <goal> <value>', { on: text('measuredOn'), source: text('measuredSource'), sample: text('measuredSample'), correct: flag }, async () => (await import('./commands/measure.ts')).measure),
  row('issue', '<action> <project> [issue] [to]', {
    description: text('issueDescription'), where: text('issueWhere'), kind: text('issueKind'), severity: text('issueSeverity'), phase: text('issuePhase'), department: text('issueDepartment'),
    name: text('issueName'), assignee: text('issueAssignee'), confidential: { ...flag, words: 'issueConfidential' }, note: text('issueNote'), 'waiting-for': text('issueWaitingFor'),
    solution: text('issueSolution'), cause: text('issueCause'), 'duplicate-of': text('issueDuplicateOf'), route: text('issueRoute'), due: text('issueDue'), view: text('issueView'),
    status: text('issueStatus'), text: text('issueText'), sort: text('issueSort'), direction: text('issueDirection'), page: text('issuePage'),
  }, async () => (await import('./commands/issue.ts')).issue),
  row('simulate', '<project> <process>', { variant: text('ofVariant'), runs: text(), seed: text() }, async () => (await import('./commands/simulate.ts')).simulate),
  row('export', '<kind> <project> [id]', { format: text('exportFormat'), out: text(), process: text('ofProcess'), variant: text('ofVariant'), view: text('exportView') }, async () => (await import('./commands/export.ts')).exportFile),
  row('history', '<project>', { area: text(), by: text(), after: text() }, async () => (await import('./commands/history.ts')).history),
  row('search', '<text>', { project: text('searchProject') }, async () => (await import('./commands/search.ts')).search),
  row('similar', '<project> <text>', {}, async () => (await import('./commands/similar.ts')).similar),
  row('verify', '[project]', {}, async () => (await import('./commands/verify.ts')).verify),
  row('backup', '<file>', {}, async () => (await import('./commands/backup.ts')).backup),
  row('restore', '<file>', {}, async () => (await import('./commands/restore.ts')).restore),
  row('remove', '<project>', {}, async () => (await import('./commands/remove.ts')).remove),
  row('account', '<action> [account]', {
    mail: text(), admin: flag, 'may-create': { ...flag, words: 'mayCreate' }, 'password-stdin': { ...flag, words: 'passwordStdin' },
    project: text('placeProject'), person: text('placePerson'), days: text('linkDays'),
  }, async () => (await import('./commands/account.ts')).account),
  row('token', '<action> [token]', {
    account: text('tokenAccount'), project: text('tokenProject'), 'read-only': { ...flag, words: 'readOnly' }, days: text('tokenDays'),
  }, async () => (await import('./commands/token.ts')).token),
  row('inbox', '', { account: text('inboxAccount') }, async () => (await import('./commands/inbox.ts')).inbox),
  row('digest', '', { 'dry-run': { ...flag, words: 'dryRun' }, send: flag }, async () => (await import('./commands/digest.ts')).digest),
  row('outbox', '', {}, async () => (await import('./commands/outbox.ts')).outbox),
  row('completion', '', {}, async () => (await import('./commands/completion.ts')).completionOf(commands, choices)),
]

/** The fixed choices of an argument, by command and argument. */
export type Choices = Readonly<Partial<Record<CommandName, Readonly<Record<string, (words: CliWords) => readonly string[]>>>>>

export const choices: Choices = {
  account: { action: () => ['add', 'list', 'invite', 'reset', 'disable', 'enable', 'erase'] },
  token: { action: () => ['add', 'list', 'revoke'] },
  issue: { action: () => ['add', 'list', 'show', 'move'] },
  show: { area: (words) => Object.keys(words.areas) },
  import: { kind: () => ['archive', 'translations', 'measurements', 'issues', 'answers', 'bpmn', 'processes', 'calendar', 'evidence'] },
  export: { kind: () => ['archive', 'translations', 'measurements', 'issues', 'batch', 'bpmn', 'processes', 'raci', 'calendar', 'evidence'] },
}

/** What touches all that is in the data folder, or serves it: for its owner, not for an account. */
export const ownerCommands: ReadonlySet<CommandName> = new Set(['demo', 'serve', 'verify', 'backup', 'restore', 'remove', 'digest', 'outbox'])
