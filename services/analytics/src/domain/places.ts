import { invalidField, notFound } from '@fengqiao/domain-kit'
import { isWithin, levelOf } from '@fengqiao/standards'

/** What a caller may count, and what of it he asks for. */
export interface PlacesAsked {
  /** Everything that a record must share one of to be in scope: codes, and the caller's own id. */
  readonly values: readonly string[]
  readonly everything: boolean
  readonly territory?: string
}

const isPlace = (value: string): boolean => {
  const level = levelOf(value)
  return level === 'town' || level === 'community' || level === 'grid'
}

const withoutInner = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !codes.some((other) => other !== code && isWithin(code, other)))

/** The territories to count: none lies within another, so that no matter is counted twice. */
export const placesOf = ({ values, everything, territory }: PlacesAsked): readonly string[] => {
  if (everything) {
    if (territory === undefined) throw invalidField('territory', 'REQUIRED')
    return [territory]
  }
  const codes = withoutInner([...new Set(values.filter(isPlace))].toSorted())
  const asked = territory === undefined ? codes : [territory]
  const isOwn = (code: string): boolean => codes.some((own) => isWithin(code, own))
  if (asked.length === 0 || !asked.every(isOwn)) throw notFound()
  return asked
}
