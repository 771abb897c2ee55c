/** What a publication writes: all of it, and what one night of football changes. */
import { type Compiled, compileFacts } from '../../src/compile/compile.ts';
import type { Facts } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import type { KvTarget } from '../../src/compile/publication/target.ts';
import { DATA } from '../harness/graphs.ts';

/** A night of the league phase, eighteen matches. */
const NIGHT = { season: 'ucl-2025-26', date: '2026-01-28' };

class CountingTarget implements KvTarget {
  writes = 0;
  readonly #values = new Map<string, string>();

  get(keys: string[]): Promise<Map<string, string | null>> {
    return Promise.resolve(new Map(keys.map((key) => [key, this.#values.get(key) ?? null])));
  }

  put(key: string, value: string): Promise<void> {
    this.writes += 1;
    this.#values.set(key, value);
    return Promise.resolve();
  }
}

/** The facts as they stood before that night's scores. */
function beforeTheNight(facts: Facts): Facts {
  const matches = facts.matches.map((fact) => {
    const { score: _score, ...unplayed } = fact.value;
    const isOfTheNight = unplayed.season === NIGHT.season && unplayed.date === NIGHT.date;
    return isOfTheNight ? { ...fact, value: unplayed } : fact;
  });
  return { ...facts, matches };
}

/** @returns KV writes of a data set that is published where there is nothing yet. */
export async function writesOf(compiled: Compiled): Promise<number> {
  const target = new CountingTarget();
  await publish(target, compiled);
  return target.writes;
}

/** @returns KV writes of a night of football, the night before being published. */
export async function writesOfMatchday(): Promise<number> {
  const facts = loadFacts(DATA);
  const target = new CountingTarget();
  await publish(target, compileFacts(beforeTheNight(facts)));
  const before = target.writes;
  await publish(target, compileFacts(facts));
  return target.writes - before;
}
