import type { ImageFile } from './image.ts'

/** Finds the comment above a definition by its place in the descriptor. */
export type Comments = (path: readonly number[]) => string

const tidy = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()

/** Use for the descriptions in OpenAPI and AsyncAPI: the words are those of the proto comments. */
export const commentsOf = (file: ImageFile): Comments => {
  const found = new Map(
    (file.sourceCodeInfo?.location ?? []).flatMap((location) =>
      location.leadingComments === undefined
        ? []
        : [[(location.path ?? []).join('.'), tidy(location.leadingComments)] as const],
    ),
  )
  return (path) => found.get(path.join('.')) ?? ''
}
