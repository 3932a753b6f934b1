import { town as plan, type TownSize } from '@fengqiao/town'

type Planned = ReturnType<typeof plan>

const textIn = (body: object, key: string): string => {
  const value = (body as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : ''
}

/** What the registry knows of people: names, numbers, telephones, rooms. */
const registered = ({ households, duplicates }: Planned): readonly string[] =>
  [...households, ...duplicates.map((one) => ({ ...one, members: [one] }))].flatMap(
    ({ roomCode, members }) => [
      roomCode,
      ...members.flatMap(({ name, idNumber, phones }) => [name, idNumber, ...phones]),
    ],
  )

/** Every name, number, phone, room and word that people of a seeded town gave. */
export const personalWords = (seed: number, size?: TownSize): readonly string[] => {
  const planned = plan(seed, size)
  const { people, issues, disputes, organisations, care } = planned
  const contacts = issues.flatMap(({ reporter }) =>
    reporter.kind === 'contact' ? [reporter.name, reporter.phone] : [],
  )
  const said = issues.flatMap(({ title, description, placeWords, steps }) => [
    title,
    description ?? '',
    placeWords,
    ...steps.map(({ words }) => words ?? ''),
  ])
  const mediated = disputes.flatMap(({ facts, parties, steps }) => [
    facts,
    ...parties.flatMap(({ name, phone }) => [name, phone]),
    ...steps.flatMap(({ body }) => ['words', 'content', 'manner'].map((key) => textIn(body, key))),
  ])
  const answerable = organisations.flatMap(({ representative, phone }) => [representative, phone])
  const reasons = care.map(({ reason }) => reason)
  const names = people.map(({ displayName }) => displayName)
  return [
    ...new Set([
      ...names,
      ...contacts,
      ...said,
      ...mediated,
      ...answerable,
      ...reasons,
      ...registered(planned),
    ]),
  ].filter((words) => words.length > 1)
}
