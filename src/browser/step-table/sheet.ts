/** The form, its table and the blank row to copy. */
export type Sheet = { form: HTMLFormElement; table: HTMLTableElement; template: HTMLTemplateElement }
export type Row = HTMLTableSectionElement
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export const sheetIn = (form: HTMLFormElement, table: HTMLTableElement, template: HTMLTemplateElement): Sheet => ({ form, table, template })

export const rowsIn = ({ table }: Sheet): Row[] => [...table.querySelectorAll<Row>('tbody[data-row]')]
export const rowOf = (element: Element): Row | null => element.closest<Row>('tbody[data-row]')
const keyOf = (row: Row): string => row.dataset['row'] ?? ''

/** The cells of a row, the folded ones last, whether they can be seen or not. */
export const controlsIn = (row: Row): Control[] => [...row.querySelectorAll<Control>('td[class^="is-"] :is(input, select), .sg-more-cells :is(input, select, textarea)')].filter(({ type, name }) => type !== 'hidden' && !name.endsWith('.gone'))
export const fieldOf = ({ name }: Control): string => name.slice(name.indexOf('.') + 1)
export const controlOf = (row: Row, field: string): Control | null => controlsIn(row).find((control) => fieldOf(control) === field) ?? null
export const isSeen = (control: Control): boolean => control.closest('details:not([open])') === null

export const isEnd = (row: Row): boolean => controlOf(row, 'kind')?.value === 'end'
export const isBlank = (row: Row): boolean => controlsIn(row).every((control) => control instanceof HTMLSelectElement || (control.type === 'checkbox' ? !(control as HTMLInputElement).checked : control.value === ''))

/** A new row below another; gives its first cell. Its number is one that no step of the process ever had. */
export function insertBelow(sheet: Sheet, row: Row): Control {
  const { table, template } = sheet
  const numbers = rowsIn(sheet).map((each) => Number(keyOf(each).replace(/\D/g, '')))
  const n = String(Math.max(Number(table.dataset['free']), ...numbers.map((number) => number + 1)))
  const made = document.createElement('template')
  made.innerHTML = template.innerHTML.replace(/\b(new|step)-0\b/g, `$1-${n}`)
  const fresh = made.content.querySelector<Row>('tbody')
  if (!fresh) throw new Error('the template holds no row')
  const number = fresh.querySelector('[data-number]')
  if (number) number.textContent = n
  row.after(fresh)
  return controlsIn(fresh)[0] as Control
}
