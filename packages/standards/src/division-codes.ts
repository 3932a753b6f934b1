// Division codes after GB/T 10114 and the statistical rules (国统字〔2009〕91号): a town has 9 digits, a community 12.
// Grid and building codes are the platform's own: a grid adds 3 digits to its community, a building 5.

export type TerritoryLevel = 'town' | 'community' | 'grid' | 'building'

const lengths: Readonly<Record<number, TerritoryLevel>> = {
  9: 'town',
  12: 'community',
  15: 'grid',
  17: 'building',
}

/** Which level a code names; `undefined` when it is none of ours. Codes are told apart by length, never by prefix. */
export const levelOf = (code: string): TerritoryLevel | undefined =>
  /^[1-9]\d+$/.test(code) ? lengths[code.length] : undefined

/** The town of any code of ours. */
export const townOf = (code: string): string => code.slice(0, 9)

/** The community of a grid or building code. */
export const communityOf = (code: string): string => code.slice(0, 12)

/**
 * The code and all that contain it, widest first: what a record at this place is visible to. A building does not
 * name its grid (it survives re-gridding), so a building's own line goes building, community, town.
 */
export const lineOf = (code: string): readonly string[] => {
  const level = levelOf(code)
  if (level === undefined) throw new RangeError('not a territory code')
  if (level === 'town') return [code]
  if (level === 'community') return [townOf(code), code]
  return [townOf(code), communityOf(code), code]
}

/** Whether `code` lies in `territory`, compared level by level: a grid's code is a string prefix of other grids' buildings. */
export const isWithin = (code: string, territory: string): boolean => lineOf(code).includes(territory)
