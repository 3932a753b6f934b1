import Button from 'antd/es/button'
import { useCommunities } from '../../api/buildings.ts'
import type { Grid } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { townDay } from '../../parts/town-time.ts'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'
import { Brings } from './Brings.tsx'
import { Drawn } from './Drawn.tsx'
import { GridRows } from './GridRows.tsx'
import { Overlay } from './Overlay.tsx'
import { controlOf, gridsIn, outlinesOf, type PlanFields } from './planning.ts'
import { usePlanning, type Planning, type Planned } from './use-planning.ts'

const oneDay = 86_400_000

const Where = ({ fields, change, wrongs }: Planning) => {
  const { t } = useWords()
  const communities = useCommunities().data?.communities ?? []
  const error = wrongs.includes('community') ? t('regriddings.needCommunity') : undefined
  return (
    <Field id="regridding-community" label={t('regriddings.community')} required error={error}>
      <Choice
        id="regridding-community"
        value={fields.community}
        placeholder={t('common.choose')}
        options={communities.map(({ communityCode, name }) => ({ value: communityCode, label: name }))}
        error={error}
        onChange={(community) => change({ community })}
      />
    </Field>
  )
}

const When = ({ fields, change, wrongs }: Planning) => {
  const { t } = useWords()
  const first = townDay(useNow() + oneDay)
  const error = wrongs.includes('day') ? t('regriddings.needDay') : undefined
  return (
    <Field
      id="regridding-day"
      label={t('regriddings.day')}
      required
      hint={t('regriddings.dayHint')}
      error={error}
    >
      <TextInput
        type="date"
        min={first}
        value={fields.day}
        {...tied('regridding-day', error)}
        onChange={(event) => change({ day: event.target.value })}
      />
    </Field>
  )
}

const Ends = ({ fields, change, standing }: Planning & { readonly standing: readonly Grid[] }) => {
  const { t } = useWords()
  if (standing.length === 0) return null
  const others = (code: string): readonly string[] => fields.ends.filter((each) => each !== code)
  return (
    <fieldset className="regridding-ends" id="regridding-ends" tabIndex={-1}>
      <legend>{t('regriddings.ends')}</legend>
      <p className="quiet">{t('regriddings.endsHint')}</p>
      {standing.map(({ gridCode, name }) => (
        <label key={gridCode}>
          <input
            type="checkbox"
            checked={fields.ends.includes(gridCode)}
            onChange={({ target }) =>
              change({ ends: target.checked ? [...others(gridCode), gridCode] : others(gridCode) })
            }
          />
          {name} · {gridCode.slice(12)}
        </label>
      ))}
    </fieldset>
  )
}

const nameIn = ({ rows }: PlanFields, standing: readonly Grid[]) => {
  const names = new Map(standing.map(({ gridCode, name }) => [gridCode, name]))
  for (const { code, name } of rows) names.set(code, name)
  return (code: string): string => names.get(code) ?? code
}

const Send = ({ look, plan }: Planning) => {
  const { t } = useWords()
  const pending = look.pending || plan.pending
  const step = look.answer === undefined ? 'look' : 'confirm'
  return (
    <Button type="primary" htmlType="submit">
      {pending ? t('common.sending') : t(`regriddings.${step}`)}
    </Button>
  )
}

interface Props extends Planned {
  readonly name: string
  /** The grids of the town as they stand. */
  readonly grids: readonly Grid[]
}

/** A plan as it is filled in: from when, the drawing beside today's, who answers; a look before it is kept. */
export const PlanForm = ({ name, grids, ...planned }: Props) => {
  const planning = usePlanning(grids, planned)
  const { fields, submit, look, problem } = planning
  const standing = gridsIn(grids, fields.community)
  return (
    <form className="card regridding-form" onSubmit={submit} noValidate aria-label={name}>
      {problem ? <ProblemNote problem={problem} controlOf={controlOf} /> : null}
      {planned.start.community === '' ? <Where {...planning} /> : null}
      <When {...planning} />
      <Drawn {...planning} standing={standing} />
      <Overlay before={standing} after={outlinesOf(fields)} />
      <GridRows {...planning} />
      <Ends {...planning} standing={standing} />
      {look.answer ? <Brings preview={look.answer} nameOf={nameIn(fields, standing)} /> : null}
      <Send {...planning} />
    </form>
  )
}
