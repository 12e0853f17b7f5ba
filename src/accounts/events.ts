import { z } from 'zod'
import { type Instant, Instant as Moment } from '../domain/day.ts'
import { LocaleId } from '../domain/ids.ts'
import { ProjectId } from '../domain/project.ts'
import { DigestRhythm, Placement } from './account.ts'

/** The format of a line that this version writes. Newer ones are refused. Format 2 knows whether digests are mailed. */
export const ACCOUNTS_FORMAT = 2

const id = z.string().regex(/^account-\d{1,9}$/)
/** A SHA-256 in hexadecimal: what is kept of a secret. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/)
/** Where `people.json` keeps name and address: the events themselves name nobody. */
const PersonKey = z.string().regex(/^[0-9a-f]{16,64}$/)
const Link = z.strictObject({ hash: Digest, kind: z.enum(['invitation', 'reset']), expiresAt: Moment, placement: Placement.nullable() })
export type KeptLink = z.infer<typeof Link>

/** What can happen to accounts and ways in. Secrets stand here as hashes only. */
export const AccountEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('account-added'), account: id, person: PersonKey, password: z.string().nullable(), administrator: z.boolean(), creates: z.boolean(), link: Link.nullable() }),
  z.strictObject({
    kind: z.literal('account-edited'), account: id, person: PersonKey.optional(), locale: LocaleId.nullable().optional(), timeZone: z.string().nullable().optional(), digest: DigestRhythm.optional(),
    administrator: z.boolean().optional(), creates: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('account-disabled'), account: id }),
  z.strictObject({ kind: z.literal('account-enabled'), account: id }),
  z.strictObject({ kind: z.literal('account-erased'), account: id }),
  z.strictObject({ kind: z.literal('link-made'), account: id, link: Link }),
  z.strictObject({ kind: z.literal('link-taken'), account: id, password: z.string(), device: Digest, locale: LocaleId.optional(), timeZone: z.string().optional() }),
  z.strictObject({ kind: z.literal('signed-in'), account: id, device: Digest }),
  /** `device`: a browser that had signed in to the account before; its failures count for itself alone. */
  z.strictObject({ kind: z.literal('sign-in-failed'), account: id.nullable(), device: Digest.nullable(), reason: z.enum(['unknown', 'password', 'disabled', 'not-active']) }),
  z.strictObject({ kind: z.literal('password-changed'), account: id, password: z.string() }),
  z.strictObject({ kind: z.literal('password-refused'), account: id }),
  z.strictObject({ kind: z.literal('signed-out-everywhere'), account: id, but: Digest.nullable() }),
  z.strictObject({
    kind: z.literal('token-added'), token: z.string().regex(/^token-\d{1,9}$/), account: id, hash: Digest, name: z.string(), project: ProjectId.nullable(), readOnly: z.boolean(),
    expiresAt: Moment.nullable(),
  }),
  z.strictObject({ kind: z.literal('token-revoked'), token: z.string() }),
  z.strictObject({ kind: z.literal('token-used'), token: z.string() }),
  z.strictObject({ kind: z.literal('feed-made'), account: id, hash: Digest }),
  z.strictObject({ kind: z.literal('feed-revoked'), account: id }),
  z.strictObject({ kind: z.literal('session-kept'), session: Digest, account: id, expiresAt: Moment, data: z.string() }),
  z.strictObject({ kind: z.literal('session-ended'), session: Digest }),
  z.strictObject({ kind: z.literal('noted'), event: z.string(), account: z.string().nullable(), detail: z.string() }),
])
export type AccountEvent = z.infer<typeof AccountEvent>

/** What is added to the log; the log gives it its place in the chain. `by` and `address` stand in the audit. */
export type NewLine = { at: Instant; by: string | null; address: string | null; event: AccountEvent }

/** One line of the log. */
export type AccountLine = NewLine & { format: number; version: number; prev: string; hash: string }
