import type { zh } from './zh.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** What every language must state: a missing or surplus key does not compile. */
export type Words = Same<typeof zh>
