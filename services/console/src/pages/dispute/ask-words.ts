import type { Ask } from '../../api/dispute-actions.ts'
import { useWords } from '../../words/index.ts'
import type { zh } from '../../words/zh.ts'
import type { Wrong } from './answers.ts'

type Label = keyof typeof zh.disputeForm

interface Asked {
  readonly ask: Ask
  readonly wrong: Wrong | undefined
}

/** How a control is called, and what to say where its answer is wrong. */
export const useAskWords = ({ ask, wrong }: Asked) => {
  const { t } = useWords()
  return {
    label: t(`disputeForm.${ask.label ?? (ask.name as Label)}`),
    error: wrong === undefined ? undefined : t(`disputeForm.${wrong}`, { count: ask.most ?? 0 }),
  }
}
