import type { Log, Part } from '@fengqiao/domain-kit'
import { brokerConnection, liveTap, type Topology } from '@fengqiao/messaging'
import type { Heard } from '../ports.ts'

export interface TapOptions {
  readonly url: string
  readonly log: Log
  readonly heard: Heard
  readonly topology?: Topology | undefined
}

/** One tap a process on everything that is published, for all listeners together. */
export const eventTap = ({ url, log, heard, topology }: TapOptions): readonly Part[] => {
  const connection = brokerConnection({ url, log, name: 'gateway', ...(topology ? { topology } : {}) })
  const onGap = () => {
    heard(undefined)
  }
  return [connection, liveTap({ connection, log, patterns: ['fengqiao.#'], onMessage: heard, onGap })]
}
