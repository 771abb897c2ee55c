/** Who led which team, who met whom from the other bench, and what both took part in. */

import type { SeasonRecord, TenureRecord } from '../../documents/catalogue.ts';
import type { MatchRecord, SeasonDocument } from '../../documents/documents.ts';
import { Leaders } from '../../documents/leaders.ts';
import { endKnown, tenureAsOf } from '../../documents/tenure-span.ts';
import { compareText } from '../../football/match.ts';
import { globalId } from '../../model/ids.ts';
import { daysOf, type EntityLink, lasting } from './link.ts';
import { overlapOf, type Spell, spellsOn, unionOf } from './spells.ts';

/** A coach who led a team on a day, and since when and until when that was known. */
export interface Leader extends Spell {
  /** Id of the coach. */
  readonly coach: string;
}

/** The coaches who led a team on a day, by any account from that day on. */
export type BenchOn = (team: string, day: string) => readonly Leader[];

export function benchesOf(tenures: readonly TenureRecord[]): BenchOn {
  const byTeam = Map.groupBy(tenures, ({ team }) => team);
  const benches = new Map([...byTeam].map(([team, own]) => [team, new TeamBench(own)]));
  return (team, day) => benches.get(team)?.on(day) ?? [];
}

/** The bench of one team. */
class TeamBench {
  readonly #tenures: readonly TenureRecord[];
  readonly #found = new Map<string, readonly Leader[]>();
  /** What was known, by the state of each tenure: `-` not begun, `c` known without its end, `w` known whole. */
  readonly #then = new Map<string, Leaders>();

  constructor(tenures: readonly TenureRecord[]) {
    this.#tenures = tenures;
  }

  on(day: string): readonly Leader[] {
    const known = this.#found.get(day) ?? this.#on(day);
    this.#found.set(day, known);
    return known;
  }

  #on(day: string): readonly Leader[] {
    const days = [day, ...this.#endsTold(day)];
    const benches = days.map((known) => this.#asOf(known).on(day));
    const ids = benches.map((bench) => bench.map(({ coach }) => globalId('coach', coach)));
    return spellsOn(days, ids).map(({ member, ...spell }) => ({ coach: member, ...spell }));
  }

  /** The days on which an end came to be known of those who may have led on a day. */
  #endsTold(day: string): readonly string[] {
    const ends = this.#tenures
      .filter(({ from = '', to }) => to !== undefined && from <= day)
      .map(endKnown)
      .filter((end) => end > day);
    return [...new Set(ends)].toSorted(compareText);
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
export interface CoachMeeting extends Spell {
  readonly coaches: readonly [first: string, second: string];
  readonly date: string;
}

function meetingOf(host: Leader, guest: Leader, date: string): CoachMeeting | null {
  const spell = host.coach === guest.coach ? null : overlapOf(host, guest);
  if (spell === null) return null;
  const [first, second] = [host.coach, guest.coach].toSorted(compareText);
  return { coaches: [first ?? '', second ?? ''], date, ...spell };
}

/** No coach led a match that was called off. */
export const coachMeetings = (matches: readonly MatchRecord[], benchOn: BenchOn): readonly CoachMeeting[] =>
  matches
    .filter(({ score }) => score !== undefined)
    .flatMap(({ home, away, date }) =>
      benchOn(home, date).flatMap((host) =>
        benchOn(away, date).flatMap((guest) => meetingOf(host, guest, date) ?? []),
      ),
    );

/** A participant of a competition, and when that is known. */
interface Part extends Spell {
  readonly participant: string;
}

const later = (a: string, b = a): string => (a > b ? a : b);

function partsIn({ knownFrom }: SeasonRecord, document: SeasonDocument, benchOn: BenchOn): readonly Part[] {
  const { matches, entrants = [] } = document;
  return [
    ...entrants.map(({ team }): Part => ({ participant: team, known: knownFrom })),
    ...matches.flatMap(({ home, away, date, score, knownFrom: paired }) =>
      [home, away].flatMap((team): Part[] => [
        { participant: team, known: later(knownFrom, paired) },
        ...(score === undefined ? [] : benchOn(team, date)).map(
          ({ coach, ...spell }): Part => ({ participant: coach, ...spell }),
        ),
      ]),
    ),
  ];
}

/**
 * Which teams and coaches took part in which competition, and since when. Each is listed once, unless what was known
 * of a coach was undone and told anew; their seasons have links of their own.
 */
export function competitionParts(
  seasons: readonly SeasonRecord[],
  documents: ReadonlyMap<string, SeasonDocument>,
  benchOn: BenchOn,
): readonly EntityLink[] {
  return [...Map.groupBy(seasons, ({ competition }) => competition)].flatMap(([competition, own]) => {
    const parts = own.flatMap((season) => {
      const document = documents.get(season.id);
      return document === undefined ? [] : partsIn(season, document, benchOn);
    });
    const object = globalId('competition', competition);
    return [...Map.groupBy(parts, ({ participant }) => participant)].flatMap(([subject, told]) =>
      unionOf(told).map((spell) => ({
        ...lasting('TOOK_PART_IN', subject, object),
        ...daysOf(spell),
      })),
    );
  });
}
