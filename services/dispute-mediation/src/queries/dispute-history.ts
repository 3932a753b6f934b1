import type { Ask, Sealed, Versioned } from '@fengqiao/domain-kit'
import type { DisputeEvent } from '../domain/events.ts'
import type { Look } from '../domain/look.ts'
import { sightOf, visibleTo, type Sight } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'

/** One step, its words in clear where the reader may see them. */
export interface Step {
  readonly version: number
  readonly event: DisputeEvent
  readonly words?: string
}

/** What a party may read: what all sides were told and agreed, not what one said of the other. */
const commonGround: ReadonlySet<DisputeEvent['type']> = new Set([
  'Accepted',
  'Rejected',
  'NoticeDelivered',
  'Adjourned',
  'Agreed',
  'PartPerformed',
  'Performed',
  'Archived',
])

const sealedOf = (event: DisputeEvent): Sealed | undefined =>
  event.type === 'Agreed' ? event.content : event.words

const isFor = (sight: Sight, event: DisputeEvent): boolean =>
  sight === 'ALL' || (sight === 'PARTY' && commonGround.has(event.type))

/** Every step of a case in the caller's scope, oldest first. */
export const disputeHistory =
  ({ disputes, seal, permissionsOn }: Deps) =>
  async ({ caller, scope, input }: Ask<{ readonly id: string }>): Promise<readonly Step[]> => {
    const { state } = await disputes.load(scope, input.id)
    const sight = sightOf(state, caller.id, permissionsOn(caller, visibleTo(state)))
    const facts = await disputes.factsOf(input.id)
    const worded = facts.flatMap(({ version, event }) => {
      const sealed = sealedOf(event)
      return sealed !== undefined && isFor(sight, event) ? [{ version, sealed }] : []
    })
    const opened = await seal.open(
      input.id,
      worded.map(({ sealed }) => sealed),
    )
    const wordsAt = new Map(worded.map(({ version }, index) => [version, opened[index]]))
    return facts.map(({ version, event }) => {
      const words = wordsAt.get(version)
      return { version, event, ...(words === undefined ? {} : { words }) }
    })
  }

/** Who looked at the parties of a case in the caller's scope. */
export const looksAtDispute =
  ({ disputes, looks }: Pick<Deps, 'disputes' | 'looks'>) =>
  async ({ scope, input }: Ask<{ readonly id: string }>): Promise<readonly Versioned<Look>[]> => {
    await disputes.load(scope, input.id)
    return looks.ofDispute(input.id)
  }
