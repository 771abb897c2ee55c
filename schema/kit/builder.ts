import SchemaBuilder from '@pothos/core';
import type { OperationCost } from '../../src/edge/ports.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { Clock } from './clock.ts';

/** Where the graph is published, and where mistakes in it are reported. */
interface Site {
  /** `https://football.example`; empty where it is not configured. */
  readonly origin: string;
  /** `https://github.com/owner/name`; empty where it is not configured. */
  readonly repository: string;
}

/** The context that every resolver is given. */
export interface GraphContext {
  /** The graph as it stood on the as-of day. */
  readonly view: GraphView;
  readonly cost: OperationCost;
  readonly clock: Clock;
  /** Absent where nothing is configured. */
  readonly site?: Site;
}

interface SchemaTypes {
  Context: GraphContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    Day: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    LocalTime: { Input: string; Output: string };
    URL: { Input: string; Output: string };
    Language: { Input: string; Output: string };
  };
}

/** Types are defined in modules of their own; this one knows only what all of them share. */
export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });
