import { useQuery } from '@tanstack/react-query'
import { useWords } from './index.ts'

type Sentences = Readonly<Record<string, string>>

/** The sentence of a refusal, by its code. */
export const sentenceOf = (sentences: Sentences, refusal = ''): string =>
  sentences[refusal.replace(/^[A-Z]+_REFUSAL_/, '')] ?? ''

const load = async (language: string): Promise<Sentences> => {
  const { refusals } =
    language === 'en' ? await import('../api/gen/refusals/en.ts') : await import('../api/gen/refusals/zh.ts')
  return refusals
}

/** Why something is not allowed now, in words: they come with the first page that says so. */
export const useRefusals = () => {
  const { language } = useWords()
  const { data = {} } = useQuery({
    queryKey: ['refusals', language],
    queryFn: () => load(language),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (refusal: string | undefined): string => sentenceOf(data, refusal)
}
