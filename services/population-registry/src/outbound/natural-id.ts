import { idFromCommand, type AggregateStore } from '@fengqiao/aggregate-store'
import {
  DomainError,
  systemScope,
  type Decided,
  type DomainEvent,
  type Meta,
  type Receipt,
} from '@fengqiao/domain-kit'

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

/** Decides on what stands under a code, or on nothing where nothing does yet. */
export const applyUnder =
  <S, E extends DomainEvent>(kept: Pick<AggregateStore<S, E>, 'create' | 'change'>, takenReason: string) =>
  async (meta: Meta, code: string, decide: (before: S | undefined) => Decided<E>): Promise<Receipt> => {
    try {
      return await kept.create({ ...meta, naturalId: code }, () => decide(undefined))
    } catch (error) {
      if (!(error instanceof DomainError) || error.reason !== takenReason) throw error
      return kept.change({ scope: systemScope, id: code }, meta, decide)
    }
  }
