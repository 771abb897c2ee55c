/** What a publication changes, told to people: new and corrected results, and changes of coaches, by competition. */
import type { ChangeCounts } from '../documents/history.ts';
import { isOfKind, slugOf } from '../model/ids.ts';
import type { OpenCatalogue } from '../store/catalogue-text.ts';
import { inCodeUnitOrder } from '../store/code-unit-order.ts';
import type { BenchesDifference } from './difference/benches.ts';
import type { PlayedResult, ResultsDifference } from './difference/results.ts';

interface NotesOf {
  readonly version: string;
  readonly catalogue: OpenCatalogue;
  /** Null when there was no earlier version to compare with. */
  readonly results: ResultsDifference | null;
  readonly benches: BenchesDifference | null;
  readonly changes: ChangeCounts | null;
}

/** Number of lines of a list. What is beyond is only counted. */
const LISTED = 40;

class Notes {
  readonly #of: NotesOf;

  constructor(of: NotesOf) {
    this.#of = of;
  }

  #team(id: string): string {
    const { catalogue } = this.#of;
    const slug = slugOf(id);
    const record = isOfKind(id, 'club') ? catalogue.clubs.get(slug) : catalogue.countries.get(slug);
    return record?.name ?? slug;
  }

  #competition(season: string): string {
    const { seasons, competitions } = this.#of.catalogue;
    const record = seasons.get(season);
    return (record && competitions.get(record.competition)?.name) ?? season;
  }

  #match({ date, home, away, score }: PlayedResult): string {
    return `${date} ${this.#team(home)} – ${this.#team(away)} ${score}`;
  }

  #list(title: string, unsorted: readonly string[]): readonly string[] {
    if (unsorted.length === 0) return [];
    const lines = unsorted.toSorted(inCodeUnitOrder);
    const more = lines.length > LISTED ? [`- and ${lines.length - LISTED} more`] : [];
    return [
      `${title}: ${lines.length}`,
      '',
      ...lines.slice(0, LISTED).map((line) => `- ${line}`),
      ...more,
      '',
    ];
  }

  *#competitions({ added, corrected, gone }: ResultsDifference): Generator<string> {
    const all = [...added, ...gone, ...corrected.map(([, after]) => after)];
    const names = new Set(all.map(({ season }) => this.#competition(season)));
    const of = (name: string) => (result: PlayedResult) => this.#competition(result.season) === name;
    const matches = (results: readonly PlayedResult[]) => results.map((result) => this.#match(result));
    for (const name of [...names].sort(inCodeUnitOrder)) {
      const changed = corrected.filter(([, after]) => of(name)(after));
      yield* [`## ${name}`, ''];
      yield* this.#list('Results added', matches(added.filter(of(name))));
      yield* this.#list(
        'Results corrected',
        changed.map(([before, after]) => `${this.#match(after)}; was ${before.score}`),
      );
      yield* this.#list('Results gone', matches(gone.filter(of(name))));
    }
  }

  *#benches({ added, changed, gone }: BenchesDifference): Generator<string> {
    const line = ({ coach, team, from, to }: BenchesDifference['added'][number]): string =>
      `${this.#team(team)}: ${this.#of.catalogue.coaches.get(coach)?.name ?? coach}, ${from ?? '?'} to ${to ?? 'open'}`;
    if (added.length + changed.length + gone.length > 0) yield* ['## Benches', ''];
    yield* this.#list('Tenures added', added.map(line));
    yield* this.#list('Tenures changed', changed.map(line));
    yield* this.#list('Tenures gone', gone.map(line));
  }

  *lines(): Generator<string> {
    const { version, results, benches, changes } = this.#of;
    yield* [`# Data ${version}`, ''];
    if (changes !== null) {
      const { added, changed, retracted } = changes;
      yield* [`Facts: ${added} added, ${changed} changed, ${retracted} retracted.`, ''];
    }
    if (results === null) yield* ['There was no version before that it could be compared with.', ''];
    else yield* this.#competitions(results);
    if (benches !== null) yield* this.#benches(benches);
  }
}

/** @returns Markdown. */
export const releaseNotes = (of: NotesOf): string => [...new Notes(of).lines()].join('\n');
