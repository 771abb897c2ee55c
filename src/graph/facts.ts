/** Statements about one thing, each with its time and who says so: what a question of fact comes down to. */

import type { Goals } from '../football/score.ts';
import type { ConflictRecord, HonourRecord, SuccessionRecord, TenureRecord } from '../store/catalogue.ts';
import type { Team } from './entities.ts';
import type { MatchView } from './match-view.ts';
import { type Maybe, whenReady } from './maybe.ts';
import type { TieView } from './tie-view.ts';
import type { GraphView } from './view.ts';
import { WorldCupHistory } from './world-cup-history.ts';

/** Wikidata's ranks: of values that differ the preferred one is to be used; a deprecated one is known to be wrong. */
export type FactRank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

export interface Fact {
  /** Global id. */
  readonly subject: string;
  /** What is said, in words: `head coach`. */
  readonly predicate: string;
  /** What it is said to be: a global id, a day, a score or a text. */
  readonly value: string;
  /** When it holds, as precise as its source. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly rank: FactRank;
  /** Ids of sources, parted by `;`. Empty for what follows from other facts. */
  readonly source: string;
  readonly sourceRow?: string | undefined;
}

type Said = Omit<Fact, 'subject' | 'rank'> & { readonly rank?: FactRank };

const text = ({ home, away }: Goals): string => `${home}-${away}`;

function said(predicate: string, value: string | undefined | null, source: string): readonly Said[] {
  return value === undefined || value === null ? [] : [{ predicate, value, source }];
}

const tenureFact = (predicate: string, value: string, tenure: TenureRecord): Said => ({
  predicate,
  value,
  from: tenure.from,
  to: tenure.to,
  source: tenure.source,
});

const honourFact = ({ competition, label, honour, status, source }: HonourRecord): Said => ({
  predicate: `${honour.toLowerCase().replace('_', '-')} of competition:${competition}`,
  value: `${label}${status === 'AWARDED' ? '' : `, ${status.toLowerCase()}`}`,
  rank: status === 'REVOKED' ? 'DEPRECATED' : 'NORMAL',
  source,
});

interface Recorded {
  readonly name: string;
  readonly names?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly from?: string;
    readonly to?: string;
    readonly source?: string;
  }[];
  readonly successions?: readonly SuccessionRecord[];
  readonly wikidata?: string;
  readonly source: string;
  readonly [property: string]: unknown;
}

/** Properties of a record that are facts by themselves, and what each is called. */
const PROPERTIES: readonly (readonly [property: string, predicate: string, kind?: string])[] = [
  ['fullName', 'full name'],
  ['country', 'country', 'country'],
  ['association', 'plays under', 'country'],
  ['city', 'city'],
  ['founded', 'founded'],
  ['venue', 'home ground', 'venue'],
  ['fifaCode', 'FIFA code'],
  ['iso2', 'ISO 3166-1 code'],
  ['confederation', 'member of', 'confederation'],
  ['successor', 'succeeded by', 'country'],
  ['born', 'born'],
  ['start', 'began'],
  ['end', 'ended'],
  ['competition', 'season of', 'competition'],
  ['wikidata', 'Wikidata id'],
];

const successionFacts = ({ successions = [] }: Recorded): readonly Said[] =>
  successions.map(({ on, before, after, contested, source }) => ({
    predicate: contested ? 'succession, contested' : 'succession',
    value: `${before} → ${after}`,
    from: on,
    source,
  }));

/** What the catalogue says of an entity. */
export function recordFacts(record: Recorded): readonly Said[] {
  const names = (record.names ?? []).map(
    ({ name, kind, from, to, source }): Said => ({
      predicate: kind === 'FORMER' ? 'former name' : 'also called',
      value: name,
      from,
      to,
      source: source ?? record.source,
    }),
  );
  const own = PROPERTIES.flatMap(([property, predicate, kind]) => {
    const value = record[property];
    if (typeof value !== 'string') return [];
    return said(predicate, kind === undefined ? value : `${kind}:${value}`, record.source);
  });
  return [...said('name', record.name, record.source), ...own, ...names, ...successionFacts(record)];
}

