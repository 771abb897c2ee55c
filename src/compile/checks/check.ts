import type { DebtFact, Facts, Located } from '../facts.ts';
import { FactError, type Fault, Faults } from '../faults.ts';
import { allPlayed } from './all-played.ts';
import { balancedTables } from './balanced-tables.ts';
import { believableScores } from './believable-scores.ts';
import { oneChampion } from './champions.ts';
import { championsAgree } from './champions-agree.ts';
import { citations } from './citations.ts';
import { clearNames } from './clear-names.ts';
import { datesInSeason } from './dates-in-season.ts';
import { decisiveScores } from './decisive-scores.ts';
import { described } from './described.ts';
import { editionsInTurn } from './editions-in-turn.ts';
import { entrantsAgree } from './entrants-agree.ts';
import { equalMeetings } from './equal-meetings.ts';
import { extraTimeLevel } from './extra-time-level.ts';
import { fixtureOnce } from './fixture-once.ts';
import { foundedBeforePlay } from './founded-before-play.ts';
import { hostsInTurn } from './hosts-in-turn.ts';
import { idShape } from './id-shape.ts';
import { knownDaysRule } from './known-days.ts';
import { knownReferences } from './known-references.ts';
import { legsInOrder } from './legs-in-order.ts';
import { matchdaysInSeason } from './matchdays-in-season.ts';
import { movedIds } from './moved-ids.ts';
import { notEmpty } from './not-empty.ts';
import { outcomesAgree } from './outcomes-agree.ts';
import { playedAsOften } from './played-as-often.ts';
import { playedBeforeRetrieved } from './played-before-retrieved.ts';
import { pointsGivenBack } from './points-given-back.ts';
import { progression } from './progression.ts';
import { publicDomain } from './public-domain.ts';
import { roundRobin } from './round-robin.ts';
import { rowOrder } from './row-order.ts';
import type { Rule } from './rule.ts';
import { ruledDays } from './ruled-days.ts';
import { scoreParts } from './score-parts.ts';
import { seasonComplete } from './season-complete.ts';
import { seasonLabels } from './season-labels.ts';
import { seasonSize } from './season-size.ts';
import { seasonYears } from './season-years.ts';
import { sourced } from './sourced.ts';
import { spansInOrder } from './spans-in-order.ts';
import { strayClubs } from './stray-clubs.ts';
import { swappedHosts } from './swapped-hosts.ts';
import { tenureSpans } from './tenures.ts';
import { textsTold } from './texts-told.ts';
import { tieSides } from './tie-sides.ts';
import { tiesAgree } from './ties-agree.ts';
import { tiesNamed } from './ties-named.ts';
import { translationsKnown } from './translations.ts';
import { twoSides } from './two-sides.ts';
import { uniqueCodes } from './unique-codes.ts';
import { uniqueIds } from './unique-ids.ts';
import { checkWaivers, waivedRules } from './waivers.ts';
import { withinLabel } from './within-label.ts';
import { zonesInTable } from './zones-in-table.ts';
import { zonesKnown } from './zones-known.ts';

/** Every invariant that the facts are checked against. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  idShape,
  knownReferences,
  sourced,
  citations,
  movedIds,
  scoreParts,
  believableScores,
  twoSides,
  datesInSeason,
  withinLabel,
  playedBeforeRetrieved,
  seasonSize,
  swappedHosts,
  progression,
  tenureSpans,
  translationsKnown,
  oneChampion,
  described,
  allPlayed,
  balancedTables,
  championsAgree,
  clearNames,
  extraTimeLevel,
  legsInOrder,
  outcomesAgree,
  roundRobin,
  equalMeetings,
  fixtureOnce,
  strayClubs,
  matchdaysInSeason,
  playedAsOften,
  spansInOrder,
  decisiveScores,
  foundedBeforePlay,
  seasonComplete,
  seasonLabels,
  seasonYears,
  editionsInTurn,
  hostsInTurn,
  zonesInTable,
  zonesKnown,
  tieSides,
  uniqueCodes,
  tiesNamed,
  tiesAgree,
  entrantsAgree,
  pointsGivenBack,
  publicDomain,
  notEmpty,
  rowOrder,
  // Last: a wrong date elsewhere moves these days as well, and the rules above explain it better.
  knownDaysRule,
  ruledDays,
  textsTold,
];

const keyOf = (rule: string, message: string): string => `${rule}: ${message}`;

/** The list of debts may only shrink: a row whose fault is gone must be deleted. */
function reportPaid(debts: readonly Located<DebtFact>[], owed: ReadonlySet<string>, faults: Faults): void {
  for (const debt of debts) {
    const { rule, message } = debt.value;
    if (owed.has(keyOf(rule, message))) continue;
    faults.add(debt, 'debts', `${message} [${rule}] is a debt no longer`, 'take it off the list');
  }
}

/**
 * Checks the facts against every invariant except those that the data set waives.
 * @throws FactError that names every fault, rule by rule.
 */
export function checkFacts(facts: Facts): void {
  const faults = faultsIn(facts, RULES);
  if (faults.length > 0) throw new FactError(faults);
}

/**
 * Every fault under some rules, rule by rule, except under rules that the data set waives. A fault that is listed
 * among the debts is left out.
 */
export function faultsIn(facts: Facts, rules: readonly Rule[]): readonly Fault[] {
  const faults = new Faults();
  const debts = new Set(facts.debts.map(({ value }) => keyOf(value.rule, value.message)));
  const owed = new Set<string>();
  const silent = new Set(RULES.filter((rule) => !rules.includes(rule)).map(({ name }) => name));
  checkWaivers(facts, RULES, (place, message, tip) => faults.add(place, 'waivers', message, tip));
  const waived = waivedRules(facts);
  for (const rule of rules.filter(({ name, waivable }) => waivable !== true || !waived.has(name))) {
    rule.check(facts, (place, message, tip) => {
      const key = keyOf(rule.name, message);
      if (debts.has(key)) owed.add(key);
      else faults.add(place, rule.name, message, tip);
    });
  }
  const asked = facts.debts.filter(({ value }) => !silent.has(value.rule));
  reportPaid(asked, owed, faults);
  return faults.found;
}
