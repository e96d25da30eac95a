import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { SaidError } from '../../shared/said-error.ts';
import { faultCode } from '../fault-code.ts';
import { makeFolder } from '../make-folder.ts';
import { registryFault } from '../registry-faults.ts';
import { textOfFile } from '../text-file.ts';
import { whyUnreadable } from '../why-unreadable.ts';
import { addressKind, bare, isLoopbackHost } from './address.ts';
import { parseBaseUrl } from './base-url.ts';
import { authSchema } from './registry-auth.ts';

/**
 * What a server does otherwise than the standards say, each with the code that minds it.
 *
 * - `aud-is-issuer`: takes an assertion only for its issuer, not for its token URL.
 * - `secret-in-body`: takes a client secret in the form only, not in the Authorization header.
 * - `pkce-unlisted`: takes PKCE with S256 and does not list it in its SMART configuration.
 * - `no-count`: refuses searches that say `_count`.
 */
const QUIRKS = ['aud-is-issuer', 'secret-in-body', 'pkce-unlisted', 'no-count'] as const;

/** `login.example.com` or `login.example.com:8443`, without a path. */
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/;

/** Of an endpoint, and of a tenant. */
export const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
const NAME_SAY = 'is a name of small letters, digits and hyphens';

/** The tenant of rows that name none: an agency with one service is one tenant. */
const DEFAULT_TENANT = 'local';

/** One FHIR server that the service may talk to. There is no other way to make it talk to one. */
export const endpointSchema = z
  .strictObject({
    id: z.string().regex(NAME, NAME_SAY),
    /** Whose patients these are: everything that is kept of this endpoint is kept under this name. */
    tenant: z.string().regex(NAME, NAME_SAY).default(DEFAULT_TENANT),
    /** The base of the FHIR server, which is what SMART calls `iss`. */
    baseUrl: z.string().max(500),
    auth: authSchema.default({ mode: 'open' }),
    /** Whether type searches are sent as GET or as POST _search. A value that is PHI is always posted. */
    search: z.enum(['GET', 'POST']).default('GET'),
    pageSize: z.int().min(1).max(1000).default(200),
    /** Requests under way at the same time. A patient is 22 at once, then they take one round trip; and what follows of them. */
    concurrency: z.int().min(1).max(32).default(24),
    /** Milliseconds for one request, from sending to the last byte. */
    timeout: z.int().min(100).max(120_000).default(10_000),
    /** Plain http to another machine: only where the network is trusted, said here on purpose. */
    allowHttp: z.boolean().optional(),
    /** The host name may resolve to a private address. */
    privateNetwork: z.boolean().optional(),
    /** Other hosts that may hold the authorization endpoints; absent: the FHIR server's own origin only. */
    authHosts: z
      .array(z.string().regex(HOST, 'is a host name, without https:// and without a path'))
      .max(10)
      .optional(),
    quirks: z.array(z.enum(QUIRKS)).optional(),
    /** Pages that may show Lintel in a frame of theirs when they launch it: every page around the frame; absent: none. */
    frameAncestors: z
      .array(z.string().max(300).refine(isFramingOrigin, 'is an origin such as https://ehr.example.org'))
      .max(20)
      .optional(),
  })
  .superRefine((row, context) => {
    const base = parseBaseUrl(row.baseUrl);
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['baseUrl'], message });
    if (!base) return refuse('is no plain http(s) address: https://HOST/PATH, without a query or a user name');
    const tail = BEHIND_THE_BASE.exec(base.path)?.[0];
    if (tail) return refuse(`is the base of the server: leave ${tail} off`);
    const host = bare(base.hostname);
    if (/^[\d.]+$|:/.test(host) && addressKind(host) === 'never') return refuse('is an address that is never used');
    if (base.origin.startsWith('http:') && !isLoopbackHost(host) && !row.allowHttp) {
      refuse('is http and not this machine: use https, or say allowHttp');
    }
  });

