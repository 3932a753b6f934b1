import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import { myForms } from './forms.ts'
import { myBuildingsLed } from './leaders.ts'
import { myLettings } from './lettings.ts'

const pageSize = 30

/** The first page has no token. */
const paged = (pageToken: string) => ({
  query: { pageSize, ...(pageToken ? { pageToken } : {}) },
})

/** A person as the record stood at the end of a day, masked. A day that cannot be shown says at once why not. */
export const useResidentAsOf = (residentId: string, day: string) =>
  useQuery({
    queryKey: ['registry', 'resident-as-of', residentId, day],
    queryFn: () =>
      dataOf(api.GET('/v1/residents/{residentId}/as-of/{day}', { params: { path: { residentId, day } } })),
    retry: false,
  })

/** A building as it stood at the end of a day. */
export const useBuildingAsOf = (buildingCode: string, day: string) =>
  useQuery({
    queryKey: ['registry', 'building-as-of', buildingCode, day],
    queryFn: () =>
      dataOf(
        api.GET('/v1/buildings/{buildingCode}/as-of/{day}', { params: { path: { buildingCode, day } } }),
      ),
    retry: false,
  })

/** Who lived in a building at the end of a day, masked as they stood, a page at a time. */
export const usePeopleAsOf = ({
  buildingCode,
  day,
  page,
}: {
  readonly buildingCode: string
  readonly day: string
  readonly page: string
}) =>
  useQuery({
    queryKey: ['registry', 'people-as-of', buildingCode, day, page],
    queryFn: () =>
      dataOf(
        api.GET('/v1/buildings/{buildingCode}/as-of/{day}/people', {
          params: { path: { buildingCode, day }, ...paged(page) },
        }),
      ),
    retry: false,
  })

/** The steps of a life, the newest first, a page at a time. */
export const useHistory = (residentId: string) =>
  useInfiniteQuery({
    queryKey: ['registry', 'history', residentId],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/residents/{residentId}/history', {
          params: { path: { residentId }, ...paged(pageParam) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextPageToken }) => nextPageToken || undefined,
  })

const myRecord = () => dataOf(api.GET('/v1/me/record'))
const myHistory = (pageToken: string) => dataOf(api.GET('/v1/me/history', { params: paged(pageToken) }))
const myLooks = (pageToken: string) => dataOf(api.GET('/v1/me/looks', { params: paged(pageToken) }))

const myDataRequests = (pageToken: string) =>
  dataOf(api.GET('/v1/me/data-requests', { params: paged(pageToken) }))

const myCare = (pageToken: string) => dataOf(api.GET('/v1/me/care', { params: paged(pageToken) }))

/** My own record, in clear; an account that belongs to none is told so at once. */
export const useMyRecord = () =>
  useQuery({ queryKey: ['registry', 'mine', 'record'], queryFn: myRecord, retry: false })

/** The steps of my own life in the register. */
export const useMyHistory = () =>
  useInfiniteQuery({
    queryKey: ['registry', 'mine', 'history'],
    queryFn: ({ pageParam }) => myHistory(pageParam),
    initialPageParam: '',
    getNextPageParam: ({ nextPageToken }) => nextPageToken || undefined,
  })

/** Who looked at my own record in clear. */
export const useMyLooks = () =>
  useQuery({
    queryKey: ['registry', 'mine', 'looks'],
    queryFn: () => myLooks(''),
    select: (reply) => reply.looks ?? [],
  })

interface Page {
  readonly nextPageToken: string
}

const everyPage = async <P extends Page>(read: (after: string) => Promise<P>): Promise<P[]> => {
  const pages: P[] = []
  let after = ''
  do {
    const page = await read(after)
    pages.push(page)
    after = page.nextPageToken
  } while (after !== '')
  return pages
}

/** All that the register holds of me, whole, as other programs can read it. */
export const copyOfMine = async (): Promise<Blob> => {
  const [record, lives, looks, asked, cared, answered, led, lettings] = await Promise.all([
    myRecord(),
    everyPage(myHistory),
    everyPage(myLooks),
    everyPage(myDataRequests),
    everyPage(myCare),
    everyPage(myForms),
    myBuildingsLed(),
    myLettings(),
  ])
  const copy = {
    record,
    history: lives.flatMap(({ steps = [] }) => steps),
    looks: looks.flatMap((page) => page.looks ?? []),
    requests: asked.flatMap(({ requests = [] }) => requests),
    care: cared.flatMap(({ entries = [] }) => entries),
    forms: answered.flatMap(({ forms = [] }) => forms),
    buildingsLed: led.leaders ?? [],
    lettings: lettings.lettings ?? [],
  }
  return new Blob([JSON.stringify(copy, undefined, 2)], { type: 'application/json' })
}
