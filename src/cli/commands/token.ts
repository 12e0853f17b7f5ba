import type { TokenShown } from '../../accounts/account.ts'
import { memberOf } from '../../accounts/member-of.ts'
import { seen } from '../../changes/seen.ts'
import { Problem } from '../../domain/problem.ts'
import { accountAsked, actingBy, daysAsked, refuseOptions, refuseOthers } from '../account-asked.ts'
import { Misuse } from '../misuse.ts'
import type { Session } from '../session.ts'

type Args = {
  action: string; token?: string; account?: string | undefined; project?: string | undefined; 'read-only'?: boolean | undefined; days?: string | undefined
}

const MOST_DAYS = 3_650
const known = ['account', 'project', 'read-only', 'days'] as const

/** `sixgate token ACTION`: tokens of the API. */
export async function token(args: Args, session: Session): Promise<void> {
  if (args.action === 'list') return await listed(args, session)
  if (args.token === undefined) throw new Misuse(session.words.messages.tokenNeeded(args))
  if (args.action === 'add') return await added({ ...args, token: args.token }, session)
  refuseOptions(args, known, [], session)
  await revoked(args.token, session)
}

async function added({ token: name, account, project = undefined, 'read-only': readOnly = false, days }: Args & { token: string }, session: Session): Promise<void> {
  const who = await session.who()
  const wanted = account ?? (who.role === undefined ? who.id : undefined)
  if (wanted === undefined) throw new Misuse(session.words.messages.tokenAccountNeeded)
  const most = daysAsked(days, MOST_DAYS, session)
  const holder = await accountAsked(wanted, session)
  await refuseOthers(session, holder.id)
  const context = await session.context()
  if (project !== undefined) await seen(context, memberOf(holder), project)
  const made = await context.accounts.addToken(await actingBy(session), holder.id, { name, project: project ?? null, readOnly, days: most })
  if (!session.json) session.notice(session.words.messages.tokenOnce({ id: made.id }))
  session.answer(made, () => [made.token])
}

async function listed({ account, ...args }: Args, session: Session): Promise<void> {
  refuseOptions(args, known, [], session)
  const wanted = account === undefined ? null : (await accountAsked(account, session)).id
  const who = await session.who()
  const own = who.role === undefined && !who.administrator && account === undefined ? who.id : wanted
  await refuseOthers(session, own)
  const { accounts } = await session.context()
  const all = await accounts.tokens(own)
  const names = new Map((await accounts.list()).map(({ id, name }) => [id, name]))
  const { heads } = session.words
  session.answer(all, () => session.table(
    [{ head: heads.id }, { head: heads.name }, { head: heads.account }, { head: heads.what }, { head: heads.expires }, { head: heads.lastUsed }],
    all.map((each) => [each.id, each.name, names.get(each.account), reachOf(each, heads), each.revoked ? heads.revoked : each.expiresAt?.slice(0, 10), each.lastUsed?.slice(0, 10)]),
  ))
}

const reachOf = ({ project, readOnly }: TokenShown, heads: Session['words']['heads']): string => `${project ?? heads.allProjects}, ${readOnly ? heads.readOnly : heads.readWrite}`

async function revoked(id: string, session: Session): Promise<void> {
  const { accounts } = await session.context()
  const found = (await accounts.tokens(null)).find((each) => each.id === id)
  await refuseOthers(session, found?.account)
  if (!found) throw new Problem('token-unknown', { token: id })
  await accounts.revokeToken(await actingBy(session), id)
  session.answer({ id }, () => [session.words.messages.tokenRevoked({ id })])
}
