/** What a record tells as of a day, property by property. */
import { expect, test } from 'vitest';
import { asItStood } from '../../../src/graph/nodes/as-it-stood.ts';

const CLUB = {
  name: 'Napoli',
  fullName: 'Società Sportiva Calcio Napoli',
  fifaCode: 'NAP',
  iso2: 'NA',
  names: [],
  pastNames: [{ name: 'AC Napoli', to: '1964', source: 'own' }],
};

test('under a former name the name in full and the codes of today are not told', () => {
  expect(asItStood(CLUB, '1950-01-01')).toEqual({
    name: 'AC Napoli',
    names: [],
    pastNames: CLUB.pastNames,
  });
  expect(asItStood(CLUB, '1970-01-01')).toBe(CLUB);
});

test('a ground is told from the day on which the club surely played there, and never without one', () => {
  const atHome = { name: 'Napoli', names: [], venue: 'diego-armando-maradona' };
  expect(asItStood(atHome, '2026-01-01')).not.toHaveProperty('venue');
  const since = { ...atHome, venueFrom: '1959-12' };
  expect(asItStood(since, '1959-12-30')).not.toHaveProperty('venue');
  expect(asItStood(since, '1959-12-31')).toHaveProperty('venue');
  const without = { name: 'Napoli', names: [], venueFrom: '1959-12' };
  expect(asItStood(without, '1950-01-01')).toBe(without);
});
