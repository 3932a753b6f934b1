import Button from 'antd/es/button'
import { Link, useSearchParams } from 'react-router'
import { revokeInvitation, useInvitations } from '../../api/invitations.ts'
import type { Invitation } from '../../api/model.ts'
import { useResidentsById } from '../../api/residents.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'
import './invitations.css'

const useNames = (invitations: readonly Invitation[]) => {
  const { t } = useWords()
  const ids = [...new Set(invitations.map(({ residentId }) => residentId).filter((id) => id !== ''))]
  const { data: people = [], isLoading } = useResidentsById(ids)
  return ({ residentId }: Invitation): string => {
    const name = people.find((person) => person.residentId === residentId)?.name
    return name ?? (isLoading ? '…' : t('invites.unnamed'))
  }
}

interface RowProps {
  readonly invitation: Invitation
  readonly name: string
  readonly onRevoke: (invitation: Invitation) => void
}

const Standing = ({ invitation }: Pick<RowProps, 'invitation'>) => {
  const { t, code } = useWords()
  const open = invitation.status === 'INVITATION_STATUS_OPEN'
  const [before, after] = t('invites.until', { time: '\u0000' }).split('\u0000')
  return (
    <span>
      <span className={open ? 'state state-outline' : 'state state-plain'}>
        {open ? '○ ' : ''}
        {code(invitation.status)}
      </span>
      {open ? (
        <span className="quiet invitation-until">
          {before}
          <Moment at={invitation.expiresAt} />
          {after}
        </span>
      ) : null}
    </span>
  )
}

const Row = ({ invitation, name, onRevoke }: RowProps) => {
  const { t } = useWords()
  const placeOf = useTerritoryName()
  return (
    <li>
      {invitation.residentId ? (
        <Link to={`/people/${invitation.residentId}`} data-row>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      <span className="quiet">{placeOf(invitation.gridCode)}</span>
      <Standing invitation={invitation} />
      <span className="invitation-action">
        {invitation.status === 'INVITATION_STATUS_OPEN' ? (
          <Button aria-label={t('invites.revokeName', { name })} onClick={() => onRevoke(invitation)}>
            {t('invites.revoke')}
          </Button>
        ) : null}
      </span>
    </li>
  )
}

const Rows = ({ invitations }: { readonly invitations: readonly Invitation[] }) => {
  const { t } = useWords()
  const nameOf = useNames(invitations)
  const revoking = useConfirmed({
    send: ({ invitationId }: Invitation, key) => revokeInvitation(invitationId, key),
    touches: [['invitations']],
  })
  if (invitations.length === 0)
    return (
      <Empty why={t('invites.empty')}>
        <p className="quiet">{t('invites.emptyStep')}</p>
        <Link to="/people">{t('invites.find')}</Link>
      </Empty>
    )
  return (
    <>
      <ul className="card invitation-rows">
        {invitations.map((each) => (
          <Row key={each.invitationId} invitation={each} name={nameOf(each)} onRevoke={revoking.ask} />
        ))}
      </ul>
      {revoking.about ? (
        <Confirm
          question={t('invites.revokeSure', { name: nameOf(revoking.about) })}
          action={t('invites.revoke')}
          {...revoking.dialog}
        />
      ) : null}
    </>
  )
}

/** The caller's own invitations: which are open, used, run out; open ones can be taken back. */
export const Invitations = () => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const query = useInvitations(params.get('page') ?? undefined)
  return (
    <div className="invitations">
      <h1>{t('invites.list')}</h1>
      <p className="quiet">{t('invites.about')}</p>
      <Loaded query={query} rows={3}>
        {({ invitations = [], nextPageToken }) => (
          <>
            <Rows invitations={invitations} />
            {nextPageToken ? (
              <p className="pages">
                <Link to={`?page=${encodeURIComponent(nextPageToken)}`}>{t('common.next')}</Link>
              </p>
            ) : null}
          </>
        )}
      </Loaded>
    </div>
  )
}
