import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** Use where a town sends e-mail: a real server that keeps what it gets, or refuses what it is told to. */
export const mailServer = async () => {
  const arrived: string[] = []
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      const refused = refusals > 0
      refusals -= refused ? 1 : 0
      done(refused ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null)
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        arrived.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    /** The bodies of all e-mails, in the order in which they came. */
    bodies: (): readonly string[] =>
      arrived.map((mail) => {
        const [head = '', body = ''] = mail.split('\r\n\r\n')
        return /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body
      }),
    refuseNext: () => {
      refusals += 1
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      }),
  }
}
