import type { Context } from '../../changes/context.ts'
import { inboxOf, type Troubled } from '../../changes/inbox.ts'
import type { Who } from '../../domain/rights.ts'
import { locales } from '../../locales/locales.ts'
import { inboxTold } from '../../notices/inbox-told.ts'
import { localeAsked } from '../document-asked.ts'
import { placePath } from '../place-path.ts'

/** `GET /api/inbox?locale=`: what waits for whoever asks, in all their projects. */
export const apiInbox = async (context: Context, who: Who, locale: unknown, troubled: Troubled) => inboxTold(await inboxOf(context, who, null, troubled), locales[localeAsked(locale, 'en')], placePath)
