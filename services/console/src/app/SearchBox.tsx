import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useBuildingNames, useCommunityName } from '../api/buildings.ts'
import type { RecordFound } from '../api/by-number.ts'
import type { Organisation, ResidentHit } from '../api/model.ts'
import { problemOf } from '../api/problem.ts'
import { buildingOptions } from '../parts/building-options.ts'
import { Combobox, type Option, type OptionGroup } from '../parts/Combobox.tsx'
import { useFinding, type Finding } from '../parts/use-finding.ts'
import { useWords } from '../words/index.ts'

// An option's key is where it leads.
const optionOf = ({ resident }: ResidentHit, why: string): readonly Option[] =>
  resident
    ? [{ key: `/people/${resident.residentId}`, title: `${resident.name} ${resident.idNumber}`, note: why }]
    : []

const shopOption = ({ organisationId, name }: Organisation, where: string): Option => ({
  ...{ key: `/organisations/${organisationId}`, title: name, note: where },
})

const useRecordOptions = (records: readonly RecordFound[], kind: RecordFound['kind']) => {
  const { t, code } = useWords()
  const options = records
    .filter((record) => record.kind === kind)
    .map(({ path, number, title, codes }): Option => {
      const note = [title, ...codes.map(code)].filter((words) => words !== '').join(' · ')
      return { key: path, title: number, note }
    })
  return { name: t(`find.${kind}`), options }
}

const useStatus = ({ busy, error, nothing }: Finding): string => {
  const { t } = useWords()
  if (busy) return t('find.busy')
  // A number that cannot be anybody's says what is wrong in it.
  if (error !== undefined) return problemOf(error).fields[0]?.words ?? t('problem.loadFailed')
  return nothing ? t('find.nothing') : ''
}

const useGroups = (finding: Finding): readonly OptionGroup[] => {
  const { t, code } = useWords()
  const communityName = useCommunityName()
  const buildings = buildingOptions(finding.buildings, communityName).map((option) => ({
    ...option,
    key: `/buildings/${option.key}`,
  }))
  const nameOf = useBuildingNames(finding.organisations.map(({ buildingCode }) => buildingCode))
  return [
    {
      name: t(finding.more ? 'find.more' : 'find.people'),
      options: finding.people.flatMap((hit) => optionOf(hit, code(hit.by))),
    },
    { name: t('find.buildings'), options: buildings },
    {
      name: t('find.organisations'),
      options: finding.organisations.map((one) => shopOption(one, nameOf(one.buildingCode))),
    },
    useRecordOptions(finding.records, 'matter'),
    useRecordOptions(finding.records, 'dispute'),
  ]
}

const Box = () => {
  const { t } = useWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const finding = useFinding(text)
  const choose = ({ key }: Option): void => {
    setText('')
    void navigate(key)
  }
  return (
    <div className="find" role="search">
      <Combobox
        id="find"
        value={text}
        groups={useGroups(finding)}
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

/** The one box that finds buildings, people, organisations, matters and cases from every page; the page of people has it in its middle. */
export const SearchBox = () => (useLocation().pathname === '/people' ? null : <Box />)
