const risky = /[&<>"']/
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/** Most texts need no escaping: looking first costs less than replacing. */
export function escapeHtml(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return risky.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] as string) : text
}
