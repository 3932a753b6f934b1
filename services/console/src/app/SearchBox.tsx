import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useCommunityName } from '../api/buildings.ts'
import type { Resident } from '../api/model.ts'
import { problemOf } from '../api/problem.ts'
import { buildingOptions } from '../parts/building-options.ts'
import { Combobox, type Option } from '../parts/Combobox.tsx'
import { useFinding, type Finding } from '../parts/use-finding.ts'
import { useWords } from '../words/index.ts'

const optionOf = ({ residentId, name, idNumber }: Resident, why: string): Option => ({
  key: residentId,
  title: `${name} ${idNumber}`,
  note: why,
})

const useStatus = ({ busy, error, nothing }: Finding): string => {
  const { t } = useWords()
  if (busy) return t('find.busy')
  // A number that cannot be anybody's says what is wrong in it.
  if (error !== undefined) return problemOf(error).fields[0]?.words ?? t('problem.loadFailed')
  return nothing ? t('find.nothing') : ''
}

const Box = () => {
  const { t } = useWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const finding = useFinding(text)
  const communityName = useCommunityName()
  const why = finding.by === undefined ? '' : t(`find.${finding.by}`)
  const people = finding.people.map((person) => optionOf(person, why))
  const choose = ({ key }: Option): void => {
    setText('')
    void navigate(people.some((each) => each.key === key) ? `/people/${key}` : `/buildings/${key}`)
  }
  return (
    <div className="find" role="search">
      <Combobox
        id="find"
        value={text}
        groups={[
          { name: t('find.people'), options: people },
          { name: t('find.buildings'), options: buildingOptions(finding.buildings, communityName) },
        ]}
        status={useStatus(finding)}
        onValue={setText}
        onChoose={choose}
        attributes={{
          type: 'search',
          'data-search': true,
          maxLength: 60,
          'aria-label': t('find.label'),
          placeholder: t('find.hint'),
        }}
      />
    </div>
  )
}

/** The one box that finds buildings and people from every page; the page of people has it in its middle. */
export const SearchBox = () => (useLocation().pathname === '/people' ? null : <Box />)
