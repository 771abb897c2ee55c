/** Who took part in which season, and which World Cups a national team sought a place at. */
import type { SeasonRecord } from '../../store/catalogue.ts';
import type { MatchRecord, OutcomeRecord, SeasonDocument } from '../../store/documents.ts';
import { type LinkKind, NO_DAY, toDayNumber } from '../../store/relations.ts';
import { firstDay, type Link, lastDay } from './link.ts';

const later = (a: string, b: string): string => (a > b ? a : b);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** A season that stands for all editions of a tournament. */
const ALL = 'all';

interface Part {
  /** The day the first of its pairings was known. */
  readonly known: string;
  /** Of its own matches. */
  readonly first: string;
  readonly last: string;
}

const partIn = (before: Part | undefined, known: string, date: string): Part => ({
  known: earlier(before?.known ?? known, known),
  first: earlier(before?.first ?? date, date),
  last: later(before?.last ?? date, date),
});

function participants(season: SeasonRecord, matches: readonly MatchRecord[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const match of matches) {
    const known = later(season.knownFrom, match.knownFrom ?? '');
    for (const team of [match.home, match.away]) parts.set(team, partIn(parts.get(team), known, match.date));
  }
  return parts;
}

/** Who is in a season is in it from its first day to its last; but nobody plays for all of a hundred years. */
const daysIn = ({ label, start, end }: SeasonRecord, part: Part): readonly [number, number] =>
  label === ALL ? [firstDay(part.first), lastDay(part.last)] : [firstDay(start ?? part.known), lastDay(end)];

export const participationLinks = (season: SeasonRecord, matches: readonly MatchRecord[]): Link[] =>
  [...participants(season, matches)].map(([team, part]) => {
    const [from, to] = daysIn(season, part);
    const known = toDayNumber(part.known);
    const object = `season:${season.id}`;
    return { kind: 'TOOK_PART_IN', subject: team, object, known, until: NO_DAY, from, to, ref: -1 };
  });

/** Who sought a place and won it or did not; hosts, holders and those who did not enter sought none. */
function fateOf({ outcome, entered }: OutcomeRecord): LinkKind | null {
  if (outcome === 'QUALIFIED' || outcome === 'QUALIFIED_BUT_WITHDREW') return 'QUALIFIED_FOR';
  const failed = outcome === 'ELIMINATED' || outcome === 'WITHDREW' || outcome === 'BANNED';
  return entered && failed ? 'FAILED_TO_QUALIFY_FOR' : null;
}

/** Those of a World Cup; none in any other season. */
export const outcomeLinks = ({ id, outcomes }: SeasonDocument): Link[] =>
  outcomes.flatMap((outcome) => {
    const kind = fateOf(outcome);
    const day = toDayNumber(outcome.knownFrom);
    const dated = { known: day, until: NO_DAY, from: day, to: day, ref: -1 };
    return kind === null ? [] : [{ kind, subject: outcome.team, object: `season:${id}`, ...dated }];
  });
