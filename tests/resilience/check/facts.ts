import type { Acknowledged, LedgerLine, Refused } from '../drive/ledger.ts'
import type { Entry, Kept, Observations, Violation } from './observations.ts'

const own = 'grid-management'

const journalOf = ({ kept }: Observations): readonly Entry[] =>
  kept.find(({ service }) => service === own)?.journal ?? []

const acknowledgedIn = (ledger: readonly LedgerLine[]): readonly Acknowledged[] =>
  ledger.flatMap((line) => ('ok' in line ? [line.ok] : []))

const refusedIn = (ledger: readonly LedgerLine[]): readonly Refused[] =>
  ledger.flatMap((line) => ('refused' in line ? [line.refused] : []))

/** Every acknowledged step is in the journal and in the feed, under its key, at the version that was told. */
export const lost = (ledger: readonly LedgerLine[], seen: Observations): readonly Violation[] => {
  const at = (id: string, version: number): string => `${id} ${version}`
  const journaled = new Map(
    journalOf(seen).map((entry) => [at(entry.aggregateId, entry.version), entry.commandId]),
  )
  const told = new Set(seen.feed.map(({ aggregateId, version }) => at(aggregateId, version)))
  return acknowledgedIn(ledger).flatMap(({ issueId, version, key, step }): Violation[] => {
    const where = at(issueId, version)
    const missing = [
      ...(journaled.get(where) === key ? [] : ['the journal']),
      ...(told.has(where) ? [] : ['the feed']),
    ]
    return missing.map((place) => ({
      rule: 'lost',
      where,
      what: `${step} was acknowledged and is not in ${place}`,
    }))
  })
}

/** What a command of each step makes, by the last word of the event's type. */
export type Expected = Readonly<Record<string, readonly string[]>>

const typesByCommand = (seen: Observations): ReadonlyMap<string, readonly string[]> => {
  const types = new Map(
    seen.feed.map(({ aggregateId, version, type }) => [`${aggregateId} ${version}`, type.split('.').at(-1)]),
  )
  const commands = new Map<string, string[]>()
  for (const { commandId, aggregateId, version } of journalOf(seen)) {
    const made = commands.get(commandId) ?? []
    made.push(types.get(`${aggregateId} ${version}`) ?? 'untold')
    commands.set(commandId, made)
  }
  return commands
}

/** A command's facts are there once, however often it was sent; and no matter is there that nobody was told of. */
export const twice = (
  ledger: readonly LedgerLine[],
  seen: Observations,
  expected: Expected,
): readonly Violation[] => {
  const made = typesByCommand(seen)
  const keys = new Map(acknowledgedIn(ledger).map(({ key, step }) => [key, step]))
  const doubled = [...keys].flatMap(([key, step]): Violation[] => {
    const [is, should] = [made.get(key) ?? [], expected[step] ?? []]
    if (is.length <= should.length && is.every((type, index) => type === should[index])) return []
    return [{ rule: 'twice', where: key, what: `${step} made ${is.join(', ')}` }]
  })
  const known = new Set([...keys.keys(), ...refusedIn(ledger).map(({ key }) => key)])
  const strange = journalOf(seen)
    .filter(({ kind, commandId }) => kind === 'Issue' && !known.has(commandId))
    .map(({ aggregateId, version, commandId }): Violation => {
      const where = `${aggregateId} ${version}`
      return { rule: 'twice', where, what: `a fact of ${commandId}, which nobody was told of` }
    })
  return [...doubled, ...strange]
}

/** A lawful step by one who may comes to its end: a refusal after a retry means that the first try was forgotten. */
export const refused = (ledger: readonly LedgerLine[]): readonly Violation[] =>
  refusedIn(ledger).map(({ key, status, reason }) => ({
    rule: 'refused',
    where: key,
    what: `${status} ${reason}`,
  }))

/** A step that was sent again got the answer of the first time. */
export const answeredAlike = (ledger: readonly LedgerLine[]): readonly Violation[] => {
  const first = new Map<string, Acknowledged>()
  return acknowledgedIn(ledger).flatMap((line): Violation[] => {
    const before = first.get(line.key)
    if (before === undefined) first.set(line.key, line)
    if (before === undefined || (before.issueId === line.issueId && before.version === line.version))
      return []
    const what = `answered ${before.issueId} ${before.version}, then ${line.issueId} ${line.version}`
    return [{ rule: 'twice', where: line.key, what }]
  })
}

const gaps = ({ service, journal }: Kept): readonly Violation[] => {
  const versions = new Map<string, number>()
  return journal.flatMap(({ position, kind, aggregateId, version }, index): Violation[] => {
    const id = `${kind} ${aggregateId}`
    const expected = (versions.get(id) ?? 0) + 1
    versions.set(id, version)
    const where = `${service} ${position}`
    return [
      ...(position === index + 1
        ? []
        : [{ rule: 'order', where, what: `stands at place ${index + 1}` } as const]),
      ...(version === expected
        ? []
        : [{ rule: 'order', where, what: `${id} has ${version} where ${expected} comes next` } as const]),
    ]
  })
}

/** Positions have no gaps, and a matter's facts come in order. */
export const order = ({ kept }: Observations): readonly Violation[] => kept.flatMap(gaps)

/** Every fact of every aggregate is in its service's journal: none waits, none was dropped on the way. */
export const unrelayed = ({ kept }: Observations): readonly Violation[] =>
  kept.flatMap(({ service, journal, aggregates }) => {
    const last = new Map(journal.map(({ kind, aggregateId, version }) => [`${kind} ${aggregateId}`, version]))
    return aggregates.flatMap(({ kind, id, version, pending }): Violation[] => {
      const journaled = last.get(`${kind} ${id}`) ?? 0
      if (pending === 0 && journaled === version) return []
      const what = `version ${version}, journaled ${journaled}, waiting ${pending}`
      return [{ rule: 'unrelayed', where: `${service} ${kind} ${id}`, what }]
    })
  })

/** What was said of a matter is there as it was said. */
export const words = (
  ledger: readonly LedgerLine[],
  { titles }: Observations,
  titleOf: (lifecycle: number) => string,
): readonly Violation[] => {
  if (titles === undefined) return []
  const said = new Map(acknowledgedIn(ledger).map(({ issueId, lifecycle }) => [issueId, titleOf(lifecycle)]))
  return [...said]
    .filter(([id, title]) => titles.get(id) !== title)
    .map(([id]) => ({ rule: 'words', where: id, what: 'is not called as it was registered' }))
}

/** An issue's number is its alone. */
export const numbers = ({ feed }: Observations): readonly Violation[] => {
  const owners = Map.groupBy(
    feed.filter(({ type }) => type.endsWith('.IssueRegistered')),
    ({ number }) => number,
  )
  return [...owners]
    .filter(([, events]) => new Set(events.map(({ aggregateId }) => aggregateId)).size > 1)
    .map(([number, events]) => ({
      rule: 'numbers',
      where: number,
      what: `is the number of ${events.length} issues`,
    }))
}
