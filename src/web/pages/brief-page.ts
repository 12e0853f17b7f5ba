import { openFacts } from '../../domain/open-points.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { calendarBlock } from './brief/calendar-block.ts'
import { complexityBlock } from './brief/complexity-block.ts'
import { factSection, projectSection } from './brief/fact-sections.ts'
import { goalsList } from './brief/goals-list.ts'
import { baselinesBlock, closingBlock } from './brief/keeping-blocks.ts'
import { departmentsTable, risksTable, systemsTable } from './brief/row-tables.ts'
import { teamList } from './brief/team-list.ts'

/** What the plan is built on: the facts of the brief, goals, team, working days, baselines; what is open says why it matters. */
export async function briefPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, reader: { words } } = ask
  const say = words.briefPage
  const open = openFacts(project)
  return {
    view: 'brief',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)),
      words: say, title: say.title, lead: say.lead({ missing: open.length }),
      mayChange: past || project.closed || mayChange(ask, 'edit-brief') ? '' : say.mayChange({ who: whoMay('edit-brief', words) }),
      open: open.map((fact) => ({ href: `#${fact}`, label: words.project.briefFields[fact].label })),
      project: projectSection(ask), company: factSection(ask, 'company'), scope: factSection(ask, 'scope'),
      situation: factSection(ask, 'situation'), reasons: factSection(ask, 'reasons'),
      complexity: complexityBlock(ask), goals: goalsList(ask), goalWords: words.goalsPage, team: teamList(ask),
      departments: departmentsTable(ask), systems: systemsTable(ask), risks: risksTable(ask),
      calendar: calendarBlock(ask), baselines: baselinesBlock(ask), closing: closingBlock(ask),
    },
  }
}
