import type { Decided, Meta, Receipt, Versioned } from '@fengqiao/domain-kit'
import type { Registry } from '../keeping.ts'
import type { BuildingLeaders, LeadersEvent } from './leaders.ts'

/** Who leads the buildings, each under its code. */
export interface LeaderStore extends Pick<
  Registry<BuildingLeaders, LeadersEvent>,
  'look' | 'lookMany' | 'change'
> {
  /** Decides on who leads the building, or on nobody where nobody did yet. */
  readonly apply: (
    meta: Meta,
    buildingCode: string,
    decide: (before: BuildingLeaders | undefined) => Decided<LeadersEvent>,
  ) => Promise<Receipt>
  /** Every building that anybody led, so many at a time, in no order. */
  readonly every: (size: number) => AsyncIterable<readonly Versioned<BuildingLeaders>[]>
  /** Buildings that one of these records leads. */
  readonly ledBy: (residentIds: readonly string[]) => Promise<readonly Versioned<BuildingLeaders>[]>
  /** Those, and those that one of them once led. */
  readonly onceLedBy: (residentIds: readonly string[]) => Promise<readonly Versioned<BuildingLeaders>[]>
}
