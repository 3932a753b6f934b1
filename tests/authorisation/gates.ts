import { channelTo, type Channel } from '@fengqiao/service-kit'
import { ask, askPast, type Operable } from '../support/operations.ts'
import { probing, unless, type Probe } from './probe.ts'
import { isOpen, mayCall, names, noPost, type Settled } from './settled.ts'

/** Ends the caller's own tokens, so it would spoil what is asked after it. */
const endsSessions = ({ method }: Operable): boolean => method === 'SignOutEverywhere'

const token = ({ baseUrl, operations }: Settled): readonly Probe[] =>
  operations.map((route) =>
    probing(route, isOpen(route) ? 'answers whoever comes' : 'asks for a token', async () => {
      const { status } = await ask(route, { baseUrl, body: {} })
      return unless(!isOpen(route), status === 401)
    }),
  )

/** Every role at every operation: one that is let in where the other is refused is the other's control. */
const permission = ({ baseUrl, operations, far }: Settled): readonly Probe[] =>
  operations
    .filter((route) => !endsSessions(route))
    .flatMap((route) =>
      names.map((role) => {
        const may = mayCall(role, route)
        return probing(route, `${may ? 'lets in' : 'refuses'} a ${role}`, async () => {
          const { status } = await ask(route, { baseUrl, token: far(role).token, body: {} })
          return unless(
            may ? 'let in' : 'forbidden',
            status === 403 ? 'forbidden' : status === 401 ? 'unknown' : 'let in',
          )
        })
      }),
    )

/** What every role grants is refused to nobody by his role: somebody without any is. */
const withoutPost = ({ baseUrl, operations, near }: Settled): readonly Probe[] =>
  operations
    .filter(({ permission }) => permission !== '' && permission !== 'signed-in')
    .map((route) =>
      probing(route, 'refuses who holds no post', async () =>
        unless(403, (await ask(route, { baseUrl, token: near(noPost).token, body: {} })).status),
      ),
    )

const reasonOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'let in',
    (error: unknown) => (error as { readonly reason?: string }).reason ?? 'no reason',
  )

const pastTheDoor = ({ operations, far }: Settled, channels: Readonly<Record<string, Channel>>) =>
  operations
    .filter((route) => !endsSessions(route))
    .flatMap((route) =>
      names
        .filter((role) => !mayCall(role, route))
        .map((role) =>
          probing(route, `refuses a ${role} past the door`, async () =>
            unless('FORBIDDEN', await reasonOf(askPast(channels[route.context]!, route, far(role).token))),
          ),
        ),
    )

/** Who is let in at all: by token, by permission, at the door and past it. */
export const gates = (settled: Settled) => {
  const channels = Object.fromEntries(
    Object.entries(settled.services).map(([name, addresses]) => [name, channelTo(name, addresses)]),
  )
  return {
    token: token(settled),
    permission: [...permission(settled), ...withoutPost(settled)],
    pastTheDoor: pastTheDoor(settled, channels),
    stop: () => Promise.all(Object.values(channels).map((channel) => channel.stop())),
  }
}
