import type { Locale } from '../locales/locale.ts'

/** Why a message was not sent: one of our own reasons in words, else what the mail server or the network said. */
export function reasonSaid(reason: string, { outboxPage: say }: Locale): string {
  if (reason === 'interrupted') return say.interrupted
  if (reason === 'no-address') return say.noAddress
  return reason === 'too-old' ? say.tooOld : reason
}
