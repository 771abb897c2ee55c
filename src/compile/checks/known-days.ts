import type { DayBasis } from '../../model/vocabularies.ts';
import { type KnownDays, knownDays, stageKey } from '../days/fill.ts';
import { type SeasonDays, seasonsWithDays } from '../days/season-days.ts';
import type { Facts, Located, MatchFact, SeasonFact, StageFact } from '../facts.ts';
import { indexFacts } from '../index-facts.ts';
import type { Report, Rule } from './rule.ts';

const TIP = 'npm run data:days writes the days of the rule';

/** A day from which something is known, as the row gives it. */
interface DayCells {
  readonly name: string;
  readonly day: string | undefined;
  readonly basis: DayBasis | undefined;
  readonly source?: string | undefined;
}

/** Where the tables of a data set have no columns of days, the rule works out all days. */
const tellsDays = (facts: Facts): boolean =>
  facts.seasons.some(({ value }) => value.knownFrom !== undefined) ||
  facts.stages.some(({ value }) => value.drawnBasis !== undefined);

/** A day that a row gives needs a source, and a day that the rule works out has none. */
function checkBasis(fact: Located<unknown>, { name, day, basis, source }: DayCells, report: Report): void {
  if ((day === undefined) !== (basis === undefined))
    report(fact, `the day ${name} is known from and its basis go together`, TIP);
  else if (day !== undefined && (basis === 'RULE') !== (source === undefined))
    report(fact, `the day ${name} is known from is ${basis}`, 'a source gives it, or RULE does without one');
}

/** A day that the rule wrote must be the day that it works out now. */
function checkRuled(
  fact: Located<unknown>,
  cells: DayCells,
  ruled: string | undefined,
  report: Report,
): void {
  const { name, day, basis } = cells;
  if (day === undefined && ruled !== undefined) report(fact, `${name} has no day it is known from`, TIP);
  else if (basis === 'RULE' && day !== ruled)
    report(fact, `${name} is known from ${day}, by the rule from ${ruled ?? 'its own day'}`, TIP);
}

function checkSeason(fact: Located<SeasonFact>, days: SeasonDays, known: KnownDays, report: Report): void {
  const { id, knownFrom, knownBasis, knownSource } = fact.value;
  const cells = { name: id, day: knownFrom, basis: knownBasis, source: knownSource };
  checkBasis(fact, cells, report);
  checkRuled(fact, cells, known.seasons.get(id), report);
  if (knownFrom === undefined) return;
  const early = days.matches.find((match) => (known.matches.get(match.id) ?? match.date) < knownFrom);
  if (early !== undefined)
    report(fact, `${early.id} is known before ${id}`, `${id} is known from ${knownFrom}: look up both days`);
  if (
    knownBasis !== 'RULE' &&
    days.competitionKind === 'DOMESTIC_LEAGUE' &&
    knownFrom < (days.previousEnd ?? '')
  )
    report(
      fact,
      `${id} is known from ${knownFrom}, before the season before was over`,
      `that ended on ${days.previousEnd}: until then nobody had gone up or down`,
    );
}

function checkStage(fact: Located<StageFact>, days: SeasonDays, known: KnownDays, report: Report): void {
  const stage = fact.value;
  const cells = {
    name: stageKey(stage),
    day: stage.drawn,
    basis: stage.drawnBasis,
    source: stage.drawnSource,
  };
  checkBasis(fact, cells, report);
  checkRuled(fact, cells, known.stages.get(cells.name), report);
  const first = days.matchesOf(stage.code)[0]?.date;
  if (stage.drawn !== undefined && first !== undefined && stage.drawn > first)
    report(fact, `${cells.name} was drawn on ${stage.drawn}`, `its first match was on ${first}`);
}

/** A pairing that is told before both teams were in it would tell early who went through. */
function checkMatch(
  fact: Located<MatchFact>,
  stageDay: string | undefined,
  known: KnownDays,
  report: Report,
): void {
  const { id, date, knownFrom, knownBasis } = fact.value;
  const day = known.matches.get(id) ?? date;
  const cells = { name: id, day: knownFrom, basis: knownBasis };
  if ((knownFrom === undefined) !== (knownBasis === undefined))
    report(fact, `the day ${id} is known from and its basis go together`, TIP);
  else if (knownFrom !== undefined || day !== (stageDay ?? date)) checkRuled(fact, cells, day, report);
  if (knownFrom !== undefined && knownFrom > date)
    report(fact, `${id} is known from ${knownFrom}`, `it was played on ${date}`);
}

export const knownDaysRule: Rule = {
  name: 'known-days',
  statement:
    'A season, a stage whose rounds are held and a pairing have a day they are known from: before the first match, and after both teams were in.',
  sees: ['seasons', 'stages', 'matches'],
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    if (!tellsDays(facts)) return;
    const all = seasonsWithDays(facts, indexFacts(facts));
    const known = knownDays(facts, 'TOLD', all);
    const seasons = new Map(all.map((days) => [days.season.id, days]));
    for (const fact of facts.seasons) {
      const days = seasons.get(fact.value.id);
      if (days !== undefined) checkSeason(fact, days, known, report);
    }
    for (const fact of facts.stages) {
      const days = seasons.get(fact.value.season);
      if (days !== undefined) checkStage(fact, days, known, report);
    }
    for (const fact of facts.matches) {
      const { season, stage } = fact.value;
      checkMatch(fact, known.stages.get(`${season}/${stage}`), known, report);
    }
  },
};
