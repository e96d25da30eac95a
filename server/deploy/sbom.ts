/**
 * `npm run -s sbom`: a CycloneDX bill of materials of what runs in the service, on standard output. It needs no network.
 *
 * npm's own `--omit dev` leaves out what tests use as well as the service does (zod, jose and undici among them), so the whole
 * bill is asked for and narrowed by the lockfile, which marks what only tests and only some platforms need.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const lockSchema = z.object({
  name: z.string(),
  packages: z.record(
    z.string(),
    z
      .object({ version: z.string().optional(), dev: z.boolean(), optional: z.boolean(), devOptional: z.boolean() })
      .partial(),
  ),
});
const billSchema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string(), name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const runs = new Set(
  Object.entries(lock.packages).flatMap(([path, { version, dev, optional, devOptional }]) =>
    path === '' || dev || optional || devOptional ? [] : [`${path.replace(/^.*node_modules\//, '')}@${version}`],
  ),
);

const bill = billSchema.parse(JSON.parse(wholeBill()));
const own = bill.metadata.component;
const components = bill.components.filter((component) => runs.has(component['bom-ref']));
const missing = [...runs].filter((ref) => !components.some((component) => component['bom-ref'] === ref));
if (missing.length > 0) throw new Error(`not in npm's bill: ${missing.join(', ')}`);
const narrowed = {
  ...bill,
  // npm calls it after its folder.
  metadata: { ...bill.metadata, component: { ...own, name: lock.name, type: 'application' } },
  components,
  dependencies: bill.dependencies
    .filter(({ ref }) => ref === own['bom-ref'] || runs.has(ref))
    .map(({ dependsOn = [], ...dependency }) => ({
      ...dependency,
      dependsOn: dependsOn.filter((ref) => runs.has(ref)),
    })),
};
process.stdout.write(`${JSON.stringify(narrowed, null, 2)}\n`);

function wholeBill(): string {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('run it by npm: npm run -s sbom');
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [npm, 'sbom', '--sbom-format', 'cyclonedx'], options);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
