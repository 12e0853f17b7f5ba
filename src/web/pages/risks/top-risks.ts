import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { riskRowSaid } from '../../../locales/risk-said.ts'
import { openActions, riskRows, topRisks } from '../../../method/risk-register.ts'
import { paths } from '../../paths.ts'
import { numberOfRisk, scoreStatus } from './shown.ts'

/** What the committee and the overview show of the register. */
const MOST = 5

/** The risks that weigh most, each with its owner and day; its actions, which have others, stand on its page. `go` keeps a look at the past in the past. */
export function topRisksShown(project: Project, today: Day, words: Locale, go: (path: string) => string) {
  const say = words.risksPage
  const format = formatOf(words.id)
  const open = riskRows(project, today).filter(({ closed }) => !closed).length
  const rows = topRisks(project, today, MOST).map((row) => {
    const { risk, overdue } = row
    const said = riskRowSaid(row, project, words)
    return {
      status: scoreStatus(row, words), title: said.name, href: go(paths.risk(project.id, numberOfRisk(risk.id))),
      text: [row.trend === 'steady' ? '' : said.trend, overdue > 0 ? say.figures.overdue({ count: format.count(overdue) }) : risk.mitigation === '' && openActions(risk).length === 0 ? say.register.nothingDone : ''].filter((part) => part !== '').join(words.goalWords.comma),
      who: risk.owner === null ? '' : namesOf(project, words).person(risk.owner), when: risk.dueOn === null ? '' : format.day(risk.dueOn, today),
    }
  })
  return { heading: say.title, rows, none: say.topNone, more: { href: go(paths.risks(project.id)), label: say.all({ n: open, count: format.count(open) }), rest: '' } }
}
