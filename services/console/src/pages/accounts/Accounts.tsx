import { Link, useSearchParams } from 'react-router'
import { may, useMe } from '../../api/me.ts'
import type { Person, Role } from '../../api/model.ts'
import { usePeople } from '../../api/people.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { useKept } from '../../parts/kept.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { AccountTable } from './AccountTable.tsx'
import './accounts.css'
import { NewAccount } from './NewAccount.tsx'

const matches = (person: Person, words: string): boolean =>
  `${person.displayName} ${person.username}`.toLowerCase().includes(words.trim().toLowerCase())

interface FilterProps {
  readonly words: string
  readonly role: Role | undefined
  readonly onWords: (words: string) => void
  readonly onRole: (role: string) => void
}

const AccountFilters = ({ words, role, onWords, onRole }: FilterProps) => {
  const { t } = useWords()
  const roles = codeOptions('ROLE_')
  return (
    <div className="account-filters">
      <TextInput
        type="search"
        value={words}
        placeholder={t('accounts.search')}
        aria-label={t('accounts.search')}
        onChange={(event) => onWords(event.target.value)}
      />
      <Field id="accounts-role" label={t('accounts.role')} required>
        <Choice
          id="accounts-role"
          value={role ?? ''}
          options={roles}
          placeholder={t('common.all')}
          onChange={onRole}
        />
      </Field>
    </div>
  )
}

interface FoundProps {
  readonly people: readonly Person[]
  readonly role: Role | undefined
  readonly nextPage: string | undefined
}

const FoundAccounts = ({ people, role, nextPage }: FoundProps) => {
  const { t } = useWords()
  if (people.length === 0) return <Empty why={t('accounts.empty')} />
  return (
    <>
      <AccountTable people={people} />
      {nextPage ? (
        <p>
          <Link to={`?${new URLSearchParams({ ...(role ? { role } : {}), page: nextPage }).toString()}`}>
            {t('common.next')}
          </Link>
        </p>
      ) : null}
    </>
  )
}

/** Accounts and posts in the caller's territory. */
export const Accounts = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const [words, setWords] = useKept('words')
  const role = (params.get('role') ?? undefined) as Role | undefined
  const query = usePeople(role, params.get('page') ?? undefined)
  const manages = may(useMe().data, 'people.manage')
  return (
    <>
      <h1>{t('accounts.title')}</h1>
      {manages ? <NewAccount /> : null}
      <AccountFilters
        words={words}
        role={role}
        onWords={setWords}
        onRole={(value) => setParams(value === '' ? {} : { role: value })}
      />
      <Loaded query={query}>
        {(data) => (
          <FoundAccounts
            people={(data.people ?? []).filter((person) => matches(person, words))}
            role={role}
            nextPage={data.nextPageToken}
          />
        )}
      </Loaded>
    </>
  )
}
