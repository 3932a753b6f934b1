import type { Heard, Memory } from './subscriber.ts'

/** A database as a test needs one: it keeps what it is given, and can die with its process. */
export const memory = () => {
  const effects: Heard[] = []
  const marks = new Map<string, number>()
  const keyOf = ({ source, kind, aggregateId }: Pick<Heard, 'source' | 'kind' | 'aggregateId'>) =>
    `${source} ${kind} ${aggregateId}`
  let dies = 0
  const kept: Memory = {
    place: { epoch: '', after: '0' },
    seen: (event) => marks.get(keyOf(event)) ?? 0,
    keep: (event) => {
      effects.push(event)
      marks.set(keyOf(event), event.version)
      if (dies > 0 && (dies -= 1) === 0) throw new Error('died between the effect and the answer')
    },
    forget: () => {
      marks.clear()
    },
  }
  return {
    kept,
    effects,
    /** The names of the events that took effect on one record, in order. */
    effectsOn: (id: string) =>
      effects.filter(({ aggregateId }) => aggregateId === id).map(({ type }) => type.split('.').at(-1)),
    /** Dies right after the effect after next, or after so many. */
    dieAfter: (count: number) => {
      dies = count
    },
  }
}
