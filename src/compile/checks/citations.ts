import { MOST_WORKS, referencesOf, sourceCalled, worksIn } from '../../documents/citations.ts';
import { TABLES } from '../../model/tables/index.ts';
import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

const CITED = [
  ...(['confederations', 'countries', 'clubs', 'venues', 'coaches', 'competitions', 'seasons'] as const),
  ...([
    'stages',
    'tenures',
    'matches',
    'ties',
    'honours',
    'outcomes',
    'deductions',
    'settled',
    'entrants',
  ] as const),
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
  for (const place of places.filter((text) => text.split('!').length > 2))
    report(
      fact,
      `the place ${place} has more than one "!"`,
      'what a place does not tell is separated by commas: cl.txt:223!city,venue',
    );
}

function checkUntold(table: string, fact: Located<CitedRow>, report: Report): void {
  const columns = TABLES.find(({ name }) => name === table)?.columns ?? {};
  const references = referencesOf(fact.value);
  for (const property of new Set(references.flatMap(({ untold }) => untold))) {
    if (references.every(({ untold }) => untold.includes(property)))
      report(fact, `no source tells "${property}"`, 'name the source that tells it');
    if (!Object.hasOwn(columns, property))
      report(
        fact,
        `a place does not tell "${property}", which the table has not`,
        `after ! stand columns as records have them: ${Object.keys(columns).join(', ')}`,
      );
  }
}

function checkWorks(fact: Located<CitedRow>, report: Report): void {
  const { length } = worksIn(fact.value.evidence);
  if (length > MOST_WORKS)
    report(fact, `the evidence names ${length} works`, `name the ${MOST_WORKS} that tell most`);
}

type Sources = readonly Facts['sources'][number]['value'][];

/** Whether all that a row names is general knowledge: its sources, or the works by which a compilation tells it. */
function isRemembered(sources: Sources, { source, evidence }: CitedRow): boolean {
  const named = referencesOf({ source }).map((reference) =>
    sources.find(({ id }) => id === reference.source),
  );
  const works = worksIn(evidence).map((work) => sourceCalled(sources, work));
  return [named, works].some((all) => all.length > 0 && all.every((source) => source?.kind === 'MEMORY'));
}

function checkMemory(sources: Sources, fact: Located<CitedRow>, report: Report): void {
  if (fact.value.confidence === 'HIGH' && isRemembered(sources, fact.value))
    report(fact, 'it rests on general knowledge alone', 'its confidence is LOW or MEDIUM');
}

export const citations: Rule = {
  name: 'citations',
  statement:
    'A place belongs to a source, and what rests on general knowledge alone is never of high confidence.',
  sees: ['sources', ...CITED],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    const sources = facts.sources.map(({ value }) => value);
    for (const fact of facts.sources)
      if (fact.value.kind === 'MEMORY' && (fact.value.confidence ?? 'HIGH') === 'HIGH')
        report(fact, `${fact.value.id} is general knowledge`, 'its confidence is LOW or MEDIUM');
    for (const table of CITED)
      for (const fact of facts[table] as readonly Located<CitedRow>[]) {
        checkPlaces(fact, report);
        checkUntold(table, fact, report);
        checkWorks(fact, report);
        checkMemory(sources, fact, report);
      }
  },
};
