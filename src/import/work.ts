import type { CompetitionRecord } from '../documents/catalogue.ts';
import type { SourceEntry } from '../sources/registry.ts';
import {
  type Notice,
  notice,
  type Rejected,
  rejected,
  type SourceFact,
  type SourceLine,
} from '../sources/types.ts';
import { ClubFinder } from './identity/club-finder.ts';
import { CountryFinder } from './identity/country-finder.ts';
import type { Register } from './identity/register.ts';
import { TeamWords } from './identity/team-words.ts';
import { TitleWords } from './identity/title-kind.ts';
import type { FilesOfSeason } from './matches/lacking.ts';
import type { Reject } from './matches/raw.ts';
import type { Identity, Unresolved } from './matches/sides.ts';
import type { RepositoryReading } from './read-repository.ts';
import type { Sections, SourceSection } from './sections.ts';
import { Tables } from './tables/table.ts';

/** The work on one repository: what was read, and what of it is not taken over. */
export class ImportWork {
  readonly source: string;
  readonly entry: SourceEntry;
  readonly repository: string;
  readonly register: Register;
  readonly tables = new Tables();
  readonly rejected: Rejected[];
  readonly notices: Notice[];
  readonly unresolved: Unresolved[] = [];
  /** The entities that the rows of the tables name. */
  readonly used = { teams: new Set<string>(), competitions: new Set<CompetitionRecord>() };
  readonly aside = new Map<string, number>();
  readonly countries: CountryFinder;
  readonly clubs: ClubFinder;
  readonly teamWords: TeamWords;
  readonly titleWords: TitleWords;
  readonly facts: readonly SourceFact[];
  readonly #rejectedRows = new Set<SourceLine>();
  readonly #sections: Sections;
  readonly #lost = new Map<SourceSection, number>();
  /** Last lines without a line end: their files may be cut there. */
  readonly unended: readonly SourceLine[];

  constructor(
    entry: SourceEntry,
    source: string,
    repository: string,
    register: Register,
    reading: RepositoryReading,
  ) {
    this.entry = entry;
    this.source = source;
    this.repository = repository;
    this.register = register;
    this.facts = reading.facts;
    this.unended = reading.notices.filter(({ fault }) => fault === 'UNENDED');
    this.rejected = [...reading.rejected];
    this.notices = [...reading.notices];
    this.#sections = reading.sections;
    for (const row of reading.rejected) this.#lose(row);
    this.countries = new CountryFinder(register, source);
    this.clubs = new ClubFinder(register.clubs, register.registered);
    this.teamWords = new TeamWords(register.teamWords);
    this.titleWords = new TitleWords(register.titleWords);
  }

  #lose(at: SourceLine): void {
    const section = this.#sections.of(at);
    this.#lost.set(section, (this.#lost.get(section) ?? 0) + 1);
  }

  /** Which section of its file a row is in, and how many rows a section has lost. */
  get files(): FilesOfSeason {
    return {
      sectionOf: (at) => this.#sections.of(at),
      lostIn: (section) => this.#lost.get(section) ?? 0,
    };
  }

  readonly reject: Reject = (at, reason, spare) => {
    if (spare === undefined) this.#lose(at);
    this.#rejectedRows.add(at);
    this.rejected.push(rejected(at.path, at.line, '', reason));
  };

  readonly remark = ({ path, line }: SourceLine, text: string): void => {
    this.notices.push(notice(path, line, text));
  };

  isRejected(fact: SourceFact): boolean {
    return this.#rejectedRows.has(fact);
  }

  get identity(): Identity {
    const { clubs, countries, source, teamWords, reject } = this;
    const known = new Set(this.unresolved.map(({ name, country }) => `${name} ${country}`));
    const unresolved = (row: Unresolved): void => {
      const key = `${row.name} ${row.country}`;
      if (!known.has(key)) this.unresolved.push(row);
      known.add(key);
    };
    const unended = new Map(this.unended.map(({ path, line }) => [path, line]));
    const mayBeCut = ({ path, line }: SourceLine): boolean => unended.get(path) === line;
    return { clubs, countries, source, teamWords, reject, unresolved, mayBeCut };
  }

  /** Whether the title of a tournament says that women play: their teams have the same country names. */
  isOfWomen(title: string | null): boolean {
    return title !== null && this.titleWords.othersIn(title)?.teams === 'WOMEN';
  }

  /** Notes facts that are kept but are no part of the graph. */
  setAside(what: string, count: number): void {
    if (count > 0) this.aside.set(what, (this.aside.get(what) ?? 0) + count);
  }
}
