import type { Fault } from '../../compile/faults.ts';

/** A failed command, as people and programs are told of it. */
export interface Failure {
  readonly code:
    | 'BAD_USAGE'
    | 'FACTS_WRONG'
    | 'SOURCE_UNAVAILABLE'
    | 'IMPORT_BUSY'
    | 'VERSION_UNAVAILABLE'
    | 'STORE_UNREADABLE'
    | 'PUBLISHED_MEANWHILE'
    | 'OVERTAKEN'
    | 'QUOTA_EXCEEDED'
    | 'NOT_PERMITTED'
    | 'NOT_FOUND'
    | 'CLOUDFLARE_REFUSED'
    | 'CLOUDFLARE_FAILED'
    | 'CLOUDFLARE_UNREACHED'
    | 'FILE_UNAVAILABLE'
    | 'INTERNAL_ERROR';
  readonly message: string;
  /** The exit code. */
  readonly exit: number;
  /** Every wrong fact, with its place and a tip. */
  readonly faults?: readonly Fault[];
}
