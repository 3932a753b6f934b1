import type { EventMessage, Feed } from '@fengqiao/domain-kit'
import type { Channel } from '@fengqiao/service-kit'

/** A service behind the door, by the name of its context. */
export type Neighbour = Pick<Channel, 'call' | 'upload' | 'download' | 'serving'>
export type Neighbours = Readonly<Record<string, Neighbour>>

/** How many calls one caller may make: a bucket of `burst` that fills again at `perSecond`. */
export interface Policy {
  readonly name: string
  readonly burst: number
  readonly perSecond: number
}

/** What is left in a bucket after a call asked for its share. */
export interface Taken {
  readonly allowed: boolean
  readonly remaining: number
  /** Seconds until the bucket has what was refused, or is full again. */
  readonly seconds: number
}

/** Takes one call out of a caller's bucket. */
export type Take = (policy: Policy, key: string) => Promise<Taken>

/** Which calls are allowed how often. */
export interface Policies {
  readonly caller: Policy
  /** Unknown callers of public routes, and tokens that are refused, by address. */
  readonly stranger: Policy
  /** The sign-in pages and their protocol, by address. */
  readonly signIn: Policy
}

/** Every producer's feed, read as the gateway itself; who may see an event is decided per listener. */
export type Feeds = Readonly<Record<string, Feed>>

/** Hears that a producer published something; `undefined` when events may have passed unheard. */
export type Heard = (event: EventMessage | undefined) => void
