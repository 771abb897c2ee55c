/** What a relation says and what shows it, for each word of the vocabulary, from both its ends. */
import { describe, expect, test } from 'vitest';
import { Campaign } from '../../../src/graph/campaigns/campaign.ts';
import { TieView } from '../../../src/graph/matches/tie-view.ts';
import { type Evidence, evidenceOf } from '../../../src/graph/relations/evidence.ts';
import type { RelationKind } from '../../../src/graph/relations/kinds.ts';
import { sentenceOf } from '../../../src/graph/relations/sentence.ts';
import { relationsOf } from '../../support/relations.ts';
import { viewOn } from '../../support/view.ts';

/** `club:inter FACED club:ajax`. */
type Asked = `${string} ${RelationKind} ${string}`;

async function relation(asked: Asked, asOf: string | null) {
  const [subject = '', kind = '', object = ''] = asked.split(' ');
  const view = await viewOn(asOf);
  const kinds = [kind as RelationKind];
  const [found, ...others] = relationsOf(view, await view.relations(), subject, { kinds, with: object });
  if (found === undefined || others.length > 0) throw new Error(`not one relation: ${asked}`);
  return { view, found };
}

function nodeOf({ node, honour }: Evidence): string {
  if (honour !== null) return `honour ${honour.label}`;
  if (node === null) return 'the record';
  if (node instanceof TieView) return `tie ${node.slug}`;
  if (node instanceof Campaign) return `campaign ${node.slug}`;
  return 'kind' in node ? `tenure ${node.record.id}` : `match ${node.id}`;
}

const lineOf = (evidence: Evidence): string =>
  `${evidence.from ?? ''}/${evidence.to ?? ''} ${nodeOf(evidence)}, ${evidence.source}`;

const CUP = 'openfootball-worldcup;curated-world-cup-outcomes';

