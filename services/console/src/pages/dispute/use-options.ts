import type { Ask } from '../../api/dispute-actions.ts'
import type { DisputeParty } from '../../api/disputes.ts'
import { useStaffAt } from '../../api/staff.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

/** One thing to choose. */
export interface Option {
  readonly value: string
  readonly label: string
}

interface Asked {
  readonly ask: Ask
  readonly parties: readonly DisputeParty[]
  readonly gridCode: string | undefined
}

const useStaffOptions = ({ ask, gridCode }: Asked): (() => readonly Option[]) => {
  const asksStaff = ask.kind === 'staff' || ask.kind === 'staffMany'
  // Mediators and sponsors often hold their post for the whole town.
  const staff = useStaffAt(asksStaff ? gridCode?.slice(0, 9) : undefined)
  return () =>
    (staff.data ?? [])
      .filter(({ posts }) => (posts ?? []).some((post) => post.role === ask.of && post.until === undefined))
      .map((card) => ({ value: card.personId, label: card.displayName }))
}

const usePartyOptions = ({ ask, parties }: Asked): (() => readonly Option[]) => {
  const { t, code } = useWords()
  const { lacking } = ask
  return () =>
    parties
      .filter((party) => lacking === undefined || party[lacking] === undefined)
      .map(({ partyId, name, side }) => ({
        value: partyId,
        label: t('dispute.party', { name, side: code(side) }),
      }))
}

/** What may be chosen for one thing that is asked: codes, parties of the case, or staff with the right post. */
export const useOptions = (asked: Asked): readonly Option[] => {
  const { code } = useWords()
  const staff = useStaffOptions(asked)
  const parties = usePartyOptions(asked)
  const { kind, of = '', except = [] } = asked.ask
  if (kind.startsWith('code'))
    return codesOf(of)
      .filter((value) => !except.includes(value))
      .map((value) => ({ value, label: code(value) }))
  return kind.startsWith('staff') ? staff() : parties()
}
