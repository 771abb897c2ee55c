/** The words of titles of competitions and of names of teams, by which importers tell who plays. */
import { word } from '../../kit/column.ts';
import { doc } from '../../kit/doc.ts';
import { table } from '../../kit/table.ts';
import { aside, inIdentity, told } from './looked-up.ts';

const PATTERN = doc(
  '`*` stands for any letters, alone for the words that follow, and `#` for an age from 12 to 23; case and marks do not count.',
);

/** Whose matches the graph does not hold, whatever the teams are called. */
const OTHERS = {
  YOUTH: 'Youth teams play.',
  RESERVE: 'Reserve teams play.',
  VETERANS: 'Players of former days play.',
  OTHER_GAME: 'Another game is played: in a hall, on sand, by small sides, or on a screen.',
} as const;

const gender = word({ WOMEN: 'Women play.' }, { tells: doc('Who plays, where it is not men.'), aside });

export const titleWords = table({
  name: 'title-words',
  path: inIdentity('title-words'),
  tells: doc(
    'A word of titles of competitions, or several, and whose it is; with neither it is one of men’s first teams.',
  ),
  order: ['word'],
  key: ['word'],
  columns: {
    word: told(`The word or words; ${PATTERN}`),
    gender,
    level: word(OTHERS, { tells: doc('Which teams play, where it is not the first.'), aside }),
    kind: word({ CUP: 'A cup.' }, { tells: doc('What it is, where it is no league.'), aside }),
  },
});

export const teamWords = table({
  name: 'team-words',
  path: inIdentity('team-words'),
  tells: doc('A word behind the name of a team, or several, that says that it is no first team of men.'),
  order: ['word'],
  key: ['word'],
  columns: {
    word: told(`The word or words; in brackets where it counts in brackets alone; ${PATTERN}`),
    gender,
    level: word(
      {
        ...OTHERS,
        SECOND: 'Second teams play, in leagues of men as well: where nearly all are such, it is of reserves.',
      },
      { tells: doc('Which team plays, where it is not the first.'), aside },
    ),
  },
});
