import type { MatchRecord, OutcomeRecord, SeasonDocument, TeamDocument } from '../documents/documents.ts';
import { compareText } from '../football/match.ts';
import { asciiJson } from '../store/ascii-json.ts';
import { writeCatalogue } from '../store/catalogue-text.ts';
import { writeDocument, writeSharedTeams } from '../store/document-text.ts';
import {
  CATALOGUE,
  cyclesName,
  daysName,
  EVIDENCE,
  type Manifest,
  namesName,
  RELATIONS,
  SCHEMA_VERSION,
  SEARCH,
  searchName,
  seasonName,
  sharedTeamsName,
  teamName,
} from '../store/keys.ts';
import { mostLinked } from '../store/relation-links.ts';
import { writeRelations } from '../store/relations-text.ts';
import { writeSearch } from '../store/search-text.ts';
import { catalogueDocument, evidenceDocument, honoursIn } from './catalogue.ts';
import { checkedFacts } from './checked-facts.ts';
import { seasonComplete } from './checks/season-complete.ts';
import { waivedRules } from './checks/waivers.ts';
import { daySpan, daysDocuments } from './days/documents.ts';
import { withFirstDays } from './days/entities.ts';
import { withDays } from './days/fill.ts';
import { withOffsets, zonesOf } from './days/kick-offs.ts';
import type { Facts } from './facts.ts';
import { contentHash } from './hash.ts';
import type { HeldFacts } from './imported/holding.ts';
import { loadImported } from './imported/load.ts';
import { rulingsOn } from './imported/rulings.ts';
import { withImports } from './imported/serve.ts';
import { withTitles } from './imported/titles/titles.ts';
import { type FactIndex, indexFacts } from './index-facts.ts';
import { namesByLanguage, translatedNames } from './names/by-language.ts';
import { honourDocuments } from './outcomes/honours.ts';
import { relationsDocument } from './relations/relations.ts';
import { searchDocuments } from './search/document.ts';
import { seasonDocument, seasonMatches } from './seasons.ts';
import { qualificationDocuments, teamDocuments } from './teams.ts';

/** A data set ready to be published. The same facts always give the same bytes. */
export interface Compiled {
  readonly manifest: Manifest;
  /** Text by content hash. */
  readonly documents: ReadonlyMap<string, string>;
}

export type NamedText = readonly [name: string, text: string];

/**
 * Teams whose documents have fewer characters share a document. More than half of all teams are known from
 * one round of one competition; with a document for each, the first publication would take two days of the
 * free plan's writes.
 */
const SHARED_DOCUMENT_LIMIT = 4_000;

/** The documents of teams, by name. Small ones share a document. */
function namedTeams(teams: readonly TeamDocument[]): readonly NamedText[] {
  const texts = teams.map((document) => ({ document, text: writeDocument(document) }));
  const own = texts.filter(({ text }) => text.length >= SHARED_DOCUMENT_LIMIT);
  const shared = Map.groupBy(
    texts.filter(({ text }) => text.length < SHARED_DOCUMENT_LIMIT).map(({ document }) => document),
    ({ id }) => sharedTeamsName(id),
  );
  return [
    ...own.map(({ document, text }): NamedText => [teamName(document.id), text]),
    ...[...shared].map(([name, some]): NamedText => [name, writeSharedTeams(some)]),
  ];
}

/** The documents of teams, and those of their cycles beside the World Cup, by name. */
function documentsOfTeams(
  facts: Facts,
  index: FactIndex,
  matches: readonly MatchRecord[],
  seasons: readonly SeasonDocument[],
): Record<'teams' | 'cycles', readonly NamedText[]> {
  const byId = new Map(seasons.map((document) => [document.id, document]));
  const worldCups = new Set(
    facts.competitions.flatMap(({ value: { id, kind } }) => (kind === 'WORLD_CUP' ? [id] : [])),
  );
  const outcomes = seasons.flatMap((season) => season.outcomes);
  const isOfWorldCup = ({ competition }: OutcomeRecord): boolean => worldCups.has(competition);
  const cycles = qualificationDocuments(
    outcomes.filter((outcome) => !isOfWorldCup(outcome)),
    matches,
    byId,
  );
  return {
    teams: namedTeams(teamDocuments(index, matches, outcomes.filter(isOfWorldCup), byId)),
    cycles: [...Map.groupBy(cycles, ({ id }) => cyclesName(id))].map(
      ([name, some]): NamedText => [name, asciiJson(some)],
    ),
  };
}

