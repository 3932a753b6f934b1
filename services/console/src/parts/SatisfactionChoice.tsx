import type { Satisfaction } from '../api/model.ts'
import { useWords } from '../words/index.ts'

interface Props {
  readonly id: string
  readonly value: Satisfaction | ''
  readonly onChange: (value: Satisfaction) => void
  readonly error?: string | undefined
}

const choices: readonly Satisfaction[] = ['SATISFACTION_SATISFIED', 'SATISFACTION_NOT_SATISFIED']

/** Two equal buttons: saying no is as easy as saying yes. */
export const SatisfactionChoice = ({ id, value, onChange, error }: Props) => {
  const { t, code } = useWords()
  return (
    <fieldset className="satisfaction" id={id}>
      <legend>{t('form.satisfaction')}</legend>
      <div className="two-equal">
        {choices.map((choice) => (
          <button key={choice} type="button" aria-pressed={value === choice} onClick={() => onChange(choice)}>
            {code(choice)}
          </button>
        ))}
      </div>
      <p className={error ? 'field-error' : 'quiet'}>{error ?? t('form.reopens')}</p>
    </fieldset>
  )
}
