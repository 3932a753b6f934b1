import type { Heard, Message, Observations, Row, Violation } from './observations.ts'

const issuesIn = ({ feed }: Observations): readonly Heard[] => feed.filter(({ kind }) => kind === 'Issue')

/** Every matter has one row, which has seen its last event. */
export const figures = (seen: Observations): readonly Violation[] => {
  const last = new Map<string, number>()
  for (const { aggregateId, version } of issuesIn(seen)) last.set(aggregateId, version)
  const rows = new Map(seen.rows.map((row) => [row.issueId, row.version]))
  const behind = [...last].flatMap(([id, version]): Violation[] =>
    rows.get(id) === version
      ? []
      : [{ rule: 'figures', where: id, what: `row at ${rows.get(id) ?? 'nothing'}, issue at ${version}` }],
  )
  const strange = seen.rows
    .filter(({ issueId }) => !last.has(issueId))
    .map(({ issueId }): Violation => ({ rule: 'figures', where: issueId, what: 'a row of no issue' }))
  const doubled = seen.rows.length - rows.size
  return doubled === 0
    ? [...behind, ...strange]
    : [...behind, ...strange, { rule: 'figures', where: 'rows', what: `${doubled} are there twice` }]
}

const textsOf = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ issueId, text }) => [issueId, text]))

/** What was made event by event is what all events make at once. */
export const rebuild = ({ rows, rebuilt }: Observations): readonly Violation[] => {
  if (rebuilt === undefined) return []
  if (rebuilt === 'failed') return [{ rule: 'rebuild', where: 'all rows', what: 'could not be made anew' }]
  const [before, after] = [textsOf(rows), textsOf(rebuilt)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({
      rule: 'rebuild',
      where: id,
      what: `${before.get(id) ?? 'nothing'} became ${after.get(id) ?? 'nothing'}`,
    }))
}

const final = new Set(['DELIVERED', 'SUPPRESSED', 'FAILED', 'UNKNOWN'])

const twiceTold = (messages: readonly Message[]): readonly Violation[] =>
  [...Map.groupBy(messages, ({ cause, recipient, channel }) => `${cause} ${recipient} ${channel}`)]
    .filter(([, alike]) => alike.length > 1)
    .map(([where, alike]) => ({ rule: 'notifications', where, what: `is there ${alike.length} times` }))

/** Whom events of one type in one grid tell; the rig's people do not change, so every such event tells the same. */
const circlesIn = (
  issues: readonly Heard[],
  told: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const circles = new Map<string, Set<string>>()
  for (const { id, type, gridCode } of issues) {
    const key = `${type} ${gridCode}`
    const circle = circles.get(key) ?? new Set()
    for (const whom of told.get(id) ?? []) circle.add(whom)
    circles.set(key, circle)
  }
  return circles
}

const untold = (seen: Observations): readonly Violation[] => {
  const issues = issuesIn(seen)
  const told = new Map(
    [...Map.groupBy(seen.messages, ({ cause }) => cause)].map(([cause, messages]) => [
      cause,
      new Set(messages.map(({ recipient, channel }) => `${recipient} ${channel}`)),
    ]),
  )
  const circles = circlesIn(issues, told)
  return issues.flatMap(({ id, type, gridCode }): Violation[] => {
    const missing = [...(circles.get(`${type} ${gridCode}`) ?? [])].filter(
      (whom) => told.get(id)?.has(whom) !== true,
    )
    return missing.map((whom) => ({
      rule: 'notifications',
      where: id,
      what: `${type} was not told to ${whom}`,
    }))
  })
}

/** Everybody concerned is told once of every event, and every message has come to its end. */
export const notifications = (seen: Observations): readonly Violation[] => [
  ...twiceTold(seen.messages),
  ...untold(seen),
  ...seen.messages
    .filter(({ outcome }) => !final.has(outcome))
    .map(({ id, outcome }): Violation => ({ rule: 'notifications', where: id, what: `is still ${outcome}` })),
]

/** Of every matter that went to mediation there is one case, and none of any other. */
export const cases = (seen: Observations): readonly Violation[] => {
  const converted = new Set(
    issuesIn(seen)
      .filter(({ type }) => type.endsWith('.IssueConverted'))
      .map(({ aggregateId }) => aggregateId),
  )
  const journal = seen.kept.find(({ service }) => service === 'dispute-mediation')?.journal ?? []
  const opened = journal
    .filter(({ kind, version }) => kind === 'Dispute' && version === 1)
    .map(({ body }) => (JSON.parse(body) as { readonly issueId?: string }).issueId ?? 'none')
  return [...new Set([...converted, ...opened])].flatMap((id): Violation[] => {
    const count = opened.filter((one) => one === id).length
    const should = converted.has(id) ? 1 : 0
    return count === should ? [] : [{ rule: 'cases', where: id, what: `has ${count} cases, not ${should}` }]
  })
}
