import { isIPv6 } from 'node:net'

const blockGroups = 4

/** Written out in full, so that `::` hides no group. */
const groupsOf = (address: string): readonly string[] => {
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  if (tail === undefined) return left
  const right = tail.split(':').filter(Boolean)
  return [...left, ...Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0'), ...right]
}

/** What one subscriber has: an IPv4 address, or the whole block of an IPv6 line, whose addresses cost nothing. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return isIPv6(address) ? groupsOf(address).slice(0, blockGroups).join(':') : address
}
