/** A value, or a promise of it. A cached value is not wrapped: a promise for each field triples the cost of an answer. */
export type PromiseOrValue<T> = T | Promise<T>;

/** Applies `use` at once to a value, and to a promise when it is fulfilled. */
export function whenReady<T, R>(
  value: PromiseOrValue<T>,
  use: (value: T) => PromiseOrValue<R>,
): PromiseOrValue<R> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** All of several values, in their order: at once when none of them is a promise. */
export function allReady<T>(values: readonly PromiseOrValue<T>[]): PromiseOrValue<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}

/** Both of two values: at once when neither of them is a promise. */
export function bothReady<A, B>(a: PromiseOrValue<A>, b: PromiseOrValue<B>): PromiseOrValue<readonly [A, B]> {
  return a instanceof Promise || b instanceof Promise ? Promise.all([a, b]) : [a, b];
}
