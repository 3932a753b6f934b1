import type { zh } from './zh.ts'
import type { zhLater } from './zh-later.ts'

/** Of one thing some languages speak otherwise than of several. */
type OfOne<T> = { readonly [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string }

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & OfOne<T>

/** What every language must state: a missing or surplus key does not compile. */
export type FirstWords = Same<typeof zh>

/** The same for the pages that not everybody opens. */
export type LaterWords = Same<typeof zhLater>

/** All of it. */
export type Words = FirstWords & LaterWords
