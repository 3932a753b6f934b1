/** What a process loads only once somebody wants it, each a few megabytes. */
export const late = {
  collector: () => import('./collector.ts'),
  reflecting: () => import('./grpc/reflecting.ts'),
}
