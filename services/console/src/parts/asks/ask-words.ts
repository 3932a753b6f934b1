import type { Ask } from '../../api/shape.ts'
import { useWords } from '../../words/index.ts'
import type { zh } from '../../words/zh.ts'
import type { Wrong } from './answers.ts'

type Label = keyof typeof zh.asks

interface Asked {
  readonly ask: Ask
  readonly wrong: Wrong | undefined
}

/** How a control is called, and what to say where its answer is wrong. */
export const useAskWords = ({ ask, wrong }: Asked) => {
  const { t } = useWords()
  return {
    label: t(`asks.${ask.label ?? (ask.name as Label)}`),
    error: wrong === undefined ? undefined : t(`asks.${wrong}`, { count: ask.most ?? 0 }),
  }
}
