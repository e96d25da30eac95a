import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Tenant isolation in every repository call: each function over the database takes a tenant, and each statement names it.
 * Read from the source, so that a new repository is held to it without a line here.
 */

const folder = join(import.meta.dirname, '../../../../server/store');
const repositories = globSync('*.ts', { cwd: folder })
  .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ code }) => /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(code));

/** What asks across tenants on purpose: commands of IT, the purge of what has ended, and the start, which wants the keys. */
const ACROSS = new Set(['auditTenants', 'countEnded', 'sealedValues', 'purgeEnded']);

/** The exported functions of a file: name, parameters and body. */
function functionsOf(code: string): { name: string; parameters: string; body: string }[] {
  const found = [
    ...code.matchAll(/export async function (\w+)(?:<[^>]*>)?\(([\s\S]*?)\): Promise<[\s\S]*?> \{\n([\s\S]*?)\n\}/g),
  ];
  return found.map(([, name = '', parameters = '', body = '']) => ({ name, parameters, body }));
}

const functions = repositories.flatMap(({ file, code }) => functionsOf(code).map((one) => ({ file, ...one })));
const overTheDatabase = functions.filter(({ body }) =>
  /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(body),
);

describe('repositories', () => {
  it('are found, with every statement in an exported function', () => {
    expect(repositories.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['audit-rows.ts', 'grants.ts', 'sessions.ts']),
    );
    const statement = /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/g;
    for (const { file, code } of repositories) {
      const inside = functions.filter((one) => one.file === file).map(({ body }) => body.match(statement)?.length ?? 0);
      expect([file, inside.reduce((sum, count) => sum + count, 0)]).toEqual([file, code.match(statement)?.length]);
    }
  });

  it.each(overTheDatabase.filter(({ name }) => !ACROSS.has(name)))(
    '$file $name names the tenant',
    ({ parameters, body }) => {
      // Rows of the audit trail carry theirs.
      const takesRows = /rows: readonly AuditRow\[\]/.test(parameters);
      expect(takesRows || /^\s*\{ db \}: Store,\s*tenant: string\b/.test(parameters)).toBe(true);
      const statements = body.split(/(?=\.(?:selectFrom|updateTable|deleteFrom)\()/).slice(1);
      for (const statement of statements) expect(statement).toMatch(/\.where\('tenant', '=', tenant\)/);
      if (body.includes('.insertInto(') && !takesRows) expect(body).toMatch(/\btenant\b[,\s]/);
    },
  );
});
