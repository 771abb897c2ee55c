/** Statements about one thing, each with its time and who says so: what a question of fact comes down to. */
import { finalsSeason, slugOf } from '../../documents/ids.ts';
import { compareText } from '../../football/match.ts';
import type { KnownFrom } from '../../model/kit/column.ts';
import {
  coachStatement,
  conflictFacts,
  entityStatements,
  honourStatement,
  type Recorded,
  type RecordKind,
  tenureStatement,
} from '../../statements/entities.ts';
import { matchStatements } from '../../statements/matches.ts';
import { type Fact, type Statement, said } from '../../statements/statement.ts';
import { WorldCupHistory } from '../campaigns/world-cup-history.ts';
import { knowsOfMatch, type MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import type { Team } from '../nodes/entities.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { endOf } from '../teams/succession.ts';
import type { GraphView } from '../view.ts';

/** A match as it stood: nothing of how it went before the end of its day, no ruling before it was given. */
export const matchFacts = (match: MatchView): readonly Statement[] => [
  ...matchStatements(match.record, (from) => knowsOfMatch(match, from)),
  ...said('status', match.status, ''),
];

export function tieFacts(tie: TieView): readonly Statement[] {
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

/** Kinds of things that may not be there yet. */
const isThere = (view: GraphView, id: string): boolean => {
  const slug = slugOf(id);
  if (id.startsWith('country:')) return view.countries.get(slug) !== null;
  if (id.startsWith('venue:')) return view.venues.get(slug) !== null;
  return true;
};

/** What the record of an entity says on the day: nothing of what is not there yet, nor of what comes after it. */
export function entityFacts(view: GraphView, kind: RecordKind, record: Recorded): readonly Statement[] {
  const { to } = record;
  const lasts = typeof to === 'string' && endOf(view, { to }) === undefined;
  const knows = (from: KnownFrom): boolean => from !== 'THE_END' || !lasts;
  return entityStatements(kind, record, knows).filter(({ value }) => isThere(view, value));
}

/** A national team's World Cups: how each cycle ended for it, and how many it has missed in a row. */
function worldCupFacts(view: GraphView, team: string): PromiseOrValue<readonly Statement[]> {
  return whenReady(view.team(team), (found) => {
    if (found === null) return [];
    const history = new WorldCupHistory(
      found,
      (edition) => view.seasonRecord(finalsSeason(edition)) !== null,
    );
    const outcomes = history.editions.map(
      ({ edition, outcome, record }): Statement => ({
        predicate: `outcome of World Cup ${edition}`,
        value: outcome,
        source: outcome === 'IN_PROGRESS' ? '' : record.source,
      }),
    );
    // Who never was in a cycle missed none, and none is told of it.
    if (history.editions.length === 0) return [];
    const missed = history.missedStreaks.current?.length ?? 0;
    return [...outcomes, ...said('World Cups missed in a row', `${missed}`, '')];
  });
}

export function teamFacts(view: GraphView, team: Team): PromiseOrValue<readonly Statement[]> {
  const id = `${team.kind}:${team.record.id}`;
  const own = [
    ...entityFacts(view, team.kind, team.record as unknown as Recorded),
    ...view.tenuresOfTeam(id).map(coachStatement),
    ...view.honoursOfTeam(id).map(honourStatement),
  ];
  if (team.kind === 'club') return own;
  return whenReady(worldCupFacts(view, id), (cups) => [...own, ...cups]);
}

export const coachFacts = (view: GraphView, coach: string, record: Recorded): readonly Statement[] => [
  ...entityFacts(view, 'coach', record),
  ...view.tenuresOfCoach(coach).map((tenure) => tenureStatement('led', tenure.team, tenure)),
];

const keyOf = ({ predicate, from, value }: Fact): string => `${predicate}\n${from ?? ''}\n${value}`;

/** Facts in order of predicate and time; where sources differ both values stand there, ranked. */
export function factsAbout(view: GraphView, subject: string, facts: readonly Statement[]): readonly Fact[] {
  const disputed = view.conflicts(subject);
  const predicates = new Set(disputed.map(({ predicate }) => predicate));
  const plain = facts
    .filter(({ predicate, from }) => !predicates.has(predicate) && view.knows(from))
    .map(
      (fact): Fact => ({
        ...{ subject, rank: 'NORMAL', ...fact },
        // An end that is still to come would tell of a day that the view may not know.
        to: endOf(view, fact),
      }),
    );
  const keyed = [...plain, ...disputed.flatMap(conflictFacts)].map((fact) => ({ fact, key: keyOf(fact) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ fact }) => fact);
}
