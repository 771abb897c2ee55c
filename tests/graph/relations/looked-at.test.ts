/** What a question about relations looks at, counted: a price is held to it, and time depends on the machine. */
import { expect, test, vi } from 'vitest';
import { LINK_KINDS } from '../../../src/documents/relations.ts';
import { TooMuchWorkError } from '../../../src/graph/effort/work.ts';
import { FOR_EVER } from '../../../src/graph/relations/links.ts';
import { Neighbourhood } from '../../../src/graph/relations/neighbourhood.ts';
import { graphOf } from '../../support/relations.ts';
import { viewOn } from '../../support/view.ts';

const MEETINGS = 200;
/** Two clubs that met every hundred days, and drew. */
const rivals = () =>
  graphOf({
    entities: ['club:a', 'club:b'],
    meetings: [0, 1, MEETINGS, ...Array.from({ length: MEETINGS }, (_, at) => (1_000 + at * 100) * 4)],
    rulings: [],
    links: Object.fromEntries(LINK_KINDS.map((kind) => [kind, []])) as never,
    texts: [],
  });

test('the last of two hundred meetings by a day is found by reading a dozen numbers', () => {
  const { document, links } = rivals();
  const read = vi.spyOn(document.numbers, 'at');
  const lastBy = (to: number, from = 0) => links.lastIn(0, { day: FOR_EVER, from, to, words: -1 });
  const found = [999, 1_000, 5_050, FOR_EVER].map((day) => lastBy(day));
  const [never, first, middle, last] = found.map((place) => (place < 0 ? null : links.from(0, place)));
  expect([never, first, middle, last]).toEqual([null, 1_000, 5_000, 1_000 + (MEETINGS - 1) * 100]);
  expect(lastBy(5_050, 5_001)).toBe(-1);
  expect(read.mock.calls.length).toBeLessThan(5 * 20);
});

test('the arcs around an entity are counted once, whoever asks for its price', async () => {
  const graph = await (await viewOn(null)).relations();
  const place = graph.indexOf('country:italy') ?? -1;
  const counted = graph.arcsAround(place, false);
  const read = vi.spyOn(graph.arcs, 'of');
  expect(graph.arcsAround(place, false)).toBe(counted);
  expect(read).not.toHaveBeenCalled();
  expect(graph.arcsAround(place, true)).toBeGreaterThan(counted);
});

test('a neighbourhood that is stopped in the middle leaves nothing behind for the next', async () => {
  const around = async (limit: number) => {
    const view = await viewOn(null);
    view.work.limit = limit;
    const graph = await view.relations();
    const middle = graph.indexOf('club:atalanta') ?? -1;
    const found = new Neighbourhood(view, graph, middle, { depth: 2, throughHubs: false });
    return found.neighbours.map((one) => `${found.id(one)} ${found.depthOf(one)}`);
  };
  const whole = await around(Number.POSITIVE_INFINITY);
  await expect(around(100)).rejects.toThrow(TooMuchWorkError);
  expect(await around(Number.POSITIVE_INFINITY)).toEqual(whole);
});
