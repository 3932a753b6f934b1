import { DeadlineExceeded, DomainError } from './errors.ts'

const isUnheard = (error: unknown): boolean =>
  error instanceof DeadlineExceeded || (error instanceof DomainError && error.kind === 'unavailable')

/**
 * Use for what time brings, one after the other: one that fails keeps no other waiting. Throws the first failure in the
 * end, for whoever tries again later; at once where nobody could be asked, for then nobody can be for the others.
 */
export const eachOnItsOwn = async <T>(
  items: Iterable<T>,
  work: (one: T) => Promise<unknown>,
): Promise<void> => {
  const failures: unknown[] = []
  for (const one of items) {
    try {
      await work(one)
    } catch (error) {
      if (isUnheard(error)) throw error
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0] as Error
}
