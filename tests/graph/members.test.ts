/** Which countries a confederation has as members. */
import { expect, test } from 'vitest';
import { membersOf } from '../../src/graph/teams/members.ts';
import { viewOn } from '../support/view.ts';

test('a state that has ended is a member of its confederation until its last day', async () => {
  const europe = async (day: string | null) =>
    membersOf(await viewOn(day), 'uefa').map((country) => country.id);
  expect(await europe('1985-01-01')).toContain('soviet-union');
  expect(await europe(null)).toContain('russia');
  expect(await europe(null)).not.toContain('soviet-union');
});
