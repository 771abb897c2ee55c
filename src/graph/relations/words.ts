/** The vocabulary of relations, one entry each. */
import type { RelationType } from './kinds.ts';

const TEAMS = ['club', 'national-team'] as const;
const TEAMS_AND_COACHES = [...TEAMS, 'coach'] as const;

/** Strongest first. Lists of relations have this order. */
export const WORDS: readonly RelationType[] = [
  {
    forward: {
      kind: 'COACHED',
      phrase: 'coached',
      lasting: 'has coached',
      description: 'Led a team from the bench, whatever the role.',
      wikidata: ['P6087'],
    },
    inverse: {
      kind: 'COACHED_BY',
      phrase: 'was coached by',
      lasting: 'has been coached by',
      description: 'Was led from the bench by a coach.',
      wikidata: ['P286'],
    },
    subjects: ['coach'],
    objects: TEAMS,
    strength: 1,
  },
  {
    forward: {
      kind: 'ELIMINATED',
      phrase: 'eliminated',
      description:
        "Won the tie, or took the place in a group, that ended the other's part in a season; a final included.",
      wikidata: [],
    },
    inverse: {
      kind: 'ELIMINATED_BY',
      phrase: 'was eliminated by',
      description:
        'Lost the tie, or the place in a group, that ended its part in a season; a final included.',
      wikidata: [],
    },
    subjects: TEAMS,
    objects: TEAMS,
    strength: 1,
  },
  {
    forward: {
      kind: 'WON',
      phrase: 'won',
      description:
        'Holds the title, of a coach: led the team that does; of the season where the graph holds it, and of its competition.',
      wikidata: ['P2522'],
    },
    inverse: {
      kind: 'WON_BY',
      phrase: 'was won by',
      description: 'Its title is held by a team, or was won under a coach.',
      wikidata: ['P1346'],
    },
    subjects: TEAMS_AND_COACHES,
    objects: ['competition', 'season'],
    strength: 1,
  },
  {
    forward: {
      kind: 'BEAT',
      phrase: 'beat',
      description:
        'Won a match against, in extra time too, or by a ruling. A shoot-out decides a tie and wins no match.',
      wikidata: [],
    },
    inverse: {
      kind: 'LOST_TO',
      phrase: 'lost to',
      description: 'Lost a match against, in extra time too, or by a ruling.',
      wikidata: [],
    },
    subjects: TEAMS,
    objects: TEAMS,
    strength: 2,
  },
  {
    forward: {
      kind: 'PLAYS_AT',
      phrase: 'plays at',
      description: 'Has its home ground there.',
      wikidata: ['P115'],
    },
    inverse: {
      kind: 'HOME_OF',
      phrase: 'is the home of',
      description: 'Is the home ground of a club.',
      wikidata: ['P466'],
    },
    subjects: ['club'],
    objects: ['venue'],
    strength: 2,
  },
  {
    forward: {
      kind: 'NAMED_AFTER',
      phrase: 'is named after',
      description: 'Bears the name of a coach.',
      wikidata: ['P138'],
    },
    inverse: {
      kind: 'NAMESAKE_OF',
      phrase: 'is the namesake of',
      description: 'Is whom a ground is named after.',
      wikidata: [],
    },
    subjects: ['venue'],
    objects: ['coach'],
    strength: 2,
  },
  {
    forward: {
      kind: 'SUCCEEDED',
      phrase: 'succeeded',
      description:
        'Came after: the state after one that ended, its national team after theirs, the season after the last held.',
      wikidata: ['P1365', 'P155'],
    },
    inverse: {
      kind: 'SUCCEEDED_BY',
      phrase: 'was succeeded by',
      description: 'Was followed by another state, national team or season.',
      wikidata: ['P1366', 'P156'],
    },
    subjects: ['country', 'national-team', 'season'],
    objects: ['country', 'national-team', 'season'],
    strength: 2,
  },
  {
    forward: {
      kind: 'FACED',
      phrase: 'faced',
      description:
        'Played against, whatever came of it; of coaches, led the other side. A walk-over is no meeting.',
      wikidata: [],
    },
    inverse: {
      kind: 'FACED',
      phrase: 'faced',
      description:
        'Played against, whatever came of it; of coaches, led the other side. A walk-over is no meeting.',
      wikidata: [],
    },
    subjects: TEAMS_AND_COACHES,
    objects: TEAMS_AND_COACHES,
    strength: 3,
  },
  {
    forward: {
      kind: 'QUALIFIED_FOR',
      phrase: 'qualified for',
      description:
        'Sought and won a place at finals of nations; hosts, holders and guests were given theirs.',
      wikidata: [],
    },
    inverse: {
      kind: 'REACHED_BY',
      phrase: 'was reached by',
      description: 'Are finals that a national team qualified for.',
      wikidata: [],
    },
    subjects: ['national-team'],
    objects: ['season'],
    strength: 3,
  },
  {
    forward: {
      kind: 'FAILED_TO_QUALIFY_FOR',
      phrase: 'failed to qualify for',
      description: 'Entered and won no place at finals of nations: was eliminated, withdrew or was banned.',
      wikidata: [],
    },
    inverse: {
      kind: 'MISSED_BY',
      phrase: 'was missed by',
      description: 'Are finals that a national team failed to qualify for.',
      wikidata: [],
    },
    subjects: ['national-team'],
    objects: ['season'],
    strength: 3,
  },
  {
    forward: {
      kind: 'TOOK_PART_IN',
      phrase: 'took part in',
      description:
        'Has a known match in the season, or took part in the competition: by a match or as entrant; a coach by a match led. Friendlies are no event to take part in.',
      wikidata: ['P1344'],
    },
    inverse: {
      kind: 'HAD_PARTICIPANT',
      phrase: 'had as participant',
      description: 'Is the season or competition that a team or coach took part in.',
      wikidata: ['P1923'],
    },
    subjects: TEAMS_AND_COACHES,
    objects: ['season', 'competition'],
    strength: 4,
  },
  {
    forward: {
      kind: 'HOSTED',
      phrase: 'hosted',
      description: 'Is the country, or one of those, that a tournament was given to.',
      wikidata: [],
    },
    inverse: {
      kind: 'HOSTED_BY',
      phrase: 'was hosted by',
      description: 'Was given to a country.',
      wikidata: ['P17'],
    },
    subjects: ['country'],
    objects: ['season'],
    strength: 3,
  },
  {
    forward: {
      kind: 'VENUE_OF',
      phrase: 'was a venue of',
      description: 'Is the ground of a match of the season or competition, where a source names the ground.',
      wikidata: [],
    },
    inverse: {
      kind: 'HAD_VENUE',
      phrase: 'had as venue',
      description: 'Had a match at the ground.',
      wikidata: ['P276'],
    },
    subjects: ['venue'],
    objects: ['season', 'competition'],
    strength: 3,
  },
  {
    forward: {
      kind: 'BELONGS_TO',
      phrase: 'belongs to',
      description:
        'Is part of: a club or national team of the country whose association it plays under, a country of its confederation, a season of its competition, a competition of its organiser.',
      wikidata: ['P463', 'P1532', 'P3450', 'P664'],
    },
    inverse: {
      kind: 'HAS_MEMBER',
      phrase: 'has as member',
      description: 'Has it as a part: the inverse of BELONGS_TO.',
      wikidata: [],
    },
    subjects: ['club', 'national-team', 'country', 'season', 'competition'],
    objects: ['country', 'confederation', 'competition'],
    strength: 4,
  },
  {
    forward: {
      kind: 'BASED_IN',
      phrase: 'is based in',
      description: 'Lies in the country, whatever association it plays under.',
      wikidata: ['P17'],
    },
    inverse: {
      kind: 'BASE_OF',
      phrase: 'is the base of',
      description: 'Is the country a club or ground lies in.',
      wikidata: [],
    },
    subjects: ['club', 'venue'],
    objects: ['country'],
    strength: 4,
  },
  {
    forward: {
      kind: 'NATIONAL_OF',
      phrase: 'is a national of',
      description: 'Has the nationality.',
      wikidata: ['P27'],
    },
    inverse: {
      kind: 'HAS_NATIONAL',
      phrase: 'has as national',
      description: 'Is the nationality of a coach.',
      wikidata: [],
    },
    subjects: ['coach'],
    objects: ['country'],
    strength: 4,
  },
];
