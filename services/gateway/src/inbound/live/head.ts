import type { Feed } from '@fengqiao/domain-kit'
import type { Place } from './vector.ts'

/** Whether the feed has anything after a position. */
const hasAfter = async (feed: Feed, position: number): Promise<boolean> =>
  (await feed.read(position, 1)).next > position

/** The feed tells no head, so it is found by halving: some forty small look-ups, once a producer. */
export const headOf = async (feed: Feed): Promise<Place> => {
  const { epoch, next } = await feed.read(0, 1)
  if (next === 0) return { epoch, position: 0 }
  let known = next
  let beyond = known * 2
  while (await hasAfter(feed, beyond)) [known, beyond] = [beyond, beyond * 2]
  while (beyond > known) {
    const middle = Math.floor((known + beyond) / 2)
    if (await hasAfter(feed, middle)) known = middle + 1
    else beyond = middle
  }
  return { epoch, position: known }
}
