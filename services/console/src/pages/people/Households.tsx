import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { Link } from 'react-router'
import { joinHousehold, leaveHousehold, openHousehold, useHouseholds } from '../../api/households.ts'
import type { Household, Relation, Resident } from '../../api/model.ts'
import { useResidentsById } from '../../api/residents.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

const touches = [['registry']]

const useNames = (households: readonly Household[]) => {
  const ids = [...new Set(households.flatMap(({ members = [] }) => members.map((each) => each.residentId)))]
  const people = useResidentsById(ids.slice(0, 200)).data ?? []
  return (id: string): string => people.find(({ residentId }) => residentId === id)?.name ?? '…'
}

const useTitle = (households: readonly Household[]) => {
  const { t } = useWords()
  const nameOf = useNames(households)
  return ({ headId, members = [] }: Household): string =>
    t('building.householdOf', { name: nameOf(headId), count: members.length })
}

const HouseholdRows = ({ households }: { readonly households: readonly Household[] }) => {
  const titleOf = useTitle(households)
  return (
    <ul className="rows">
      {households.map((household) => (
        <li key={household.householdId}>
          <Link to={`/people/${household.headId}`} data-row>
            {titleOf(household)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The households of a building, each by its masked head. */
export const BuildingHouseholds = ({ buildingCode }: { readonly buildingCode: string }) => {
  const { t } = useWords()
  const query = useHouseholds({ buildingCode })
  return (
    <section className="card" aria-labelledby="households">
      <h2 id="households">{t('building.households')}</h2>
      <Loaded query={query} rows={2}>
        {(households) =>
          households.length === 0 ? (
            <p className="quiet">{t('building.noHouseholds')}</p>
          ) : (
            <HouseholdRows households={households} />
          )
        }
      </Loaded>
    </section>
  )
}

interface OwnProps {
  readonly resident: Resident
  readonly keeps: boolean
}

const Members = ({ resident, household, keeps }: OwnProps & { readonly household: Household }) => {
  const { t, code } = useWords()
  const nameOf = useNames([household])
  const leave = useCommand({
    send: (id: string, key) => leaveHousehold(household, id, key),
    touches,
  })
  return (
    <>
      {leave.problem ? <ProblemNote problem={leave.problem} /> : null}
      <ul className="rows">
        {(household.members ?? []).map(({ residentId, relation }) => (
          <li key={residentId}>
            <Link to={`/people/${residentId}`} data-row>
              <strong>{nameOf(residentId)}</strong> <span className="quiet">{code(relation)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {keeps ? <Button onClick={() => leave.submit(resident.residentId)}>{t('person.leave')}</Button> : null}
    </>
  )
}

const RelationChoice = ({ value, onChange }: { value: Relation; onChange: (relation: Relation) => void }) => {
  const { t, code } = useWords()
  const relations = codesOf<Relation>('RELATION_').filter((each) => each !== 'RELATION_HEAD')
  return (
    <Field id="join-relation" label={t('person.relation')} required>
      <Choice
        id="join-relation"
        value={value}
        options={relations.map((each) => ({ value: each, label: code(each) }))}
        onChange={(each) => onChange(each as Relation)}
      />
    </Field>
  )
}

const Join = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const households = useHouseholds({ buildingCode: resident.buildingCode }).data ?? []
  const titleOf = useTitle(households)
  const [into, setInto] = useState('')
  const [relation, setRelation] = useState<Relation>('RELATION_SPOUSE')
  const command = useCommand({
    send: (household: Household, key) =>
      joinHousehold(household, { residentId: resident.residentId, relation }, key),
    touches,
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const household = households.find(({ householdId }) => householdId === into)
    if (household === undefined) document.getElementById('join-into')?.focus()
    else command.submit(household)
  }
  if (households.length === 0) return null
  return (
    <form onSubmit={submit} noValidate aria-label={t('person.join')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Field id="join-into" label={t('person.joinWhich')} required>
        <Choice
          id="join-into"
          value={into}
          placeholder={t('common.choose')}
          options={households.map((each) => ({ value: each.householdId, label: titleOf(each) }))}
          onChange={setInto}
        />
      </Field>
      <RelationChoice value={relation} onChange={setRelation} />
      <Button htmlType="submit">{t('person.join')}</Button>
    </form>
  )
}

const Outside = ({ resident, keeps }: OwnProps) => {
  const { t } = useWords()
  const open = useCommand({ send: (id: string, key) => openHousehold(id, key), touches })
  return (
    <>
      <p className="quiet">{t('person.noHousehold')}</p>
      {open.problem ? <ProblemNote problem={open.problem} /> : null}
      {keeps ? (
        <>
          <p>
            <Button onClick={() => open.submit(resident.residentId)}>{t('person.open')}</Button>
          </p>
          <Join resident={resident} />
        </>
      ) : null}
    </>
  )
}

/** The household of a person: who is in it, leaving it, or coming to one. */
export const OwnHousehold = ({ resident, keeps }: OwnProps) => {
  const { t } = useWords()
  const query = useHouseholds({ residentId: resident.residentId })
  return (
    <section className="card" aria-labelledby="household">
      <h2 id="household">{t('person.household')}</h2>
      <Loaded query={query} rows={2}>
        {([household]) =>
          household === undefined ? (
            <Outside resident={resident} keeps={keeps} />
          ) : (
            <Members resident={resident} household={household} keeps={keeps} />
          )
        }
      </Loaded>
    </section>
  )
}
