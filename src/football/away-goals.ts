/**
 * Away goals by era. In a level tie the side with more goals away from home went through. The organiser and the day
 * decide whether the rule existed and which goals counted.
 */

/**
 * `NONE`: a level tie goes to extra time and penalties. `REGULAR`: goals of the 180 minutes count, those of extra time
 * do not. `REGULAR_AND_EXTRA_TIME`: away goals in the extra time of the second leg count as well.
 */
export type AwayGoalsRule = 'NONE' | 'REGULAR' | 'REGULAR_AND_EXTRA_TIME';

interface AwayGoalsRuling {
  readonly rule: AwayGoalsRule;
  /** Which regulation says so, for the answer to name. */
  readonly regulation: string;
}

export interface TieSetting {
  /** A `kind` of `competitions.csv`. */
  readonly kind: string;
  /** A confederation id, `fifa`, or a country id. */
  readonly organiser: string;
}

interface AwayGoalsEra extends AwayGoalsRuling {
  /** ISO day, inclusive. */
  readonly from: string;
}

// Newest first. UEFA's years change in June: 2020-21 ended on 29 May 2021, 2021-22 began with qualifying on 22 June.
const UEFA_CLUB: readonly AwayGoalsEra[] = [
  {
    from: '2021-06-01',
    rule: 'NONE',
    regulation:
      'UEFA abolished the away-goals rule in all club competitions from 2021-22 (decision of 24 June 2021)',
  },
  {
    from: '1965-08-01',
    rule: 'REGULAR_AND_EXTRA_TIME',
    regulation:
      'UEFA away-goals rule, from 1965-66 (Cup Winners’ Cup; European Cup from 1967-68) to 2020-21, extra time included',
  },
];

const UEFA_NATIONAL: readonly AwayGoalsEra[] = [
  {
    from: '2021-06-01',
    rule: 'NONE',
    regulation: 'UEFA ties of national teams are settled without away goals since 2021',
  },
  {
    from: '1965-08-01',
    rule: 'REGULAR_AND_EXTRA_TIME',
    regulation: 'UEFA away-goals rule for play-offs of national teams, to 2020-21, extra time included',
  },
];

// Before 1978 level ties of qualifying went to a play-off match; the first one decided by away goals dates from 1980.
const FIFA_QUALIFYING: readonly AwayGoalsEra[] = [
  {
    from: '2022-07-01',
    rule: 'NONE',
    regulation: 'World Cup qualifying for 2026 is settled without away goals',
  },
  {
    from: '1976-03-01',
    rule: 'REGULAR_AND_EXTRA_TIME',
    regulation: 'FIFA away-goals rule in World Cup qualifying, 1978 to 2022, extra time included',
  },
];

// Extra time is played in few of these ties; away goals in it are not counted.
const CONMEBOL_CLUB: readonly AwayGoalsEra[] = [
  { from: '2022-01-01', rule: 'NONE', regulation: 'CONMEBOL abolished the away-goals rule from 2022' },
  {
    from: '2005-01-01',
    rule: 'REGULAR',
    regulation: 'CONMEBOL away-goals rule, from 2005 to 2021, but for finals',
  },
];

const CONCACAF_CLUB: readonly AwayGoalsEra[] = [
  {
    from: '2008-07-01',
    rule: 'REGULAR',
    regulation: 'CONCACAF away-goals rule of the Champions League and Champions Cup, from 2008-09',
  },
];

const CAF_CLUB: readonly AwayGoalsEra[] = [
  { from: '1997-01-01', rule: 'REGULAR', regulation: 'CAF away-goals rule of the Champions League' },
];

/** Of clubs, by confederation. */
const CLUB: ReadonlyMap<string, readonly AwayGoalsEra[]> = new Map([
  ['uefa', UEFA_CLUB],
  ['conmebol', CONMEBOL_CLUB],
  ['concacaf', CONCACAF_CLUB],
  ['caf', CAF_CLUB],
]);

const NO_RULE: AwayGoalsRuling = { rule: 'NONE', regulation: 'No away-goals rule applies' };

/**
 * The away-goals rule of a competition on a day (ISO, of the last leg). Organisers whose regulations are not recorded
 * here answer `NONE`; a tie they decided by away goals carries its winner as a fact.
 */
export function awayGoalsRule(setting: TieSetting, day: string): AwayGoalsRuling {
  return erasOf(setting).find((era) => era.from <= day) ?? NO_RULE;
}

function erasOf(setting: TieSetting): readonly AwayGoalsEra[] {
  if (setting.kind === 'WORLD_CUP_QUALIFYING') return FIFA_QUALIFYING;
  if (setting.kind === 'CONTINENTAL_CLUB') return CLUB.get(setting.organiser) ?? [];
  return setting.kind === 'CONTINENTAL_NATIONAL' && setting.organiser === 'uefa' ? UEFA_NATIONAL : [];
}
