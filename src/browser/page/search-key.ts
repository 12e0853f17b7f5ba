/** `/` where nobody is writing, and Ctrl+K or Cmd+K anywhere, lead to the search: its field, or its page where the bar has room for a link only. */
export function openSearchByKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    const isChord = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k'
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target)
    if (event.defaultPrevented || event.isComposing || (!isChord && !isSlash)) return
    const field = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')].find((each) => each.checkVisibility())
    const link = document.querySelector<HTMLAnchorElement>('.sg-search-link')
    if (!field && !link) return
    event.preventDefault()
    if (field) {
      field.focus()
      field.select()
    } else link?.click()
  })
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select'))
