import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router'
import { useDuplicateCandidates } from '../../api/duplicates.ts'
import { may, useMe } from '../../api/me.ts'
import type { DuplicateCandidate } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import './duplicates.css'
import { Merge } from './Merge.tsx'
import { NotTheSame } from './NotTheSame.tsx'
import type { Pair } from './pair.ts'
import { SideBySide } from './SideBySide.tsx'
import { Waiting } from './WaitingPairs.tsx'

interface CandidateProps {
  readonly pair: Pair
  readonly reasons: readonly string[]
  readonly onMerged: (staysId: string) => void
}

const Candidate = ({ pair, reasons, onMerged }: CandidateProps) => {
  const { t, code } = useWords()
  const merges = may(useMe().data, 'registry.merge')
  const { one, other } = pair
  const id = `pair-${one.residentId}-${other.residentId}`
  return (
    <li className="card" aria-labelledby={id}>
      <h2 id={id}>{t('duplicates.pair', { one: one.name, other: other.name })}</h2>
      <p className="quiet">{reasons.map(code).join(' · ')}</p>
      <SideBySide pair={pair} />
      <div className="decide">
        {merges ? <Merge pair={pair} onDone={onMerged} /> : null}
        <NotTheSame residentId={one.residentId} otherId={other.residentId} />
      </div>
    </li>
  )
}

const pairOf = ({ one, other, differing }: DuplicateCandidate): Pair | undefined =>
  one && other ? { one, other, differing } : undefined

interface PagesProps {
  readonly page: string | undefined
  readonly next: string
  readonly onPage: (page: string | undefined) => void
}

const Pages = ({ page, next, onPage }: PagesProps) => {
  const { t } = useWords()
  return (
    <div className="buttons">
      {page === undefined ? null : <Button onClick={() => onPage(undefined)}>{t('common.firstPage')}</Button>}
      {next === '' ? null : <Button onClick={() => onPage(next)}>{t('common.next')}</Button>}
    </div>
  )
}

interface ListProps {
  readonly candidates: readonly DuplicateCandidate[]
  readonly onMerged: (staysId: string) => void
}

const List = ({ candidates, onMerged }: ListProps) => {
  const { t } = useWords()
  if (candidates.length === 0) return <div className="empty">{t('duplicates.none')}</div>
  return (
    <ul className="pairs" aria-label={t('duplicates.title')}>
      {candidates.map((candidate) => {
        const pair = pairOf(candidate)
        return pair === undefined ? null : (
          <Candidate
            key={`${pair.one.residentId}~${pair.other.residentId}`}
            pair={pair}
            reasons={candidate.reasons}
            onMerged={onMerged}
          />
        )
      })}
    </ul>
  )
}

/** Pairs of records that may be of one person, the likeliest first: merged, or said to be of two. */
export const Queue = () => {
  const { t } = useWords()
  const [page, setPage] = useState<string>()
  const [staysId, setStaysId] = useState<string>()
  const query = useDuplicateCandidates(page)
  return (
    <div className="duplicates">
      <h1>{t('duplicates.title')}</h1>
      <p className="quiet">{t('duplicates.hint')}</p>
      <div role="status">
        {staysId === undefined ? null : (
          <p className="note">
            {t('duplicates.merged')} <Link to={`/people/${staysId}`}>{t('duplicates.openPerson')}</Link>
          </p>
        )}
      </div>
      <Loaded query={query} rows={3}>
        {({ candidates = [], nextPageToken, waiting }) => (
          <>
            <Waiting count={waiting} />
            <List candidates={candidates} onMerged={setStaysId} />
            <Pages page={page} next={nextPageToken} onPage={setPage} />
          </>
        )}
      </Loaded>
    </div>
  )
}
