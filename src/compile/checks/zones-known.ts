import { nearestWord } from '../nearest-word.ts';
import type { Rule } from './rule.ts';

/** Zones under the names that the runtime lists; it knows others by the names they had before. */
const LISTED: readonly string[] = Intl.supportedValuesOf('timeZone');

const isKnown = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

export const zonesKnown: Rule = {
  name: 'zones-known',
  statement: 'A zone is one of the IANA database.',
  sees: ['zones'],
  // Imports have none of their own.
  brokenByImport: 'NOTHING',
  check(facts, report) {
    for (const fact of facts.zones ?? []) {
      const { zone } = fact.value;
      if (zone === undefined || isKnown(zone)) continue;
      const near = nearestWord(zone, LISTED);
      const tip = near === null ? 'write it as Europe/Rome' : `did you mean ${near}?`;
      report(fact, `there is no zone ${zone}`, tip);
    }
  },
};
