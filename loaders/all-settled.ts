/** `Promise.all`, which fails only once all are done: nothing of them goes on behind what is cleared away then. */
export async function allSettled<T extends unknown[]>(...works: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(works);
  return Promise.all(works) as Promise<T>;
}
