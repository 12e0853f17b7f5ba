// What the pages with keys of their own have in common.

/** A key that was pressed on the page itself: not in a field, and not as part of a shortcut of the browser. */
export function plainKey({ key, target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return null
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable)) return null
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type) ? null : key
}

/** Presses a link, if it is there. */
export function follow(link: Element | null | undefined): boolean {
  if (!(link instanceof HTMLAnchorElement)) return false
  link.click()
  return true
}

/** Opens or closes the list of keys. */
export function toggleKeys(): boolean {
  const keys = document.getElementById('keys')
  if (!(keys instanceof HTMLDetailsElement)) return false
  keys.open = !keys.open
  if (keys.open) keys.scrollIntoView({ block: 'nearest' })
  return true
}