export function matchFacts(match: MatchView): readonly Said[] {
  const { record, score, official } = match;
  const facts = [
    ...said('home team', match.home, record.source),
    ...said('away team', match.away, record.source),
    ...said('date', match.date, record.source),
    ...said('kick-off', record.kickoff, record.source),
    ...said('ground', record.venue === undefined ? null : `venue:${record.venue}`, record.source),
    ...said('city', record.city, record.source),
    ...said('half-time', score?.halfTime && text(score.halfTime), record.source),
    ...said('full-time', score && text(score.fullTime), record.source),
    ...said('after extra time', score?.afterExtraTime && text(score.afterExtraTime), record.source),
    ...said('penalties', score?.penalties && text(score.penalties), record.source),
    ...said('official result', official && text(official), record.source),
    ...said('status', match.status, ''),
  ];
  return facts.map((fact) => (fact.source === '' ? fact : { ...fact, sourceRow: record.sourceRow }));
}

export function tieFacts(tie: TieView): readonly Said[] {
  const { state, record } = tie;
  const aggregate = state?.aggregate ?? null;
  return [
    ...tie.teams.flatMap((team) => said('side', team, record.source ?? '')),
    ...said('status', state?.status ?? 'NOT_STARTED', ''),
    ...said('aggregate', aggregate === null ? null : aggregate.join('-'), ''),
    ...said('winner', tie.winner, ''),
    ...said('decided by', state?.decidedBy, ''),
    ...said('leads to', tie.leadsTo === null ? null : `tie:${tie.leadsTo.slug}`, ''),
  ];
}

/** A national team's World Cups: how each cycle ended for it, and how many it has missed in a row. */
function worldCupFacts(view: GraphView, team: string): Maybe<readonly Said[]> {
  return whenReady(view.team(team), (found) => {
    if (found === null) return [];
    const history = new WorldCupHistory(
      found,
      (edition) => view.seasonRecord(`world-cup-${edition}`) !== null,
    );
    const outcomes = history.editions.map(
      ({ edition, outcome, record }): Said => ({
        predicate: `outcome of World Cup ${edition}`,
        value: outcome,
        source: outcome === 'IN_PROGRESS' ? '' : record.source,
      }),
    );
    const missed = history.missedStreaks.current?.length ?? 0;
    return [...outcomes, ...said('World Cups missed in a row', `${missed}`, '')];
  });
}

export function teamFacts(view: GraphView, team: Team): Maybe<readonly Said[]> {
  const id = `${team.kind}:${team.record.id}`;
  const coaches = view
    .tenuresOfTeam(id)
    .map((tenure) =>
      tenureFact(tenure.role === 'CARETAKER' ? 'caretaker' : 'head coach', `coach:${tenure.coach}`, tenure),
    );
  const own = [
    ...recordFacts(team.record as unknown as Recorded),
    ...coaches,
    ...view.honoursOfTeam(id).map(honourFact),
  ];
  if (team.kind === 'club') return own;
  return whenReady(worldCupFacts(view, id), (cups) => [...own, ...cups]);
}

export const coachFacts = (view: GraphView, coach: string, record: Recorded): readonly Said[] => [
  ...recordFacts(record),
  ...view.tenuresOfCoach(coach).map((tenure) => tenureFact('led', tenure.team, tenure)),
];

/** The value that is not preferred, as a fact of its own. */
function otherValue({
  subject,
  predicate,
  valueA,
  sourceA,
  valueB,
  sourceB,
  preferred,
}: ConflictRecord): readonly Fact[] {
  const rank = (side: string): FactRank =>
    preferred === undefined ? 'NORMAL' : preferred === side ? 'PREFERRED' : 'DEPRECATED';
  return [
    { subject, predicate, value: valueA, rank: rank('a'), source: sourceA },
    { subject, predicate, value: valueB, rank: rank('b'), source: sourceB },
  ];
}

/** Facts in order of predicate and time; where sources differ both values stand there, ranked. */
export function factsAbout(view: GraphView, subject: string, facts: readonly Said[]): readonly Fact[] {
  const disputed = view.index.catalogue.conflicts.having('subject', subject);
  const predicates = new Set(disputed.map(({ predicate }) => predicate));
  const plain = facts
    .filter(({ predicate, from }) => !predicates.has(predicate) && view.knows(from))
    .map(
      (fact): Fact => ({
        ...{ subject, rank: 'NORMAL', ...fact },
        // An end that is still to come would tell of a day that the view may not know.
        to: view.knows(fact.to) ? fact.to : undefined,
      }),
    );
  return [...plain, ...disputed.flatMap(otherValue)].toSorted((a, b) => {
    const [x, y] = [a, b].map(({ predicate, from, value }) => `${predicate}\n${from ?? ''}\n${value}`);
    return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1;
  });
}
