/** What a publication writes: all of it, and what one night of football changes. */

import type { Compiled } from '../src/compile/compile.ts';
import { compileFacts } from '../src/compile/compile.ts';
import { loadFacts } from '../src/compile/load/load.ts';
import { documentKey } from '../src/store/keys.ts';
import type { Publication } from './budgets.ts';

/** Manifest and pointer. */
const ALWAYS = 2;
/** A night of the league phase, eighteen matches. */
const NIGHT = { season: 'ucl-2025-26', from: '2026-01-28', to: '2026-01-28' };

const keysOf = ({ documents }: Compiled): ReadonlySet<string> =>
  new Set([...documents.keys()].map(documentKey));

/** @param dataDir the embedded facts, once with that night's scores and once without. */
export function publicationOf(dataDir: string): Publication {
  const facts = loadFacts(dataDir);
  const isNight = (season: string, date: string) =>
    season === NIGHT.season && date >= NIGHT.from && date <= NIGHT.to;
  const before = compileFacts({
    ...facts,
    matches: facts.matches.map((fact) => {
      const { score, ...unplayed } = fact.value;
      return score !== undefined && isNight(unplayed.season, unplayed.date)
        ? { ...fact, value: unplayed }
        : fact;
    }),
  });
  const [old, all] = [keysOf(before), keysOf(compileFacts(facts))];
  return { full: all.size + ALWAYS, matchday: [...all].filter((key) => !old.has(key)).length + ALWAYS };
}
