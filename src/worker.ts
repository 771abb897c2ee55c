/** The composition root: the graph behind the edge, once the code of both has run. */
import { createEdge } from './edge/edge.ts';
import { FaultLog, type RequestLine, writeLine } from './edge/log.ts';
import { type Env, serving } from './serving.ts';
import { DocumentCache } from './store/document-cache.ts';
import { StoreOpener } from './store/open.ts';
import type { WarmUpReport } from './warm-up/warm-up.ts';
import { warmed } from './warmed.ts';

let warmUp: WarmUpReport | null = null;
void warmed().then((report) => {
  warmUp = report;
});

/** What is logged while no request is served reaches nobody, so that lines about requests tell of it. */
const tell = (line: RequestLine): void => writeLine({ ...line, isolate: { warmUp } });

const faults = new FaultLog();
const opener = new StoreOpener(Date.now, new DocumentCache(), {
  report: (error) => faults.tell(null, error),
});

export default createEdge<Env>({ ...serving(opener), tell, faults }) satisfies ExportedHandler<Env>;
