import { eventually } from '@fengqiao/testing'
import { mailServer, type Arrived, type MailServer, type Manner } from '@fengqiao/testing/mail-server'
import type { Actor } from '../../support/open-town/people.ts'
import { ask, operations } from '../../support/operations.ts'
import type { Letter } from '../check/observations.ts'

/** More than any run sends. */
const most = 20_000

const mannerBy = (chance: number, silent: number): Manner => {
  if (chance < silent) return 'take and say nothing'
  return chance > 0.9 ? { recipient: 450 } : 'take'
}

const groups = ['WORK', 'FOLLOWED', 'ANSWERS'].map((group) => ({
  group: `NOTICE_GROUP_${group}`,
  ...{ inApp: true, email: true },
}))

const codeIn = (letters: readonly Arrived[]): string | undefined =>
  letters.map(({ text }) => /\d{6}/.exec(text)?.[0]).find((one) => one !== undefined)

/** His address is confirmed by the code that comes to it; then he is told of everything, at any hour. */
const tells = async (server: MailServer, baseUrl: string, { id, token }: Actor): Promise<void> => {
  const email = `${id}@town.example`
  const say = async (step: string, body: Readonly<Record<string, unknown>>): Promise<void> => {
    const route = operations.find(({ http }) => http.openapiPath === `/v1/inbox/settings:${step}`)
    if (route === undefined) throw new Error(`nobody's settings have ${step}`)
    const { status, text } = await ask(route, { baseUrl, token: await token(), body })
    if (status !== 200) throw new Error(`${step} was answered ${String(status)}: ${text}`)
  }
  await say('change', { email, groups, language: 'zh-CN' })
  const code = await eventually(() => codeIn(server.arrived(email)), { within: 60_000 })
  await say('confirmEmail', { code })
}

/** A mail server that puts off one e-mail in ten, and takes a share without saying so; which, follows from the seed. */
export const postOffice = async (random: () => number, silent: number) => {
  const server = await mailServer()
  server.will(...Array.from({ length: most }, () => mannerBy(random(), silent)))
  return {
    url: server.url,
    tells: (baseUrl: string, actor: Actor) => tells(server, baseUrl, actor),
    letters: (): readonly Letter[] => server.arrived().map(({ messageId, again }) => ({ messageId, again })),
    close: server.stop,
  }
}

export type PostOffice = Awaited<ReturnType<typeof postOffice>>
