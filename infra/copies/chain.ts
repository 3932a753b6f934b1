import { genesisHash, linkHash, type Link } from '@fengqiao/aggregate-store'
import type { ChainCopy } from './manifest.ts'

/** Where a service's journal lies in its database. */
export const journalName = 'journal'

/** Takes a journal's entries in order; tells how far they follow from each other. */
export const chainReader = () => {
  let [entries, last] = [0, genesisHash]
  let broken: number | undefined
  return {
    next: ({ hash, ...link }: Link & { readonly hash: string }): void => {
      if (broken !== undefined) return
      if (Number(link._id) === entries + 1 && linkHash(last, link) === hash) {
        entries += 1
        last = hash
      } else broken = entries + 1
    },
    end: (): ChainCopy => ({ entries, hash: last, ...(broken === undefined ? {} : { broken }) }),
  }
}
