import type { Context } from '../changes/context.ts'
import type { Option } from './change-form.ts'

/** The accounts that can be given a place in a project, by name. */
export async function accountOptions({ accounts }: Pick<Context, 'accounts'>): Promise<Option[]> {
  const usable = (await accounts.list()).filter(({ disabled, erased }) => !disabled && !erased)
  return usable.map(({ id, name, mail }) => ({ value: id, label: mail ? `${name} (${mail})` : name })).sort((a, b) => (a.label < b.label ? -1 : 1))
}
