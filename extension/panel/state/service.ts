import { type DocumentText, documentTextSchema } from '../../../shared/api/documents.ts';
import { operationOutcomeSchema } from '../../../shared/api/failure.ts';
import { PATHS } from '../../../shared/api/paths.ts';
import {
  type EndpointsAnswer,
  endpointsAnswerSchema,
  type PatientChartAnswer,
  type PatientQuery,
  type PatientsAnswer,
  patientChartAnswerSchema,
  patientsAnswerSchema,
} from '../../../shared/api/patients.ts';

/**
 * Questions to the agency's Lintel service, the only address that the panel ever calls (the worker asks it for tables:
 * `../../service-packs.ts`). What is asked is PHI: it travels in bodies, never in an address, and no message quotes it.
 */
export type ServiceAnswer<T> =
  | { ok: true; value: T }
  /** `isOver`: the service does not know, or no longer knows, the credential that was shown. */
  | { ok: false; say: string; isOver?: true };

/** Where the service is, and the token that it asks for, if it asks for one. */
export interface Service {
  address: string;
  token?: string | undefined;
  /** What is said where no answer comes; absent: {@link NO_ANSWER}. */
  silent?: string;
  /** Set where the page is the service's own, and its cookie is meant. */
  cookies?: true;
}

const SEARCH_MS = 10_000;
/** A record is a dozen searches on somebody's FHIR server. */
const RECORD_MS = 60_000;

/** The FHIR servers that can be asked with this credential, by name: a choice is offered where there is more than one. */
export async function listEndpoints(service: Service): Promise<ServiceAnswer<string[]>> {
  const answer = await askEndpoints(service);
  return answer.ok ? { ok: true, value: answer.value.filter(({ signIn }) => !signIn).map(({ id }) => id) } : answer;
}

/** All that the service knows; people sign in to some of them, each for themselves. */
export async function askEndpoints(service: Service): Promise<ServiceAnswer<EndpointsAnswer['endpoints']>> {
  const answer = await ask(service, PATHS.endpoints, SEARCH_MS, endpointsAnswerSchema);
  return answer.ok ? { ok: true, value: answer.value.endpoints } : answer;
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

/** The text layer of a PDF that a person holds. */
export function readPdf(service: Service, bytes: Uint8Array): Promise<ServiceAnswer<DocumentText>> {
  const body = JSON.stringify({ contentType: 'application/pdf', data: base64(bytes) });
  return ask(service, PATHS.documentText, RECORD_MS, documentTextSchema, body);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** Bytes that are turned into characters at a time: each is an argument. */
const PIECE = 8_192;

interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** One question. @param body JSON; absent: it is read by GET */
export async function ask<T>(
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
      credentials: service.cookies ? 'same-origin' : 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ms),
    });
    json = await response.json().catch(() => undefined);
  } catch {
    return { ok: false, say: service.silent ?? NO_ANSWER };
  }
  if (response.status === 401) {
    return { ok: false, say: token === undefined ? TOKEN_WANTED : TOKEN_WRONG, isOver: true };
  }
  if (!response.ok) return { ok: false, say: refusalWords(response.status, json) };
  const parsed = shape.safeParse(json);
  if (!parsed.success) return { ok: false, say: 'The address in the options answers, but not as a Lintel service.' };
  return { ok: true, value: parsed.data };
}

const NO_ANSWER = 'The Lintel service does not answer. What the page shows is read all the same.';
const TOKEN_WANTED = 'The Lintel service asks for a token, and none is set here. Set it in the options.';
const TOKEN_WRONG = 'The Lintel service does not accept the token that is set here. Set the right one in the options.';

/** Only whoever runs the service can mend it, and has to be told what to write where. */
const STRANGER = `The Lintel service does not know this extension. Ask its administrator to add ${globalThis.location?.origin ?? 'it'} to LINTEL_ORIGINS.`;

/** The service's own sentence where it gives one: its outcomes name fields, never values. */
function refusalWords(status: number, json: unknown): string {
  const outcome = operationOutcomeSchema.safeParse(json);
  const text = outcome.success ? outcome.data.issue[0]?.details.text : undefined;
  if (status === 403 && text?.includes('LINTEL_ORIGINS')) return STRANGER;
  return `The Lintel service refused (${status})${text ? `: ${text}` : '.'}`;
}

/** Ends a sign-in at the service, also from a window that is closing. Whatever is answered, it is over here. */
export async function endSignIn(
  { address }: Service,
  credential: string,
  path: typeof PATHS.signOut | typeof PATHS.smartSignOut,
): Promise<void> {
  await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}` },
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => {});
}
