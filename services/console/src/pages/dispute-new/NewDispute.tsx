import Button from 'antd/es/button'
import { Link } from 'react-router'
import { partyAsks } from '../../api/dispute-actions.ts'
import { useGrids } from '../../api/grids.ts'
import { BuildingField } from '../../parts/BuildingField.tsx'
import { Choice, Field } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useWords } from '../../words/index.ts'
import { AskControl } from '../../parts/asks/AskControl.tsx'
import { DraftNote } from '../../parts/DraftNote.tsx'
import '../dispute/dispute.css'
import '../disputes/disputes.css'
import { controlOf, openingAsks, partyForm, thirdParty } from './opening.ts'
import { useOpening } from './use-opening.ts'

type Form = ReturnType<typeof useOpening>

const most = 20

// Nothing in this form chooses among the parties or the staff of a case that is not there yet.
const noCase = { subject: {} }

const About = ({ opening, change, wrongs }: Form) => {
  const answered = (name: string, given: readonly string[]): void =>
    change({ answers: { ...opening.answers, [name]: given } })
  return openingAsks.map((ask) => (
    <AskControl
      key={ask.name}
      ask={ask}
      form="open"
      answers={opening.answers}
      wrong={wrongs[`open-${ask.name}`]}
      change={answered}
      {...noCase}
    />
  ))
}

const Place = ({ opening, grid, change, wrongs }: Form) => {
  const { t } = useWords()
  const grids = useGrids().data ?? []
  const error = wrongs['open-gridCode'] === undefined ? undefined : t('asks.needPlace')
  return (
    <>
      <BuildingField
        id="open-building"
        label={t('disputeForm.building')}
        value={opening.buildingCode}
        onChange={(buildingCode) => change({ buildingCode })}
      />
      <Field
        id="open-gridCode"
        label={t('disputeForm.grid')}
        required
        error={error}
        hint={grid ? t('disputeForm.gridByBuilding', { grid: grid.name }) : t('disputeForm.gridHint')}
      >
        <Choice
          id="open-gridCode"
          value={opening.gridCode}
          placeholder={t('register.gridChoose')}
          options={grids.map(({ gridCode, name }) => ({ value: gridCode, label: `${name} ${gridCode}` }))}
          error={error}
          onChange={(gridCode) => change({ gridCode, buildingCode: '' })}
        />
      </Field>
    </>
  )
}

const PartyFields = ({ form, index }: { readonly form: Form; readonly index: number }) => {
  const { t } = useWords()
  const { opening, change, wrongs } = form
  const { parties } = opening
  const answered = (name: string, given: readonly string[]): void =>
    change({ parties: parties.map((each, at) => (at === index ? { ...each, [name]: given } : each)) })
  const name = partyForm(index)
  return (
    <fieldset className="party-entry">
      <legend>{t('disputeForm.party', { number: index + 1 })}</legend>
      <div className="party-fields">
        {partyAsks.map((ask) => (
          <AskControl
            key={ask.name}
            ask={ask}
            form={name}
            answers={parties[index] ?? {}}
            wrong={wrongs[`${name}-${ask.name}`]}
            change={answered}
            {...noCase}
          />
        ))}
      </div>
      {parties.length > 2 ? (
        <p>
          <button
            type="button"
            className="plain"
            onClick={() => change({ parties: parties.toSpliced(index, 1) })}
          >
            {t('disputeForm.removeParty')}
          </button>
        </p>
      ) : null}
    </fieldset>
  )
}

const Parties = (form: Form) => {
  const { t } = useWords()
  const { parties } = form.opening
  return (
    <>
      {parties.map((_, index) => (
        <PartyFields key={partyForm(index)} form={form} index={index} />
      ))}
      {parties.length < most ? (
        <p>
          <Button onClick={() => form.change({ parties: [...parties, thirdParty] })}>
            {t('disputeForm.addParty')}
          </Button>
        </p>
      ) : null}
    </>
  )
}

/** Opens a case: what it is about, where, and between whom. */
export const NewDispute = () => {
  const { t } = useWords()
  const form = useOpening()
  const { command, submit, savedAt, clear } = form
  return (
    <>
      <div className="quiet">
        <Link to="/disputes">{t('disputes.title')}</Link>
      </div>
      <h1>{t('disputeForm.title')}</h1>
      <p className="quiet">{t('disputeForm.intro')}</p>
      <form
        className="card open-form"
        aria-label={t('disputeForm.title')}
        onSubmit={submit}
        onKeyDown={sendsOnCtrlEnter}
        noValidate
      >
        {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
        <About {...form} />
        <Place {...form} />
        <Parties {...form} />
        <div className="buttons send">
          <Button type="primary" size="large" htmlType="submit">
            {command.pending ? t('common.sending') : t('disputeForm.submit')}
          </Button>
          <DraftNote savedAt={savedAt} of="disputeForm" onDrop={clear} />
        </div>
      </form>
    </>
  )
}
