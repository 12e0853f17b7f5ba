import type { Day } from '../../src/domain/day.ts'
import { factsOf } from '../../src/domain/process/facts.ts'
import { type Evaluation, type Process, RemedyKind, type RoleOfWork, type Step } from '../../src/domain/process/process.ts'
import type { Project } from '../../src/domain/project.ts'
import { stamp } from './cast.ts'
import { castProcess, exactly, madeRoles, madeStep, madeVariant } from './processes.ts'

type Hostile = { text: () => string; texts: readonly string[] }

/**
 * The project with processes whose every text is hostile: one that was redesigned, evaluated, approved and measured, one with faults, one
 * that nobody has written down, and one out of scope.
 */
export function hostileProcesses(project: Project, { text, texts }: Hostile): Project {
  const workRoles = madeRoles.map((role): RoleOfWork => ({ ...role, name: text(), hours: role.id === 'role-1' ? null : 1 }))
  const redesigned = redesign(text, texts, workRoles)
  const said = () => ({ title: text(), owner: text(), customer: text(), trigger: text(), result: text() })
  const faulty = castProcess([madeStep('step-1', 'start', ['step-2'], { name: text() }), madeStep('step-2', 'work', ['step-9'], { name: text(), department: text(), note: text() })], [], { id: 'process-2', ...said() })
  return {
    ...project, workRoles,
    processes: [{ ...redesigned, ...said(), goals: project.goals.map(({ id }) => id), problems: project.diagnosis.map(({ id }) => id) }, faulty, castProcess([], [], { id: 'process-3', ...said(), volume: null }), castProcess([], [], { id: 'process-4', ...said(), inScope: false })],
  }
}

function redesign(text: () => string, texts: readonly string[], roles: readonly RoleOfWork[]): Process {
  const asIs = stepsOf(text, texts)
  const toBe = asIs.filter(({ id }) => id !== 'step-3').map((step) => (step.id === 'step-2' ? { ...step, next: [{ to: 'step-4', probability: null, label: text() }], system: 'crm' as const, systemName: text(), work: exactly(3) } : step))
  const first = madeVariant(1, asIs, { title: text() })
  const second = madeVariant(2, toBe, { title: text(), remedies: RemedyKind.options.map((kind, at) => ({ ...stamp, id: `remedy-${at + 1}`, kind, steps: ['step-3', `step-${at + 2}`], note: texts.join('\n'), withdrawn: null })) })
  const process = castProcess([], [], { variants: [first, second, madeVariant(3, [madeStep('step-1', 'start', [])], { title: text() })], targets: { cost: 1, quality: 1, service: 0, speed: 0 } })
  const facts = factsOf(process, first, second, roles)
  const worse = { asIs: 1, toBe: 2, target: null, verdict: 'worse' as const, reason: text() }
  const evaluation: Evaluation = {
    ...stamp, id: 'evaluation-1', asIs: 'variant-1', toBe: 'variant-2', on: '2026-06-01' as Day, yardsticks: { cost: worse, quality: worse, service: { ...worse, reason: '' }, speed: { ...worse, verdict: 'better' } },
    handOvers: { asIs: 1, toBe: 1 }, weights: process.weights, conclusion: texts.join('\n'), facts, withdrawn: null,
  }
  return {
    ...process, evaluations: [evaluation], approved: { ...stamp, variant: 'variant-2', evaluation: 'evaluation-1', on: '2026-06-02' as Day, reason: texts.join('\n'), vote: null, facts },
    actuals: [{ ...stamp, id: 'actual-1', step: 'step-4', on: '2026-06-03' as Day, work: 1e7, wait: 0, error: 0.99, sample: 1, source: text(), withdrawn: null }],
  }
}

/** A step for each hostile text in a row, then a choice and a block of two branches. */
function stepsOf(text: () => string, texts: readonly string[]): Step[] {
  const row = texts.map((name, at): Step => ({ ...madeStep(`step-${at + 2}`, (['work', 'entry', 'approval', 'check'] as const)[at % 4] ?? 'work', [], {
    name, department: texts[at % 5] ?? '', role: `role-${1 + (at % 5)}`, systemName: text(), data: [text(), text()], work: exactly(at + 1), wait: exactly(at * 7), error: at % 3 === 0 ? 0.1 : 0, note: text(),
    contact: (['none', 'customer-acts', 'company-acts'] as const)[at % 3] ?? 'none', value: (['customer', 'business', 'waste'] as const)[at % 3] ?? 'business', control: at === 5,
  }), next: [{ to: `step-${at + 3}`, probability: null, label: text() }] }))
  const n = texts.length + 2
  const way = (to: number, probability: number | null) => ({ to: `step-${to}`, probability, label: text() })
  return [
    madeStep('step-1', 'start', ['step-2'], { name: text() }), ...row,
    { ...madeStep(`step-${n}`, 'choice', [], { name: text() }), next: [way(n + 1, 0.7), way(2, 0.2), way(n + 5, 0.1)] },
    { ...madeStep(`step-${n + 1}`, 'fork', [], { name: text() }), next: [way(n + 2, null), way(n + 3, null)] },
    madeStep(`step-${n + 2}`, 'work', [`step-${n + 4}`], { name: text() }), madeStep(`step-${n + 3}`, 'work', [`step-${n + 4}`], { name: text(), work: exactly(9) }),
    madeStep(`step-${n + 4}`, 'join', [`step-${n + 5}`], { name: text() }), madeStep(`step-${n + 5}`, 'end', [], { name: text() }),
  ]
}
