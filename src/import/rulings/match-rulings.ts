/** Rulings on matches, each beside the match that the graph or another import has. */
import type { MatchFact } from '../../compile/facts.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import type { SourceMatchRuling } from '../../sources/rulings/index.ts';
import type { ImportWork } from '../work.ts';
import { isFault, type KnownSeasons, type PlayedSeason, type RulingFault } from './known-seasons.ts';
import { dayFault } from './ruling-day.ts';

interface RuledMatch {
  readonly match: MatchFact;
  readonly season: PlayedSeason;
}

const daysOf = (matches: readonly MatchFact[]): string => matches.map(({ date }) => date).join(', ');

/** The match of two teams at the ground of the first, on the day that the row names or on the only one. */
function matchOf(
  { date }: SourceMatchRuling,
  { matches }: PlayedSeason,
  [home, away]: readonly [string, string],
): MatchFact | RulingFault {
  const met = matches.filter((match) => match.home === home && match.away === away);
  const [found, ...others] = date === null ? met : met.filter((match) => match.date === date);
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) return { error: `${home} hosted ${away} on ${daysOf(met)}: write the date` };
  if (met.length > 0) return { error: `${home} hosted ${away} on ${daysOf(met)}, and not on ${date}` };
  const isReversed = matches.some((match) => match.home === away && match.away === home);
  const tip = isReversed ? `: ${away} was at home` : '';
  return { error: `${home} did not host ${away} in the season${tip}` };
}

/** What a match cannot have been when it was ruled upon. */
function stateFault({ from, status }: SourceMatchRuling, { date, score }: MatchFact): RulingFault | null {
  if (from < date) return { error: `from is ${from}, before the match of ${date}` };
  if (status === 'WALKOVER' && score !== undefined)
    return { error: `the match was played, ${score.fullTime.join('-')}: write AWARDED or ANNULLED` };
  return null;
}

function ruledMatch(
  fact: SourceMatchRuling,
  seasons: KnownSeasons,
  retrieved: string,
): RuledMatch | RulingFault {
  const season = seasons.find(fact.season);
  if (isFault(season)) return season;
  const home = seasons.teamIn(season, fact.home);
  if (isFault(home)) return home;
  const away = seasons.teamIn(season, fact.away);
  if (isFault(away)) return away;
  const match = matchOf(fact, season, [home, away]);
  if (isFault(match)) return match;
  return dayFault(fact, season, retrieved) ?? stateFault(fact, match) ?? { match, season };
}

/** The row tells the place of the match in its season, and the ruling. */
function write(work: ImportWork, fact: SourceMatchRuling, { match, season }: RuledMatch): void {
  const { date, stage, group, tie, leg, home, away } = match;
  work.tables.add(
    matchTable,
    {
      ...{ date, stage, group, tie, leg, home, away },
      ...{ status: fact.status, official: fact.official ?? '' },
      ...{ officialFrom: fact.from, officialBasis: 'REPORTED', officialEvidence: fact.evidence },
      note: fact.reason,
      source: work.source,
      sourceRow: `${fact.path}:${fact.line}`,
    },
    season.file,
  );
}

const byKickOff = ([, a]: RulingRow, [, b]: RulingRow): number => {
  const key = ({ match: { date, home } }: RuledMatch): string => `${date} ${home}`;
  return key(a) < key(b) ? -1 : 1;
};

type RulingRow = readonly [fact: SourceMatchRuling, ruled: RuledMatch];

/** Each row beside its match; a match is ruled upon once. */
export function addMatchRulings(
  work: ImportWork,
  facts: readonly SourceMatchRuling[],
  seasons: KnownSeasons,
  retrieved: string,
): void {
  const seen = new Map<string, number>();
  const rows = facts.flatMap((fact): readonly RulingRow[] => {
    const found = ruledMatch(fact, seasons, retrieved);
    const first = isFault(found) ? undefined : seen.get(found.match.id);
    if (isFault(found)) work.reject(fact, found.error);
    else if (first !== undefined) work.reject(fact, `line ${first} tells a ruling on the match already`);
    else {
      seen.set(found.match.id, fact.line);
      return [[fact, found]];
    }
    return [];
  });
  for (const [fact, ruled] of rows.toSorted(byKickOff)) write(work, fact, ruled);
}
