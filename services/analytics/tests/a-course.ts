import type { Happening, IssueFact } from '../src/domain/fact.ts'

const grid = '621202100001001'

const start = Date.parse('2026-11-02T01:00:00Z')
const hour = 3_600_000

export const registered: Happening = {
  type: 'REGISTERED',
  category: 'PUBLIC_FACILITY',
  urgency: 'ORDINARY',
  channel: 'COUNTER',
}

/** A matter's facts in order, an hour apart; every third version is a fact that was not published. */
export const courseOf = (
  issueId: string,
  happenings: readonly Happening[],
  { at = start, place = grid }: { readonly at?: number; readonly place?: string } = {},
): readonly IssueFact[] => {
  const versions = happenings.map((_, index) => index + 1 + Math.floor(index / 2))
  return happenings.map((happening, index) => ({
    issueId,
    version: versions[index] ?? 0,
    previous: versions[index - 1] ?? 0,
    at: at + index * hour,
    grid: place,
    happening,
  }))
}

export const concluded: readonly Happening[] = [
  registered,
  { type: 'ACCEPTED', inTime: true },
  { type: 'ASSIGNED', selfHandled: false },
  { type: 'STARTED' },
  { type: 'RESOLVED', inTime: true },
  { type: 'VERIFIED', feedbackAsked: true },
]
