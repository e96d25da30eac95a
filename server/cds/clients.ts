import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { ROLES } from '../../shared/role.ts';
import { faultCode } from '../fault-code.ts';
import { isLoopbackHost } from '../fhir/address.ts';
import { registryFault } from '../registry-faults.ts';
import { textOfFile } from '../text-file.ts';
import { whyUnreadable } from '../why-unreadable.ts';

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

function isKeySetUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

const clientSchema = z
  .strictObject({
    /** For people and for the audit trail. */
    id: z.string().regex(NAME),
    /** The `iss` of its tokens, exactly. */
    iss: z.string().min(1).max(500),
    /** The `tenant` of its tokens, where one issuer speaks for several organizations; absent: its tokens have none. */
    tenantClaim: z.string().min(1).max(200).optional(),
    /** Where its public keys are. A token that names another place is refused, and nothing is fetched from there. */
    jku: z.string().max(500).refine(isKeySetUrl).optional(),
    /** Its public keys themselves. */
    keys: z
      .array(z.looseObject({ kty: z.enum(['EC', 'RSA']), kid: z.string().min(1) }))
      .min(1)
      .max(20)
      .optional(),
    /** The key set may lie on a private address. */
    privateNetwork: z.boolean().optional(),
    /** Whose patients these are: everything that is kept of this client is kept under this name. */
    tenant: z.string().regex(NAME).default('local'),
    /** Name of the registered FHIR server that its requests are about. */
    endpoint: z.string().regex(NAME).optional(),
    /** Who looks at its cards. */
    role: z.enum(ROLES).exclude(['it']).default('clinician'),
    /** Whether it gets the grouping preview. Clinicians never do. */
    groupingPreview: z.boolean().default(false),
  })
  .refine(({ jku, keys }) => (jku === undefined) !== (keys === undefined), { message: 'names either jku or keys' })
  .refine(({ groupingPreview, role }) => !groupingPreview || role !== 'clinician', {
    message: 'the grouping preview is not for clinicians',
  });

/** A program that may call the hooks: an EHR, or one organization of an EHR. */
export type CdsClient = z.output<typeof clientSchema>;

const fileSchema = z.strictObject({ clients: z.array(clientSchema).max(1_000) });

/** The registry of CDS clients cannot be read. The message names the row, never a value. */
export class ClientsError extends Error {
  override readonly name = 'ClientsError';
}

/** The registered CDS clients. A change of the file is noticed by its time, without a restart. */
export interface CdsClients {
  /** None where there is no file. @throws {ClientsError} */
  rows(): Promise<readonly CdsClient[]>;
}

/**
 * @param file `cds-clients.json`, read when somebody asks for rows; it need not be there
 */
export function openClients(file: string): CdsClients {
  let seen = Number.NaN;
  let rows: readonly CdsClient[] = [];
  return {
    rows: async () => {
      const time = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      if (time !== seen) {
        rows = await readClients(file);
        seen = time;
      }
      return rows;
    },
  };
}

async function readClients(file: string): Promise<CdsClient[]> {
  let text: string;
  try {
    text = textOfFile(await readFile(file));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw new ClientsError(`${file} ${whyUnreadable(error)}`);
  }
  return parseClients(text, file);
}

/** The rows of a registry file's text. @throws {ClientsError} */
export function parseClients(text: string, file: string): CdsClient[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ClientsError(`${file} is no JSON`);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => registryFault(issue, 'file'));
    throw new ClientsError(`${file}: ${faults.join('; ')}`);
  }
  const { clients } = parsed.data;
  const speaker = (one: CdsClient) => JSON.stringify([one.iss, one.tenantClaim]);
  const twice = clients.find(
    (one, index) => clients.findIndex((other) => other.id === one.id || speaker(other) === speaker(one)) !== index,
  );
  if (twice) throw new ClientsError(`${file}: two clients have one id, or one iss and tenantClaim`);
  return clients;
}
