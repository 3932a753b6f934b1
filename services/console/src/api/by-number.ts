import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import { problemOf } from './problem.ts'

/** A whole number as it stands on a receipt or on a file. */
export interface NumberAsked {
  readonly kind: 'matter' | 'dispute'
  readonly number: string
}

/** What a number stands for: where it is opened, and the codes and words that tell it apart. */
export interface RecordFound extends NumberAsked {
  readonly path: string
  readonly title: string
  /** Codes that have a public name. */
  readonly codes: readonly (string | undefined)[]
}

const matter = async (number: string): Promise<RecordFound> => {
  const { issueId, title, status } = await dataOf(api.POST('/v1/issues:findByNumber', { body: { number } }))
  return { kind: 'matter', number, path: `/matters/${issueId}`, title, codes: [status] }
}

const dispute = async (number: string): Promise<RecordFound> => {
  const { disputeId, type, status } = await dataOf(
    api.POST('/v1/disputes:findByNumber', { body: { number } }),
  )
  return { kind: 'dispute', number, path: `/disputes/${disputeId}`, title: '', codes: [type, status] }
}

// Nobody's number, or out of sight: both are nothing found, and no failure.
const found = async ({ kind, number }: NumberAsked): Promise<RecordFound | null> => {
  try {
    return await (kind === 'matter' ? matter(number) : dispute(number))
  } catch (error) {
    if (problemOf(error).status === 404) return null
    throw error
  }
}

/** The matter or the case of a whole number, where the caller may see it. */
export const useByNumber = (asked: NumberAsked | undefined) =>
  useQuery({
    queryKey: ['issues', 'by-number', asked],
    queryFn: () => found(asked ?? { kind: 'matter', number: '' }),
    enabled: asked !== undefined,
    retry: false,
  })
