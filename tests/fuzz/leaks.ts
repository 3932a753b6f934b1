import { fields } from '@fengqiao/contracts/fields'
import { town as plan } from '@fengqiao/town'
import { personalWords } from '../support/personal-words.ts'
import { filesHolding } from '../support/plain-text.ts'
import type { Tally } from './tally.ts'
import { seeded } from './town.ts'

/** Short numbers stand everywhere by chance. */
const isTelling = (word: string): boolean => word.length >= 11 || /[^\d\w-]/.test(word)

/** What the contract gives as an example of something personal: whoever knocks sends it again and again. */
const examples = Object.values(fields)
  .flat()
  .filter(({ dataClass }) => dataClass === 'personal' || dataClass === 'sensitive')
  .flatMap(({ example = '' }) => (isTelling(example) ? [example] : []))

/** Nothing that people gave stands in plain text in a town's data or logs, refused requests included. */
export const findLeaks = async (folders: { readonly data: string; readonly logs: string }, tally: Tally) => {
  const personal = [...new Set([...personalWords(seeded.seed, seeded.size), ...examples])].filter(isTelling)
  tally.tried('data and logs', 'personal words looked for', personal.length)
  for (const folder of [folders.data, folders.logs])
    for (const file of await filesHolding(folder, personal))
      tally.wrong('data and logs', 'personal words', `in plain text in ${file}`)
  // What is public is found, so that a search which finds nothing personal says something.
  const grids = plan(seeded.seed, seeded.size).communities.flatMap((community) => community.grids)
  const open = await filesHolding(
    folders.data,
    grids.map(({ name }) => name),
  )
  if (open.length === 0) tally.wrong('data and logs', 'control', 'not even public words were found')
  const traced = await filesHolding(folders.logs, ['RegisterIssue'])
  if (!traced.some((file) => file.endsWith('.otlp')))
    tally.wrong('data and logs', 'control', 'no call was found in the traces')
}
