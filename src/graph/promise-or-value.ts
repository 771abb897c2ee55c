/** A value that may be there already. What is remembered is not wrapped: a promise per field triples an answer's cost. */
export type PromiseOrValue<T> = T | Promise<T>;

/** Applies `use` now when the value is there, later when it is not. */
export function whenReady<T, R>(
  value: PromiseOrValue<T>,
  use: (value: T) => PromiseOrValue<R>,
): PromiseOrValue<R> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** All of several values: now when all are there. Order is kept. */
export function allReady<T>(values: readonly PromiseOrValue<T>[]): PromiseOrValue<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
