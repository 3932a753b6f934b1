import Button from 'antd/es/button'
import { Link } from 'react-router'
import { useCommunities } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import type { Grid } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
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
import './regriddings.css'
import { usePlanning, type Planning } from './use-planning.ts'

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

const PlanForm = ({ grids }: { readonly grids: readonly Grid[] }) => {
  const { t } = useWords()
  const planning = usePlanning(grids)
  const { fields, submit, look, problem } = planning
  const standing = gridsIn(grids, fields.community)
  return (
    <form className="card regridding-form" onSubmit={submit} noValidate aria-label={t('regriddings.plan')}>
      {problem ? <ProblemNote problem={problem} controlOf={controlOf} /> : null}
      <Where {...planning} />
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

/** Plans new grids: where, from when, their drawing beside today's, who answers; a look before it is kept. */
export const NewRegridding = () => {
  const { t } = useWords()
  const query = useGrids()
  return (
    <div className="regriddings">
      <header>
        <Link to="/regriddings">{t('regriddings.title')}</Link>
        <h1>{t('regriddings.plan')}</h1>
      </header>
      <Loaded query={query}>{(grids) => <PlanForm grids={grids} />}</Loaded>
    </div>
  )
}
