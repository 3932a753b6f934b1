import type { OrganisationKind } from '../../api/model.ts'
import type { OrganisationsShown } from '../../api/organisations.ts'

const prefix = 'ORGANISATION_KIND_'

/** The address's word for a kind, short enough to read. */
export const shortKind = (kind: string): string => kind.slice(prefix.length).toLowerCase()

const codeIn = (params: URLSearchParams, name: string, form: RegExp): string | undefined => {
  const code = params.get(name)
  return code !== null && form.test(code) ? code : undefined
}

const placeIn = (params: URLSearchParams): OrganisationsShown => {
  const buildingCode = codeIn(params, 'building', /^[1-9][0-9]{16}$/)
  if (buildingCode !== undefined) return { buildingCode }
  const territory = codeIn(params, 'where', /^[1-9][0-9]{8,14}$/)
  return {
    ...(territory === undefined ? {} : { territory }),
    ...(params.has('ended') ? { ended: true } : {}),
  }
}

/** What the list is narrowed to, as the address says it; what is not understood is left out. */
export const shownIn = (params: URLSearchParams): OrganisationsShown => {
  const kind = params.get('kind')
  const page = params.get('page')
  return {
    ...placeIn(params),
    ...(kind === null ? {} : { kind: `${prefix}${kind.toUpperCase()}` as OrganisationKind }),
    ...(page === null ? {} : { pageToken: page }),
  }
}

/** The address with one thing changed; another list begins on its first page. */
export const changed = (params: URLSearchParams, name: string, value: string): URLSearchParams => {
  const next = new URLSearchParams(params)
  next.delete('page')
  if (value === '') next.delete(name)
  else next.set(name, value)
  return next
}
