import { useMe } from '../api/me.ts'
import { useStaff } from '../api/staff.ts'
import { useWords } from '../words/index.ts'

interface Props {
  readonly id: string | undefined
  /** What to say where the id is not of staff. */
  readonly otherwise?: string
}

/** The name behind an id: me, a member of staff, or what the place says of others. */
export const PersonName = ({ id, otherwise }: Props) => {
  const { t } = useWords()
  const me = useMe()
  const staff = useStaff(id)
  if (!id) return <>—</>
  if (id === me.data?.personId) return <>{t('common.meName', { name: me.data.displayName })}</>
  if (staff.isPending) return <span className="quiet">…</span>
  return <>{staff.data?.displayName ?? otherwise ?? t('common.unknown')}</>
}
