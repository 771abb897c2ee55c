/** Who led which team, who met whom from the other bench, and what both took part in. */
import type { SeasonRecord, TenureRecord } from '../../documents/catalogue.ts';
import type { MatchRecord, SeasonDocument } from '../../documents/documents.ts';
import { Leaders } from '../../documents/leaders.ts';
import { toDayNumber } from '../../documents/relations.ts';
import { tenureAsOf } from '../../documents/tenure-span.ts';
import { globalId } from '../../model/ids.ts';
import { type EntityLink, lasting } from './link.ts';

/** Ids of the coaches who led a team on a day. */
export type BenchOn = (team: string, day: string) => readonly string[];

/**
 * The coaches who led a team both by what was known on the day and by what is known today. A link is known
 * from its day on, so it must not have a coach whom only one of the two accounts has.
 */
export function benchesOf(tenures: readonly TenureRecord[]): BenchOn {
  const byTeam = Map.groupBy(tenures, ({ team }) => team);
  const benches = new Map([...byTeam].map(([team, own]) => [team, new TeamBench(own)]));
  return (team, day) => benches.get(team)?.on(day) ?? [];
}

/** The bench of one team. */
class TeamBench {
  readonly #tenures: readonly TenureRecord[];
  readonly #now: Leaders;
  readonly #found = new Map<string, readonly string[]>();
  /** What was known, by the state of each tenure: `-` not begun, `c` known without its end, `w` known whole. */
  readonly #then = new Map<string, Leaders>();

  constructor(tenures: readonly TenureRecord[]) {
    this.#tenures = tenures;
    this.#now = new Leaders(tenures);
  }

  on(day: string): readonly string[] {
    const known = this.#found.get(day) ?? this.#on(day);
    this.#found.set(day, known);
    return known;
  }

  #on(day: string): readonly string[] {
    const then = new Set(
      this.#asOf(day)
        .on(day)
        .map(({ coach }) => coach),
    );
    return this.#now.on(day).flatMap(({ coach }) => (then.has(coach) ? globalId('coach', coach) : []));
  }

  #asOf(day: string): Leaders {
    const tenures = this.#tenures.map((tenure) => tenureAsOf(tenure, day));
    const state = tenures
      .map((tenure, at) => (tenure === null ? '-' : tenure === this.#tenures[at] ? 'w' : 'c'))
      .join('');
    const leaders = this.#then.get(state) ?? new Leaders(tenures.filter((tenure) => tenure !== null));
    this.#then.set(state, leaders);
    return leaders;
  }
}

/** Two coaches who led the two sides of a match, in the order of their ids. */
export interface CoachMeeting {
  readonly coaches: readonly [first: string, second: string];
  readonly date: string;
}

/** A match that was called off was led by nobody. */
export const coachMeetings = (matches: readonly MatchRecord[], benchOn: BenchOn): readonly CoachMeeting[] =>
  matches
    .filter(({ score }) => score !== undefined)
    .flatMap(({ home, away, date }) =>
      benchOn(home, date).flatMap((host) =>
        benchOn(away, date)
          .filter((guest) => guest !== host)
          .map((guest): CoachMeeting => ({ coaches: host < guest ? [host, guest] : [guest, host], date })),
      ),
    );

/** The participants of a competition, each with the day from which that is known; none for friendlies. */
type Part = readonly [participant: string, known: string];

const later = (a: string, b = a): string => (a > b ? a : b);

function partsIn({ knownFrom }: SeasonRecord, document: SeasonDocument, benchOn: BenchOn): readonly Part[] {
  const { matches, entrants = [] } = document;
  return [
    ...entrants.map(({ team }): Part => [team, knownFrom]),
    ...matches.flatMap(({ home, away, date, score, knownFrom: paired }) =>
      [home, away].flatMap((team): Part[] => [
        [team, later(knownFrom, paired)],
        ...(score === undefined ? [] : benchOn(team, date).map((coach): Part => [coach, date])),
      ]),
    ),
  ];
}

/**
 * Which teams and coaches took part in which competition, and since when. Each is listed once; their seasons
 * have links of their own.
 */
export function competitionParts(
  seasons: readonly SeasonRecord[],
  documents: ReadonlyMap<string, SeasonDocument>,
  benchOn: BenchOn,
): readonly EntityLink[] {
  return [...Map.groupBy(seasons, ({ competition }) => competition)].flatMap(([competition, own]) => {
    const first = new Map<string, string>();
    for (const season of own) {
      const document = documents.get(season.id);
      for (const [participant, known] of document === undefined ? [] : partsIn(season, document, benchOn))
        if (known < (first.get(participant) ?? '9999')) first.set(participant, known);
    }
    const object = globalId('competition', competition);
    return [...first].map(([subject, known]) => ({
      ...lasting('TOOK_PART_IN', subject, object),
      known: toDayNumber(known),
    }));
  });
}
