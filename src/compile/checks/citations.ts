import { MOST_WORKS, referencesOf, worksIn } from '../../documents/citations.ts';
import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

const CITED = [
  ...(['confederations', 'countries', 'clubs', 'venues', 'coaches', 'competitions', 'seasons'] as const),
  ...(['stages', 'tenures', 'matches', 'ties', 'honours', 'outcomes', 'deductions', 'settled'] as const),
] satisfies readonly (keyof Facts)[];

/** What a row says about its sources, as far as its table has the columns. */
interface CitedRow {
  readonly source?: string | undefined;
  readonly sourceRow?: string | undefined;
  readonly evidence?: string | undefined;
  readonly confidence?: string | undefined;
}

function checkPlaces(fact: Located<CitedRow>, report: Report): void {
  const { source = '', sourceRow = '' } = fact.value;
  const [sources, places] = [source.split(';'), sourceRow.split(';')];
  if (places.length > sources.length)
    report(
      fact,
      `${places.length} places and ${sources.length} sources`,
      'source_row has a place for each source, in their order: a.txt:1;b.csv:2',
    );
}

function checkWorks(fact: Located<CitedRow>, report: Report): void {
  const { length } = worksIn(fact.value.evidence);
  if (length > MOST_WORKS)
    report(fact, `the evidence names ${length} works`, `name the ${MOST_WORKS} that tell most`);
}

export const citations: Rule = {
  name: 'citations',
  statement:
    'A place belongs to a source, and what rests on general knowledge alone is never of high confidence.',
  sees: ['sources', ...CITED],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    const memory = new Set(facts.sources.flatMap(({ value }) => (value.kind === 'MEMORY' ? [value.id] : [])));
    for (const fact of facts.sources)
      if (fact.value.kind === 'MEMORY' && (fact.value.confidence ?? 'HIGH') === 'HIGH')
        report(fact, `${fact.value.id} is general knowledge`, 'its confidence is LOW or MEDIUM');
    for (const fact of CITED.flatMap((table): readonly Located<CitedRow>[] => facts[table])) {
      checkPlaces(fact, report);
      checkWorks(fact, report);
      const sources = referencesOf(fact.value).map(({ source }) => source);
      if (fact.value.confidence === 'HIGH' && sources.length > 0 && sources.every((id) => memory.has(id)))
        report(fact, 'it rests on general knowledge alone', 'its confidence is LOW or MEDIUM');
    }
  },
};
