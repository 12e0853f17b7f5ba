import { riskRowSaid } from '../../../locales/risk-said.ts'
import { signSaid } from '../../../locales/sign-said.ts'
import type { RiskRow } from '../../../method/risk-register.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { placePath } from '../../place-path.ts'
import type { Status } from '../../status.ts'
import { stateStatus } from './shown.ts'

/** What the product sees of a risk, with the way to mend it, and how the likelihood came about. */
export function seenBlock(ask: ProjectAsk, row: RiskRow) {
  const { project, reader: { words } } = ask
  const { seen: say } = words.riskPage
  const { key } = row.risk
  const { state, signs } = row.detected
  return {
    status: key === null ? null : stateStatus(state, words),
    text: key === null ? say.own : state === 'unwatched' ? say.unwatched : signs.length === 0 ? say.none : '',
    watch: key === null ? '' : say.watches({ watch: words.riskQuestions[key].watch }),
    signs: signs.map((sign) => {
      const { what, remedy, place } = signSaid(sign, project, words)
      const status: Status = sign.level === 'fails' ? { tone: 'bad', glyph: 'octagon', word: say.fails } : { tone: 'warn', glyph: 'triangle', word: say.warns }
      return { what, remedy, href: keepingPast(ask, placePath(project, place)), status }
    }),
    because: riskRowSaid(row, project, words).because,
  }
}
