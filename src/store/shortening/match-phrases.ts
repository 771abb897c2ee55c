/**
 * What lines of matches have in common. The phrases are the same for all seasons and teams, so that none has to be
 * searched for when a document is written.
 */
import { globalId } from '../../model/ids.ts';
import { MARK } from './id-references.ts';

/**
 * An id of a match ends in those of its sides.
 * @param home how the global id of a side begins.
 */
const sides = (home: string): string => `,"home":"${home}${MARK}","away":"${home}${MARK}","`;

/** Parts of lines as they are once they refer to their ids. */
export function matchPhrases(): readonly string[] {
  const nations = sides(globalId('national-team', ''));
  const clubs = sides(globalId('club', ''));
  return [
    `"${nations}city":"`,
    nations,
    `${clubs}source":"openfootball-`,
    clubs,
    `","date":"${MARK}","`,
    'kickoff":"',
    '","season":"',
    '","season":"world-cup-qualifying-',
    '-qualifying-',
    'stage":"',
    'league',
    'group","group":"',
    '","tie":"',
    '","matchday":',
    'neutral":true,"city":"',
    '","source":"international-results","sourceRow":"results.csv:',
    '","source":"openfootball-',
    'champions-league","sourceRow":"',
    '","sourceRow":"',
    ';results.csv:',
    '","score":{"fullTime":[',
    '],"halfTime":[',
    '],"halfTime":[0,',
    ',0],"halfTime":[0,',
    ']},"offset":',
    ',"knownFrom":"20',
    ']},"knownFrom":"20',
    ']},"knownFrom":"19',
  ];
}
