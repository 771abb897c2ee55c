/** The words of the tables, each with its meaning. The API has the same words with the same descriptions. */

import type { PointsCarried } from '../football/carried.ts';
import type { MatchStatus } from '../football/match.ts';
import type { Zone } from '../football/rules/table-rules.ts';
import type { DecidedBy } from '../football/tie-terms.ts';
import { doc } from './kit/doc.ts';

export const COMPETITION_KINDS = {
  CONTINENTAL_CLUB: 'For clubs of several associations.',
  DOMESTIC_LEAGUE: 'A league of one country.',
  DOMESTIC_CUP: 'A cup of one country.',
  WORLD_CUP: 'The World Cup finals.',
  WORLD_CUP_QUALIFYING: 'Qualifying for the World Cup.',
  CONTINENTAL_NATIONAL: 'For national teams of one confederation, qualifying included.',
  OTHER_CLUB: 'Any other competition of clubs: a tournament by invitation, a league across borders.',
  FRIENDLY: 'Friendly internationals.',
  OTHER_NATIONAL: 'Any other competition of national teams.',
} as const;
export type CompetitionKind = keyof typeof COMPETITION_KINDS;

export const ALL_NAME_KINDS = {
  ALIAS: 'What people or sources also call it.',
  COMMON: 'What most people call it: its `name`. Only `search` answers with it.',
  FORMER: 'What it was called before; see the dates.',
  NICKNAME: 'What supporters and reporters call it: `Azzurri`.',
  OFFICIAL: 'Its name in full.',
  SHORT: 'What it is called for short.',
  TRANSLATION: 'What it is called in another language.',
} as const;
const { COMMON: _common, ...NAME_KINDS } = ALL_NAME_KINDS;

/** Of names beside the one a thing is shown by. */
export { NAME_KINDS };

export const DAY_BASES = {
  REPORTED: 'A report names it.',
  REMEMBERED: 'It was written from memory: it may be off by some days.',
  RULE: 'No source gives it, so a rule stands in: 30 days before the first match, and never before both teams were surely in.',
} as const;
/** How a day from which something is known was found. */
export type DayBasis = keyof typeof DAY_BASES;

export const STAGE_KINDS = {
  LEAGUE: 'One table for all.',
  GROUP: 'A table for each group.',
  KNOCKOUT: 'Ties: the winner goes on.',
  PLAYOFF: 'Ties for the last places of a qualifying competition.',
  UNSTRUCTURED: 'Matches whose rounds or groups no source at hand gives.',
} as const;
export type StageKind = keyof typeof STAGE_KINDS;

export const POINTS_CARRIED = {
  ALL: 'All of them.',
  HALF_UP: 'Half of them, rounded up.',
  HALF_DOWN: 'Half of them, rounded down.',
} as const satisfies Record<PointsCarried, string>;

export const COACH_ROLES = {
  HEAD_COACH: 'Head coach, manager or commissario tecnico.',
  CARETAKER: 'For the time being, until a head coach took over.',
  JOINT: 'Together with others: a pair or a commission.',
} as const;

export const TENURE_ENDS = {
  DATED: 'It ended, on the date given.',
  ONGOING: 'It had not ended when the source was read, or by the as-of day.',
  UNKNOWN: 'No end was found. That is no claim that it lasts.',
} as const;

export const CONFIDENCES = {
  HIGH: 'A dated report of the event, or a list that agrees with one.',
  MEDIUM: 'One weaker source, or one end derived from matches.',
  LOW: 'General knowledge only: check before printing it.',
} as const;

export const SOURCE_KINDS = {
  DATASET: 'A public data set, whose rows can be opened.',
  REPORTS: 'Reports of newspapers, associations and others, gathered for this graph.',
  COMPILATION: 'Compiled for this graph row by row, each with what it rests on.',
  MEMORY: 'General knowledge alone: nothing was looked up. Check before printing it.',
} as const;

export const HONOUR_RANKS = {
  CHAMPION: 'First: the title.',
  RUNNER_UP: 'Second: lost the final, or came in behind.',
  THIRD: 'Third place.',
  FOURTH: 'Fourth place.',
  SEMI_FINALIST: 'Lost a semi-final, where no third place was played for.',
} as const;

