import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Software } from '../shared/fhir/out/provenance.ts';

/** This program as its package names it. */
export const SOFTWARE: Software = {
  name: 'Lintel',
  version: z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))).version,
};
