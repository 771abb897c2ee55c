/** What a publication writes: all of it, and what one night of football changes. */
import { type Compiled, compileFacts } from '../src/compile/compile.ts';
import type { Facts } from '../src/compile/facts.ts';
import { loadFacts } from '../src/compile/load/load.ts';
import { documentKey } from '../src/store/keys.ts';
import { DATA } from './graphs.ts';

export interface Publication {
  /** KV writes. */
  readonly full: number;
  readonly matchday: number;
}

/** Manifest and pointer. */
const ALWAYS = 2;
/** A night of the league phase, eighteen matches. */
const NIGHT = { season: 'ucl-2025-26', date: '2026-01-28' };

const keysOf = ({ documents }: Compiled): ReadonlySet<string> =>
  new Set([...documents.keys()].map(documentKey));

/** The facts as they stood before that night's scores. */
function beforeTheNight(facts: Facts): Facts {
  const matches = facts.matches.map((fact) => {
    const { score: _score, ...unplayed } = fact.value;
    const isOfTheNight = unplayed.season === NIGHT.season && unplayed.date === NIGHT.date;
    return isOfTheNight ? { ...fact, value: unplayed } : fact;
  });
  return { ...facts, matches };
}

export function measurePublication(): Publication {
  const facts = loadFacts(DATA);
  const old = keysOf(compileFacts(beforeTheNight(facts)));
  const all = keysOf(compileFacts(facts));
  return { full: all.size + ALWAYS, matchday: [...all].filter((key) => !old.has(key)).length + ALWAYS };
}
