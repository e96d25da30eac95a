import type { Editions } from '../../shared/editions/editions.ts';
import type { Config } from '../config.ts';
import type { Gateway } from '../fhir/gateway.ts';
import type { RequestLog } from '../observe/request-log.ts';
import type { PackShelf } from './pack-shelf.ts';

/** What hangs on one request. */
export interface Env {
  Variables: {
    requestId: string;
    /** Aborts when the caller goes away or the time is up. Every handler passes it on. */
    signal: AbortSignal;
  };
}

/** What the doors stand on. */
export interface House {
  config: Config;
  editions: Editions;
  gateway: Gateway;
  packs: PackShelf;
  log: RequestLog;
}
