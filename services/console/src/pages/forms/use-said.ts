import { useWords } from '../../words/index.ts'

/** What somebody answered, in words. */
export const useSaid = (): ((answer: string) => string) => {
  const { t } = useWords()
  const said: Readonly<Record<string, string>> = { YES: t('forms.yes'), NO: t('forms.no') }
  return (answer) => said[answer] ?? answer
}
