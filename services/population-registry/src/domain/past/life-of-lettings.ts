import type { LettingEvent } from '../letting/letting-events.ts'
import { evolveLetting, type Letting } from '../letting/letting.ts'
import { stepId, type Happening, type Step } from './life.ts'
import { courseOf, type Recorded, type Standing } from './standing.ts'

type Concerned = Happening & { readonly residentId: string }

/** The resident who lets a room as long as it is let. */
const landlordIn = (letting: Letting | undefined): string | undefined =>
  letting?.status === 'OPEN' && letting.landlord.kind === 'RESIDENT' ? letting.landlord.residentId : undefined

/** Of a landlord who was corrected no day is known on which it was so. */
const endOf = (event: LettingEvent): Partial<Happening> =>
  event.type === 'LettingEnded' ? { untilDay: event.endedOn, lettingEnding: event.ending } : {}

const beginningOf = (event: LettingEvent): Partial<Happening> =>
  event.type === 'LettingRegistered' ? { fromDay: event.from } : {}

interface Turn {
  readonly before: Letting | undefined
  readonly after: Letting
}

/** Who lets it no longer, and who does since. */
const ofLandlords = ({ before, after }: Turn, event: LettingEvent): readonly Concerned[] => {
  const [last, next] = [landlordIn(before), landlordIn(after)]
  if (last === next) return []
  const over = { kind: 'LETTING_ENDED', ...endOf(event) } as const
  const begun = { kind: 'LETTING_BEGAN', ...beginningOf(event) } as const
  return [
    ...(last === undefined ? [] : [{ ...over, residentId: last }]),
    ...(next === undefined ? [] : [{ ...begun, residentId: next }]),
  ]
}

const ofTenant = (event: LettingEvent): readonly Concerned[] => {
  if (event.type === 'TenantAdded')
    return [{ kind: 'TENANCY_BEGAN', residentId: event.residentId, fromDay: event.from }]
  if (event.type !== 'TenantLeft') return []
  const { residentId, until: untilDay, ending: tenancyEnding } = event
  return [{ kind: 'TENANCY_ENDED', residentId, untilDay, tenancyEnding }]
}

const turnsOf = (course: readonly Standing<Letting>[]): readonly Turn[] =>
  course.map(({ state }, index) => ({ before: course[index - 1]?.state, after: state }))

/** The steps of a letting that concern some records: who came to let or rent the room, and who does no longer. */
export const stepsOfLetting = (
  lettingId: string,
  facts: readonly Recorded<LettingEvent>[],
  residentIds: readonly string[],
): readonly Step[] =>
  turnsOf(courseOf(evolveLetting, facts)).flatMap((turn, index) => {
    const fact = facts[index]
    if (fact === undefined || turn.after.status === 'VOID') return []
    const { version, at, by, event } = fact
    const to = { buildingCode: turn.after.place.buildingCode }
    return [...ofLandlords(turn, event), ...ofTenant(event)]
      .filter(({ residentId }) => residentIds.includes(residentId))
      .map((one) => ({ ...one, to, lettingId, id: `${stepId(lettingId, version)}/${one.kind}`, at, by }))
  })
