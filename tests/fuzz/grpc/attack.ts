import type { Route } from '@fengqiao/contracts'
import { routes } from '@fengqiao/contracts/routes'
import { codecOf } from '@fengqiao/contracts/rpc'
import type { Dice } from '../dice.ts'
import type { Tally } from '../tally.ts'
import { bodies, heavyBodies, tooMuch } from './bodies.ts'
import { garbage } from './frames.ts'
import { lawful } from './lawful.ts'
import { holdMany, unruly } from './unruly.ts'
import { framed, headersFor, lineTo, throwAt, type Ending, type Headers, type Line } from './wire.ts'

/** A service's port, and how it is attacked. */
export interface Attack {
  readonly service: string
  readonly address: string
  readonly dice: Dice
  readonly tally: Tally
  /** How often each kind is tried at each place. */
  readonly examples: number
  /** Milliseconds after which a call is one that nobody answers. */
  readonly patience?: number
}

const times = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let done = 0; done < count; done += 1) await work()
}

/** Bytes that are no gRPC, and calls that are none; all lines are held until the last was thrown. */
export const throwGarbage = async ({ service, address, dice, tally, examples }: Attack): Promise<void> => {
  const sockets = []
  for (const [kind, make] of Object.entries(garbage))
    for (let done = 0; done < examples; done += 1) {
      tally.tried(service, kind)
      sockets.push(await throwAt(address, make(dice)))
    }
  for (const socket of sockets) socket.destroy()
}

const ofService = (service: string): readonly Route[] => routes.filter(({ context }) => context === service)

/** What no call may end with, however wrong it is: `UNKNOWN`, `INTERNAL`, `DATA_LOSS`. */
const ours = new Set<Ending>([2, 13, 15, 'no answer'])

/** Calls that break gRPC's own rules; grpc-js answers some with its own `INTERNAL`, but answers. */
export const breakRules = async (attack: Attack): Promise<void> => {
  const { service, address, dice, tally, examples, patience } = attack
  const line = lineTo(address, patience)
  const rpcs = ofService(service)
  for (const [kind, make] of Object.entries(unruly))
    await times(examples, async () => {
      const { headers, pieces } = make(dice.one(rpcs).path, dice)
      tally.tried(service, kind)
      const ending = await line.ask(headers, ...pieces)
      if (ending === 'no answer' || ending === 0) tally.wrong(service, kind, `ended with ${String(ending)}`)
    })
  line.close()
}

/** Use to leave calls half open while something else is done. */
export const slowly = ({ service, address }: Pick<Attack, 'service' | 'address'>, count: number) => {
  const line = lineTo(address)
  const [route] = ofService(service)
  if (route !== undefined) holdMany(line, route.path, count)
  return line
}

const isReadable = ({ requestType }: Route, body: Buffer): boolean => {
  try {
    codecOf(requestType).decode(body)
    return true
  } catch {
    return false
  }
}

export interface Asking extends Attack {
  /** A token that is good; nothing for a stranger. */
  readonly token: () => Promise<string | undefined>
}

type Bodies = typeof bodies

interface Sent {
  readonly line: Line
  readonly route: Route
  readonly headers: Headers
}

const send = async ({ line, route, headers }: Sent, of: Bodies, asking: Asking): Promise<void> => {
  const { service, dice, tally, examples } = asking
  for (const [kind, make] of Object.entries(of))
    await times(examples, async () => {
      const body = make({ lawful: lawful(codecOf(route.requestType), dice), dice })
      tally.tried(service, kind)
      const ending = await line.ask(headers, framed(body))
      const mustBeKnown = kind !== tooMuch && isReadable(route, body)
      if (ending === 'no answer' || (mustBeKnown && ours.has(ending)))
        tally.wrong(route.path, kind, `ended with ${String(ending)}`)
    })
}

/** Every RPC of a service with bodies of every kind. What its contract can read must be answered as the house answers. */
export const askEverything = async (asking: Asking): Promise<void> => {
  const { service, address, dice, token, patience } = asking
  const line = lineTo(address, patience)
  const rpcs = ofService(service)
  const heavy = dice.one(rpcs)
  for (const route of rpcs) {
    const sent = { line, route, headers: headersFor(route.path, await token()) }
    await send(sent, bodies, asking)
    if (route === heavy) await send(sent, heavyBodies, asking)
  }
  line.close()
}
