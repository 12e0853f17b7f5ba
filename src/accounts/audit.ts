import type { AuditLine } from './account.ts'
import type { AccountEvent, AccountLine, KeptLink } from './events.ts'
import type { State } from './state.ts'

/** A line of the log as a line of the audit; null for what happens with every request. */
export function auditLineOf({ at, by, address, event }: AccountLine, { tokens }: State): AuditLine | null {
  const { kind } = event
  if (kind === 'session-kept' || kind === 'session-ended' || kind === 'token-used') return null
  if (kind === 'noted') return { at, event: event.event, account: event.account, by, address, detail: event.detail }
  const account = 'account' in event ? event.account : (tokens.get(event.token)?.account ?? null)
  return { at, event: kind, account, by, address, detail: detailOf(event, tokens) }
}

/** What else is worth telling: codes one after the other (`invited place:harbour/person-4`), or a token's name. */
function detailOf(event: AccountEvent, tokens: State['tokens']): string {
  switch (event.kind) {
    case 'sign-in-failed':
      return event.reason
    case 'link-made':
      return [event.link.kind, ...placeOf(event.link)].join(' ')
    case 'account-added':
      return [...(event.link ? ['invited', ...placeOf(event.link)] : []), ...(event.administrator ? ['administrator'] : []), ...(event.creates ? ['creates'] : [])].join(' ')
    case 'account-edited':
      return Object.keys(event).filter((field) => field !== 'kind' && field !== 'account').join(' ')
    case 'token-added':
    case 'token-revoked':
      return tokens.get(event.token)?.name ?? ''
    default:
      return ''
  }
}

const placeOf = ({ placement }: KeptLink): string[] => (placement ? [`place:${placement.project}/${placement.person}`] : [])