test.each<[Asked, string, readonly string[]]>([
  [
    // Both legs of 1969 are told of one day, and each side won one.
    'national-team:cameroon BEAT national-team:uganda',
    'Cameroon beat Uganda 2 times, first on 1969-02-02, last on 1987-03-29.',
    [
      '1969-02-02/1969-02-02 match 1969-02-02-cameroon-uganda, international-results',
      '1987-03-29/1987-03-29 match 1987-03-29-cameroon-uganda, international-results',
    ],
  ],
  [
    'club:inter COACHED_BY coach:alfredo-foni',
    'Inter was coached by Alfredo Foni from 1952 to 1955.',
    ['1952/1955 tenure alfredo-foni-inter-1952, press-coach-careers'],
  ],
  [
    'coach:alfredo-foni COACHED club:inter',
    'Alfredo Foni coached Inter from 1952 to 1955.',
    ['1952/1955 tenure alfredo-foni-inter-1952, press-coach-careers'],
  ],
  [
    'club:inter ELIMINATED club:barcelona',
    'Inter eliminated Barcelona from the UEFA Champions League 2009-10 and from the UEFA Champions League 2024-25.',
    [
      '/ tie ucl-2009-10/sf-2, curated-european-cup',
      '2025-05-06/2025-05-06 tie ucl-2024-25/sf-2, openfootball-champions-league;match-reports',
    ],
  ],
  [
    'club:barcelona ELIMINATED_BY club:inter',
    'Barcelona was eliminated by Inter from the UEFA Champions League 2009-10 and from the UEFA Champions League 2024-25.',
    [
      '/ tie ucl-2009-10/sf-2, curated-european-cup',
      '2025-05-06/2025-05-06 tie ucl-2024-25/sf-2, openfootball-champions-league;match-reports',
    ],
  ],
  [
    'national-team:italy ELIMINATED national-team:albania',
    'Italy eliminated Albania from World Cup qualifying 2018.',
    ['2017-10-06/2017-10-06 campaign world-cup-qualifying-2018/albania, curated-world-cup-outcomes'],
  ],
  [
    'national-team:germany ELIMINATED_BY national-team:brazil',
    'Germany was eliminated by Brazil in the final of the World Cup 2002.',
    ['2002-06-30/2002-06-30 tie world-cup-2002/final, openfootball-worldcup;international-results'],
  ],
  [
    'national-team:morocco ELIMINATED_BY national-team:cameroon',
    'Morocco was eliminated by Cameroon from World Cup qualifying 1982, from the Africa Cup of Nations 1988 and from World Cup qualifying 2010.',
    [
      '1981-11-29/1981-11-29 tie world-cup-qualifying-1982/morocco-cameroon, international-results',
      '1988-03-23/1988-03-23 tie africa-cup-of-nations-1988/cameroon-morocco, international-results',
      '2009-10-10/2009-10-10 campaign world-cup-qualifying-2010/morocco, curated-world-cup-outcomes',
    ],
  ],
  [
    'national-team:italy WON competition:world-cup',
    'Italy won the World Cup in 1934, 1938, 1982 and 2006.',
    ['1934-06-10', '1938-06-19', '1982-07-11', '2006-07-09'].map(
      (day) => `${day}/${day} honour ${day.slice(0, 4)}, openfootball-worldcup`,
    ),
  ],
  [
    'season:world-cup-1990 WON_BY national-team:west-germany',
    'The World Cup 1990 was won by West Germany.',
    ['1990-07-08/1990-07-08 honour 1990, openfootball-worldcup'],
  ],
  [
    'national-team:morocco BEAT national-team:algeria',
    'Morocco beat Algeria 7 times, first on 1969-03-22, last on 2011-06-04.',
    [
      '1969-03-22/1969-03-22 match 1969-03-22-morocco-algeria, international-results',
      '1970-12-27/1970-12-27 match 1970-12-27-morocco-algeria, international-results',
      '1988-03-16/1988-03-16 match 1988-03-16-morocco-algeria, international-results',
      '2000-07-09/2000-07-09 match 2000-07-09-morocco-algeria, international-results',
      '2001-05-04/2001-05-04 match 2001-05-04-algeria-morocco, international-results',
      '2004-02-08/2004-02-08 match 2004-02-08-morocco-algeria, international-results',
      '2011-06-04/2011-06-04 match 2011-06-04-morocco-algeria, international-results',
    ],
  ],
  [
    'national-team:germany LOST_TO national-team:brazil',
    'Germany lost to Brazil on 2002-06-30.',
    [
      '2002-06-30/2002-06-30 match world-cup-2002-germany-brazil-final, openfootball-worldcup;international-results',
    ],
  ],
  [
    'club:inter FACED club:ajax',
    'Inter faced Ajax on 2025-09-17.',
    ['2025-09-17/2025-09-17 match ucl-2025-26-ajax-inter, openfootball-champions-league'],
  ],
  [
    'national-team:italy QUALIFIED_FOR season:world-cup-1954',
    'Italy qualified for the World Cup 1954.',
    ['1954-01-24/1954-01-24 campaign world-cup-qualifying-1954/italy, curated-world-cup-outcomes'],
  ],
  [
    'national-team:scotland QUALIFIED_FOR season:euro-2024',
    'Scotland qualified for the European Championship 2024.',
    ['2023-10-15/2023-10-15 campaign euro-qualifying-2024/scotland, curated-championships'],
  ],
  [
    'national-team:italy FAILED_TO_QUALIFY_FOR season:euro-1992',
    'Italy failed to qualify for the European Championship 1992.',
    ['1991-11-13/1991-11-13 campaign euro-qualifying-1992/italy, curated-championships'],
  ],
  [
    'season:africa-cup-of-nations-2013 MISSED_BY national-team:egypt',
    'The Africa Cup of Nations 2013 was missed by Egypt.',
    ['2012-06-30/2012-06-30 campaign africa-cup-of-nations-qualifying-2013/egypt, curated-championships'],
  ],
  [
    'season:world-cup-1990 REACHED_BY national-team:austria',
    'The World Cup 1990 was reached by Austria.',
    ['1989-11-15/1989-11-15 campaign world-cup-qualifying-1990/austria, curated-world-cup-outcomes'],
  ],
  [
    'national-team:italy FAILED_TO_QUALIFY_FOR season:world-cup-2018',
    'Italy failed to qualify for the World Cup 2018.',
    ['2017-11-13/2017-11-13 campaign world-cup-qualifying-2018/italy, curated-world-cup-outcomes'],
  ],
  [
    // It withdrew before its first match, so that it has no campaign.
    'season:world-cup-1966 MISSED_BY national-team:morocco',
    'The World Cup 1966 was missed by Morocco.',
    ['1964-08-17/1964-08-17 the record, curated-world-cup-outcomes'],
  ],
  [
    'national-team:morocco TOOK_PART_IN season:world-cup-1970',
    'Morocco took part in the World Cup 1970.',
    [`1970-05-31/1970-06-21 campaign world-cup-1970/morocco, ${CUP}`],
  ],
  [
    'season:world-cup-1990 HAD_PARTICIPANT national-team:argentina',
    'The World Cup 1990 had as participant Argentina.',
    [`1990-06-08/1990-07-08 campaign world-cup-1990/argentina, ${CUP}`],
  ],
  [
    'national-team:italy TOOK_PART_IN season:central-european-cup-all',
    'Italy took part in the Central European Cup.',
    ['1927-10-23/1960-01-06 campaign central-european-cup-all/italy, international-results'],
  ],
  ['club:inter PLAYS_AT venue:giuseppe-meazza', 'Inter plays at Giuseppe Meazza.', ['/ the record, reep']],
  [
    'national-team:germany SUCCEEDED national-team:east-germany',
    'Germany succeeded East Germany.',
    ['1990-10-02/ the record, curated-world-cup-outcomes;states-that-ended'],
  ],
  [
    'season:world-cup-1994 SUCCEEDED season:world-cup-1990',
    'The World Cup 1994 succeeded the World Cup 1990.',
    [`/ the record, ${CUP}`],
  ],
  [
    'country:italy HOSTED season:world-cup-1990',
    'Italy hosted the World Cup 1990.',
    [`/ the record, ${CUP}`],
  ],
  [
    'season:world-cup-1990 BELONGS_TO competition:world-cup',
    'The World Cup 1990 belongs to the World Cup.',
    [`/ the record, ${CUP}`],
  ],
  [
    'competition:serie-a BELONGS_TO country:italy',
    'Serie A belongs to Italy.',
    ['/ the record, curated-names;reep'],
  ],
  [
    'confederation:uefa HAS_MEMBER competition:euro',
    'UEFA has as member the European Championship.',
    ['/ the record, international-results'],
  ],
  [
    'country:italy HAS_NATIONAL coach:alberto-aquilani',
    'Italy has as national Alberto Aquilani.',
    ['/ the record, curated-tenures'],
  ],
  [
    'country:italy BASE_OF club:benevento',
    'Italy is the base of Benevento.',
    ['/ the record, openfootball-clubs'],
  ],
])('%s', async (asked, sentence, lines) => {
  const { view, found } = await relation(asked, null);
  expect(sentenceOf(view, found)).toBe(sentence);
  expect((await evidenceOf(view, found)).map(lineOf)).toEqual(lines);
});

