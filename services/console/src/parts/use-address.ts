import { useSearchParams } from 'react-router'

/** The address after one value changed; another filter starts at its first page. */
export const changed = (params: URLSearchParams, name: string, value: string): URLSearchParams => {
  const next = new URLSearchParams(params)
  if (value === '') next.delete(name)
  else next.set(name, value)
  if (name !== 'page') next.delete('page')
  return next
}

/** What a list shows stands in the address, so that it can be kept and sent to others. */
export const useAddress = () => {
  const [params, setParams] = useSearchParams()
  return { params, change: (name: string, value: string) => setParams(changed(params, name, value)) }
}
