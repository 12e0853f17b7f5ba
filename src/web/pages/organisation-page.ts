import { standing } from '../../domain/by-id.ts'
import { groupsOf } from '../../domain/rights.ts'
import { formatOf } from '../../locales/format.ts'
import { severities } from '../../method/checks/finding.ts'
import { type Finding, findingsWith } from '../../method/organisation-checks.ts'
import { unitsOf, vacanciesOf } from '../../method/units.ts'
import { accountOptions } from '../account-options.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { otherLoads, otherVersions } from '../other-loads.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { chartPictures } from './organisation/chart.ts'
import { findingsShown } from './organisation/findings-block.ts'
import { groupsBlock } from './organisation/groups-block.ts'
import { loadBlock } from './organisation/load-block.ts'
import { managerBlock } from './organisation/manager-block.ts'
import { mergesBlock } from './organisation/merges-block.ts'
import { trainingBlock } from './organisation/training-block.ts'

/** Who works on the project and in which group; what the checks find; what the project manager stands on. METHOD 2. */
export async function organisationPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, today, reader: { words } } = ask
  const say = words.organisationPage
  const [saved, others, accounts] = await Promise.all([savedEntry(ask), otherLoads(ask), linkable(ask)])
  const findings = findingsWith(project, today, others.byAccount)
  return {
    view: 'organisation',
    page: {
      frame: projectFrame(ask, say.title, saved), words: say, fields: words.fields, title: say.title, lead: leadOf(ask, findings),
      mayChange: past || project.closed || mayChange(ask, 'edit-person') ? '' : say.mayChange({ who: whoMay('edit-person', words) }),
      findings: { rows: findingsShown(ask, findings), sum: sumOf(ask, findings) },
      chart: chartPictures(project, words), groups: groupsBlock(ask, accounts), merges: mergesBlock(ask), manager: managerBlock(ask),
      training: trainingBlock(ask), load: loadBlock(ask, others),
    },
  }
}

/** What the page says beside this project: what others ask of the same people, and the accounts that can be linked. */
export async function organisationDepends(ask: ProjectAsk): Promise<string> {
  return JSON.stringify(await Promise.all([otherVersions(ask), linkable(ask)]))
}

const linkable = async (ask: ProjectAsk) => (mayChange(ask, 'link-account') ? await accountOptions(ask.context) : [])

function leadOf(ask: ProjectAsk, findings: readonly Finding[]): string {
  const { project, reader: { words } } = ask
  const say = words.organisationPage
  const team = standing(project.team)
  const people = team.length
  const placed = team.filter((person) => groupsOf(person).length > 0).length
  if (people === 0) return say.leadNobody
  const units = unitsOf(project).length
  const grave = findings.filter(({ severity }) => severity === 'high').length
  const vacant = vacanciesOf(project).reduce((sum, { groups }) => sum + groups.length, 0)
  return [say.lead({ people, placed, groups: units, merged: units < 8 }), say.leadVacant({ vacant }), say.leadFindings({ grave, other: findings.length - grave })].join(words.project.sentenceGap)
}

function sumOf({ reader: { words } }: ProjectAsk, findings: readonly Finding[]): string {
  const format = formatOf(words.id)
  const counts = severities.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length })).filter(({ count }) => count > 0)
  return counts.map(({ severity, count }) => words.organisationPage.ofSeverity({ severity: words.method.severities[severity], count: format.count(count) })).join(words.organisationPage.gap)
}