describe('as of a day', () => {
  const told = async (asked: Asked, asOf: string) => {
    const { view, found } = await relation(asked, asOf);
    return [sentenceOf(view, found), ...(await evidenceOf(view, found)).map(lineOf)];
  };

  test('a tenure under way has no end, in words and in its evidence', async () => {
    const italy: Asked = 'coach:luciano-spalletti COACHED national-team:italy';
    const tenure = 'tenure luciano-spalletti-italy-2023-08-18, curated-tenures';
    expect(await told(italy, '2025-06-08')).toEqual([
      'Luciano Spalletti has coached Italy since 2023-08-18.',
      `2023-08-18/ ${tenure}`,
    ]);
    expect(await told(italy, '2025-06-09')).toEqual([
      'Luciano Spalletti coached Italy from 2023-08-18 to 2025-06-09.',
      `2023-08-18/2025-06-09 ${tenure}`,
    ]);
  });

  test('a season under way has no last match, and a meeting to come is none', async () => {
    expect(await told('national-team:morocco TOOK_PART_IN season:world-cup-1970', '1970-06-06')).toEqual([
      'Morocco took part in the World Cup 1970.',
      `1970-05-31/ campaign world-cup-1970/morocco, ${CUP}`,
    ]);
    expect(await told('national-team:morocco FACED national-team:algeria', '1970-12-09')).toEqual([
      'Morocco faced Algeria 2 times, first on 1969-03-09, last on 1969-03-22.',
      '1969-03-09/1969-03-09 match 1969-03-09-algeria-morocco, international-results',
      '1969-03-22/1969-03-22 match 1969-03-22-morocco-algeria, international-results',
    ]);
  });

  test('titles are those held that day', async () => {
    expect(await told('national-team:italy WON competition:world-cup', '1982-07-10')).toEqual([
      'Italy won the World Cup in 1934 and 1938.',
      '1934-06-10/1934-06-10 honour 1934, openfootball-worldcup',
      '1938-06-19/1938-06-19 honour 1938, openfootball-worldcup',
    ]);
  });
});
