import type { Facts } from '../facts.ts';
import { Faults } from '../faults.ts';
import { oneChampion } from './champions.ts';
import { datesInSeason } from './dates-in-season.ts';
import { idShape } from './id-shape.ts';
import { knownReferences } from './known-references.ts';
import { progression } from './progression.ts';
import type { Rule } from './rule.ts';
import { scoreParts } from './score-parts.ts';
import { seasonSize } from './season-size.ts';
import { sourced } from './sourced.ts';
import { swappedHosts } from './swapped-hosts.ts';
import { tenureSpans } from './tenures.ts';
import { twoSides } from './two-sides.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every invariant the facts are held to. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  idShape,
  knownReferences,
  sourced,
  scoreParts,
  twoSides,
  datesInSeason,
  seasonSize,
  swappedHosts,
  progression,
  tenureSpans,
  oneChampion,
];

/**
 * Holds the facts to every invariant.
 * @throws FactError naming all that broke, rule by rule.
 */
export function checkFacts(facts: Facts): void {
  const faults = new Faults();
  for (const rule of RULES) {
    rule.check(facts, (place, message, tip) => faults.add(place, rule.name, message, tip));
  }
  faults.orThrow();
}
