import { DomainError } from '@fengqiao/domain-kit'
import type { EventMessage, Feed, Log, Marks } from '@fengqiao/domain-kit'

export interface ForgottenOptions {
  readonly producer: string
  readonly feed: Feed
  readonly marks: Marks
  readonly log: Log
}

const pageSize = 500

const feedAway = (): never => {
  throw new DomainError('unavailable', 'FEED_AWAY')
}

/**
 * What came back with the restore. What was recorded since has versions that were used before: counted as known, it
 * would hide the very facts that it stands in the place of.
 */
const cameBack =
  (since: Date | undefined) =>
  ({ at }: EventMessage): boolean =>
    since === undefined || at.getTime() < since.getTime()

/**
 * Use at a new epoch, before the marks go: what took effect here and is in the producer's journal no more is noted, so
 * that nothing acknowledged disappears in silence. Reads the feed once more than the rebuilding that follows.
 */
export const noticeForgotten = async (
  { producer, feed, marks, log }: ForgottenOptions,
  epoch: string,
): Promise<void> => {
  await marks.flush()
  for (let position = 0; ;) {
    const page = await feed.read(position, pageSize).catch(feedAway)
    // Restored once more meanwhile: the next try compares with that.
    if (page.epoch !== epoch) feedAway()
    await marks.stillKnown(producer, epoch, page.events.filter(cameBack(page.since)))
    if (page.atHead || page.next <= position) break
    position = page.next
  }
  const records = await marks.noteForgotten(producer, epoch)
  if (records > 0)
    log.error(
      { producer, epoch, records },
      'a producer was restored from an older backup and no longer knows what took effect here',
    )
}