export const HONOUR_STATUSES = {
  AWARDED: 'It stands.',
  REVOKED: 'It was taken away by a ruling.',
  REASSIGNED: 'It was given by a ruling after another team had lost it.',
  SHARED: 'It stands, and other teams have it as well.',
  NOT_AWARDED: 'Nobody was given it.',
} as const;

/** Of an honour that its team has. */
export const STANDING: ReadonlySet<string> = new Set(['AWARDED', 'REASSIGNED', 'SHARED']);

export const CYCLE_OUTCOMES = {
  HOST: 'Took part as host.',
  HOLDER: 'Took part as holder, without qualifying.',
  QUALIFIED: 'Qualified, or had a place without qualifying, and took part.',
  INVITED: 'Took part as a guest from another confederation.',
  QUALIFIED_BUT_WITHDREW: 'Qualified and did not take part.',
  ELIMINATED: 'Went out in qualifying.',
  DID_NOT_ENTER: 'Did not enter, or its entry was rejected.',
  WITHDREW: 'Entered and gave up.',
  BANNED: 'Was excluded by FIFA or by its confederation.',
  IN_PROGRESS: 'Not decided by the as-of day.',
} as const;
/** A cycle that goes on for a team has no outcome yet. */
export type CycleOutcome = keyof typeof CYCLE_OUTCOMES;
const { IN_PROGRESS: _progress, ...WORLD_CUP_OUTCOMES } = CYCLE_OUTCOMES;

/** Of cycles that are over for a team. */
export { WORLD_CUP_OUTCOMES };
export type WorldCupOutcome = keyof typeof WORLD_CUP_OUTCOMES;

/** Where a national team finished at finals. */
export const FINISHES = {
  CHAMPION: 'Won the tournament',
  RUNNER_UP: 'Lost the final, or came in second in the final group',
  THIRD: 'Came in third',
  FOURTH: 'Came in fourth',
  SEMI_FINAL: 'Went out in a semi-final of a tournament without a match for third place',
  QUARTER_FINAL: 'Went out in a quarter-final',
  ROUND_OF_16: 'Went out in the round of 16',
  ROUND_OF_32: 'Went out in the round of 32',
  FIRST_ROUND: 'Went out in the first round of a knockout tournament',
  GROUP_STAGE: 'Went out in the group stage',
  SECOND_GROUP_STAGE: 'Went out in the second group stage',
} as const;

/** By what the way of a national team to finals was settled. */
export const OUTCOME_DECISIONS = {
  GROUP: doc('The table of a group.'),
  SINGLE_MATCH: doc('One match.'),
  AGGREGATE: doc('The goals of all legs.'),
  AGGREGATE_ON_THE_FIELD: doc('The goals of all legs as played, before a ruling.'),
  AWAY_GOALS: doc('Goals away from home, on a level aggregate.'),
  EXTRA_TIME: doc('Extra time.'),
  PENALTIES: doc('A shoot-out.'),
  PLAY_OFF: doc('A further match, after a level tie or table.'),
  MORE_GOALS_IN_SECOND_MATCH: doc('More goals in the second match.'),
  GOAL_AVERAGE: doc('Goals scored, divided by goals conceded.'),
  RANKING_OF_RUNNERS_UP: doc('The ranking of runners-up of all groups.'),
  RANKING_OF_THIRDS: doc('The ranking of third places of all groups.'),
  COIN_TOSS: doc('The toss of a coin.'),
  LOTS: doc('The drawing of lots.'),
  WALKOVER: doc('The opponent did not play.'),
  FORFEIT_OF_SECOND_LEG: doc('The opponent gave the second leg up.'),
  AWARDED: doc('A ruling gave it the tie.'),
} as const;

/** The statuses of a match that do not follow from its score. */
export const WRITTEN_STATUSES = {
  AWARDED: 'Decided by a ruling; see `official`.',
  CANCELLED: 'Never played, and will not be.',
  POSTPONED: 'Not played on its day; a new one may not be known.',
  ABANDONED: 'Begun and not finished.',
  ANNULLED: 'Played, and struck from the record.',
  WALKOVER: 'Not played: one side did not appear or withdrew.',
} as const;

