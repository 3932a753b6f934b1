import { pythonProgram } from '@fengqiao/infra/local/python-program'
import { defaultTopology } from '@fengqiao/messaging'
import { eventually } from '@fengqiao/testing'
import { poison } from './amqp/attack.ts'
import { epochsOf } from './amqp/epochs.ts'
import { allTaken, checkParked } from './amqp/parked.ts'
import { diceOf } from './dice.ts'
import { askEverything, breakRules, slowly, throwGarbage, type Attack } from './grpc/attack.ts'
import type { Knocker, People } from './knockers.ts'
import type { Options, PartName } from './options.ts'
import { falseDoor } from './rest/false-door.ts'
import { knockAs, type Knocking } from './rest/knock.ts'
import { tally as freshTally, type Tally } from './tally.ts'
import type { Town } from '../support/open-town/town.ts'

/** A part of a run: what is attacked, how, and where it is noted. */
export interface Fuzzing {
  readonly town: Town
  readonly people: People
  readonly options: Options
  readonly tally: Tally
  readonly isWell: () => Promise<void>
  readonly say: (line: string) => void
}

const schemathesis = { package: 'schemathesis', version: '4.32.5', name: 'schemathesis' }

const whoCalls: readonly Knocker[] = ['nobody', 'resident', 'admin']

/** Each port has chance of its own, so that the order in which they answer changes nothing. */
const portsOf = ({ town, options: { seed, examples }, tally }: Fuzzing): readonly Attack[] =>
  Object.entries(town.addresses).map(([service, address], index) => ({
    ...{ service, address, tally, examples },
    dice: diceOf(seed * 100 + index),
  }))

const grpc = async (fuzzing: Fuzzing): Promise<void> => {
  const { people, isWell, say } = fuzzing
  const ports = portsOf(fuzzing)
  const held = ports.map((port) => slowly(port, 500))
  await Promise.all(ports.map(throwGarbage))
  await isWell()
  say('well, with half-open calls on every port')
  await Promise.all(ports.map(breakRules))
  for (const who of whoCalls) {
    await Promise.all(ports.map((port) => askEverything({ ...port, token: () => people.tokenOf(who) })))
    say(`every RPC was asked as ${who}`)
  }
  for (const line of held) line.close()
}

/** Longer than consumers that go on need for what was sent. */
const takenWithin = 120_000

const amqp = async ({ town, people, options: { seed, examples }, tally }: Fuzzing): Promise<void> => {
  const amqpUrl = town.servers.urls().AMQP_URL
  const at = { amqpUrl, topology: defaultTopology }
  const epochs = await epochsOf(town, people)
  const expected = await poison({ ...at, epochs, dice: diceOf(seed), tally, examples })
  await eventually(() => allTaken({ ...at, expected }), { within: takenWithin })
  await checkParked({ ...at, tally, expected })
}

/** A run that finds nothing at a door that lies would find nothing anywhere. */
const proveKnocking = async (knocking: Knocking): Promise<void> => {
  const door = await falseDoor()
  const found = freshTally()
  try {
    await knockAs('nobody', { ...knocking, baseUrl: door.baseUrl, tally: found })
  } finally {
    door.close()
  }
  const faults = found.faults().join('\n')
  for (const fault of door.mustBeFound)
    if (!fault.test(faults)) knocking.tally.wrong('a door that lies', 'control', `not found: ${fault.source}`)
}

const rest = async ({ town, people, options, tally, say }: Fuzzing): Promise<void> => {
  const program = await pythonProgram(schemathesis, say)
  const { seed, examples } = options
  const folder = town.folders.home
  const knocking = { program, baseUrl: town.baseUrl, people, seed, examples, folder, tally }
  await proveKnocking(knocking)
  for (const who of options.as) {
    say(`${who} knocks at the public door`)
    await knockAs(who, knocking)
  }
}

/** What is done to a town, by the name that the user knows it by. */
export const attacks: Readonly<Record<PartName, (fuzzing: Fuzzing) => Promise<void>>> = { grpc, amqp, rest }
