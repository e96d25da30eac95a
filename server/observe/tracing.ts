/** What is timed: a request, one request to a FHIR server, a classification, a write to the audit trail. */
export type Work = 'request' | 'fhir' | 'classify' | 'audit';

/**
 * What may be said of a piece of work. As in the log there is no place for a URL, a query, a header, a body, an id of a record
 * or an error's words: whatever goes to a collector leaves this machine.
 */
export interface Facts {
  method?: string;
  /** The pattern of the route, `/v1/patients/:id/chart`, never the path. */
  route?: string;
  status?: number;
  /** The id of the request's line in the log. */
  requestId?: string;
  /** Which type of resource a FHIR server was asked for. */
  resourceType?: string;
}

/** Times pieces of work for a collector of OpenTelemetry, where one is configured. */
export interface Tracing {
  /** Does the work, which may say facts about itself. What it does in turn stands below it. */
  span<T>(work: Work, does: (say: (facts: Facts) => void) => T): T;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/** Where no collector is configured. */
export const NO_TRACING: Tracing = {
  span: (_work, does) => does(() => {}),
  close: async () => {},
};
