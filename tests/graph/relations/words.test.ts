/** The vocabulary of relations: how each is said both ways, what it joins, and which Wikidata properties say the same. */
import { expect, test } from 'vitest';
import { RELATION_KINDS, wordOf } from '../../../src/graph/relations/vocabulary.ts';
import { WORDS } from '../../../src/graph/relations/words.ts';

const readings = WORDS.flatMap(({ forward, inverse, subjects = [], objects = [], strength }) => {
  const [from, to] = [subjects.join(' or '), objects.join(' or ')];
  return [
    [forward, `${strength}. ${from} … ${to}`] as const,
    [inverse, `${strength}. ${to} … ${from}`] as const,
  ];
});

test('each relation joins what it may, and is said in words of its own', () => {
  const lines = readings.map(([{ kind, phrase, lasting }, between]) => {
    const said = lasting === undefined ? phrase : `${phrase} (${lasting})`;
    return `${kind}: ${between.replace('…', said)}`;
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "COACHED: 1. coach coached (has coached) club or national-team
    COACHED_BY: 1. club or national-team was coached by (has been coached by) coach
    ELIMINATED: 1. club or national-team eliminated club or national-team
    ELIMINATED_BY: 1. club or national-team was eliminated by club or national-team
    WON: 1. club or national-team or coach won competition or season
    WON_BY: 1. competition or season was won by club or national-team or coach
    BEAT: 2. club or national-team beat club or national-team
    LOST_TO: 2. club or national-team lost to club or national-team
    PLAYS_AT: 2. club plays at venue
    HOME_OF: 2. venue is the home of club
    NAMED_AFTER: 2. venue is named after coach
    NAMESAKE_OF: 2. coach is the namesake of venue
    SUCCEEDED: 2. country or national-team or season succeeded country or national-team or season
    SUCCEEDED_BY: 2. country or national-team or season was succeeded by country or national-team or season
    FACED: 3. club or national-team or coach faced club or national-team or coach
    FACED: 3. club or national-team or coach faced club or national-team or coach
    QUALIFIED_FOR: 3. national-team qualified for season
    REACHED_BY: 3. season was reached by national-team
    FAILED_TO_QUALIFY_FOR: 3. national-team failed to qualify for season
    MISSED_BY: 3. season was missed by national-team
    TOOK_PART_IN: 4. club or national-team or coach took part in season or competition
    HAD_PARTICIPANT: 4. season or competition had as participant club or national-team or coach
    HOSTED: 3. country hosted season
    HOSTED_BY: 3. season was hosted by country
    VENUE_OF: 3. venue was a venue of season or competition
    HAD_VENUE: 3. season or competition had as venue venue
    BELONGS_TO: 4. club or national-team or country or season or competition belongs to country or confederation or competition
    HAS_MEMBER: 4. country or confederation or competition has as member club or national-team or country or season or competition
    BASED_IN: 4. club or venue is based in country
    BASE_OF: 4. country is the base of club or venue
    NATIONAL_OF: 4. coach is a national of country
    HAS_NATIONAL: 4. country has as national coach"
  `);
});

test('each relation is described, and told by the properties of Wikidata that say the same', () => {
  const lines = readings.map(([{ kind, description, wikidata }]) =>
    [`${kind}:`, description, ...wikidata].join(' '),
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "COACHED: Led a team from the bench, whatever the role. P6087
    COACHED_BY: Was led from the bench by a coach. P286
    ELIMINATED: Won the tie, or took the place in a group, that ended the other's part in a season; a final included.
    ELIMINATED_BY: Lost the tie, or the place in a group, that ended its part in a season; a final included.
    WON: Holds the title, of a coach: led the team that does; of the season where the graph holds it, and of its competition. P2522
    WON_BY: Its title is held by a team, or was won under a coach. P1346
    BEAT: Won a match against, in extra time too, or by a ruling. A shoot-out decides a tie and wins no match.
    LOST_TO: Lost a match against, in extra time too, or by a ruling.
    PLAYS_AT: Has its home ground there. P115
    HOME_OF: Is the home ground of a club. P466
    NAMED_AFTER: Bears the name of a coach. P138
    NAMESAKE_OF: Is whom a ground is named after.
    SUCCEEDED: Came after: the state after one that ended, its national team after theirs, the season after the last held. P1365 P155
    SUCCEEDED_BY: Was followed by another state, national team or season. P1366 P156
    FACED: Played against, whatever came of it; of coaches, led the other side. A walk-over is no meeting.
    FACED: Played against, whatever came of it; of coaches, led the other side. A walk-over is no meeting.
    QUALIFIED_FOR: Sought and won a place at finals of nations; hosts, holders and guests were given theirs.
    REACHED_BY: Are finals that a national team qualified for.
    FAILED_TO_QUALIFY_FOR: Entered and won no place at finals of nations: was eliminated, withdrew or was banned.
    MISSED_BY: Are finals that a national team failed to qualify for.
    TOOK_PART_IN: Has a known match in the season, or took part in the competition: by a match or as entrant; a coach by a match led. Friendlies are no event to take part in. P1344
    HAD_PARTICIPANT: Is the season or competition that a team or coach took part in. P1923
    HOSTED: Is the country, or one of those, that a tournament was given to.
    HOSTED_BY: Was given to a country. P17
    VENUE_OF: Is the ground of a match of the season or competition, where a source names the ground.
    HAD_VENUE: Had a match at the ground. P276
    BELONGS_TO: Is part of: a club or national team of the country whose association it plays under, a country of its confederation, a season of its competition, a competition of its organiser. P463 P1532 P3450 P664
    HAS_MEMBER: Has it as a part: the inverse of BELONGS_TO.
    BASED_IN: Lies in the country, whatever association it plays under. P17
    BASE_OF: Is the country a club or ground lies in.
    NATIONAL_OF: Has the nationality. P27
    HAS_NATIONAL: Is the nationality of a coach."
  `);
});

test('a kind and its inverse are one word; a symmetric one is there once', () => {
  expect(RELATION_KINDS).toHaveLength(2 * WORDS.length - 1);
  expect(new Set(RELATION_KINDS).size).toBe(RELATION_KINDS.length);
  for (const [place, { forward, inverse }] of WORDS.entries())
    expect([wordOf(forward.kind), wordOf(inverse.kind)]).toEqual([place, place]);
});
