/** Similar spellings that belong to two clubs, as the season shows: the two met, or played elsewhere on one day. */
import { pairKey } from '../../football/meetings.ts';
import type { SourceMatch } from '../../sources/match.ts';

/** A spelling, and the club that its letters name. */
interface Spelled {
  readonly spelling: string;
  readonly club: string;
}

const pairOf = (a: string, b: string): string => pairKey({ home: a, away: b });

/** Finds two spellings of one club at two places on one day. */
class Days {
  readonly #seen = new Map<string, { readonly spelling: string; readonly opponent: string }>();

  /** @returns another spelling of the club, which played somebody else on that day; null when none did. */
  other({ spelling, club }: Spelled, opponent: string, date: string): string | null {
    const key = `${date}\n${club}`;
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, { spelling, opponent });
    // The same fixture in another spelling is one match with two rows.
    return known === undefined || known.spelling === spelling || known.opponent === opponent
      ? null
      : known.spelling;
  }
}

/**
 * @param spelledOf null where a side cannot be looked up.
 * @returns pairs of spellings that are names of two clubs.
 */
function apartPairs(
  matches: readonly SourceMatch[],
  spelledOf: (side: SourceMatch['home']) => Spelled | null,
): ReadonlySet<string> {
  const days = new Days();
  const apart = new Set<string>();
  for (const match of matches) {
    const [home, away] = [spelledOf(match.home), spelledOf(match.away)];
    if (home !== null && home.club === away?.club && home.spelling !== away.spelling)
      apart.add(pairOf(home.spelling, away.spelling));
    for (const [side, opponent] of [
      [home, away],
      [away, home],
    ] as const) {
      const other = side === null ? null : days.other(side, opponent?.club ?? '', match.date);
      if (side !== null && other !== null) apart.add(pairOf(side.spelling, other));
    }
  }
  return apart;
}

/**
 * Spellings that do not belong to the club that their letters name, since another spelling of that name belongs to another club.
 * @param nearness how near a spelling is to what the club is called; the nearer one keeps it.
 */
export function ambiguousSpellings(
  matches: readonly SourceMatch[],
  spelledOf: (side: SourceMatch['home']) => Spelled | null,
  nearness: (spelling: string) => number,
): ReadonlySet<string> {
  const parted = new Set<string>();
  for (const pair of apartPairs(matches, spelledOf)) {
    const [a = '', b = ''] = pair.split('\n');
    const closer = nearness(a) - nearness(b);
    const keepsName = closer === 0 ? a.length <= b.length : closer > 0;
    parted.add(keepsName ? b : a);
  }
  return parted;
}
