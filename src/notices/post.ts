/** A mail as it goes out. */
export type Mail = { to: { name: string; address: string }; subject: string; text: string; html: string; messageId: string; unsubscribe: string | null }

/** Hands a mail to the mail server; throws what the server or the network said. */
export type Post = { send: (mail: Mail) => Promise<void>; close: () => void }

export type PostOptions = {
  /** `smtp://…` or `smtps://…`, with name and password where the server wants them. */
  url: string
  from: string
}

/** A server that says nothing for so long is not waited for, in milliseconds. */
const PATIENCE_MS = 20_000

/** Mail over SMTP. Addresses and texts are data for it: it opens no file and no address that a mail names. */
export async function openPost({ url, from }: PostOptions): Promise<Post> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, disableFileAccess: true, disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  return {
    send: async ({ to, subject, text, html, messageId, unsubscribe }) => {
      await transport.sendMail({
        from: { name: 'Sixgate', address: from }, to, subject, text, html, messageId,
        headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>` } : {}) },
      })
    },
    close: () => transport.close(),
  }
}
