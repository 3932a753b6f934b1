import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Log } from '@fengqiao/domain-kit'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Heard } from '../domain/sending.ts'
import type { Letter, Post } from '../ports.ts'
import { worded } from './mail-words.ts'

interface MailOptions {
  /** `smtp[s]://user:password@host:port`. */
  readonly smtpUrl: string
  /** The address e-mails come from. */
  readonly from: string
  readonly publicUrl: string
  readonly log: Log
  /** Milliseconds for which a silent server is waited for. */
  readonly patience: number
}

const standardPatience = 20_000
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** The same message always has the same id, so that a mailbox may know what it has already. */
const messageIdOf = ({ id }: Letter, from: string): string => {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32)
  return `<${hash}@${from.split('@').at(-1) ?? ''}>`
}

const composed = (letter: Letter, options: MailOptions): Promise<Buffer> => {
  const { sender, subject, text } = worded(letter, options.publicUrl)
  return new MailComposer({
    from: { name: sender, address: options.from },
    to: letter.to,
    subject,
    text,
    messageId: messageIdOf(letter, options.from),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(letter.again ? { 'X-Fengqiao-Sent-Again': 'yes' } : {}),
    },
  })
    .compile()
    .build()
}

/** Knows whether the server asked for the e-mail itself: from then on silence no longer means that it has it not. */
const handedOver = (raw: Buffer) => {
  let taken = false
  const stream = new Readable({
    read() {
      taken = true
      this.push(raw)
      this.push(null)
    },
  })
  return { stream, taken: () => taken }
}

interface SmtpError extends Error {
  readonly responseCode?: number
  readonly command?: string
}

/** Whether the refusal is of this e-mail, rather than of us: a wrong password is mended, and then it goes. */
const ofTheEmail = /^(MAIL FROM|RCPT TO|DATA)$/

const heardOf = ({ responseCode, command = '' }: SmtpError, taken: boolean): Heard => {
  if (responseCode === undefined) return taken ? { heard: 'NOTHING' } : { heard: 'PASSING' }
  const permanent = responseCode >= 500 && ofTheEmail.test(command)
  return { heard: permanent ? 'REFUSED' : 'PASSING', smtpCode: responseCode }
}

const connectionTo = ({ smtpUrl, patience }: MailOptions) => {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  const connection = new SMTPConnection({
    host: url.hostname,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    // A password never travels in clear, but on this machine alone.
    requireTLS: !secure && user !== '' && !loopback.test(url.hostname),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  return { connection, ...(user === '' ? {} : { auth: { user, pass } }) }
}

type Callback = (error?: Error | null) => void

const called = (work: (done: Callback) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    work((error) => {
      if (error) reject(error)
      else resolve()
    })
  })

const spoken = async (options: MailOptions, letter: Letter, stream: Readable): Promise<void> => {
  const { connection, auth } = connectionTo(options)
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject)
    connection.on('end', () => {
      reject(new Error('the connection ended'))
    })
  })
  const talk = async (): Promise<void> => {
    await called((done) => {
      connection.connect(done)
    })
    if (auth !== undefined)
      await called((done) => {
        connection.login(auth, done)
      })
    await called((done) => {
      connection.send({ from: options.from, to: [letter.to] }, stream, done)
    })
  }
  try {
    await Promise.race([talk(), broken])
    connection.quit()
  } finally {
    broken.catch(() => undefined)
    connection.close()
  }
}

const smtpPost = (options: MailOptions): Post => {
  return async (letter) => {
    const { stream, taken } = handedOver(await composed(letter, options))
    try {
      await spoken(options, letter, stream)
      return { heard: 'ACCEPTED' }
    } catch (error) {
      const heard = heardOf(error as SmtpError, taken())
      // The server's own words may name the address, so only its code is told.
      options.log.warn({ ...heard }, 'an e-mail was not taken by the mail server')
      return heard
    }
  }
}

interface MailSettings {
  readonly SMTP_URL?: string | undefined
  readonly SMTP_FROM?: string | undefined
  readonly PUBLIC_URL: string
}

/** Hands e-mails to the town's mail server, one connection each; nothing where the town has none. */
export const townPost = (
  { SMTP_URL: smtpUrl, SMTP_FROM: from, PUBLIC_URL: publicUrl }: MailSettings,
  { log, patience = standardPatience }: { readonly log: Log; readonly patience?: number },
): Post | undefined =>
  smtpUrl === undefined
    ? undefined
    : smtpPost({ smtpUrl, from: from ?? `notices@${new URL(publicUrl).hostname}`, publicUrl, log, patience })
