const levels = [15, 12, 9] as const

/** Use for whom a post's record is open to: the code itself and every level above it, grid → community → town. */
export const levelsOf = (territory: string): readonly string[] =>
  levels.filter((length) => length <= territory.length).map((length) => territory.slice(0, length))

/** Use to ask whether one territory is another or lies inside it. */
export const liesWithin = (territory: string, outer: string): boolean => levelsOf(territory).includes(outer)
