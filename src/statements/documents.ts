/** All statements that the documents of the store hold. Statements that are computed from others are not among them. */
import type { HonourRecord } from '../documents/catalogue.ts';
import { globalId, slugInSeason } from '../model/ids.ts';
import type { EntityKind } from '../model/tables/nodes.ts';
import { type OpenCatalogue, readCatalogue } from '../store/catalogue-text.ts';
import { type OpenSeason, readSeason } from '../store/document-text.ts';
import { readHonours } from '../store/json-documents.ts';
import { CATALOGUE, honoursName, seasonName } from '../store/keys.ts';
import {
  coachStatement,
  conflictFacts,
  honourStatement,
  recordStatements,
  teamNameStatements,
  tenureStatements,
} from './entities.ts';
import {
  deductionStatement,
  matchStatements,
  outcomeStatements,
  stageStatements,
  tieBreakDecisionStatement,
  tieStatements,
} from './matches.ts';
import { type Fact, factsOf, type Statement } from './statement.ts';

/** By subject, a global id. Each predicate of a subject is in one document only. */
export type Statements = ReadonlyMap<string, readonly Fact[]>;

class StatementCollector {
  readonly bySubject = new Map<string, Fact[]>();

  add(subject: string, statements: readonly Statement[]): void {
    const known = this.bySubject.get(subject);
    const facts = factsOf(subject, statements);
    if (known === undefined) this.bySubject.set(subject, [...facts]);
    else known.push(...facts);
  }
}

const ENTITIES = {
  confederations: 'confederation',
  countries: 'country',
  clubs: 'club',
  venues: 'venue',
  coaches: 'coach',
  competitions: 'competition',
  seasons: 'season',
  sources: 'source',
} as const;

function ofCatalogue(catalogue: OpenCatalogue): Statements {
  const all = new StatementCollector();
  for (const [list, kind] of Object.entries(ENTITIES) as [keyof typeof ENTITIES, EntityKind][])
    for (const record of catalogue[list].all())
      all.add(globalId(kind, record.id), recordStatements(kind, record));
  for (const country of catalogue.countries.all()) {
    const names = teamNameStatements(country);
    if (names.length > 0) all.add(globalId('national-team', country.id), names);
  }
  for (const tenure of catalogue.tenures.all()) {
    all.add(tenure.team, [coachStatement(tenure)]);
    const more = tenureStatements(tenure);
    if (more.length > 0) all.add(globalId('tenure', tenure.id), more);
  }
  for (const conflict of catalogue.conflicts.all()) {
    const sides = conflictFacts(conflict).map(({ subject: _subject, ...side }) => side);
    // The preferred value is also stated under the predicate itself, without `disputed`.
    all.add(
      conflict.subject,
      sides.map((side) => ({ ...side, predicate: `disputed ${side.predicate}` })),
    );
  }
  return all.bySubject;
}

function ofSeason({ id, stages, matches, ties, deductions, settled, outcomes }: OpenSeason): Statements {
  const all = new StatementCollector();
  for (const stage of stages)
    all.add(globalId('stage', slugInSeason(id, stage.code)), stageStatements(stage, ''));
  for (const match of matches.all()) all.add(globalId('match', match.id), matchStatements(match));
  // A tie without a source is only the pairing of its matches, and these have their own statements.
  for (const tie of ties)
    if (tie.source !== undefined)
      all.add(globalId('tie', slugInSeason(id, tie.code)), tieStatements(id, tie));
  for (const deduction of deductions) all.add(deduction.team, [deductionStatement(id, deduction)]);
  for (const decision of settled ?? []) all.add(decision.above, [tieBreakDecisionStatement(id, decision)]);
  for (const outcome of outcomes) all.add(outcome.team, outcomeStatements(outcome));
  return all.bySubject;
}

/** Every honour is in the document of its competition. */
function ofCompetition(honours: readonly HonourRecord[]): Statements {
  const all = new StatementCollector();
  for (const honour of honours)
    all.add(honour.team ?? globalId('competition', honour.competition), [honourStatement(honour)]);
  return all.bySubject;
}

/** Documents of the honours of competitions. */
const HONOURS = honoursName('competition', '');

/**
 * Whether a document of that name is the place of some statements. The other documents repeat them in another order.
 */
export const holdsStatements = (name: string): boolean =>
  name === CATALOGUE || name.startsWith(seasonName('')) || name.startsWith(HONOURS);

/**
 * @param name of a document that holds statements.
 * @throws SyntaxError when the text is not such a document.
 */
export function statementsIn(name: string, text: string): Statements {
  if (name === CATALOGUE) return ofCatalogue(readCatalogue(text));
  return name.startsWith(HONOURS) ? ofCompetition(readHonours(text)) : ofSeason(readSeason(text));
}
