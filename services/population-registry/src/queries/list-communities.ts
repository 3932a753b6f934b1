import type { Deps } from '../ports.ts'

/** The town and all its communities. */
export const listCommunities =
  ({ communities, town }: Pick<Deps, 'communities' | 'town'>) =>
  async () => ({ town, communities: await communities.all() })
