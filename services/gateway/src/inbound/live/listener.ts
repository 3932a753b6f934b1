import { isInPassing, type EventMessage, type Feed } from '@fengqiao/domain-kit'
import { eventFrame, placeFrame, resetFrame } from './frames.ts'
import type { Hub, Listener } from './hub.ts'
import type { Place, Vector } from './vector.ts'

/** Where a listener's frames go. */
export interface Outlet {
  readonly send: (frame: string) => void
  /** Resolves when a slow client has taken what waits for it. */
  readonly room: () => Promise<void>
  readonly end: () => void
  readonly isOpen: () => boolean
}

export interface ListenerOptions {
  readonly hub: Hub
  readonly feeds: Readonly<Record<string, Feed>>
  readonly from: Vector | undefined
  readonly sees: (event: EventMessage) => boolean
  readonly outlet: Outlet
}

/** Who was away for longer than this many positions is told to read anew instead. */
const longestAbsence = 5_000
const pageSize = 200

interface State {
  readonly options: ListenerOptions
  readonly places: Map<string, Place>
  /** Producers that are heard as they speak; the others are still being caught up with. */
  readonly live: Set<string>
  readonly joining: Set<string>
}

const vectorOf = ({ places }: State): Vector => Object.fromEntries(places)

const deliver = (state: State, producer: string, event: EventMessage): void => {
  if (!isInPassing(event)) state.places.set(producer, { epoch: event.epoch, position: event.position })
  if (state.options.sees(event)) state.options.outlet.send(eventFrame(event, vectorOf(state)))
}

const isNew = ({ places }: State, producer: string, event: EventMessage): boolean =>
  isInPassing(event) || event.position > (places.get(producer)?.position ?? 0)

const goLive = (state: State, producer: string, place: Place): void => {
  state.places.set(producer, place)
  state.live.add(producer)
}

const reset = (state: State, producer: string, place: Place): void => {
  goLive(state, producer, place)
  state.options.outlet.send(resetFrame(producer, vectorOf(state)))
}

const isTooFar = (from: Place, here: Place): boolean =>
  here.epoch !== from.epoch || here.position - from.position > longestAbsence

const readPage = async (state: State, producer: string, from: Place): Promise<Place> => {
  const page = await state.options.feeds[producer]?.read(from.position, pageSize)
  for (const event of page?.events ?? []) deliver(state, producer, event)
  await state.options.outlet.room()
  return { epoch: from.epoch, position: page?.next ?? from.position }
}

/** Reads on from where the listener left until it stands where the hub stands; between the two nothing can pass. */
const catchUp = async (state: State, producer: string, left: Place): Promise<void> => {
  const { hub, outlet } = state.options
  for (let from = left; outlet.isOpen(); from = await readPage(state, producer, from)) {
    const here = hub.placeOf(producer)
    if (here === undefined || isTooFar(from, here)) {
      reset(state, producer, here ?? from)
      return
    }
    if (from.position >= here.position) {
      goLive(state, producer, from)
      return
    }
  }
}

const join = (state: State, producer: string): void => {
  const { hub, from, outlet } = state.options
  const here = hub.placeOf(producer)
  if (here === undefined || state.joining.has(producer)) return
  state.joining.add(producer)
  const left = from?.[producer]
  if (left === undefined) {
    goLive(state, producer, here)
    return
  }
  if (hub.tellsInPassing(producer)) {
    // What it told meanwhile is in no feed.
    reset(state, producer, here)
    return
  }
  state.places.set(producer, left)
  // A feed that does not answer ends the stream; the client comes back with the place it has.
  catchUp(state, producer, left).catch(outlet.end)
}

/** Joins a client to the live stream from the place it left, and gives what it needs to be kept alive and to leave. */
export const listen = (options: ListenerOptions) => {
  const state: State = { options, places: new Map(), live: new Set(), joining: new Set() }
  const { hub, outlet } = options
  let told = ''
  const listener: Listener = {
    onEvent: (producer, event) => {
      if (state.live.has(producer) && isNew(state, producer, event)) deliver(state, producer, event)
    },
    onPlace: (producer, place) => {
      if (!state.joining.has(producer)) join(state, producer)
      else if (state.live.has(producer) && place.position > (state.places.get(producer)?.position ?? 0)) {
        state.places.set(producer, place)
      }
    },
    onLoss: (producer) => {
      const place = hub.placeOf(producer)
      if (state.live.has(producer) && place !== undefined) reset(state, producer, place)
    },
    onEnd: outlet.end,
  }
  const leave = hub.join(listener)
  for (const producer of hub.producers) join(state, producer)
  return {
    leave,
    /** The place to tell since it was last told; nothing when it has not moved. */
    moved: (): string | undefined => {
      const frame = placeFrame(vectorOf(state))
      if (frame === told || state.live.size < hub.producers.length) return undefined
      told = frame
      return frame
    },
  }
}
