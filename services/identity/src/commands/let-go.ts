import {
  DomainError,
  systemScope,
  type Meta,
  type Receipt,
  type Target,
  type Versioned,
} from '@fengqiao/domain-kit'
import type { Person, PersonEvent } from '../domain/person.ts'
import type { Departing, Deps } from '../ports.ts'

/** A command that may take an administrator away. */
export interface LettingGo {
  readonly target: Target
  readonly meta: Meta
  /** Whether it would end that this person administers the town. */
  readonly removes: (person: Person) => boolean
  readonly decide: (person: Person, othersAdminister: boolean) => readonly PersonEvent[]
}

type Needs = Pick<Deps, 'people' | 'departures'>

const mostTries = 8
/** Whoever was let go so long ago and is still there was let go by a process that died. */
const patience = 30_000

const isStale = (error: unknown): boolean => error instanceof DomainError && error.kind === 'stale'

const departureOf = ({ departures }: Departing, { id, version }: Versioned<Person>) =>
  departures.find((one) => one.personId === id && one.version === version)

/**
 * Makes a departure void that nobody carried out: it holds for one version of the account, and that is another now.
 * Should whoever wanted it be alive after all, he comes too late.
 */
const keep = async ({ people }: Needs, meta: Meta, { id, version }: Versioned<Person>): Promise<void> => {
  const step = { ...meta, commandId: `${meta.commandId}/kept/${String(version)}`, expectedVersion: version }
  const kept = { type: 'AdministrationKept', at: meta.at.toISOString() } as const
  await people
    .change({ scope: systemScope, id }, step, () => [kept])
    .catch((error: unknown) => {
      if (!isStale(error)) throw error
    })
}

type Stay = 'stays' | 'alone' | 'look-again'

/** Whether somebody stays when this one goes; who was let go before him does not count. */
const whoStays = async (deps: Needs, { target, meta }: LettingGo, departing: Departing): Promise<Stay> => {
  const others = (await deps.people.administrators()).filter(({ id }) => id !== target.id)
  if (others.some((one) => departureOf(departing, one) === undefined)) return 'stays'
  const stuck = others.find((one) => {
    const { at } = departureOf(departing, one) ?? meta
    return meta.at.getTime() - at.getTime() > patience
  })
  if (stuck === undefined) return 'alone'
  await keep(deps, meta, stuck)
  return 'look-again'
}

/** The change itself, if the account is still what it was when its departure was entered. */
const go = ({ people }: Needs, { target, meta, decide }: LettingGo, version: number) =>
  people
    .change(target, { ...meta, expectedVersion: version }, (now) => decide(now, true))
    .catch((error: unknown) => {
      if (isStale(error)) return undefined
      throw error
    })

/** Whether somebody would go with it who administers the town, as the caller saw him. */
const isDeparture = (asked: LettingGo, person: Versioned<Person> | undefined): boolean =>
  person?.state.administers === true &&
  asked.removes(person.state) &&
  (asked.meta.expectedVersion ?? person.version) === person.version

const attempt = async (deps: Needs, asked: LettingGo): Promise<Receipt | undefined> => {
  const { target, meta, decide } = asked
  const departing = await deps.departures.read()
  const person = await deps.people.look(target.scope, target.id)
  const alone = () => deps.people.change(target, meta, (now) => decide(now, false))
  if (person === undefined || !isDeparture(asked, person)) return alone()
  const stay = await whoStays(deps, asked, departing)
  if (stay !== 'stays') return stay === 'alone' ? alone() : undefined
  const departure = { personId: person.id, version: person.version, at: meta.at }
  return (await deps.departures.add(departing, departure)) ? go(deps, asked, person.version) : undefined
}

/**
 * Use for every change after which the town could be without an administrator. Two who let each other go at once are
 * put into an order by one small document: a departure is entered there, for one version of the account, before the
 * account is changed at exactly that version, and the second finds the first's and stays alone.
 */
export const letGo =
  (deps: Needs) =>
  async (asked: LettingGo): Promise<Receipt> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const receipt = await attempt(deps, asked)
      if (receipt !== undefined) return receipt
    }
    throw new DomainError('stale', 'STALE')
  }
