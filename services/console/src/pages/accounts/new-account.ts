import type { Role } from '../../api/model.ts'

/** What stands in the form that opens an account. */
export interface Fields {
  readonly username: string
  readonly displayName: string
  readonly role: Role | ''
  /** Absent until it is chosen: the town's own. */
  readonly territory?: string
}

/** A form nobody has touched. */
export const empty: Fields = { username: '', displayName: '', role: '' }

/** What a draft keeps: the post, and nothing of the person. */
export const kept = ({ role, territory }: Fields): Partial<Fields> => ({
  role,
  ...(territory ? { territory } : {}),
})
