import { useState } from 'react'
import type { Room } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'
import { plansOf, type UnitPlan } from './floors.ts'

interface Props {
  readonly rooms: readonly Room[]
  readonly chosen: string
  /** Absent where a room leads nowhere. */
  readonly onChoose?: (roomCode: string) => void
}

const Cell = ({ room, chosen, onChoose }: Omit<Props, 'rooms'> & { readonly room: Room }) =>
  onChoose === undefined ? (
    <span className="room">{room.door}</span>
  ) : (
    <button
      type="button"
      className="room"
      aria-pressed={room.roomCode === chosen}
      onClick={() => onChoose(room.roomCode === chosen ? '' : room.roomCode)}
    >
      {room.door}
    </button>
  )

const Plan = ({ plan, ...props }: Omit<Props, 'rooms'> & { readonly plan: UnitPlan }) => {
  const { t } = useWords()
  return (
    <section className="unit" aria-label={t('building.unit', { number: plan.unit })}>
      <h3>{t('building.unit', { number: plan.unit })}</h3>
      <ol>
        {plan.floors.map(({ floor, rooms }) => (
          <li key={floor}>
            <span className="quiet">{t('building.floor', { number: floor })}</span>
            {rooms.map((room) => (
              <Cell key={room.roomCode} room={room} {...props} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Table = ({ plan }: { readonly plan: UnitPlan }) => {
  const { t } = useWords()
  return (
    <table className="room-table">
      <caption>{t('building.unit', { number: plan.unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('building.floorName')}</th>
          <th scope="col">{t('building.rooms')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.floors.map(({ floor, rooms }) => (
          <tr key={floor}>
            <th scope="row">{floor}</th>
            <td>{rooms.map(({ door }) => door).join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The rooms of a building, floor by floor, or the same as a table. */
export const Rooms = ({ rooms, chosen, onChoose }: Props) => {
  const { t } = useWords()
  const [asTable, setAsTable] = useState(false)
  const plans = plansOf(rooms)
  return (
    <section className="card" aria-labelledby="rooms">
      <div className="section-head">
        <h2 id="rooms">{t('building.rooms')}</h2>
        <button type="button" className="plain" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'building.asPlan' : 'building.asTable')}
        </button>
      </div>
      {onChoose && !asTable ? <p className="quiet">{t('building.roomHint')}</p> : null}
      <div className="units">
        {plans.map((plan) =>
          asTable ? (
            <Table key={plan.unit} plan={plan} />
          ) : (
            <Plan key={plan.unit} plan={plan} chosen={chosen} {...(onChoose ? { onChoose } : {})} />
          ),
        )}
      </div>
    </section>
  )
}
