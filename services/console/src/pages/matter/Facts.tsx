import { Link } from 'react-router'
import { useBuilding, useCommunityName } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import { isResident, useMe } from '../../api/me.ts'
import type { Issue } from '../../api/model.ts'
import { useGridsByCode } from '../../api/regriddings.ts'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { Asker } from '../workbench/WorkRow.tsx'
import { Fact } from './Fact.tsx'
import { Standing } from './Standing.tsx'

interface OptionalProps {
  readonly name: string
  readonly value: string | undefined
}

// Facts that a matter may not have.
const WordsFact = ({ name, value }: OptionalProps) => (value ? <Fact name={name}>{value}</Fact> : null)

const CodeFact = ({ name, value }: OptionalProps) => {
  const { code } = useWords()
  return value ? <Fact name={name}>{code(value)}</Fact> : null
}

const masked = /\*/

const Phone = ({ phone }: { readonly phone: string }) => {
  const { t } = useWords()
  if (masked.test(phone)) return <>{phone}</>
  return (
    <a href={`tel:${phone}`} aria-label={`${t('matter.call')} ${phone}`}>
      {phone}
    </a>
  )
}

const none: readonly string[] = []

const GridFact = ({ gridCode }: { readonly gridCode: string }) => {
  const { t } = useWords()
  const grids = useGrids().data
  const standing = grids?.find((each) => each.gridCode === gridCode)
  const ended = useGridsByCode(grids === undefined || standing ? none : [gridCode]).data?.[0]
  const community = useCommunityName()(gridCode.slice(0, 12))
  return (
    <>
      {ended ? (
        t('matter.gridEnded', { name: ended.name })
      ) : (
        <Link to={`/grids?grid=${gridCode}`}>{standing?.name ?? gridCode}</Link>
      )}{' '}
      <span className="quiet">{community}</span>
    </>
  )
}

const GridFacts = ({ issue: { place, servingGridCode } }: { readonly issue: Issue }) => {
  const { t } = useWords()
  if (!place?.gridCode) return null
  return (
    <>
      <Fact name={t('matter.grid')}>
        <GridFact gridCode={place.gridCode} />
      </Fact>
      {servingGridCode ? (
        <Fact name={t('matter.servingGrid')}>
          <GridFact gridCode={servingGridCode} />
        </Fact>
      ) : null}
    </>
  )
}

// Residents know where they live; the page of a building is for staff.
const BuildingFact = ({ buildingCode }: { readonly buildingCode: string }) => {
  const building = useBuilding(buildingCode).data
  const forStaff = !isResident(useMe().data)
  const name = building?.name ?? buildingCode
  return forStaff ? <Link to={`/buildings/${buildingCode}`}>{name}</Link> : <>{name}</>
}

const HandOverFact = ({ issue }: { readonly issue: Issue }) => {
  const { t } = useWords()
  if (!issue.handOver?.toPersonId) return null
  const [from, middle, after] = t('matter.handOverPending', { from: '\u0000', to: '\u0000' }).split('\u0000')
  return (
    <Fact name={t('matter.handOver')}>
      {from}
      <PersonName id={issue.handOver.fromPersonId} />
      {middle}
      <PersonName id={issue.handOver.toPersonId} />
      {after}
      {issue.handOver.reason ? <p className="quiet">{issue.handOver.reason}</p> : null}
    </Fact>
  )
}

const People = ({ issue }: { readonly issue: Issue }) => {
  const { t } = useWords()
  const helpers = issue.coHandlerIds
  return (
    <>
      <Fact name={t('matter.reporter')}>
        <Asker issue={issue} />
      </Fact>
      {issue.reporter?.phone ? (
        <Fact name={t('matter.phone')}>
          <Phone phone={issue.reporter.phone} />
        </Fact>
      ) : null}
      {helpers.length > 0 ? (
        <Fact name={t('matter.coHandlers')}>
          {helpers.map((id) => (
            <div key={id}>
              <PersonName id={id} />
            </div>
          ))}
        </Fact>
      ) : null}
      <HandOverFact issue={issue} />
    </>
  )
}

/** What does not change from step to step: place, people, kind. */
export const Facts = ({ issue }: { readonly issue: Issue }) => {
  const { t, code } = useWords()
  return (
    <details className="card facts" open={matchMedia('(min-width: 768px)').matches}>
      <summary>{t('matter.facts')}</summary>
      <dl>
        <WordsFact name={t('matter.description')} value={issue.description} />
        <WordsFact name={t('matter.place')} value={issue.place?.words} />
        {issue.place?.buildingCode ? (
          <Fact name={t('matter.building')}>
            <BuildingFact buildingCode={issue.place.buildingCode} />
          </Fact>
        ) : null}
        <GridFacts issue={issue} />
        <CodeFact name={t('matter.routing')} value={issue.routingReason} />
        <People issue={issue} />
        <Standing issue={issue} />
        <Fact name={t('matter.category')}>{code(issue.category)}</Fact>
        <CodeFact name={t('matter.urgency')} value={issue.urgency} />
        <CodeFact name={t('matter.channel')} value={issue.channel} />
        <CodeFact name={t('matter.satisfaction')} value={issue.satisfaction} />
        {issue.mergedIntoId ? (
          <Fact name={t('matter.mergedInto')}>
            <Link to={`/matters/${issue.mergedIntoId}`}>{t('common.open')}</Link>
          </Fact>
        ) : null}
      </dl>
    </details>
  )
}
