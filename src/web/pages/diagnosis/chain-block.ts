import { causeTree, causeTreeName } from '../../../documents/diagrams/cause-tree.ts'
import type { DiagnosedProblem } from '../../../domain/diagnosis.ts'
import type { Entry } from '../../../domain/history.ts'
import { type WhyNode, whyTree } from '../../../domain/why-tree.ts'
import { namesOf } from '../../../locales/names.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { causePictures } from './cause-pictures.ts'

/** A line to type the next why. `focus`: the one just asked goes on here. */
export type WhyAdd = { form: Form; hidden: { name: string; value: string }[]; id: string; label: string; error: string; focus: boolean }
export type WhyShown = { id: string; number: string; text: string; isCause: boolean; add: WhyAdd | null; forms: ChangeForm[]; open: boolean; below: WhyShown[] }

/** The whys of a problem as an indented tree, each with the line for the next one, and the picture of it. METHOD 5.2. */
export function chainBlock(ask: ProjectAsk, problem: DiagnosedProblem, saved: Entry | null) {
  const { project, reader: { words } } = ask
  const tree = whyTree(problem)
  const latest = saved?.change === 'add-why' ? (problem.whys.findLast(({ withdrawn }) => withdrawn === null)?.id ?? null) : null
  const title = namesOf(project, words).problemTitle(problem)
  return {
    nodes: tree.map((node) => shownOf(ask, problem, node, latest)), add: addOf(ask, problem, null, title, false),
    picture: tree.length === 0 ? null : {
      id: causeTreeName(problem), ...causePictures(project, problem, words), mermaid: causeTree({ names: namesOf(project, words), doc: words.documents }, problem).mermaid,
    },
  }
}

const backTo = ({ project }: ProjectAsk, problem: string): string => withQuery(paths.diagnosis(project.id), { problem })

function shownOf(ask: ProjectAsk, problem: DiagnosedProblem, { why, number, children }: WhyNode, latest: string | null): WhyShown {
  const { project, reader: { words } } = ask
  const text = namesOf(project, words).text(why.text)
  const hidden = { step: why.id, problem: problem.id }
  const back = `${backTo(ask, problem.id)}#chain`
  const forms = [
    changeForm(ask, 'edit-why', { back, hidden, key: 'step', fields: [{ name: 'text', label: words.diagnosisPage.whyText, required: true, wide: true }], values: { text: why.text }, submit: words.frame.save }),
    changeForm(ask, 'withdraw-why', { back, hidden, key: 'step', submit: children.length > 0 ? words.diagnosisPage.removeBranch : words.frame.remove }),
  ].filter((form) => form !== null)
  return {
    id: why.id, number, text, isCause: children.length === 0, add: addOf(ask, problem, why.id, text, why.id === latest), forms, open: forms.some(({ form }) => form.failed),
    below: children.map((child) => shownOf(ask, problem, child, latest)),
  }
}

/** The page comes back without a jump: the line that goes on from the new why takes the focus, and with it the view. */
function addOf(ask: ProjectAsk, { id }: DiagnosedProblem, under: string | null, about: string, focus: boolean): WhyAdd | null {
  if (!mayChange(ask, 'add-why')) return null
  const say = ask.reader.words.diagnosisPage
  const form = formFor(ask, 'add-why', backTo(ask, id), { problem: id, under: under ?? '', text: '' }, 'under')
  return {
    form, id: `next-${under ?? id}`, label: (under ? say.nextWhy : say.firstWhy)({ text: about }), error: form.errors['text'] ?? '', focus: focus || form.failed,
    hidden: [{ name: 'problem', value: id }, { name: 'under', value: under ?? '' }],
  }
}
