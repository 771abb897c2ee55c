/** How a part in a season ended that no source at hand tells: something is in progress only while something is to come. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

async function outcomeOf(campaign: string, asOf: string | null = null): Promise<string | undefined> {
  const { node } = await answerOf<{ node: { outcome: string } | null }>(
    `query ($id: ID!, $asOf: Date) @asOf(date: $asOf) { node(id: $id) { ... on Campaign { outcome } } }`,
    { id: `campaign:${campaign}`, asOf },
  );
  return node?.outcome;
}

test('friendlies are nothing to be in for ever', async () => {
  expect(await outcomeOf('friendly-all/iceland')).toBe('UNKNOWN');
});

test('a tournament whose rounds are not held ended in a way that is not known', async () => {
  expect(await outcomeOf('olympics-all/italy')).toBe('UNKNOWN');
});

test('a league goes on while matches are to come, and between its matchdays', async () => {
  expect(await outcomeOf('serie-a-2026-27/inter')).toBe('IN_PROGRESS');
  expect(await outcomeOf('serie-a-2025-26/inter', '2025-12-01')).toBe('IN_PROGRESS');
  expect(await outcomeOf('ucl-2025-26/inter', '2026-01-29')).toBe('IN_PROGRESS');
});
