/** Who took part in which season, and which World Cups a national team sought a place at. */
import type { SeasonRecord } from '../../store/catalogue.ts';
import type { MatchRecord, OutcomeRecord, SeasonDocument } from '../../store/documents.ts';
import { type LinkKind, NO_DAY, toDayNumber } from '../../store/relations.ts';
import { firstDay, type Link, lastDay } from './link.ts';

const later = (a: string, b: string): string => (a > b ? a : b);

/** Who took part, from the day the first of its pairings was known. */
function participants(season: SeasonRecord, matches: readonly MatchRecord[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const match of matches) {
    const day = later(season.knownFrom, match.knownFrom ?? '');
    for (const team of [match.home, match.away]) {
      const before = known.get(team);
      if (before === undefined || day < before) known.set(team, day);
    }
  }
  return known;
}

export const participationLinks = (season: SeasonRecord, matches: readonly MatchRecord[]): Link[] =>
  [...participants(season, matches)].map(([team, day]) => ({
    kind: 'TOOK_PART_IN',
    subject: team,
    object: `season:${season.id}`,
    known: toDayNumber(day),
    until: NO_DAY,
    from: firstDay(season.start ?? day),
    to: lastDay(season.end),
    ref: -1,
  }));

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
