import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type { Form, FormTermsInput, SheetAnswer } from './model.ts'

/** What a change of a form or a sheet makes old. */
export const touchedByForms = [['forms']] as const

/** Forms, the latest first. */
export const useForms = () =>
  useQuery({
    queryKey: ['forms', 'list'],
    queryFn: () => dataOf(api.GET('/v1/forms', { params: { query: { pageSize: 100 } } })),
    select: (reply) => reply.forms ?? [],
  })

/** How personal each field of the catalogue is, in its order. */
export const useFieldPrivacy = () =>
  useQuery({
    queryKey: ['fields'],
    queryFn: () => dataOf(api.GET('/v1/fields')),
    staleTime: Infinity,
    select: ({ fields = [] }) =>
      new Map(fields.flatMap(({ field, privacy }) => (field && privacy ? [[field, privacy] as const] : []))),
  })

/** One form: what it asks, of whom, why and until when. */
export const useForm = (formId: string) =>
  useQuery({
    queryKey: ['forms', 'one', formId],
    queryFn: () => dataOf(api.GET('/v1/forms/{formId}', { params: { path: { formId } } })),
    enabled: formId !== '',
  })

/** How far a form is in my territory, by building. */
export const useFormProgress = (formId: string) =>
  useQuery({
    queryKey: ['forms', 'progress', formId],
    queryFn: () => dataOf(api.GET('/v1/forms/{formId}/progress', { params: { path: { formId } } })),
    retry: false,
  })

/** Whose sheets are due in a building, masked, those first who were not asked yet. */
export const useSheetsIn = (formId: string, buildingCode: string) =>
  useQuery({
    queryKey: ['forms', 'sheets', formId, buildingCode],
    queryFn: () =>
      dataOf(api.GET('/v1/forms/{formId}/sheets', { params: { path: { formId }, query: { buildingCode } } })),
    enabled: buildingCode !== '',
    select: (reply) => reply.sheets ?? [],
  })

const pathOf = (formId: string, residentId: string) => ({ path: { formId, residentId } })

/** A person's sheet. Where it shows an answer, reading it is kept: nothing is read again unless somebody asks. */
export const useSheet = (formId: string, residentId: string) =>
  useQuery({
    queryKey: ['forms', 'sheet', formId, residentId],
    queryFn: () =>
      dataOf(api.GET('/v1/forms/{formId}/sheets/{residentId}', { params: pathOf(formId, residentId) })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })

/** The forms that hold what I answered, a page of them as it travels. */
export const myForms = (pageToken: string) =>
  dataOf(
    api.GET('/v1/me/forms', { params: { query: { pageSize: 50, ...(pageToken ? { pageToken } : {}) } } }),
  )

/** The forms that hold what I answered. */
export const useMyForms = () =>
  useQuery({
    queryKey: ['forms', 'mine'],
    queryFn: () => myForms(''),
    select: (reply) => reply.forms ?? [],
  })

/** Which of these titles are held, have to be asked, or may not be. */
export const checkTitles = (titles: readonly string[]) =>
  dataOf(api.POST('/v1/forms:check', { body: { titles: [...titles] } }))

export const draftForm = (terms: FormTermsInput, key: string) =>
  dataOf(api.POST('/v1/forms', { body: { terms }, headers: commandHeaders(key) }))

/** Says all of a draft anew, as it was seen. */
export const reviseForm = (form: Form, terms: FormTermsInput, key: string) =>
  dataOf(
    api.POST('/v1/forms/{formId}:revise', {
      params: { path: { formId: form.formId }, ...seen(form) },
      body: { terms },
      headers: commandHeaders(key),
    }),
  )

const onForm = (formId: string, key: string) => ({
  params: { path: { formId } },
  body: {},
  headers: commandHeaders(key),
})

export const openForm = (formId: string, key: string) =>
  dataOf(api.POST('/v1/forms/{formId}:open', onForm(formId, key)))

export const closeForm = (formId: string, key: string) =>
  dataOf(api.POST('/v1/forms/{formId}:close', onForm(formId, key)))

/** Whose sheet, and what he answered. */
export interface Answering {
  readonly formId: string
  readonly residentId: string
  readonly answers: readonly SheetAnswer[]
}

export const answerSheet = ({ formId, residentId, answers }: Answering, key: string) =>
  dataOf(
    api.POST('/v1/forms/{formId}/sheets/{residentId}:answer', {
      params: pathOf(formId, residentId),
      body: { answers: [...answers] },
      headers: commandHeaders(key),
    }),
  )
