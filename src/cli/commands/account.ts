import { type Account, MOST_LINK_DAYS, type NewAccount, Placement } from '../../accounts/account.ts'
import { seen } from '../../changes/seen.ts'
import { standingById } from '../../domain/by-id.ts'
import { Problem } from '../../domain/problem.ts'
import { accountAsked, actingBy, daysAsked, refuseOptions, refuseOthers } from '../account-asked.ts'
import { Misuse, Refusal } from '../misuse.ts'
import { plain } from '../table.ts'
import { urlAsked } from '../proxy-asked.ts'
import type { Session } from '../session.ts'

type Args = {
  action: string; account?: string; mail?: string | undefined; admin?: boolean | undefined; 'may-create'?: boolean | undefined
  'password-stdin'?: boolean | undefined; project?: string | undefined; person?: string | undefined; days?: string | undefined
}
type Action = { options: readonly string[]; act: (args: Args & { account: string }, session: Session) => Promise<void> }

const INVITATION_DAYS = 7
const DEFAULT_PORT = 3000

/** `sixgate account ACTION [NAME]`: who may sign in. */
export async function account(args: Args, session: Session): Promise<void> {
  await refuseOthers(session)
  const { options, act } = actions[args.action] as Action
  refuseOptions(args, known, options, session)
  if (args.account === undefined && args.action !== 'list') throw new Misuse(session.words.messages.accountNeeded)
  if (linking.has(args.action)) urlAsked(session) // A malformed address is refused before anything is made.
  await act({ ...args, account: args.account ?? '' }, session)
}

const linking: ReadonlySet<string> = new Set(['invite', 'reset'])
const known = ['mail', 'admin', 'may-create', 'password-stdin', 'project', 'person', 'days'] as const

const actions: Readonly<Record<string, Action>> = {
  list: { options: [], act: async (_args, session) => await listed(session) },
  add: { options: ['mail', 'admin', 'may-create', 'password-stdin'], act: added },
  invite: { options: ['mail', 'admin', 'may-create', 'project', 'person', 'days'], act: invited },
  reset: {
    options: [],
    act: async ({ account: name }, session) => {
      const { accounts } = await session.context()
      const { account: made, link } = await accounts.reset(await actingBy(session), (await accountAsked(name, session)).id)
      await answerLink(made, link, session)
    },
  },
  disable: { options: [], act: async ({ account: name }, session) => await switched(name, true, session) },
  enable: { options: [], act: async ({ account: name }, session) => await switched(name, false, session) },
  erase: {
    options: [],
    act: async ({ account: name }, session) => {
      const { accounts } = await session.context()
      const { id } = await accountAsked(name, session)
      await accounts.erase(await actingBy(session), id)
      session.answer({ id }, () => [session.words.messages.accountErased({ id })])
    },
  },
}

async function listed(session: Session): Promise<void> {
  const all = await (await session.context()).accounts.list()
  const { heads, messages } = session.words
  session.answer(all, () => (all.length === 0 ? [messages.noAccounts] : session.table(
    [{ head: heads.id }, { head: heads.name }, { head: heads.mail }, { head: heads.state }, { head: heads.rights }, { head: heads.lastSignIn }],
    all.map((each) => [each.id, each.name, each.mail, stateOf(each, heads), rightsOf(each, heads), each.lastSignIn?.slice(0, 10)]),
  )))
}

function stateOf({ erased, disabled, active }: Account, heads: Session['words']['heads']): string {
  if (erased) return heads.erased
  if (disabled) return heads.disabled
  return active ? heads.active : heads.invited
}

const rightsOf = ({ administrator, creates }: Account, heads: Session['words']['heads']): string =>
  [...(administrator ? [heads.administrator] : []), ...(creates ? [heads.creates] : [])].join(', ')

async function added(args: Args & { account: string }, session: Session): Promise<void> {
  const { messages } = session.words
  if (!args['password-stdin']) throw new Misuse(messages.passwordNeeded)
  const { accounts } = await session.context()
  const password = (await session.world.stdin()).replace(/\r?\n$/, '')
  const made = await accounts.add(await actingBy(session), newAccount(args), password)
  session.answer(made, () => [session.paint.green(messages.accountAdded({ name: plain(made.name), id: made.id }))])
}

const newAccount = ({ account: name, mail = '', admin = false, 'may-create': creates = false }: Args & { account: string }): NewAccount =>
  ({ name, mail, administrator: admin, creates })

async function invited(args: Args & { account: string }, session: Session): Promise<void> {
  const days = daysAsked(args.days, MOST_LINK_DAYS, session) ?? INVITATION_DAYS
  const placement = await placementAsked(args, session)
  const { accounts } = await session.context()
  const { account: made, link } = await accounts.invite(await actingBy(session), newAccount(args), placement, days)
  await answerLink(made, link, session)
}

/** The place in a project, which is there and nobody's yet. Throws `Misuse`, `Refusal`, Problems `project-unknown`, `thing-unknown`. */
async function placementAsked({ project: id, person }: Args, session: Session): Promise<Placement | null> {
  if (id === undefined && person === undefined) return null
  if (id === undefined || person === undefined) throw new Misuse(session.words.messages.placeNeedsBoth)
  const { project } = await seen(await session.context(), await session.who(), id)
  const placement = Placement.safeParse({ project: id, person }).data
  if (!placement) throw new Problem('thing-unknown', { kind: 'person', id: person })
  if (standingById(project.team, person, 'person').account) throw new Refusal('person-taken', session.words.messages.personTaken({ person }))
  return placement
}

/** The link alone on standard output, so that a script can pass it on; what it is for beside it. */
async function answerLink(made: Account, secret: string, session: Session): Promise<void> {
  const { expiresAt } = await (await session.context()).accounts.link(secret)
  const url = urlAsked(session)
  const link = `${url ?? `http://localhost:${session.world.env['PORT'] || DEFAULT_PORT}`}/invitation/${secret}`
  if (url === null) session.notice(session.words.messages.linkLocal)
  if (!session.json) session.notice(session.words.messages.linkOnce({ name: plain(made.name), until: `${expiresAt.slice(0, 16).replace('T', ' ')} UTC` }))
  session.answer({ account: made, link, expiresAt }, () => [link])
}

async function switched(name: string, disabled: boolean, session: Session): Promise<void> {
  const { accounts } = await session.context()
  const made = await accounts.setDisabled(await actingBy(session), (await accountAsked(name, session)).id, disabled)
  const { accountDisabled, accountEnabled } = session.words.messages
  session.answer(made, () => [(disabled ? accountDisabled : accountEnabled)({ name: plain(made.name) })])
}
