/**
 * Merges imported facts into those of `data/`. New facts are added. A fact that is known gains a source, or a
 * conflict.
 */

import type { ConflictRecord } from '../../documents/catalogue.ts';
import { citedTogether } from '../../documents/citations.ts';
import type { MatchRecord } from '../../documents/documents.ts';
import { globalId } from '../../model/ids.ts';
import { added } from '../../model/kit/merge.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import type { EntityKind } from '../../model/tables/nodes.ts';
import { seasons as seasonTable } from '../../model/tables/seasons.ts';
import { compact } from '../cells.ts';
import { oldestFirst } from '../days/oldest-first.ts';
import type { Facts, Located, SeasonFact, StageFact } from '../facts.ts';
import { conflictOf, differences, facing } from './agreement.ts';
import { citedApart } from './cited-apart.ts';
import { coachesThatLed, KnownTenures, teamsOf } from './coaches.ts';
import { conflictsOf, filledEntity, type ImportedEntity } from './entities.ts';
import { ALL, filledMatch } from './filled-match.ts';
import { type KnownMatch, KnownMatches } from './known-matches.ts';
import { hasConditions } from './load.ts';
import { clubsThatPlay, isOfTheGraph, withTeams } from './playing.ts';
import { hasNewDay, movedTo } from './put-off.ts';
import { mergedStages } from './stages.ts';

const byId = <T extends { readonly id: string }>(facts: readonly Located<T>[]): Map<string, Located<T>> =>
  new Map(facts.map((fact) => [fact.value.id, fact]));

function addMissing<T extends { readonly id: string }>(
  known: Map<string, Located<T>>,
  facts: readonly Located<T>[],
): void {
  for (const fact of facts) if (!known.has(fact.value.id)) known.set(fact.value.id, fact);
}

/** A match with the columns of its score. */
const withScore = (match: MatchRecord) => ({ ...match, ...match.score });

/** All facts known so far, while imports are merged one after the other. */
class Merged {
  readonly #embedded: Facts;
  readonly #seasons: Map<string, Located<SeasonFact>>;
  /** By season. */
  readonly #stages: Map<string, readonly Located<StageFact>[]>;
  readonly #matches = new KnownMatches();
  readonly #conflicts: Located<ConflictRecord>[];
  readonly #disputed: Set<string>;
  readonly #ties: Located<Facts['ties'][number]['value']>[];
  readonly #sources: Map<string, Facts['sources'][number]>;
  readonly #countries: Map<string, Facts['countries'][number]>;
  readonly #clubs: Map<string, Facts['clubs'][number]>;
  readonly #coaches: Map<string, Facts['coaches'][number]>;
  readonly #tenures: KnownTenures;
  readonly #competitions: Map<string, Facts['competitions'][number]>;

  constructor(embedded: Facts) {
    this.#embedded = embedded;
    this.#seasons = byId(embedded.seasons);
    this.#stages = Map.groupBy(embedded.stages, ({ value }) => value.season);
    for (const row of embedded.matches) this.#matches.add({ match: row.value, row, embedded: true });
    this.#conflicts = [...embedded.conflicts];
    this.#disputed = new Set(embedded.conflicts.map(({ value }) => `${value.subject} ${value.predicate}`));
    this.#ties = [...embedded.ties];
    this.#sources = byId(embedded.sources);
    this.#countries = byId(embedded.countries);
    this.#clubs = byId(embedded.clubs);
    this.#coaches = byId(embedded.coaches);
    this.#tenures = new KnownTenures(embedded.tenures);
    this.#competitions = byId(embedded.competitions);
  }

  add(facts: Facts): void {
    addMissing(this.#sources, facts.sources);
    for (const fact of facts.clubs) this.#addEntity('club', this.#clubs, fact);
    for (const fact of facts.coaches) this.#addEntity('coach', this.#coaches, fact);
    this.#tenures.add(facts);
    for (const fact of facts.competitions) this.#addEntity('competition', this.#competitions, fact);
    for (const fact of facts.countries) this.#addEntity('country', this.#countries, fact);
    const open = this.#addSeasons(facts);
    this.#addMatches(facts, open);
    this.#ties.push(...facts.ties.filter(({ value }) => open.has(value.season)));
  }

  #addEntity<T extends ImportedEntity>(
    kind: EntityKind,
    known: Map<string, Located<T>>,
    fact: Located<T>,
  ): void {
    const held = known.get(fact.value.id);
    if (held === undefined) {
      known.set(fact.value.id, fact);
      return;
    }
    for (const conflict of conflictsOf(kind, held.value, fact.value)) this.#dispute(conflict, fact);
    const value = filledEntity(kind, held.value, fact.value);
    if (value !== held.value) known.set(fact.value.id, { ...held, value });
  }