const searchTexts = (documents: ReturnType<typeof searchDocuments>): readonly NamedText[] =>
  [...documents].map(([script, document]) => [
    script === null ? SEARCH : searchName(script),
    writeSearch(document),
  ]);

/** The text of every document, by name. */
function allDocuments(given: Facts): readonly NamedText[] {
  const facts = withFirstDays(withDays(given));
  const index = indexFacts(facts);
  const seasons = facts.seasons.map(({ value }) => {
    const matches = seasonMatches(index, value.id);
    return { matches, document: seasonDocument(facts, index, value, matches) };
  });
  const matches = seasons.flatMap((season) => season.matches);
  const bySeason = seasons.map(({ document }) => document);
  const days = daysDocuments(matches).map(({ first, document }) => ({
    first,
    document,
    text: writeDocument(document),
  }));
  const catalogue = catalogueDocument(facts, index, bySeason, days.map(daySpan));
  const { teams, cycles } = documentsOfTeams(facts, index, matches, bySeason);
  const translated = translatedNames(facts);
  const honours = honoursIn(facts, index);
  const relations = relationsDocument(catalogue, honours, bySeason);
  const others: readonly NamedText[] = [
    [RELATIONS, writeRelations(relations)],
    [EVIDENCE, asciiJson(evidenceDocument(facts))],
    ...searchTexts(searchDocuments(facts, matches, translated)),
    ...namesByLanguage(translated).map(([lang, names]): NamedText => [namesName(lang), asciiJson(names)]),
    ...bySeason.map((document): NamedText => [seasonName(document.id), writeDocument(document)]),
    ...teams,
    ...honourDocuments(facts, honours).map(([name, some]): NamedText => [name, asciiJson(some)]),
    ...cycles,
    ...days.map(({ first, text }): NamedText => [daysName(first), text]),
  ];
  const lengths = new Map(others.map(([name, { length }]) => [name, length]));
  return [[CATALOGUE, writeCatalogue(catalogue, lengths, mostLinked(relations))], ...others];
}

/** The documents as a version. Its name depends on the documents alone. */
export function compiledOf(named: readonly NamedText[]): Compiled {
  const hashed = named.map(([name, text]) => ({ name, text, hash: contentHash(text) }));
  const documents = Object.fromEntries(
    hashed.map(({ name, hash }) => [name, hash] as const).sort(([a], [b]) => compareText(a, b)),
  );
  const version = contentHash(JSON.stringify([SCHEMA_VERSION, documents])).slice(0, 12);
  return {
    manifest: { version, schemaVersion: SCHEMA_VERSION, documents },
    documents: new Map(hashed.map(({ hash, text }) => [hash, text])),
  };
}

/** Turns checked facts into documents. */
export const compileFacts = (facts: Facts): Compiled => compiledOf(allDocuments(facts));

/**
 * Reads and checks the facts of a folder.
 * @param importedDir the folder of imports, whose facts are served beside the embedded ones; null: the embedded alone.
 * @param given the facts of the folder, where they were read and checked already.
 * @returns the facts, and what of the imports is kept apart since it breaks a rule.
 * @throws FactError with file, line and what would be right, for everything that is wrong with the embedded facts.
 */
export function heldFacts(
  dataDir: string,
  importedDir: string | null = null,
  given: Facts = checkedFacts(dataDir),
): HeldFacts {
  // A data set without a table of honours gets its champions from results, as imports do.
  const embedded = waivedRules(given).has(seasonComplete.name) ? withTitles(given) : given;
  const imports = importedDir === null ? [] : loadImported(importedDir);
  const held = withImports(embedded, imports, imports.length === 0 ? [] : rulingsOn(dataDir));
  return {
    ...held,
    facts: withOffsets(held.facts, zonesOf((embedded.zones ?? []).map(({ value }) => value))),
  };
}

/** The same, without what was kept apart. */
export const servedFacts = (dataDir: string, importedDir: string | null = null): Facts =>
  heldFacts(dataDir, importedDir).facts;

/** The same, compiled. */
export const compileGraph = (dataDir: string, importedDir: string | null = null): Compiled =>
  compileFacts(servedFacts(dataDir, importedDir));
