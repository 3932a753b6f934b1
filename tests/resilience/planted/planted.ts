import { join } from 'node:path'
import type { ServiceName } from '@fengqiao/infra/topology'
import type { Rule } from '../check/observations.ts'

/** A mistake that the checker must find, planted into one service by a main of ours. */
export interface PlantedFault {
  /** Of its file in this folder. */
  readonly name: string
  readonly service: ServiceName
  /** What it breaks; any of these shows that it was found. */
  readonly breaks: readonly Rule[]
  /** It shows only where e-mail is sent. */
  readonly mail?: boolean
}

const inGrids = (name: string, ...breaks: readonly Rule[]): PlantedFault => ({
  name,
  service: 'grid-management',
  breaks,
})
const inNotifications = (name: string): PlantedFault => ({
  name,
  service: 'notifications',
  breaks: ['notifications'],
})
const inAnalytics = (name: string, breaks: Rule): PlantedFault => ({
  name,
  service: 'analytics',
  breaks: [breaks],
})

/** Every planted fault. */
export const plantedFaults: readonly PlantedFault[] = [
  inGrids('acknowledge-before-commit', 'lost', 'refused'),
  inGrids('forget-commands', 'refused', 'twice'),
  inGrids('new-id-each-time', 'twice'),
  inGrids('relay-drops', 'lost', 'order'),
  inGrids('relay-clears-too-much', 'unrelayed', 'lost'),
  inGrids('number-read-before', 'numbers'),
  inGrids('chain-to-itself', 'chain'),
  inGrids('commit-without-condition', 'twice', 'unrelayed', 'order'),
  inGrids('words-saved-over', 'words', 'refused'),
  inNotifications('mark-before-effect'),
  inNotifications('message-lost'),
  inNotifications('message-twice'),
  { name: 'mail-without-mark', service: 'notifications', breaks: ['mail'], mail: true },
  inAnalytics('row-forgets-version', 'figures'),
  inAnalytics('row-counts-wrong', 'rebuild'),
  inAnalytics('no-gap-reads', 'figures'),
]

/** The main that plants it. */
export const mainOf = ({ name }: PlantedFault): string => join(import.meta.dirname, `${name}.ts`)
