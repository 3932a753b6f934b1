import { Link } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import type { Resident } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'
import { MakeInvitation } from '../invitations/MakeInvitation.tsx'

/** Invites a person who has no account yet, at the grid of his building. */
export const Invite = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const building = useBuilding(resident.buildingCode)
  const gridCode = building.data?.gridCode ?? ''
  return (
    <section className="card" aria-labelledby="invite">
      <h2 id="invite">{t('invites.title')}</h2>
      <p className="quiet">{t('invites.about')}</p>
      {gridCode === '' ? (
        <p className="quiet">{building.isPending ? '…' : t('invites.noGrid')}</p>
      ) : (
        <MakeInvitation residentId={resident.residentId} gridCode={gridCode} />
      )}
      <p>
        <Link to="/invitations">{t('invites.list')}</Link>
      </p>
    </section>
  )
}
