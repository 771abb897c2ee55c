import type { TenureEvidence } from '../../documents/catalogue.ts';
import { tenureText } from '../dataset/texts.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';

/** The sources of the dates of a tenure, and their remarks, as far as they were known; empty when none are recorded. */
export const evidenceOf = (view: GraphView, tenure: string): PromiseOrValue<TenureEvidence> =>
  whenReady(view.evidence(), (document) => {
    const { tenures = {} } = document ?? {};
    const own = Object.hasOwn(tenures, tenure) ? tenures[tenure] : undefined;
    const record = view.index.tenures.get(tenure);
    if (own === undefined || record === undefined) return {};
    const [evidence, note] = [own.evidence, own.note].map((text) => tenureText(view, record, text));
    return { ...(evidence ? { evidence } : {}), ...(note ? { note } : {}) };
  });
