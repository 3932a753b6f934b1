import { idFromCommand } from '@fengqiao/aggregate-store'
import type { Meta } from '@fengqiao/domain-kit'

/** For kinds whose id is their code. */
export const codeOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('what has a code is created under it')
  return naturalId
}

/** For kinds whose id follows from the command, unless one is fenced under the id it would have had. */
export const idUnder =
  (kind: string) =>
  (meta: Meta): string =>
    meta.naturalId ?? idFromCommand(kind, meta)
