import { useCatalogue, type EventKind } from '../../api/catalogue.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { bySection, granted, stepOf, toggled, type Section } from './events.ts'

interface Props {
  readonly id: string
  readonly chosen: readonly string[]
  readonly onChange: (types: readonly string[]) => void
}

interface BoxesProps extends Omit<Props, 'id'> {
  readonly section: Section
  readonly events: readonly EventKind[]
}

const Boxes = ({ section, events, chosen, onChange }: BoxesProps) => {
  const { t, code } = useWords()
  const types = events.map(({ type }) => type)
  const on = types.filter((type) => chosen.includes(type)).length
  const name = t(`clients.${section}`)
  return (
    <details className="event-group">
      <summary>
        {name} <span className="quiet">{`${String(on)}/${String(types.length)}`}</span>
      </summary>
      <label className="check">
        <input
          type="checkbox"
          checked={on === types.length}
          onChange={() => onChange(toggled(chosen, types))}
        />
        {t('clients.allOf', { name })}
      </label>
      <div className="event-boxes">
        {events.map((event) => (
          <label key={event.type} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(event.type)}
              onChange={() => onChange(toggled(chosen, [event.type]))}
            />
            <span>
              <code>{event.name}</code> <span className="quiet">{code(stepOf(event))}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  )
}

/** Which events are to come, chosen from what is published and open to other systems. */
export const EventChoice = ({ id, chosen, onChange }: Props) => {
  const { t } = useWords()
  const catalogue = useCatalogue(granted)
  return (
    <fieldset id={id} className="choices" tabIndex={-1}>
      <legend>{t('clients.types')}</legend>
      <Loaded query={catalogue} rows={2}>
        {(events) =>
          bySection(events).map((each) => (
            <Boxes key={each.section} {...each} chosen={chosen} onChange={onChange} />
          ))
        }
      </Loaded>
    </fieldset>
  )
}
