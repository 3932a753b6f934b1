import type { Someone } from './people.ts'

interface Receipt {
  readonly id: string
}

/** A form over a territory: whose name is held, and a question that nobody can answer but who is asked. */
export const formTerms = (territory: string) => ({
  ...{ title: '农村饮水安全摸底表', office: '镇水务站', words: '安排供水管网改造' },
  ...{ purpose: 'LOOK_PURPOSE_SERVICE', lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY' },
  ...{ territories: [territory], until: '2099-12-31' },
  columns: [
    { field: 'EXPORT_FIELD_NAME' },
    { question: { words: '家中有几口水井', kind: 'QUESTION_KIND_NUMBER', unit: '口' } },
  ],
})

/** Drafts and opens a form, as whoever may does. */
export const openForm = async ({ api }: Pick<Someone, 'api'>, territory: string): Promise<string> => {
  const { id } = await api.post<Receipt>('/v1/forms', { terms: formTerms(territory) })
  await api.post(`/v1/forms/${id}:open`, {})
  return id
}
