import type { Addresses } from '../notices/digest-said.ts'
import { paths } from './paths.ts'
import { placePath } from './place-path.ts'

/** Where our pages are, for mails and lists that are made elsewhere. `url`: the address that people open, null where nobody said it. */
export const addressesAt = (url: string | null): Addresses => ({ url, pathOf: placePath, inbox: paths.inbox(), settings: `${paths.account()}#profile` })
