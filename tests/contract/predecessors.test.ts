/** National teams with those whose record goes on in theirs. */
import { expect, test } from 'vitest';
import { answerOf } from '../support/answer.ts';

interface Meetings {
  readonly headToHead: {
    readonly record: object;
    readonly meetings: {
      readonly nodes: readonly { readonly date: string; readonly home: { name: string } }[];
    };
  };
}

test('Italy and Germany at World Cups: once with Germany alone, five times with West Germany', async () => {
  const played = async (predecessors: boolean) => {
    const { headToHead } = (await answerOf(`{
      headToHead(
        a: { team: "national-team:germany" }, b: { team: "national-team:italy" },
        filter: { competition: "world-cup" }, predecessors: ${predecessors}
      ) {
        record { won drawn lost goalsFor goalsAgainst }
        meetings { nodes { date home { name } } }
      }
    }`)) as unknown as Meetings;
    const { record, meetings } = headToHead;
    return { record, meetings: meetings.nodes.map(({ date, home }) => `${date} at ${home.name}`) };
  };
  expect(await played(true)).toEqual({
    record: { won: 0, drawn: 2, lost: 3, goalsFor: 4, goalsAgainst: 9 },
    meetings: [
      '1962-05-31 at West Germany',
      '1970-06-17 at Italy',
      '1978-06-14 at Italy',
      '1982-07-11 at Italy',
      '2006-07-04 at Germany',
    ],
  });
  expect(await played(false)).toEqual({
    record: { won: 0, drawn: 0, lost: 1, goalsFor: 0, goalsAgainst: 2 },
    meetings: ['2006-07-04 at Germany'],
  });
});

test('East Germany’s matches are not Germany’s', async () => {
  const { headToHead } = (await answerOf(`{
    headToHead(
      a: { team: "national-team:germany" }, b: { team: "national-team:italy" }, predecessors: true
    ) { meetings(first: 100) { nodes { date home { name } away { name } } } }
  }`)) as unknown as Meetings;
  expect(JSON.stringify(headToHead.meetings.nodes)).not.toContain('East Germany');
  const days = headToHead.meetings.nodes.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
});