  /** @returns the seasons to which matches may be added: those that the graph does not hold whole. */
  #addSeasons(facts: Facts): ReadonlySet<string> {
    const open = new Set<string>();
    for (const fact of facts.seasons) {
      const known = this.#seasons.get(fact.value.id);
      if (known?.value.complete === true) continue;
      open.add(fact.value.id);
      this.#seasons.set(fact.value.id, known === undefined ? fact : mergedSeason(known, fact));
      const second = facts.stages.filter(({ value }) => value.season === fact.value.id);
      this.#stages.set(fact.value.id, mergedStages(this.#stages.get(fact.value.id) ?? [], second));
    }
    return open;
  }

  /** A source has each of its matches once: two rows cannot mean the same match. */
  #addMatches(facts: Facts, open: ReadonlySet<string>): void {
    const claimed = new Set<KnownMatch>();
    const claim = (fact: Located<MatchRecord>, held: KnownMatch | null): boolean => {
      if (held === null) return false;
      claimed.add(held);
      this.#confirm(held, facing(fact.value, held.match), facts);
      return true;
    };
    const find = this.#matches;
    const others = facts.matches
      .filter((fact) => !claim(fact, find.find(fact.value, 0, claimed)))
      .filter((fact) => !claim(fact, find.find(fact.value, 1, claimed)))
      .filter((fact) => {
        const isOpen = open.has(fact.value.season);
        return !claim(
          fact,
          isOpen ? find.findPutOff(fact.value, claimed) : find.findMoved(fact.value, claimed),
        );
      });
    for (const fact of others) this.#addMatch(fact, open);
  }

  #addMatch(fact: Located<MatchRecord>, open: ReadonlySet<string>): void {
    if (open.has(fact.value.season)) this.#matches.add({ match: fact.value, row: fact, embedded: false });
    else this.#contradictsCompleteSeason(fact);
  }

  #confirm(held: KnownMatch, second: MatchRecord, facts: Facts): void {
    const isNewer = !hasConditions(facts) && hasNewDay(held.match, held.embedded, second);
    for (const difference of differences(held.match, second)) {
      if (isNewer && difference.predicate === 'date') continue;
      const rule = held.embedded ? 'prefer-embedded' : 'prefer-first-source';
      this.#dispute(conflictOf(held.match, second, difference, rule), held.row);
    }
    const { match } = held;
    const dated = isNewer ? movedTo(match, second) : match;
    const merged = hasConditions(facts) ? match : filledMatch(dated, second, this.#seasons);
    const accounts = [match, second].map(withScore);
    held.match = { ...merged, ...citedApart(matchTable, accounts, withScore(merged)) };
  }

  #dispute(conflict: ConflictRecord, { file, line }: { readonly file: string; readonly line: number }): void {
    const key = `${conflict.subject} ${conflict.predicate}`;
    if (this.#disputed.has(key)) return;
    this.#disputed.add(key);
    this.#conflicts.push({ file, line, value: conflict });
  }

  /** A match that a complete season lacks contradicts that season: it is a conflict. A match that was not played contradicts nothing. */
  #contradictsCompleteSeason({ value, file, line }: Located<MatchRecord>): void {
    if (value.score === undefined) return;
    const season = this.#seasons.get(value.season);
    const conflict: ConflictRecord = {
      subject: globalId('season', value.season),
      predicate: `${value.date} ${value.home} v ${value.away}`,
      valueA: 'no such match',
      sourceA: season?.value.source ?? '',
      valueB: value.score.fullTime.join('-'),
      sourceB: value.source,
      preferred: 'a',
      rule: 'season-held-whole',
    };
    this.#dispute(conflict, { file, line });
  }

  facts(): Facts {
    const matches = uniqueIds(this.#matches.all);
    const clubs = clubsThatPlay([...this.#clubs.values()], this.#embedded, matches);
    const used = new Set(matches.map(({ value }) => `${value.season} ${value.stage}`));
    const kept = new Set(this.#embedded.seasons.map(({ value }) => value.id));
    const countries = withTeams([...this.#countries.values()], matches);
    const tenures = this.#tenures.of(teamsOf({ clubs, countries }));
    const seasonsUsed = new Set(matches.map(({ value }) => value.season));
    return {
      ...this.#embedded,
      sources: [...this.#sources.values()],
      countries,
      clubs,
      coaches: coachesThatLed([...this.#coaches.values()], this.#embedded, tenures),
      tenures,
      competitions: [...this.#competitions.values()],
      // A season that holds all editions is removed once each of its matches has a season of its own.
      seasons: oldestFirst(
        [...this.#seasons.values()].filter(
          ({ value }) => seasonsUsed.has(value.id) || (kept.has(value.id) && value.label !== ALL),
        ),
      ),
      stages: [...this.#stages.values()]
        .flat()
        .filter(
          ({ value }) =>
            used.has(`${value.season} ${value.code}`) ||
            (kept.has(value.season) && value.kind !== 'UNSTRUCTURED'),
        ),
      matches,
      ties: this.#ties,
      conflicts: this.#conflicts.filter(({ value }) => isOfTheGraph(value, clubs)),
    };
  }
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/**
 * A season of which the graph held only a part. It takes its days from the fuller account, and keeps what
 * only the part had.
 */
function mergedSeason(known: Located<SeasonFact>, fact: Located<SeasonFact>): Located<SeasonFact> {
  const { start, end } = known.value;
  return {
    ...fact,
    value: compact({
      ...fact.value,
      ...added(seasonTable, fact.value, known.value),
      start: earlier(start, fact.value.start),
      end: later(end, fact.value.end),
      ...citedTogether(known.value, fact.value),
    }),
  };
}

/** If two teams meet twice at the same ground in a season, the day tells which match is meant. */
function uniqueIds(held: readonly KnownMatch[]): Located<MatchRecord>[] {
  const seen = new Set(held.filter(({ embedded }) => embedded).map(({ match }) => match.id));
  return held.map(({ match, row, embedded }) => {
    if (!embedded && seen.has(match.id))
      return { ...row, value: { ...match, id: `${match.id}-${match.date}` } };
    seen.add(match.id);
    return match === row.value ? row : { ...row, value: match };
  });
}

/** Merges every import into the facts of `data/`, in the order of the list. */
export function mergeImported(embedded: Facts, imports: readonly Facts[]): Facts {
  if (imports.length === 0) return embedded;
  const merged = new Merged(embedded);
  for (const facts of imports) merged.add(facts);
  return merged.facts();
}
