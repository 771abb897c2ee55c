/** Values derived from ids that are known before anything is read. */

/** Results by the ids they are worked out of, and by name. */
const memo = new WeakMap<readonly string[], Map<string, unknown>>();

/** Works something out once of ids that are known: fifty aliases may ask the same of the same hundred objects. */
export function onceKnown<T>(ids: readonly string[], name: string, work: () => T): T {
  const byName = memo.get(ids) ?? new Map<string, unknown>();
  memo.set(ids, byName);
  const found = byName.has(name) ? (byName.get(name) as T) : work();
  byName.set(name, found);
  return found;
}

/** For so few ids, the work takes less time than looking up its result. */
const FEW = 8;

/** What takes a step for each id. */
export const onceOfMany = <T>(ids: readonly string[], name: string, work: () => T): T =>
  ids.length <= FEW ? work() : onceKnown(ids, name, work);
