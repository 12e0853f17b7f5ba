import { applyOutboxLine, type Bodies, type KeptMessage, type OutboxLog } from '../accounts/outbox.ts'

/** An outbox that lasts as long as the process. */
export function memoryOutbox(): OutboxLog {
  const known = new Map<string, KeptMessage>()
  const texts = new Map<string, Bodies>()
  return {
    read: async () => known,
    async decide(decide) {
      const { lines, answer } = decide(known)
      for (const line of lines) {
        applyOutboxLine(known, line)
        if (line.kind === 'made') texts.set(line.id, { subject: line.subject, text: line.text, html: line.html })
      }
      return answer
    },
    bodies: async (id) => texts.get(id) ?? null,
    forget: async (before) => {
      for (const { id, day } of [...known.values()]) if (day < before) known.delete(id)
    },
    close: async () => undefined,
  }
}
