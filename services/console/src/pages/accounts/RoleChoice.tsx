import type { Role } from '../../api/model.ts'
import { Choice } from '../../parts/Field.tsx'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly id: string
  readonly value: string
  readonly onChange: (role: Role) => void
}

/** The choice of a role, by its public name; systems of others are admitted on a page of their own. */
export const RoleChoice = ({ id, value, onChange }: Props) => {
  const { t, code } = useWords()
  const options = codesOf<Role>('ROLE_')
    .filter((role) => role !== 'ROLE_INTEGRATION_CLIENT')
    .map((role) => ({ value: role, label: code(role) }))
  return (
    <Choice
      id={id}
      value={value}
      options={options}
      placeholder={t('common.choose')}
      onChange={(role) => onChange(role as Role)}
    />
  )
}
