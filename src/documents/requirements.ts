/** What a reader of the documents cannot do without, as a number. */
import { compareText } from '../football/match.ts';
import type { Shape } from '../model/kit/shape.ts';
import * as catalogue from './catalogue.ts';
import * as documents from './documents.ts';
import * as heads from './heads.ts';
import { NAMES } from './languages.ts';

const isShape = (value: unknown): value is Shape<unknown> =>
  typeof value === 'object' && value !== null && 'requires' in value;

/** By name, so that the order in which shapes are declared says nothing. */
const SHAPES: readonly (readonly [name: string, shape: Shape<unknown>])[] = Object.entries({
  ...catalogue,
  ...documents,
  ...heads,
  NAMES,
})
  .flatMap(([name, shape]) => (isShape(shape) ? [[name, shape] as const] : []))
  .sort(([a], [b]) => compareText(a, b));

const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** FNV-1a of 32 bits. Synchronous and not cryptographic. */
function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/**
 * The same for two builds whose documents a reader of either can read: what is optional may come or go.
 * @param layout how documents are written as text.
 * @param shapes those of this build when not given.
 */
export const requirementsHash = (layout: number, shapes = SHAPES): number =>
  hashOf([`${layout}`, ...shapes.map(([name, { requires }]) => `${name}${requires}`)].join('\n'));
