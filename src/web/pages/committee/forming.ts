import { committeeLacks } from '../../../domain/committee-lacks.ts'
import { seatsOf } from '../../../domain/votes.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { whoMay } from '../../who-may.ts'

/** Under this many seats with a vote a committee is warned of. METHOD 2. */
const FEW_SEATS = 3

export type Forming = { lacks: string[]; ready: string; few: string; form: ChangeForm | null; who: string; toMembers: string }

/** Forming the committee: what it lacks for that, or the form. Null once it is formed. */
export function formingOf(ask: ProjectAsk, path: string): Forming | null {
  const { project, today, past, reader: { words } } = ask
  if (project.organisation.formed) return null
  const page = words.committeePage.form
  const names = namesOf(project, words)
  const seats = seatsOf(project)
  const lacks = committeeLacks(project).map((lack) => page.lacks[lack])
  return {
    lacks, toMembers: `${keepingPast(ask, paths.organisation(project.id))}#steering-committee`,
    ready: seats.length === 0 ? '' : page.ready({ members: formatOf(words.id).list(seats.map(({ id }) => names.person(id))) }),
    few: lacks.length === 0 && seats.length < FEW_SEATS ? page.few({ n: seats.length }) : '',
    form: lacks.length > 0 ? null : changeForm(ask, 'form-committee', {
      back: path, text: page.text, submit: page.submit, primary: true, values: { on: today }, fields: [{ name: 'on', label: page.on, type: 'date', attributes: { max: today } }],
    }),
    who: past || mayChange(ask, 'form-committee') ? '' : page.who({ roles: whoMay('form-committee', words) }),
  }
}
