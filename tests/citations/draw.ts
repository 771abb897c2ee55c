/** Facts of the graph with a place in a source, drawn by a seed. */
import type { Facts } from '../../src/compile/facts.ts';
import {
  type Cited,
  placeInWork,
  placeOf,
  referencesOf,
  type SourcePlace,
  sourceCalled,
  worksIn,
} from '../../src/documents/citations.ts';
import { globalId } from '../../src/model/ids.ts';
import { recordStatements } from '../../src/statements/entities.ts';
import { matchStatements } from '../../src/statements/matches.ts';
import { type Statement, said } from '../../src/statements/statement.ts';
import { Random } from '../support/random.ts';

/** A fact and one place that is said to tell it. */
export interface CitedFact {
  readonly subject: string;
  readonly statement: Statement;
  readonly source: string;
  readonly place: SourcePlace;
  /** What the place does not tell of its row. */
  readonly untold: readonly string[];
}

type Stated = readonly [subject: string, statements: readonly Statement[], row: Cited];

/** What rows of the tables state that have a place. */
const statedBy = (facts: Facts): readonly Stated[] => [
  ...facts.matches.map(({ value }): Stated => [`match:${value.id}`, matchStatements(value), value]),
  ...(['country', 'club', 'venue', 'competition'] as const).flatMap((kind) => {
    const of = { country: 'countries', club: 'clubs', venue: 'venues', competition: 'competitions' } as const;
    return facts[of[kind]].map(
      ({ value }): Stated => [`${kind}:${value.id}`, recordStatements(kind, { ...value }), value],
    );
  }),
];

/** Who has a title and when it was decided, where evidence names the row of the final. */
function titlesWithPlace({ honours, sources }: Facts): readonly CitedFact[] {
  const all = sources.map(({ value }) => value);
  return honours.flatMap(({ value: { competition, team, decidedOn, evidence } }) =>
    worksIn(evidence).flatMap((work) => {
      const [source, place] = [sourceCalled(all, work), placeInWork(work)];
      if (source === null || place === null) return [];
      const row = { subject: globalId('competition', competition), source: source.id, place: placeOf(place) };
      return [team, decidedOn].flatMap((value) =>
        said('title', value).map((statement) => ({ ...row, statement, untold: [] })),
      );
    }),
  );
}

/** Every fact that cites a place, once for each place: those that a row of the source tells. */
export function citedFacts(facts: Facts): readonly CitedFact[] {
  return [...factsOfRows(facts), ...titlesWithPlace(facts)];
}

function factsOfRows(facts: Facts): readonly CitedFact[] {
  const rows = new Map(facts.sources.map(({ value }) => [value.id, value.rowTells ?? []]));
  return statedBy(facts).flatMap(([subject, statements, cited]) => {
    const untoldBy = new Map(referencesOf(cited).map(({ source, untold }) => [source, untold]));
    return statements.flatMap((statement) =>
      referencesOf(statement).flatMap(({ source, place }): CitedFact[] => {
        const tells = rows.get(source) ?? [];
        const isInRow =
          tells.length === 0 || statement.property === undefined || tells.includes(statement.property);
        const untold = untoldBy.get(source) ?? [];
        return place === null || !isInRow
          ? []
          : [{ subject, statement, source, place: placeOf(place), untold }];
      }),
    );
  });
}

/** @returns as many as asked for, each once; all where there are no more. */
export function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = new Random(seed);
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }).flatMap(() =>
    left.splice(random.between(0, left.length - 1), 1),
  );
}
