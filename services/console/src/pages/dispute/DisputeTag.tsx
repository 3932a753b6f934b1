import type { DisputeStatus } from '../../api/disputes.ts'
import { useWords } from '../../words/index.ts'

// Glyph and word tell states apart without colour.
const looks: Readonly<Partial<Record<DisputeStatus, readonly [string, string]>>> = {
  DISPUTE_STATUS_REGISTERED: ['○', 'outline'],
  DISPUTE_STATUS_REJECTED: ['⊘', 'plain'],
  DISPUTE_STATUS_ACCEPTED: ['◔', 'outline'],
  DISPUTE_STATUS_INVESTIGATING: ['◔', 'tint'],
  DISPUTE_STATUS_MEDIATING: ['◑', 'tint'],
  DISPUTE_STATUS_ADJOURNED: ['❚❚', 'dashed'],
  DISPUTE_STATUS_FAILED: ['↩', 'grey'],
  DISPUTE_STATUS_AGREED: ['◕', 'tint'],
  DISPUTE_STATUS_PERFORMING: ['◕', 'tint'],
  DISPUTE_STATUS_PERFORMED: ['✓', 'green'],
  DISPUTE_STATUS_BREACHED: ['↻', 'bold'],
  DISPUTE_STATUS_REVISITED: ['✓', 'green'],
  DISPUTE_STATUS_ARCHIVED: ['✓✓', 'plain'],
  DISPUTE_STATUS_CLOSED: ['⊘', 'plain'],
}

/** Where a case stands: glyph and word. */
export const DisputeTag = ({ status }: { readonly status: DisputeStatus | undefined }) => {
  const { code } = useWords()
  if (status === undefined) return null
  const [glyph, look] = looks[status] ?? ['○', 'plain']
  return (
    <span className={`state state-${look}`}>
      <span aria-hidden="true">{glyph}</span> {code(status)}
    </span>
  )
}
