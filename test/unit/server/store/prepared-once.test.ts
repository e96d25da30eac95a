import type { SqliteStatement } from 'kysely';
import { expect, it } from 'vitest';
import { preparedOnce } from '../../../../server/store/sqlite-dialect.ts';

it('a text is prepared once; so many are kept that lists of every length do not fill the memory', () => {
  const prepared: string[] = [];
  const database = preparedOnce({
    prepare: (text) => {
      prepared.push(text);
      return { reader: true } as SqliteStatement;
    },
    close: () => {},
  });
  const first = database.prepare('select 1');
  expect(database.prepare('select 1')).toBe(first);
  expect(prepared).toEqual(['select 1']);
  for (let i = 0; i < 1_000; i++) database.prepare(`select ${i + 2}`);
  expect(database.prepare('select 1')).not.toBe(first);
});
