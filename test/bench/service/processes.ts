import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpointSchema, saveEndpoint } from '../../../server/fhir/registry.ts';
import { endpointsFile } from '../../../server/home.ts';

/** One request that the FHIR server had, by its own clock in milliseconds. */
export interface Asked {
  method: string;
  path: string;
  from: number;
  to: number;
}

/** Bytes, after a collection. */
export type Weight = Pick<NodeJS.MemoryUsage, 'rss' | 'heapTotal' | 'heapUsed' | 'external' | 'arrayBuffers'>;

/** A program in a process of its own, so that none slows down or warms up the others. */
export interface Program<T extends { url: string }> {
  said: T;
  ask<Answer>(what: unknown): Promise<Answer>;
  close(): Promise<void>;
}

async function start<T extends { url: string }>(file: string, env: Record<string, string> = {}): Promise<Program<T>> {
  const child = fork(join(import.meta.dirname, file), { env: { ...process.env, ...env }, execArgv: ['--expose-gc'] });
  const said = (await answerOf(child)) as T;
  return {
    said,
    ask: async <Answer>(what: unknown) => {
      const answer = answerOf(child);
      child.send(what as object);
      return (await answer) as Answer;
    },
    close: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: over.signal }).then(([answer]) => answer as unknown),
      once(child, 'exit', { signal: over.signal }).then(([code]) => {
        throw new Error(`a program of the bench ended with ${code}`);
      }),
    ]);
  } finally {
    over.abort();
  }
}

export const startEcho = () => start('echo.ts');
export const startFhir = () => start<{ url: string; patients: string[] }>('fhir.ts');

/** The service with a home of its own and, where there is one, that FHIR server registered. */
export async function startServiceProcess({
  audit,
  fhirUrl,
  patience = 30_000,
}: {
  audit: 'required' | 'off';
  fhirUrl?: string;
  /** Milliseconds for one request, to the service and to the FHIR server. */
  patience?: number;
}): Promise<Program<{ url: string }> & { home: string }> {
  const home = await mkdtemp(join(tmpdir(), 'lintel-bench-'));
  if (fhirUrl) {
    const row = endpointSchema.parse({ id: 'ehr', baseUrl: `${fhirUrl}/fhir`, timeout: patience });
    await saveEndpoint(endpointsFile(home), row);
  }
  const program = await start('service.ts', {
    LINTEL_HOME: home,
    LINTEL_AUDIT: audit,
    LINTEL_TIMEOUT: String(patience),
  });
  return {
    ...program,
    home,
    close: async () => {
      await program.close();
      await rm(home, { recursive: true });
    },
  };
}
