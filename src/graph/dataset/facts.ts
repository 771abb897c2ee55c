/** Statements about one thing, each with its time and its source. */
import { compareText } from '../../football/match.ts';
import { finalsSeason, globalId, isOfKind, slugOf } from '../../model/ids.ts';
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
import { deductionStatement, matchStatements, outcomeCited } from '../../statements/matches.ts';
import { type Fact, type Statement, said } from '../../statements/statement.ts';
import { WorldCupHistory } from '../campaigns/world-cup-history.ts';
import { knowsOfMatch, type MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import { type Team, teamId } from '../nodes/entities.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { endOf } from '../teams/succession.ts';
import type { TeamView } from '../teams/team-view.ts';
import type { GraphView } from '../view.ts';
import { evidenceOfOutcome } from './texts.ts';

/** A match as it stood: no result before the end of its day, and no ruling before it was given. */
export const matchFacts = (match: MatchView): readonly Statement[] => [
  ...matchStatements(match.record, (from) => knowsOfMatch(match, from)),
  ...said('status', match.status),
];

export function tieFacts(tie: TieView): readonly Statement[] {
  const { state, record } = tie;
  const aggregate = state?.aggregate ?? null;
  return [
    ...tie.teams.flatMap((team) => said('side', team, record)),
    ...said('status', state?.status ?? 'NOT_STARTED'),
    ...said('aggregate', aggregate === null ? null : aggregate.join('-')),
    ...said('winner', tie.winner),
    ...said('decided by', state?.decidedBy),
    ...said('leads to', tie.leadsTo === null ? null : globalId('tie', tie.leadsTo.slug)),
  ];
}

/** Whether the thing exists on the as-of day. Countries and venues may not exist yet. */
const isThere = (view: GraphView, id: string): boolean => {
  const slug = slugOf(id);
  if (isOfKind(id, 'country')) return view.countries.get(slug) !== null;
  if (isOfKind(id, 'venue')) return view.venues.get(slug) !== null;
  return true;
};

/**
 * The statements of an entity's record on the as-of day, without facts that come later or name what does not exist
 * yet.
 */
export function entityFacts(view: GraphView, kind: RecordKind, record: Recorded): readonly Statement[] {
  const { to } = record;
  const lasts = typeof to === 'string' && endOf(view, { to }) === undefined;
  const knows = (from: KnownFrom): boolean => from !== 'THE_END' || !lasts;
  return entityStatements(kind, record, knows).filter(({ value }) => isThere(view, value));
}

/** The World Cups of a national team: the outcome of each cycle, and how many it has missed in a row. */
function worldCupFacts(view: GraphView, team: TeamView): readonly Statement[] {
  const history = new WorldCupHistory(team, (edition) => view.seasonRecord(finalsSeason(edition)) !== null);
  const outcomes = history.editions.map(
    ({ edition, outcome, record }): Statement => ({
      predicate: `outcome of World Cup ${edition}`,
      value: outcome,
      ...(outcome === 'IN_PROGRESS'
        ? { source: '' }
        : { ...outcomeCited(record), evidence: evidenceOfOutcome(view, record) }),
    }),
  );
  // Nothing is told of missed World Cups for a team that was in no cycle.
  if (history.editions.length === 0) return [];
  const missed = history.missedStreaks.current?.length ?? 0;
  return [...outcomes, ...said('World Cups missed in a row', `${missed}`)];
}

/** Points that rulings took from it, in the seasons that are there on the day. */
const deductionFacts = (view: GraphView, { document }: TeamView): readonly Statement[] =>
  (document.deductions ?? [])
    .filter(({ season }) => view.seasonRecord(season) !== null)
    .map(({ season, ...deduction }) => deductionStatement(season, deduction));

export function teamFacts(view: GraphView, team: Team): PromiseOrValue<readonly Statement[]> {
  const id = teamId(team);
  const own = [
    ...entityFacts(view, team.kind, team.record as unknown as Recorded),
    ...view.tenuresOfTeam(id).map(coachStatement),
    ...view.honoursOfTeam(id).map(honourStatement),
  ];
  return whenReady(view.team(id), (found) => {
    if (found === null) return own;
    const cups = team.kind === 'club' ? [] : worldCupFacts(view, found);
    return [...own, ...deductionFacts(view, found), ...cups];
  });
}

export const coachFacts = (view: GraphView, coach: string, record: Recorded): readonly Statement[] => [
  ...entityFacts(view, 'coach', record),
  ...view.tenuresOfCoach(coach).map((tenure) => tenureStatement('led', tenure.team, tenure)),
];

const keyOf = ({ predicate, from, value }: Fact): string => `${predicate}\n${from ?? ''}\n${value}`;

/** Facts by predicate and time. Where sources differ, both values are listed with their ranks. */
export function factsAbout(view: GraphView, subject: string, facts: readonly Statement[]): readonly Fact[] {
  const disputed = view.conflicts(subject);
  const predicates = new Set(disputed.map(({ predicate }) => predicate));
  const plain = facts
    .filter(({ predicate, from }) => !predicates.has(predicate) && view.knows(from))
    .map(
      (fact): Fact => ({
        ...{ subject, rank: 'NORMAL', ...fact },
        // A future end would tell of a day after the as-of day.
        to: endOf(view, fact),
      }),
    );
  const keyed = [...plain, ...disputed.flatMap(conflictFacts)].map((fact) => ({ fact, key: keyOf(fact) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ fact }) => fact);
}
