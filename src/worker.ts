/** The composition root: the graph behind the edge. */
import { createEdge } from './edge/edge.ts';
import { type Env, serving } from './serving.ts';
import { StoreOpener } from './store/open.ts';

export default createEdge<Env>(serving(new StoreOpener())) satisfies ExportedHandler<Env>;
