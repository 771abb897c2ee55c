import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../../../src/sources/calendar.ts';
import { readFootballTxt } from '../../../src/sources/football-txt/index.ts';
import { read } from './read-text.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const goals = fc.record({ home: fc.nat({ max: 20 }), away: fc.nat({ max: 20 }) });
const name = fc
  .tuple(
    fc.constantFrom('FC', '1. FC', 'SK', 'Club', 'AS'),
    fc.constantFrom('København', 'Olimpia', "Be'er Sheva", 'St. Pauli', 'Bodø/Glimt', 'Saint-Étienne'),
    fc.constantFrom('', ' 04', ' 1899', " '65", ' (1878-1896)', ' II'),
  )
  .map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`);
const team = fc.record({ name, country: fc.constantFrom(null, 'DEN', 'ITA') });
const score = fc.oneof(
  fc.constant(null),
  fc.record({
    halfTime: fc.option(goals),
    fullTime: goals,
    afterExtraTime: fc.constant(null),
    penalties: fc.constant(null),
  }),
  fc.record({ halfTime: goals, fullTime: goals, afterExtraTime: goals, penalties: fc.option(goals) }),
);
const day = fc
  .date({ min: new Date('2024-07-01'), max: new Date('2025-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

interface Game {
  readonly date: string;
  readonly home: { readonly name: string; readonly country: string | null };
  readonly away: { readonly name: string; readonly country: string | null };
  readonly score: {
    readonly halfTime: Goals | null;
    readonly fullTime: Goals;
    readonly afterExtraTime: Goals | null;
    readonly penalties: Goals | null;
  } | null;
}
type Goals = { readonly home: number; readonly away: number };
const game: fc.Arbitrary<Game> = fc
  .record({ date: day, home: team, away: team, score })
  .filter(({ home, away }) => home.name !== away.name);

const pair = ({ home, away }: Goals): string => `${home}-${away}`;

/** A score as the leagues write it, the shoot-out first; or as the World Cup does, the shoot-out last. */
function written(parts: NonNullable<Game['score']>, last: boolean): string {
  const { halfTime, fullTime, afterExtraTime, penalties } = parts;
  const early = [afterExtraTime === null ? null : fullTime, halfTime].filter((part) => part !== null);
  const brackets = early.length === 0 ? '' : ` (${early.map(pair).join(', ')})`;
  const played = `${afterExtraTime === null ? pair(fullTime) : `${pair(afterExtraTime)} a.e.t.`}${brackets}`;
  if (penalties === null) return played;
  return last ? `${played}, ${pair(penalties)} pen.` : `${pair(penalties)} pen. ${played}`;
}

function render({ date, home, away, score: parts }: Game, between: boolean): string {
  const [, month = '', number = ''] = date.split('-');
  const spelled = ({ name: club, country }: Game['home']): string =>
    country === null ? club : `${club} (${country})`;
  const result = parts === null ? '' : written(parts, between);
  const row =
    between && parts !== null
      ? `${spelled(home)}   ${result}  ${spelled(away)}`
      : `${spelled(home)}   v ${spelled(away)}   ${result}`;
  const when = `${DAYS[weekdayOf(date)]} ${MONTHS[Number(month) - 1]}/${Number(number)}`;
  return `= Cup 2024/25\n\n» Final\n  ${when}\n    21.00  ${row}\n`;
}

test('what is written down reads back, whichever way it is written', () => {
  fc.assert(
    fc.property(game, fc.boolean(), (expected, between) => {
      const { matches, rejected } = read(render(expected, between));
      expect(rejected).toEqual([]);
      const unclear = { unclear: null };
      expect(matches).toMatchObject([
        {
          date: expected.date,
          kickoff: '21:00',
          home: expected.home,
          away: expected.away,
          score: expected.score === null ? null : { ...expected.score, ...unclear },
        },
      ]);
    }),
  );
});

test('whatever a file holds, nothing is thrown and every line is in exactly one class', () => {
  const fragment = fc.constantFrom(
    ...[
      '= Cup 2024/25',
      '» Final',
      '▪▪ Path A',
      'Sat Aug/17',
      '[Sun Aug/18]',
      '21.00',
      'A',
      'FC B',
      ' v ',
      '  ',
      '\t',
    ],
    ...[
      '2-1',
      '(1-0)',
      'a.e.t.',
      'pen.',
      '[cancelled]',
      '@ X, Y',
      '(',
      ')',
      '[',
      ']',
      "45'",
      '<!--',
      '-->',
      '#',
      ':',
      '|',
    ],
    ...['NB:', '\uFFFD', '\r', 'Group A', '1.', '8 6 2 0 18- 9 20', '=', '-', '=='],
  );
  const line = fc
    .array(fc.oneof(fragment, fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const events = [...readFootballTxt('x.txt', lines.join('\n'))];
      const counts = events.at(-1);
      if (counts?.kind !== 'counts') throw new Error('the counts come last');
      const { match, rejected } = counts.classes;
      expect(Object.values(counts.classes).reduce((sum, each) => sum + each, 0)).toBe(counts.lines);
      expect(events.filter(({ kind }) => kind === 'match')).toHaveLength(match);
      expect(events.filter(({ kind }) => kind === 'rejected')).toHaveLength(rejected);
    }),
  );
});

test('a row cut anywhere is rejected, noticed, or says less; it never says something else', () => {
  fc.assert(
    fc.property(game, fc.boolean(), fc.nat({ max: 120 }), (expected, between, length) => {
      const whole = render(expected, between);
      const cut = whole.slice(0, Math.min(whole.length - 1, whole.indexOf('21.00') + length));
      const { matches, notices } = read(cut);
      for (const match of matches) {
        expect(notices.map(({ text }) => text)).toContain('the last line has no line end: it may be cut');
        expect(match.home).toEqual(expected.home);
      }
    }),
  );
});
