import type { Issue, IssueAction } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import type { ActionFields, FieldWrongs } from './action-input.ts'

/** What each control of an action's form is given. */
export interface ControlProps {
  readonly issue: Issue
  readonly action: IssueAction
  readonly fields: ActionFields
  readonly wrongs: FieldWrongs
  readonly change: (part: Partial<ActionFields>) => void
}

/** What to say of a wrong control; undefined while it is right. */
export const useError = (wrongs: FieldWrongs, name: keyof ActionFields): string | undefined => {
  const { t } = useWords()
  const wrong = wrongs[name]
  return wrong === undefined ? undefined : t(`form.${wrong}`)
}
