import type { Account } from '../../accounts/account.ts'
import type { Locale } from '../../locales/locale.ts'

/** What an account is called on the pages of administrators. */
export const accountName = ({ erased, id, name }: Account, { accountsPage: say }: Locale): string => (erased ? say.erasedName({ id }) : name)
