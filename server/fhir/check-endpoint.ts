import type { Endpoint } from './endpoint.ts';
import { PATIENT_SEARCHES } from './resource-types.ts';
import { UpstreamError } from './upstream-error.ts';

/** One question that was put to an endpoint. */
export interface Check {
  what: string;
  passed: boolean;
  say: string;
  ms: number;
}

/**
 * Whether a FHIR server can be used as it is registered: it says that it speaks R4, and it takes a search of Patient and
 * of each type that a chart is read from. No patient is named: the searches ask for an id that no server has.
 */
export async function checkEndpoint({ client }: Endpoint, signal: AbortSignal): Promise<Check[]> {
  const checks = [
    await ask('metadata: FHIR R4', async () => {
      const statement = await client.metadata(signal);
      const version = typeof statement.fhirVersion === 'string' ? statement.fhirVersion : 'none';
      return {
        passed: version.startsWith('4.0'),
        say: `FHIR version ${/^[\w.-]{1,20}$/.test(version) ? version : 'unreadable'}`,
      };
    }),
  ];
  for (const type of ['Patient', ...PATIENT_SEARCHES] as const) {
    const params = type === 'Patient' ? { _id: NOBODY } : { patient: NOBODY };
    checks.push(
      await ask(`search ${type}`, async () => {
        await client.search(type, params, { signal });
        return { passed: true, say: 'answers' };
      }),
    );
  }
  return checks;
}

const NOBODY = 'lintel-check-no-such-patient';

async function ask(what: string, question: () => Promise<Pick<Check, 'passed' | 'say'>>): Promise<Check> {
  const began = performance.now();
  try {
    return { what, ...(await question()), ms: performance.now() - began };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { what, passed: false, say: error.message, ms: performance.now() - began };
  }
}
