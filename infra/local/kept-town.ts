import { existsSync, readFileSync } from 'node:fs'
import { writePrivate } from './secrets.ts'

/** How large a town of this stack is. */
export type TownName = 'small' | 'full'

/** How far each stage of a loading came. */
export interface Marks {
  readonly of: (stage: string) => number
  readonly set: (stage: string, done: number) => void
}

/** What is known of the town that a data folder holds, so that a loading that was stopped goes on with the same one. */
export interface KeptTown {
  readonly size: TownName
  readonly marks: Marks
  /** Whether its year was told to the end. */
  readonly lived: () => boolean
  readonly setLived: () => void
}

interface Written {
  readonly size: TownName
  readonly done: Readonly<Record<string, number>>
  readonly lived: boolean
  readonly restored?: boolean
}

const read = (file: string): Written | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Written) : undefined

/** Whether the town came from a copy, so that there is nothing to fill it with. */
export const isRestored = (file: string): boolean => read(file)?.restored ?? false

/** Use once a town came from a copy: as far as it was loaded when it was copied. */
export const keepRestored = (file: string, copied: unknown): void => {
  const whole: Written = { size: 'small', done: {}, lived: true }
  writePrivate(file, { ...whole, ...(copied ?? {}), restored: true })
}

/** Use before a town is loaded: the one that the folder holds, or the one that is asked for where it holds none. */
export const keptTown = (file: string, asked: TownName): KeptTown => {
  let now = read(file) ?? { size: asked, done: {}, lived: false }
  const write = (next: Partial<Written>): void => {
    now = { ...now, ...next }
    writePrivate(file, now)
  }
  write({})
  return {
    size: now.size,
    marks: {
      of: (stage) => now.done[stage] ?? 0,
      set: (stage, done) => {
        write({ done: { ...now.done, [stage]: done } })
      },
    },
    lived: () => now.lived,
    setLived: () => {
      write({ lived: true })
    },
  }
}
