import { createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

/** A mail that the server took: who it is for, and what came after DATA. */
type Taken = { to: string; data: string }

/** A small SMTP server (RFC 5321) on this machine: takes mails, or answers each recipient with a refusal. */
export async function openMailServer(): Promise<{ url: string; taken: Taken[]; refuse: (answer: string | null) => void; close: () => Promise<void> }> {
  const taken: Taken[] = []
  const open = new Set<Socket>()
  let refusal: string | null = null
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)).on('error', () => undefined))
    let [to, data, reading, rest] = ['', '', false, '']
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    const hear = (line: string): void => {
      if (reading) {
        if (line !== '.') data += `${line.replace(/^\.\./, '.')}\n`
        else {
          taken.push({ to, data })
          ;[data, reading] = ['', false]
          say('250 kept')
        }
      } else if (/^(?:EHLO|HELO)/i.test(line)) say('250 mail.test')
      else if (/^RCPT TO:/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? ''
        say(refusal ?? '250 ok')
      } else if (/^DATA/i.test(line)) {
        reading = true
        say('354 go on')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else say('250 ok')
    }
    say('220 mail.test')
    socket.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + String(text)).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const close = async (): Promise<void> => {
    for (const socket of open) socket.destroy()
    await new Promise<void>((closed) => server.close(() => closed()))
  }
  afterAll(close)
  const address = server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, taken, close,
    refuse: (answer) => {
      refusal = answer
    },
  }
}

/** The parts of a mail in words: quoted-printable and base64 undone. */
export function readable(data: string): string {
  const parts = data.split(/^--.*$/m)
  return parts.map((part) => {
    const at = part.indexOf('\n\n')
    const [head, body] = at === -1 ? ['', part] : [part.slice(0, at), part.slice(at + 2)]
    if (/base64/i.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`
    if (!/quoted-printable/i.test(head)) return part
    const bytes = body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`
  }).join('\n--\n')
}
