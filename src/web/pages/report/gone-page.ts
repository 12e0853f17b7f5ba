import type { Ask, Page } from '../../ask.ts'
import { publicFrame } from './public-frame.ts'

/** What a stranger hears who can go no further. */
export const plainNotice = (ask: Pick<Ask, 'path' | 'reader'>, title: string, text: string, back: { href: string; label: string } | null = null): Page =>
  ({ view: 'report-notice', page: { frame: publicFrame(ask, title), title, text, back } })

/** A link that leads nowhere: the same for a wrong one, a closed one, and one into a project that is closed or gone. */
export const gonePage = (ask: Pick<Ask, 'path' | 'reader'>): Page => plainNotice(ask, ask.reader.words.reportPage.gone, ask.reader.words.reportPage.goneText)