/** `https://ehr.example.org`, or http on this machine; no pattern, since it would stand in a header. */
function isFramingOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.origin !== text || url.hostname.includes('*')) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(bare(url.hostname)));
}

export type EndpointRow = z.output<typeof endpointSchema>;

/** A registry that cannot be read. The message names the row and the field, never a value. */
export class RegistryError extends SaidError {
  override readonly name = 'RegistryError';
}

/** Addresses that EHRs give beside the base, or in its place; one of a patient is the example in many a guide. */
const BEHIND_THE_BASE = /\/(?:metadata|\.well-known\/smart-configuration|Patient(?:\/[^/]+)?)$/;

const fileSchema = z.strictObject({ endpoints: z.array(z.unknown()) });

/** The registered endpoints, in the file's order; none where there is no file. @throws {RegistryError} */
export async function readRegistry(file: string): Promise<EndpointRow[]> {
  let text: string;
  try {
    text = textOfFile(await readFile(file));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw new RegistryError(`${file} ${whyUnreadable(error)}`);
  }
  return parseRegistry(text, file);
}

/** The rows of a registry file's text. @throws {RegistryError} naming the row and field of every fault */
export function parseRegistry(text: string, file: string): EndpointRow[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RegistryError(`${file} is no JSON`);
  }
  const outer = fileSchema.safeParse(json);
  if (!outer.success) throw new RegistryError(`${file} is not {"endpoints": [...]}`);
  const faults: string[] = [];
  const rows: EndpointRow[] = [];
  for (const [index, item] of outer.data.endpoints.entries()) {
    const row = parseEndpoint(item);
    if (row.ok) rows.push(row.value);
    else faults.push(...row.faults.map((fault) => `endpoints[${index}] ${fault}`));
  }
  const twice = rows.find((row, index) => rows.findIndex(({ id }) => id === row.id) !== index);
  if (twice) faults.push(`two endpoints are called ${twice.id}`);
  if (faults.length > 0) throw new RegistryError(`${file}: ${faults.join('; ')}`);
  return rows;
}

/** One row, or what is wrong with it, by field. */
export function parseEndpoint(item: unknown): { ok: true; value: EndpointRow } | { ok: false; faults: string[] } {
  const parsed = endpointSchema.safeParse(item);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, faults: parsed.error.issues.map((issue) => registryFault(issue, 'row')) };
}

/**
 * Adds a row, or replaces the one of the same id. Who has which role and which pages may frame it stays for the same server
 * where the new row says nothing of it. The file is replaced whole, readable by its owner only.
 */
export async function saveEndpoint(file: string, row: z.input<typeof endpointSchema>): Promise<void> {
  const rows = await readRegistry(file);
  const at = rows.findIndex(({ id }) => id === row.id);
  const all = at === -1 ? [...rows, row] : rows.map((one, index) => (index === at ? withKept(row, one) : one));
  await writeRegistry(file, all);
}

/** Takes the row of an id out. @returns whether there was one @throws {RegistryError} */
export async function removeEndpoint(file: string, id: string): Promise<boolean> {
  const rows = await readRegistry(file);
  const rest = rows.filter((row) => row.id !== id);
  if (rest.length === rows.length) return false;
  await writeRegistry(file, rest);
  return true;
}

async function writeRegistry(file: string, endpoints: readonly z.input<typeof endpointSchema>[]): Promise<void> {
  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify({ endpoints }, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}

function withKept(row: z.input<typeof endpointSchema>, old: EndpointRow): z.input<typeof endpointSchema> {
  if (row.baseUrl !== old.baseUrl) return row;
  const { frameAncestors = old.frameAncestors, auth } = row;
  const roles = auth?.mode === 'launch' && old.auth.mode === 'launch' ? (auth.roles ?? old.auth.roles) : undefined;
  return {
    ...row,
    ...(frameAncestors ? { frameAncestors } : {}),
    ...(auth?.mode === 'launch' && roles ? { auth: { ...auth, roles } } : {}),
  };
}
