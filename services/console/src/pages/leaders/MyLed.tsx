import Button from 'antd/es/button'
import { useState } from 'react'
import { useBuildingNames } from '../../api/buildings.ts'
import { endMyLeading, touchedByLeaders, useMyBuildingsLed } from '../../api/leaders.ts'
import type { Leader } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { TermFacts } from './TermFacts.tsx'

const Building = ({ leader, name }: { readonly leader: Leader; readonly name: string }) => {
  const { t } = useWords()
  const [asks, setAsks] = useState(false)
  const command = useCommand({
    send: (one: Leader, key) => endMyLeading(one, key),
    touches: touchedByLeaders,
    onDone: () => setAsks(false),
  })
  return (
    <li>
      <strong>{name}</strong>
      <TermFacts leader={leader} />
      {leader.until === '' ? <Button onClick={() => setAsks(true)}>{t('leaders.endMine')}</Button> : null}
      {asks ? (
        <Confirm
          question={t('leaders.endMineHint')}
          action={t('leaders.endMine')}
          pending={command.pending}
          problem={command.problem}
          onYes={() => command.submit(leader)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </li>
  )
}

const Buildings = ({ leaders }: { readonly leaders: readonly Leader[] }) => {
  const { t } = useWords()
  const nameOf = useBuildingNames(leaders.map(({ buildingCode }) => buildingCode))
  if (leaders.length === 0) return null
  return (
    <section className="card" aria-labelledby="my-led">
      <h2 id="my-led">{t('leaders.mine')}</h2>
      <p className="quiet">{t('leaders.mineHint')}</p>
      <ul className="looks">
        {leaders.map((leader) => (
          <Building
            key={`${leader.buildingCode} ${leader.appointedAt ?? ''}`}
            leader={leader}
            name={nameOf(leader.buildingCode)}
          />
        ))}
      </ul>
    </section>
  )
}

/** The buildings I lead or led, each of which I end myself; nothing for who never led one. */
export const MyLed = () => (
  <Loaded query={useMyBuildingsLed()} rows={0}>
    {(leaders) => <Buildings leaders={leaders} />}
  </Loaded>
)