/** What may become of a match. */
export const MATCH_STATUSES = {
  SCHEDULED: 'Still to be played on that day.',
  PLAYED: 'Played, and the result on the field counts.',
  ...WRITTEN_STATUSES,
} as const satisfies Readonly<Record<MatchStatus, string>>;

/** What a span of places of a table brings. */
export const TABLE_ZONES = {
  CHAMPION: 'Wins the title.',
  QUALIFIES: 'Wins a place at the tournament that it is the qualifying of.',
  ADVANCES: 'Goes on to the next stage.',
  ROUND_OF_16: 'Goes straight to the round of 16.',
  KNOCKOUT_PLAY_OFFS: 'Plays for a place in the round of 16.',
  BEST_RUNNERS_UP: 'Goes on, or further than the others, if it is among the best of the runners-up.',
  BEST_THIRD_PLACED: 'Goes on if it is among the best of the third-placed teams.',
  PLAY_OFF: 'Plays off for a place.',
  EUROPA_LEAGUE_KNOCKOUT: 'Goes on in the Europa League.',
  CHAMPIONS_LEAGUE: 'Qualifies for the Champions League.',
  CHAMPIONS_LEAGUE_QUALIFYING: 'Goes into the qualifying of the Champions League.',
  FINAL: 'Goes to the final.',
  THIRD_PLACE_MATCH: 'Plays for third place.',
  PROMOTION: 'Goes up a league.',
  PROMOTION_PLAY_OFF: 'Plays to go up a league.',
  ELIMINATED: 'Goes out of the competition.',
  RELEGATION_PLAY_OFF: 'Plays against relegation.',
  RELEGATION: 'Goes down.',
} as const satisfies Record<Zone, string>;

/** What is known of a part of a match that most matches do not have. */
export const PART_STATES = {
  TOLD: 'It was played, and its score is known.',
  PLAYED: 'It was played, and its score is not known.',
  NOT_PLAYED: 'It was not played.',
  NOT_TOLD: 'No source says whether it was played.',
} as const;
const { TOLD: _told, ...UNTOLD_PARTS } = PART_STATES;

/** Where the score does not tell it. */
export { UNTOLD_PARTS };

export const TIE_DECISIONS = {
  REGULAR_TIME: 'In 90 minutes, or on aggregate after them.',
  EXTRA_TIME: 'By goals in extra time.',
  GOLDEN_GOAL: 'By the first goal in extra time, which ended the match.',
  SILVER_GOAL: 'By a lead at half-time of extra time.',
  PENALTIES: 'By a shoot-out.',
  AWAY_GOALS: 'Level on aggregate, by more goals away, under the rule of that season.',
  COIN_TOSS: 'By the toss of a coin.',
  LOTS: 'By drawing lots.',
  REPLAY: 'A single match was level and was played again.',
  PLAY_OFF: 'Two legs were level and a third match decided.',
  WALKOVER: 'The other side did not play.',
  AWARDED: 'By a ruling against the result on the field.',
  UNKNOWN:
    'Level on all that is known; the winner is the side that played on, from the day of that match, or the one that a rule in a note names.',
} as const satisfies Readonly<Record<DecidedBy, string>>;

/** How a team left a season without being beaten. */
export const ENTRANT_ENDINGS = {
  WITHDREW: 'It gave up its place.',
  EXCLUDED: 'A ruling put it out.',
} as const;

export const DECISION_CRITERIA = {
  PLAY_OFF: 'A match played to decide.',
  DISCIPLINARY: 'Fewer cards.',
  COEFFICIENT: 'A coefficient from before.',
  RANKING: 'A world ranking.',
  LOTS: 'Drawing lots.',
} as const;

/** For which matches a club plays at a ground; the first that fits goes before those after it. */
export const GROUND_USES = {
  EUROPEAN_HOME: 'Home matches in competitions of the confederation.',
  TEMPORARY: 'All home matches, for a while.',
  HOME: 'Home matches.',
} as const;
