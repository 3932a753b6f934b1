import { openFromIssue } from '../domain/open.ts'
import type { Deps } from '../ports.ts'

/** An issue became a dispute: the event that said so. */
export interface Conversion {
  readonly eventId: string
  readonly at: Date
  readonly convertedBy: string
  readonly issueId: string
  readonly gridCode: string
}

/** Who opens cases for issues, whoever converted them: so that the case's id follows from the event alone. */
const converter = 'grid-management'

/** Opens the case of an issue that was turned into a dispute; told again, the same case is there. */
export const openForIssue =
  ({ disputes }: Pick<Deps, 'disputes'>) =>
  async ({ eventId, at, convertedBy, issueId, gridCode }: Conversion): Promise<void> => {
    const meta = { actor: converter, commandId: eventId, requestHash: eventId, cause: eventId, at }
    await disputes.create(meta, () => openFromIssue({ by: convertedBy, at: at.getTime(), issueId, gridCode }))
  }
