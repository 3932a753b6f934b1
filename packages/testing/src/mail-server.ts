import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

/** An e-mail as it came to a mail server. */
export interface Arrived {
  readonly to: string
  readonly messageId: string
  readonly again: boolean
  readonly subject: string
  readonly text: string
  /** As it came over the wire. */
  readonly raw: string
}

/** What the server says to an e-mail: takes it, refuses its recipient or its content, or says nothing any more. */
export type Manner =
  'take' | 'take and say nothing' | { readonly recipient: number } | { readonly content: number }

const refusal = (responseCode: number) => Object.assign(new Error('refused by the test'), { responseCode })

const wordOf = (word: string): string =>
  word.replaceAll(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, encoding: string, content: string) =>
    encoding.toUpperCase() === 'B'
      ? Buffer.from(content, 'base64').toString('utf8')
      : quotedPrintable(content.replaceAll('_', ' ')),
  )

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const parsed = (to: string, raw: string): Arrived => {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? ''
  const body = rest.join('\r\n\r\n')
  const encoding = header('Content-Transfer-Encoding')
  const decoded =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body
  return {
    to,
    messageId: header('Message-ID'),
    again: header('X-Fengqiao-Sent-Again') !== '',
    subject: wordOf(header('Subject').replaceAll(/\?= =\?/g, '?==?')),
    text: decoded.replaceAll('\r\n', '\n'),
    raw,
  }
}

const textOf = async (stream: SMTPServerDataStream): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

/** A real SMTP server on a port of its own, whose manners a test chooses e-mail by e-mail. */
export const mailServer = async () => {
  const arrived: Arrived[] = []
  const manners: Manner[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      const [manner] = manners
      const refused = typeof manner === 'object' && 'recipient' in manner ? manners.shift() : undefined
      done(refused === undefined ? null : refusal((manner as { readonly recipient: number }).recipient))
    },
    onData: (stream, session, done) => {
      void textOf(stream).then((raw) => {
        const manner = manners.shift() ?? 'take'
        if (typeof manner === 'object' && 'content' in manner) {
          done(refusal(manner.content))
          return
        }
        arrived.push(parsed(session.envelope.rcptTo[0]?.address ?? '', raw))
        if (manner !== 'take and say nothing') done()
      })
    },
  })
  // A client that loses patience breaks the connection; that is what these tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Every e-mail whose content the server had, whatever it answered. */
    arrived: (to?: string): readonly Arrived[] => arrived.filter((one) => to === undefined || one.to === to),
    /** What the server says to the next e-mails; after that it takes them. */
    will: (...next: readonly Manner[]) => {
      manners.push(...next)
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      }),
  }
}

export type MailServer = Awaited<ReturnType<typeof mailServer>>
