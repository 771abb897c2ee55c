/** The sections of a source's files: the rows below one title, and what the file says of their number. */
import type { SourceFact, SourceLine } from '../sources/types.ts';

export interface SourceSection extends SourceLine {
  /** As `# Matches` and `# Teams` have it; null where the file does not say. */
  matches: number | null;
  teams: number | null;
}

/** A title or a property of a file, as readers yield it. */
export interface HeadEvent extends SourceLine {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string;
}

const COUNT = /^\d{1,6}$/u;

export class Sections {
  readonly #byPath = new Map<string, SourceSection[]>();

  #open(path: string, line: number): SourceSection {
    const section: SourceSection = { path, line, matches: null, teams: null };
    const known = this.#byPath.get(path);
    if (known === undefined) this.#byPath.set(path, [section]);
    else known.push(section);
    return section;
  }

  /** Notes a title, which opens a section, or a property of the open section. */
  add({ kind, path, line, name, value = '' }: HeadEvent): void {
    if (kind === 'title') this.#open(path, line);
    if (kind !== 'property' || !COUNT.test(value)) return;
    const section = this.#byPath.get(path)?.at(-1) ?? this.#open(path, 1);
    if (name === 'Matches') section.matches = Number(value);
    if (name === 'Teams') section.teams = Number(value);
  }

  /** Whether a file has a title or a property. */
  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** Files that say how many matches they hold and hold others: in words, by path. */
  missed(facts: readonly SourceFact[]): ReadonlyMap<string, string> {
    const matches = facts.filter(({ kind }) => kind === 'match');
    return this.#counted(matches, (stated, has) => stated !== has);
  }

  /** The same of files that hold fewer rows, read or not: they are cut. */
  short(rows: readonly SourceLine[]): ReadonlyMap<string, string> {
    return this.#counted(rows, (stated, has) => stated > has);
  }

  #counted(rows: readonly SourceLine[], differs: (stated: number, has: number) => boolean) {
    const held = Map.groupBy(rows, (row) => this.of(row));
    const sections = [...this.#byPath.values()].flat();
    return new Map(
      sections.flatMap((section) => {
        const has = held.get(section)?.length ?? 0;
        const { path, matches } = section;
        return matches === null || !differs(matches, has)
          ? []
          : [[path, `it states ${matches} matches and has ${has}`]];
      }),
    );
  }

  /** The section of a row. Rows above the first title belong to that title. */
  of({ path, line }: SourceLine): SourceSection {
    const sections = this.#byPath.get(path) ?? [this.#open(path, 1)];
    return sections.findLast((section) => section.line <= line) ?? sections[0] ?? this.#open(path, 1);
  }
}
