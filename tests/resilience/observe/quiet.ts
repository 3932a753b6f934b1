import type { Actor } from '../../support/open-town/people.ts'
import type { Town } from '../../support/open-town/town.ts'
import type { Violation } from '../check/observations.ts'
import { databasesAt } from './databases.ts'
import { readerAt } from './feed.ts'
import { observeRebuilt, untilQuiet, type Quiet } from './observe.ts'

export interface Judging extends Pick<Quiet, 'judge' | 'patience'> {
  /** Who may read the feed and have the figures made anew. */
  readonly administrator: Actor
}

/** What is wrong with a town once nothing is on its way any more, its figures made anew. */
export const wrongWhenQuiet = async (
  town: Town,
  { judge, patience, administrator }: Judging,
): Promise<readonly Violation[]> => {
  const databases = await databasesAt(town.servers.urls().MONGODB_URL)
  try {
    const eyes = { databases, reader: readerAt(town.baseUrl, administrator) }
    await untilQuiet({ eyes, judge, patience })
    return judge(await observeRebuilt(eyes))
  } finally {
    await databases.close()
  }
}
