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
  statement: 'A zone is one of the IANA database, of a country of the data.',
  sees: ['zones', 'countries'],
  // Imports have none of their own.
  brokenByImport: 'NOTHING',
  check(facts, report) {
    const countries = new Set(facts.countries.map(({ value }) => value.id));
    for (const fact of facts.zones ?? []) {
      const { country, zone } = fact.value;
      if (!countries.has(country)) {
        const near = nearestWord(country, countries);
        const tip = near === null ? 'name one of countries.csv' : `did you mean ${near}?`;
        report(fact, `${country} is not among the countries`, tip);
      }
      if (zone === undefined || isKnown(zone)) continue;
      const near = nearestWord(zone, LISTED);
      const tip = near === null ? 'write it as Europe/Rome' : `did you mean ${near}?`;
      report(fact, `there is no zone ${zone}`, tip);
    }
  },
};
