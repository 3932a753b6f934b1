import Button from 'antd/es/button'
import { isResident, useMe } from '../../api/me.ts'
import { DraftNote } from '../../parts/DraftNote.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { PhotosField } from '../../parts/PhotosField.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useIsPhone } from '../../parts/use-media.ts'
import { useWords } from '../../words/index.ts'
import { controlOf, type RegisterFields, type RegisterWrong } from './form.ts'
import { Kind, Similar, What } from './parts.tsx'
import { PlaceFields, PlacePlan } from './PlaceFields.tsx'
import './register.css'
import { ReporterFields } from './ReporterFields.tsx'
import { Success } from './Success.tsx'
import { useRegistration, type Registration } from './use-registration.ts'

interface Props {
  readonly registration: Registration
  readonly resident: boolean
}

const placeOf = ({ fields, change }: Registration) => ({
  choice: fields.choice,
  onChoice: (choice: RegisterFields['choice']) => change({ choice }),
})

const Send = ({ registration }: Pick<Props, 'registration'>) => {
  const { t } = useWords()
  const { command, savedAt, clear } = registration
  return (
    <div className="buttons send">
      <Button type="primary" size="large" htmlType="submit">
        {command.pending ? t('common.sending') : t('register.submit')}
      </Button>
      <DraftNote savedAt={savedAt} of="register" onDrop={clear} />
    </div>
  )
}

// Whoever stands before a broken lamp takes its picture first; at a desk it comes last.
const Photos = ({ registration }: Pick<Props, 'registration'>) => {
  const { t } = useWords()
  return (
    <PhotosField
      id="register-evidence"
      label={t('photos.title')}
      photos={registration.photos}
      error={registration.photosError}
    />
  )
}

const Form = ({ registration, resident }: Props) => {
  const { t } = useWords()
  const { fields, change, command, submit, wrongs } = registration
  const wrong = (name: RegisterWrong): string | undefined =>
    wrongs.includes(name) ? t('common.required') : undefined
  const place = placeOf(registration)
  const onPhone = useIsPhone()
  return (
    <form
      className="card"
      onSubmit={submit}
      onKeyDown={sendsOnCtrlEnter}
      noValidate
      aria-label={t('register.title')}
    >
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      {onPhone ? <Photos registration={registration} /> : null}
      <What fields={fields} change={change} wrong={wrong} />
      <PlaceFields
        {...place}
        words={fields.placeWords}
        error={wrong('place')}
        onWords={(placeWords) => change({ placeWords })}
      />
      <div className="plan-inline">
        <PlacePlan {...place} />
      </div>
      <Kind fields={fields} change={change} wrong={wrong} resident={resident} />
      <Similar choice={fields.choice} category={fields.category} title={fields.title} />
      <ReporterFields fields={fields} resident={resident} wrongs={wrongs} change={change} />
      {onPhone ? null : <Photos registration={registration} />}
      <Send registration={registration} />
    </form>
  )
}

/** Registration: what, where, what kind, who asks; five fields at most before it can be sent. */
export const Register = () => {
  const { t } = useWords()
  const resident = isResident(useMe().data)
  const registration = useRegistration(resident)
  const { answer, reset } = registration.command
  if (answer !== undefined) return <Success reply={answer} onAnother={reset} />
  return (
    <>
      <h1>{t('register.title')}</h1>
      <div className="register">
        <Form registration={registration} resident={resident} />
        <div className="register-plan">
          <PlacePlan {...placeOf(registration)} />
        </div>
      </div>
    </>
  )
}
