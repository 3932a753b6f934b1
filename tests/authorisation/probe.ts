import type { Operable } from '../support/operations.ts'

/** One thing that must hold of who may do what. Nothing of the town changes by asking. */
export interface Probe {
  /** The RPC it asks, by its full path. */
  readonly path: string
  /** What it looks at, in the words of a failing test. */
  readonly about: string
  /** Nothing where it holds, or what was seen instead. */
  readonly wrong: () => Promise<string | undefined>
}

/** Use for a probe of one operation. */
export const probing = (route: Operable, about: string, wrong: () => Promise<string | undefined>): Probe => ({
  path: route.path,
  about: `${route.method}: ${about}`,
  wrong,
})

/** Use where one value alone is right. */
export const unless = <T>(right: T, seen: T): string | undefined =>
  seen === right ? undefined : `${String(seen)} instead of ${String(right)}`

const atOnce = 8

/** Asks them a few at a time, and tells those that do not hold; with `first`, no more than one of them. */
export const failing = async (probes: readonly Probe[], first = false): Promise<readonly string[]> => {
  const found: string[] = []
  for (let at = 0; at < probes.length && !(first && found.length > 0); at += atOnce) {
    const some = probes.slice(at, at + atOnce)
    const wrongs = await Promise.all(some.map(({ wrong }) => wrong()))
    found.push(...some.flatMap(({ about }, index) => (wrongs[index] ? [`${about}: ${wrongs[index]}`] : [])))
  }
  return found
}
