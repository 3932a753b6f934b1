import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { Export } from '../../domain/exporting/export.ts'
import { isChild } from '../../domain/exporting/children.ts'
import type { FileRow, Hidden } from '../../domain/exporting/sheet.ts'
import { questionsOf, type Form } from '../../domain/forming/form.ts'
import { belongsTo, isKnown, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { answeredBy, dueAmong, openAnswers, type Answered } from '../../queries/forming/due.ts'
import { openResidents, type ClearResident } from '../../queries/open-resident.ts'
import { peopleOf, type SomePeople } from '../../queries/people-of.ts'
import { headsOf, membershipsOf, personRow, type Around, type Memberships } from '../../queries/person-row.ts'
import { keepLooks, type Why } from './keep-looks.ts'
import { advance, type Work } from './progress.ts'

export type InMaking = Versioned<Extract<Export, { status: 'MAKING' }>>

/** The service stops: another begins the file anew. */
export const stopped = new Error('the making of a file stopped')

export interface Writing {
  readonly work: Work
  readonly why: Why
  readonly isStopping: () => boolean
  /** Whoever was written: one who moves meanwhile stands in the file once. */
  readonly written: Set<string>
  /** Those of them who are children. */
  readonly children: Set<string>
  /** The form whose answers stand in the file. */
  readonly form?: Versioned<Form>
  readonly communities: Around['communities']
}

const answersIn = async (
  deps: Deps,
  form: Versioned<Form> | undefined,
  sheet: ReturnType<Answered['get']>,
): Promise<readonly string[]> => {
  if (form === undefined) return []
  const given = sheet ? await openAnswers(deps, sheet.state.residentId, sheet.state.answers) : []
  return questionsOf(form.state.terms).map(
    ({ column }) => given.find((answer) => answer.column === column)?.value ?? '',
  )
}

/** Heads of these households who belong to the territory themselves; others stay out of the file. */
const headsIn = async (
  { residents }: Deps,
  { state }: InMaking,
  memberships: Memberships,
): Promise<readonly Versioned<Resident>[]> => {
  const fields = state.columns.map(({ field }) => field)
  const heads = await residents.lookMany(systemScope, headsOf(memberships, fields))
  return heads.filter((head) => isKnown(head.state) && belongsTo(head.state, state.territories))
}

/** The people of some buildings who belong in the file and are not in it yet. */
const freshAmong = async (deps: Deps, people: SomePeople['people'], { form, written }: Writing) => {
  const fresh = people.filter(({ id }) => !written.has(id))
  return form ? dueAmong(deps, form.state.terms, fresh) : fresh
}

const someRows = async (
  deps: Deps,
  making: InMaking,
  { some: { people, addresses }, writing }: { readonly some: SomePeople; readonly writing: Writing },
) => {
  const { why, form, communities } = writing
  const fresh = await freshAmong(deps, people, writing)
  const fields = making.state.columns.map(({ field }) => field)
  const memberships = await membershipsOf(deps, fresh, fields)
  const heads = await headsIn(deps, making, memberships)
  const shown = new Map([...heads, ...fresh].map((one) => [one.id, one]))
  const opened = await openResidents(deps.seal, await keepLooks(deps, [...shown.values()], why))
  const clear = new Map(opened.map((sheet) => [sheet.id, sheet.clear]))
  const day = dayAt(why.at.getTime())
  const around: Around = { addresses, communities, memberships, heads: clear, day }
  const answered: Answered = form ? await answeredBy(deps, form.id, fresh) : new Map()
  const members = new Set(fresh.map(({ id }) => id))
  return { around, answered, sheets: opened.filter(({ id }) => members.has(id)) }
}

const isYoung = ({ idNumber }: ClearResident, { day }: Around): boolean => isChild(idNumber?.birthDate, day)

/** Who of a row stays masked because he is a child, unless the export says why children are in clear. */
const hiddenIn = (
  { state }: InMaking,
  { id, clear }: { readonly id: string; readonly clear: ClearResident },
  around: Around,
): Hidden => {
  if (state.childrenBasis !== undefined) return 'NOBODY'
  if (isYoung(clear, around)) return 'ALL'
  const head = around.heads.get(around.memberships.get(id)?.headId ?? '')
  return head && isYoung(head, around) ? 'HEAD' : 'NOBODY'
}

/** The rows of a file. Of everybody in it the look is kept before he is shown. */
export async function* rowsOf(deps: Deps, making: InMaking, writing: Writing): AsyncGenerator<FileRow> {
  const { work, isStopping, written, children, form } = writing
  for (const territory of making.state.territories) {
    for await (const some of peopleOf(deps, territory)) {
      if (isStopping()) throw stopped
      const { around, answered, sheets } = await someRows(deps, making, { some, writing })
      for (const { id, state, clear } of sheets) {
        // Erased between the look and now: nothing of him is left.
        if (!isKnown(state) || clear.name === undefined) continue
        written.add(id)
        if (isYoung(clear, around)) children.add(id)
        const answers = await answersIn(deps, form, answered.get(id))
        const hidden = hiddenIn(making, { id, clear }, around)
        yield { person: personRow({ id, state, clear }, around), answers, hidden }
      }
      await advance(work, written.size)
    }
  }
}
