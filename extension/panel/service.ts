import {
  endpointsAnswerSchema,
  operationOutcomeSchema,
  PATHS,
  type PatientChartAnswer,
  type PatientQuery,
  type PatientsAnswer,
  patientChartAnswerSchema,
  patientsAnswerSchema,
} from '../../shared/api.ts';

/**
 * Questions to the agency's Lintel service, the only address that the panel ever calls. What is asked is PHI: it
 * travels in bodies, never in an address, and no message quotes it.
 */
export type ServiceAnswer<T> = { ok: true; value: T } | { ok: false; say: string };

/** Where the service is, and the token that it asks for, if it asks for one. */
export interface Service {
  address: string;
  token?: string | undefined;
}

const SEARCH_MS = 10_000;
/** A record is a dozen searches on somebody's FHIR server. */
const RECORD_MS = 60_000;

/** The FHIR servers that the service knows, by name: a choice is offered where there is more than one. */
export async function listEndpoints(service: Service): Promise<ServiceAnswer<string[]>> {
  const answer = await ask(service, PATHS.endpoints, SEARCH_MS, endpointsAnswerSchema);
  return answer.ok ? { ok: true, value: answer.value.endpoints.map(({ id }) => id) } : answer;
}

/** Patients by name, identifier and birth date. */
export function findPatients(service: Service, query: PatientQuery): Promise<ServiceAnswer<PatientsAnswer>> {
  return ask(service, PATHS.patientSearch, SEARCH_MS, patientsAnswerSchema, JSON.stringify(query));
}

/** One patient's chart as the service reads it, and what it saw and left out. */
export function readRecord(
  service: Service,
  { id, endpoint }: { id: string; endpoint?: string | undefined },
): Promise<ServiceAnswer<PatientChartAnswer>> {
  const path = PATHS.patientChart.replace('{id}', encodeURIComponent(id));
  const query = endpoint === undefined ? '' : `?${new URLSearchParams({ endpoint })}`;
  return ask(service, `${path}${query}`, RECORD_MS, patientChartAnswerSchema);
}

interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

async function ask<T>(
  service: Service,
  path: string,
  ms: number,
  shape: Shape<T>,
  body?: string,
): Promise<ServiceAnswer<T>> {
  const { address, token } = service;
  const headers = {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  let response: Response;
  let json: unknown;
  try {
    response = await fetch(`${address.replace(/\/+$/, '')}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers,
      // The browser's cookies are nobody's business, and a redirect could lead the question elsewhere.
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ms),
    });
    json = await response.json().catch(() => undefined);
  } catch {
    return { ok: false, say: 'The Lintel service does not answer. What the page shows is read all the same.' };
  }
  if (response.status === 401) return { ok: false, say: token === undefined ? TOKEN_WANTED : TOKEN_WRONG };
  if (!response.ok) return { ok: false, say: refusalWords(response.status, json) };
  const parsed = shape.safeParse(json);
  if (!parsed.success) return { ok: false, say: 'The address in the options answers, but not as a Lintel service.' };
  return { ok: true, value: parsed.data };
}

const TOKEN_WANTED = 'The Lintel service asks for a token, and none is set here. Set it in the options.';
const TOKEN_WRONG = 'The Lintel service does not accept the token that is set here. Set the right one in the options.';

/** The service's own sentence where it gives one: its outcomes name fields, never values. */
function refusalWords(status: number, json: unknown): string {
  const outcome = operationOutcomeSchema.safeParse(json);
  const text = outcome.success ? outcome.data.issue[0]?.details.text : undefined;
  return `The Lintel service refused (${status})${text ? `: ${text}` : '.'}`;
}
