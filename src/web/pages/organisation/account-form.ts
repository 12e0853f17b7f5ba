import type { Person } from '../../../domain/brief-facts.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { sectionForm } from '../brief/section-form.ts'

/** Whose account holds a place of the team: a select for administrators. */
export type AccountForm = { form: Form; options: Option[]; id: string }

/** `accounts` are those that can be given a place; none for who may not link them. */
export function accountForm(ask: ProjectAsk, { id, account }: Person, accounts: readonly Option[]): AccountForm | null {
  const form = sectionForm(ask, 'link-account', id, { person: id, account: account ?? '' }, 'person')
  if (!form) return null
  const known = !account || accounts.some(({ value }) => value === account) ? accounts : [...accounts, { value: account, label: account }]
  return { form, options: [{ value: '', label: ask.reader.words.organisationPage.noAccount }, ...known], id: `${id}-account` }
}
