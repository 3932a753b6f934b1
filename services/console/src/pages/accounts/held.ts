import type { Person, Post } from '../../api/model.ts'

/** The posts a person holds now. */
export const heldBy = ({ posts = [] }: Pick<Person, 'posts'>): readonly Post[] =>
  posts.filter(({ until }) => until === undefined)
