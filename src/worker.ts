/** The composition root: the graph behind the edge, once the code of both has run. */
import { createEdge } from './edge/edge.ts';
import { type RequestLine, writeLine } from './edge/log.ts';
import { type Env, serving } from './serving.ts';
import { StoreOpener } from './store/open.ts';
import type { WarmUpReport } from './warm-up/warm-up.ts';
import { warmed } from './warmed.ts';

let warmUp: WarmUpReport | null = null;
void warmed().then((report) => {
  warmUp = report;
});

/** What is logged while no request is served reaches nobody, so that lines about requests tell of it. */
const tell = (line: RequestLine): void => writeLine({ ...line, isolate: { warmUp } });

export default createEdge<Env>({ ...serving(new StoreOpener()), tell }) satisfies ExportedHandler<Env>;
