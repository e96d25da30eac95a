import { type PackLine, packsAnswerSchema } from '../shared/api/packs.ts';
import { PATHS } from '../shared/api/paths.ts';
import { openPack, type Pack } from '../shared/editions/pack.ts';

/** The dated tables of the agency's service: public vocabulary and rates, and the tables that IT imported. */

/** Where the service is, and what it asks to see. */
export interface PackSource {
  address: string;
  token?: string | undefined;
}

/** `say`: why not, as a clause. */
export type PackAnswer<T> = { ok: true; value: T } | { ok: false; say: string };

/** A pack that is the file that the service lists. */
export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  pack: Pack;
}

const LIST_MS = 15_000;
const FILE_MS = 60_000;
const MOST_LIST_BYTES = 1024 * 1024;
/** No pack is near this size. */
const MOST_PACK_BYTES = 32 * 1024 * 1024;

/** What the service has. */
export async function listPacks(at: PackSource): Promise<PackAnswer<PackLine[]>> {
  const answer = await get(at, PATHS.packs, LIST_MS, MOST_LIST_BYTES);
  if (!answer.ok) return answer;
  const parsed = packsAnswerSchema.safeParse(jsonOf(answer.value));
  if (!parsed.success) return { ok: false, say: 'the service does not answer as a Lintel service' };
  return { ok: true, value: parsed.data.packs };
}

/** One pack, checked: the file of that hash, which is the edition that the list says. */
export async function fetchPack(at: PackSource, line: PackLine): Promise<PackAnswer<Fetched>> {
  const path = PATHS.pack.replace('{file}', encodeURIComponent(line.file));
  const answer = await get(at, path, FILE_MS, Math.min(line.bytes, MOST_PACK_BYTES));
  if (!answer.ok) return answer;
  return checkPack(answer.value, line);
}

/** Whether bytes are the pack of a line. */
export async function checkPack(bytes: Uint8Array<ArrayBuffer>, line: PackLine): Promise<PackAnswer<Fetched>> {
  // By its hash first: nothing else of another file is looked at.
  if ((await sha256(bytes)) !== line.sha256) return { ok: false, say: WRONG_HASH };
  const pack = await openPack(bytes).catch(() => undefined);
  if (!pack) return { ok: false, say: 'it cannot be opened' };
  const { id, kind, from, to } = pack.edition;
  const { edition } = line;
  const isListed = id === edition.id && kind === edition.kind && from === edition.from && to === edition.to;
  return isListed
    ? { ok: true, value: { bytes, pack } }
    : { ok: false, say: 'it is another edition than it is listed as' };
}

const WRONG_HASH = 'it is not the file that the service lists (SHA-256)';

async function get(
  { address, token }: PackSource,
  path: string,
  ms: number,
  most: number,
): Promise<PackAnswer<Uint8Array<ArrayBuffer>>> {
  try {
    const response = await fetch(`${address}${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      credentials: 'omit',
      redirect: 'error',
      // Kept, and asked for again by its hash.
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ms),
    });
    if (response.status === 401) return { ok: false, say: 'the service asks for a token that is not set here' };
    if (!response.ok) return { ok: false, say: `the service refused (${response.status})` };
    const bytes = await upTo(response, most);
    return bytes ? { ok: true, value: bytes } : { ok: false, say: WRONG_HASH };
  } catch {
    return { ok: false, say: 'the service does not answer' };
  }
}

/** The body, unless it is longer than that: one that says so is not read at all. */
async function upTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > most ? undefined : bytes;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
