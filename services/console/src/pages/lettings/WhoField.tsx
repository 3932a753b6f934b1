import { useState } from 'react'
import type { Organisation, ResidentHit } from '../../api/model.ts'
import { useOrganisationSearch } from '../../api/organisations.ts'
import { usePeopleSearch } from '../../api/residents.ts'
import { Combobox, type Option } from '../../parts/Combobox.tsx'
import { Field, tied } from '../../parts/Field.tsx'
import { isEnough } from '../../parts/finding.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { useWords } from '../../words/index.ts'

/** Somebody, or an organisation, of the register; a person as masked as he was found. */
export interface Who {
  readonly kind: 'resident' | 'organisation'
  readonly id: string
  readonly name: string
}

interface Props {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly who: Who | undefined
  readonly required?: boolean
  readonly error: string | undefined
  /** Organisations are offered too. */
  readonly organisations?: boolean
  readonly onChange: (who: Who | undefined) => void
}

const personOption = ({ resident }: ResidentHit, note: string): readonly Option[] =>
  resident ? [{ key: resident.residentId, title: `${resident.name} ${resident.idNumber}`, note }] : []

const shopOption = ({ organisationId, name, creditCode }: Organisation): Option => ({
  ...{ key: organisationId, title: name, note: creditCode },
})

const useStatus = (busy: boolean, enough: boolean): string => {
  const { t } = useWords()
  if (busy) return t('find.busy')
  return enough ? t('find.nothing') : ''
}

const usePeople = (text: string) => {
  const { code } = useWords()
  const { data, isFetching } = usePeopleSearch(text, isEnough(text))
  return { isFetching, persons: (data?.hits ?? []).flatMap((hit) => personOption(hit, code(hit.by))) }
}

const useShops = (text: string, wanted: boolean) => {
  const { data, isFetching } = useOrganisationSearch(text, wanted && isEnough(text))
  return { isFetching, shops: wanted ? (data?.organisations ?? []).map(shopOption) : [] }
}

const useOffer = (typed: string, withOrganisations: boolean) => {
  const { t } = useWords()
  const text = useSettled(typed.trim())
  const { persons, ...people } = usePeople(text)
  const { shops, ...organisations } = useShops(text, withOrganisations)
  return {
    groups: [
      { name: t('find.people'), options: persons },
      { name: t('find.organisations'), options: shops },
    ],
    status: useStatus(people.isFetching || organisations.isFetching, isEnough(text)),
    whoIs: ({ key, title }: Option): Who => ({
      ...{ id: key, name: title },
      kind: shops.some((one) => one.key === key) ? 'organisation' : 'resident',
    }),
  }
}

/** Whom the register knows, found by what is typed; who was chosen stays named until he is dropped. */
export const WhoField = ({ id, who, organisations = false, onChange, ...named }: Props) => {
  const { t } = useWords()
  const [text, setText] = useState('')
  const { groups, status, whoIs } = useOffer(text, organisations)
  const choose = (option: Option): void => {
    setText('')
    onChange(whoIs(option))
  }
  return (
    <Field id={id} required {...named}>
      {who === undefined ? (
        <Combobox
          id={id}
          value={text}
          groups={groups}
          status={status}
          onValue={setText}
          onChoose={choose}
          attributes={{ ...tied(id, named.error), maxLength: 60, placeholder: t('lettings.who') }}
        />
      ) : (
        <div className="chosen">
          <strong>{who.name}</strong>{' '}
          <button type="button" className="plain" id={id} onClick={() => onChange(undefined)}>
            {t('lettings.drop')}
          </button>
        </div>
      )}
    </Field>
  )
}
