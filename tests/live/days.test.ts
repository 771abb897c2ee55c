/** A day is the same day at each address: refused out of range, and no more than the last known one after it. */
import { expect, test } from 'vitest';
import { type CodedError, codeOf } from '../support/error-codes.ts';
import { sharedLive } from './live.ts';

const live = sharedLive();
const query = 'query At($asOf: Date) @asOf(date: $asOf) { dataset { asOf } }';
const COACH = '/id/coach/antonio-conte';

const literal = (day: string): string =>
  `/graphql?${new URLSearchParams({ query: `query At @asOf(date: "${day}") { dataset { asOf } }` })}`;
const variable = (day: string): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify({ asOf: day }) })}`;
const named = (day: string): string => `/q/night?asOf=${day}`;
const linked = (day: string): string => `${COACH}.jsonld?asOf=${day}`;
const json = (day: string): string => `${COACH}.json?asOf=${day}`;
const page = (day: string): string => `${COACH}.html?asOf=${day}`;

const KNOWN = `/graphql?${new URLSearchParams({ query: '{ dataset { knownThrough } }' })}`;
const DOORS = { literal, variable, named, linked, json, page };
async function told(path: string): Promise<{ status: number; text: string }> {
  const response = await live.fetch(path);
  return { status: response.status, text: await response.text() };
}

for (const [door, at] of Object.entries(DOORS)) {
  test.each(['1799-12-31', '2101-01-01'])(`${door}: %s is refused, with the range`, async (day) => {
    const { text } = await told(at(day));
    // The status of a refused operation is 200 to clients that know no other media type than JSON.
    const { data = null, errors } = JSON.parse(text) as {
      data?: object | null;
      errors: readonly CodedError[];
    };
    expect(data).toBeNull();
    expect(errors.map(codeOf)).toEqual([
      expect.stringMatching(/^(BAD_REQUEST|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
    ]);
    expect(text).toContain('1800-01-01 to 2100-12-31');
  });

  test(`${door}: what is told of 2050 is what is told of the last known day`, async () => {
    const { data } = JSON.parse((await told(KNOWN)).text) as { data: { dataset: { knownThrough: string } } };
    const [later, known] = await Promise.all(
      ['2050-01-01', data.dataset.knownThrough].map((day) => told(at(day))),
    );
    expect(later?.status).toBe(200);
    expect(later?.text).toBe(known?.text);
  });
}
