/** Statements about one thing, each with its time and its source. */

import type { HonourRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { OutcomeRecord } from '../../documents/documents.ts';
import { compareText } from '../../football/match.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import { statedBy } from '../../model/kit/state.ts';
import { ties } from '../../model/tables/ties.ts';
import {
  coachStatement,
  conflictFacts,
  entityStatements,
  honourStatement,
  type Recorded,
  type RecordKind,
  tenureStatement,
} from '../../statements/entities.ts';
import {
  championship,
  deductionStatement,
  matchStatements,
  outcomeCited,
  outcomeStatements,
  stageStatements,
  tieBreakDecisionStatement,
} from '../../statements/matches.ts';
import { citedBy, type Fact, type Statement, said } from '../../statements/statement.ts';
import { type Edition, editionsOf, Qualification } from '../campaigns/qualification.ts';
import type { StageView } from '../competitions/stage-view.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import { type Team, teamId } from '../nodes/entities.ts';
import { bothReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { honoursOfTeam } from '../teams/honour-lists.ts';
import { endOf } from '../teams/succession.ts';
import type { TeamView } from '../teams/team-view.ts';
import type { GraphView } from '../view.ts';
import { conflictsIn } from './conflicts.ts';
import {
  evidenceOfDeduction,
  evidenceOfDraw,
  evidenceOfHonour,
  evidenceOfOutcome,
  evidenceOfRuling,
  evidenceOfSeason,
  evidenceOfTie,
} from './texts.ts';

/** A match as it stood: no result before the end of its day, and no ruling before it was given. */
export const matchFacts = (match: MatchView): readonly Statement[] => [
  ...matchStatements(match.record).map((statement) =>
    statement.property === 'official'
      ? { ...statement, evidence: evidenceOfRuling(match, match.record) }
      : statement,
  ),
  ...said('status', match.status),
];

/** Properties of a tie that depend on the as-of day. Where matches show them, they come from the matches. */
const OF_THE_STATE: ReadonlySet<string> = new Set(['winner', 'decidedBy', 'date']);

/** The other properties of a tie that its row has. */
const moreOfTie = (tie: TieView): readonly Statement[] =>
  statedBy(ties, tie.record, 'WITHOUT_CHANGES')
    .filter(({ property }) => !OF_THE_STATE.has(property))
    .map(({ property, predicate, value }) => ({ property, predicate, value, ...tieCited(tie) }));

/** The sources of what the row of a tie has. */
const tieCited = (tie: TieView): Omit<Statement, 'predicate' | 'value'> => ({
  ...citedBy(tie.record),
  evidence: evidenceOfTie(tie.season, tie),
  ...(tie.record.confidence !== undefined && { confidence: tie.record.confidence }),
});

/**
 * Winner and decision of a tie. They have a source only where the row has them; else they follow from the
 * matches.
 */
const ofTie = (
  tie: TieView,
  property: 'winner' | 'decidedBy',
  value: string | undefined | null,
): readonly Statement[] =>
  said(property === 'winner' ? 'winner' : 'decided by', value).map((statement) =>
    tie.record[property] === undefined ? statement : { ...statement, property, ...tieCited(tie) },
  );

/** A stage as it stood: its draw is known from the day of the draw on. */
export function stageFacts({ record, season, drawn }: StageView): readonly Statement[] {
  const { drawn: _drawn, ...undrawn } = record;
  const stated = stageStatements(drawn === null ? undrawn : record, season.record.source);
  return stated.map((statement) =>
    statement.property === 'drawn' ? { ...statement, evidence: evidenceOfDraw(season, record) } : statement,
  );
}

export function tieFacts(tie: TieView): readonly Statement[] {
  const { state } = tie;
  const aggregate = state?.aggregate ?? null;
  return [
    ...tie.teams.flatMap((team) =>
      said('side', team).map((statement) => ({ ...statement, ...tieCited(tie) })),
    ),
    ...said('status', state?.status ?? 'NOT_STARTED'),
    ...said('aggregate', aggregate === null ? null : aggregate.join('-')),
    ...ofTie(tie, 'winner', tie.winner),
    ...ofTie(tie, 'decidedBy', state?.decidedBy),
    ...said('leads to', tie.leadsTo === null ? null : globalId('tie', tie.leadsTo.slug)),
    ...moreOfTie(tie),
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
  return entityStatements(kind, record).filter(({ value }) => isThere(view, value));
}

/** The statements of a season, with the report of the day from which it is known. */
export const seasonFacts = (view: GraphView, record: SeasonRecord): readonly Statement[] =>
  entityFacts(view, 'season', record).map((statement) =>
    statement.property === 'knownFrom'
      ? { ...statement, evidence: evidenceOfSeason(view, record) }
      : statement,
  );

/** Properties that `outcome` already states, or that the deciding match and the finals show as of the day. */
const OF_THE_EDITION: ReadonlySet<string> = new Set([
  'outcome',
  'entered',
  'finals',
  'decidedOn',
  'opponent',
  'decidedBy',
] as const satisfies readonly (keyof OutcomeRecord)[]);

/** The other properties of an outcome that its row has, once the cycle was decided. */
const moreOfOutcome = (record: OutcomeRecord): readonly Statement[] =>
  outcomeStatements(record).filter(({ property = '' }) => !OF_THE_EDITION.has(property));

/** The outcomes of cycles, as they stood. */
function outcomeFacts(view: GraphView, editions: readonly Edition[]): readonly Statement[] {
  return editions.flatMap(({ outcome, record }): readonly Statement[] => {
    const stated = { predicate: `outcome of ${championship(record)}`, value: outcome };
    if (outcome === 'IN_PROGRESS') return [{ ...stated, source: '' }];
    const evidence = evidenceOfOutcome(view, record);
    // An outcome may still be to come, such as a ban after the draw. Then nothing of its row is known yet.
    const more = outcome === record.outcome ? moreOfOutcome(record) : [];
    return [{ ...stated, ...outcomeCited(record) }, ...more].map((statement) => ({
      ...statement,
      evidence,
    }));
  });
}

/** The World Cups of a national team: the outcome of each cycle, and how many it has missed in a row. */
export function worldCupFacts(view: GraphView, team: TeamView): readonly Statement[] {
  const history = new Qualification(view, team.outcomes);
  const outcomes = outcomeFacts(view, history.editions);
  // A team that was in no cycle has missed none.
  if (history.editions.length === 0) return [];
  const missed = history.missedStreaks.current?.length ?? 0;
  return [...outcomes, ...said('World Cups missed in a row', `${missed}`)];
}

/** Points that rulings took from the team, in seasons that exist on the day. */
const deductionFacts = (view: GraphView, { document }: TeamView): readonly Statement[] =>
  (document.deductions ?? [])
    .filter(({ season }) => view.seasonRecord(season) !== null)
    .map(({ season, ...deduction }) => ({
      ...deductionStatement(season, deduction),
      evidence: evidenceOfDeduction(view, deduction),
    }));

/** Tie-break decisions that put the team above one level with it, in seasons that exist on the day. */
const tieBreakFacts = (view: GraphView, { document }: TeamView): readonly Statement[] =>
  (document.settled ?? [])
    .filter(({ season }) => view.seasonRecord(season) !== null)
    .map(({ season, ...decision }) => tieBreakDecisionStatement(season, decision));

/** A title or a place, with the report that it rests on. */
const honourFact = (view: GraphView, honour: HonourRecord): Statement => ({
  ...honourStatement(honour),
  evidence: evidenceOfHonour(view, honour),
});

export function teamFacts(view: GraphView, team: Team): PromiseOrValue<readonly Statement[]> {
  const id = teamId(team);
  const own = [...entityFacts(view, team.kind, team.record), ...view.tenuresOfTeam(id).map(coachStatement)];
  const cycles = team.kind === 'club' ? null : view.parsed.cycles(id);
  const titled = bothReady(honoursOfTeam(view, id), cycles);
  return whenReady(bothReady(view.team(id), titled), ([found, [honours, history]]) => {
    const others = outcomeFacts(view, editionsOf(view, history?.outcomes ?? []));
    const all = [...own, ...honours.map((honour) => honourFact(view, honour))];
    if (found === null) return [...all, ...others];
    const cups = team.kind === 'club' ? [] : worldCupFacts(view, found);
    return [...all, ...deductionFacts(view, found), ...tieBreakFacts(view, found), ...cups, ...others];
  });
}

export const coachFacts = (view: GraphView, coach: string, record: Recorded): readonly Statement[] => [
  ...entityFacts(view, 'coach', record),
  ...view.tenuresOfCoach(coach).map((tenure) => tenureStatement('led', tenure.team, tenure)),
];

const keyOf = ({ predicate, from, value }: Fact): string => `${predicate}\n${from ?? ''}\n${value}`;

/** Facts by predicate and time. Where sources differ, both values are listed with their ranks. */
export function factsAbout(view: GraphView, subject: string, facts: readonly Statement[]): readonly Fact[] {
  const disputed = conflictsIn(view, subject);
  const predicates = new Set(disputed.map(({ predicate }) => predicate));
  const plain = facts
    .filter(({ predicate, from }) => !predicates.has(predicate) && view.knows(from))
    .map(
      (fact): Fact => ({
        ...{ subject, rank: 'NORMAL', ...fact },
        // A future end would reveal a day after the as-of day. The end of a tenure is as of that day already.
        to: fact.tenure === undefined ? endOf(view, fact) : fact.to,
      }),
    );
  const keyed = [...plain, ...disputed.flatMap(conflictFacts)].map((fact) => ({ fact, key: keyOf(fact) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ fact }) => fact);
}
