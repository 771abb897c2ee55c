/** Coaches of a source: who led which team in a match, or from when to when, written as tenures. */
import type { CoachRecord } from '../../documents/catalogue.ts';
import { cellsOf } from '../../model/kit/write-row.ts';
import { coaches as coachTable } from '../../model/tables/coaches.ts';
import { tenures as tenureTable } from '../../model/tables/tenures.ts';
import type { SourceBench, SourceTenure } from '../../sources/bench.ts';
import type { SourceFact, SourceLine } from '../../sources/types.ts';
import type { ImportWork } from '../work.ts';
import { Directory } from './directory.ts';
import { LedBy } from './led-by.ts';
import { LedTeams } from './led-teams.ts';
import { type LedMatch, spellsIn } from './spells.ts';

/** The coaches that were taken over from a source. */
interface AddedCoaches {
  readonly tenures: number;
  /** Coaches that no table has. */
  readonly minted: readonly CoachRecord[];
}

type TenureCells = Parameters<ImportWork['tables']['add']>[1];

/** A tenure before it is written as a row. */
interface ImportedTenure {
  readonly coach: string;
  readonly team: string;
  readonly at: SourceLine;
  readonly cells: Readonly<Record<string, string>>;
}

interface LedAt extends LedMatch {
  readonly at: SourceLine;
}

/** The table of the tenures of an import. */
const FILE = `${tenureTable.path}/imported.csv`;

const isBench = (fact: SourceFact): fact is SourceBench => fact.kind === 'bench';
const isTenure = (fact: SourceFact): fact is SourceTenure => fact.kind === 'tenure';

/** The benches of men’s matches on which at least one coach is named. */
function benchesOf(work: ImportWork): readonly SourceBench[] {
  const all = work.facts.filter(isBench);
  const mens = all.filter(({ competition }) => !work.isOfWomen(competition));
  work.setAside('benches of women’s matches: the graph holds men’s teams', all.length - mens.length);
  const named = mens.filter(({ coach }) => coach !== null);
  work.setAside('benches of which nobody is named', mens.length - named.length);
  return named;
}

/** A source that lists the tenures of a team in two queries has some of them twice. */
const keyOf = ({ coach, team, cells }: ImportedTenure): string =>
  [coach, team, cells.from ?? '', cells.from === undefined ? cells.to : ''].join(' ');

class CoachWork {
  readonly #work: ImportWork;
  readonly #directory: Directory;
  readonly #teams: LedTeams;
  readonly #people: LedBy;
  /** What a source without conditions adds to known coaches. */
  readonly #told = new Map<string, CoachRecord>();

  constructor(work: ImportWork) {
    this.#work = work;
    this.#directory = new Directory(work.facts);
    this.#teams = new LedTeams(work);
    this.#people = new LedBy(work);
  }

  #placed(fact: SourceBench | SourceTenure, day: string): { team: string; coach: string } | null {
    const team = this.#teams.idOf(this.#directory.team(fact.team), day, fact);
    if (team === null || fact.coach === null) return null;
    const person = this.#directory.person(fact.coach);
    const coach = this.#people.of(person, team, day, fact);
    if (coach === null) return null;
    const { born, wikidata } = person;
    if (!this.#work.entry.hasConditions && (born ?? wikidata) !== null)
      this.#told.set(coach.id, {
        ...{ id: coach.id, name: coach.name, names: [], source: this.#work.source },
        ...(born !== null && { born }),
        ...(wikidata !== null && { wikidata }),
      });
    return { team, coach: coach.id };
  }

  #fromMatches(): readonly ImportedTenure[] {
    const led = benchesOf(this.#work).flatMap((fact): LedAt[] => {
      const placed = this.#placed(fact, fact.date);
      return placed === null ? [] : [{ ...placed, date: fact.date, at: fact }];
    });
    return spellsIn(led).map(({ first, last, isShared }) => ({
      ...{ coach: first.coach, team: first.team, at: first.at },
      cells: {
        ...(isShared && { role: 'JOINT' }),
        ...{ from: first.date, to: last.date, end: 'DATED', confidence: 'MEDIUM' },
        note: 'derived: from the first match in charge to the last',
      },
    }));
  }

  #fromDates(): readonly ImportedTenure[] {
    return this.#work.facts.filter(isTenure).flatMap((fact): ImportedTenure[] => {
      const { from, to } = fact;
      const placed = this.#placed(fact, from ?? to ?? '');
      if (placed === null) return [];
      const dates = { ...(from !== null && { from }), ...(to !== null && { to, end: 'DATED' }) };
      return [{ ...placed, at: fact, cells: dates }];
    });
  }

  run(): AddedCoaches {
    const all = [...this.#fromMatches(), ...this.#fromDates()];
    const tenures = [...new Map(all.map((tenure) => [keyOf(tenure), tenure])).values()];
    for (const { coach, team, at, cells } of tenures.toSorted(inOrder)) {
      this.#work.used.teams.add(team);
      const row = { coach, team, ...cells, source: this.#work.source, sourceRow: `${at.path}:${at.line}` };
      this.#work.tables.add(tenureTable, row as TenureCells, FILE);
    }
    const { minted } = this.#people.finder;
    const people = new Map([...minted.map((coach) => [coach.id, coach] as const), ...this.#told]);
    for (const id of [...people.keys()].sort()) {
      const coach = people.get(id);
      if (coach !== undefined) this.#work.tables.add(coachTable, cellsOf(coachTable, coach));
    }
    return { tenures: tenures.length, minted };
  }
}

const inOrder = (a: ImportedTenure, b: ImportedTenure): number => {
  const [one, other] = [a, b].map(({ team, coach, cells }) => `${team} ${cells.from ?? ''} ${coach}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** Takes over the tenures and benches of a source that has some. */
export function addCoaches(work: ImportWork): AddedCoaches {
  const isAsked = work.facts.some((fact) => isBench(fact) || isTenure(fact));
  return isAsked ? new CoachWork(work).run() : { tenures: 0, minted: [] };
}
