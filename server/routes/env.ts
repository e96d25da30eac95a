import type { Editions } from '../../shared/editions/editions.ts';
import type { Audited, Caller } from '../audit/event.ts';
import type { Trail } from '../audit/trail.ts';
import type { CdsClient, CdsClients } from '../cds/clients.ts';
import type { KeySets } from '../cds/key-sets.ts';
import type { Config } from '../config/config.ts';
import type { Gateway } from '../fhir/gateway.ts';
import type { SignedIn, SignIns } from '../fhir/smart/sign-in.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Failure, RequestLine, RequestLog } from '../observe/request-log.ts';
import type { Tracing } from '../observe/tracing.ts';
import type { People } from '../people/people.ts';
import type { Store } from '../store/database.ts';
import type { Seal } from '../store/sealed.ts';
import type { PackShelf } from './pack-shelf.ts';

/** What hangs on one request. */
export interface Env {
  Variables: {
    requestId: string;
    /** Aborts when the caller goes away or the time is up. Every handler passes it on. */
    signal: AbortSignal;
    /** Who asks, in which tenant. */
    caller: Caller;
    /** Whom a credential of a sign-in at a FHIR server stands for, where one was shown. */
    signedIn?: SignedIn;
    /** Which registered program signed a call of a CDS hook. */
    cdsClient?: CdsClient;
    /** Which registered program a call of a CDS hook was said to be of, where its token was refused. */
    refusedClient?: CdsClient;
    /** What the audit event of this request says beyond the request itself: a door adds what it knows. */
    audited: Audited;
    /** Name of the registered FHIR server that is asked, for the log. */
    asked?: string;
    /** The failure that is answered, for the log. */
    failure?: Failure;
    /** What the reading of a record met, for the log. */
    reading?: Pick<RequestLine, 'notLooked' | 'leftOut'>;
  };
}

/** What the doors stand on. */
export interface House {
  config: Config;
  editions: Editions;
  gateway: Gateway;
  signIns: SignIns;
  /** Absent where no identity provider is configured. */
  people?: People;
  /** Who may call the CDS Hooks, and by which keys they are known. */
  cds: { clients: CdsClients; keySets: KeySets };
  packs: PackShelf;
  log: RequestLog;
  metrics: Metrics;
  tracing: Tracing;
  store: Store;
  seal: Seal;
  /** Absent with `LINTEL_AUDIT=off`. */
  trail?: Trail;
}
