import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oasisPacks, oasisTables } from '../../../../server/editions/oasis.ts';
import { SHIPPED_PACKS } from '../../../../server/editions/open.ts';
import { DEFAULT_DATA } from '../../../../server/editions/pack-builder.ts';

const item = (oasisItem: string, loinc: string, more: object = {}) => ({
  oasisItem,
  loinc,
  type: 'CNE',
  text: 'A question',
  linkId: `/99148-9/${loinc}`,
  copyrightNotice: '',
  ...more,
});
const answer = (oasisItem: string, loinc: string, label: string, loincAnswer: string) => ({
  oasisItem,
  loinc,
  label,
  loincAnswer,
  text: 'An answer',
});

describe('the OASIS importer', () => {
  it('refuses an answer of no item, an item without LOINC, two items of one name', () => {
    expect(() => oasisTables([item('M1830', '57243-8')], [answer('M1840', '57244-6', '0', 'LA1-1')])).toThrow(/M1840/);
    expect(() => oasisTables([item('M1830', 'none')], [])).toThrow(/LOINC/);
    expect(() => oasisTables([item('M1830', '57243-8'), item('M1830', '57244-6')], [])).toThrow(/two items/);
  });

  it('refuses a check-all item with more answers than CMS has names for', () => {
    const answers = ['1', '2', '3', '4'].map((label, i) => answer('M1028', '83243-6', label, `LA${i}-1`));
    expect(() => oasisTables([item('M1028', '83243-6')], answers)).toThrow(/without a name/);
  });

  it('drops the wording of an item that another owns, and keeps its codes', () => {
    const rows = [item('D0150A1', '54636-6', { copyrightNotice: '© someone' })];
    const [read] = oasisTables(rows, [answer('D0150A1', '54636-6', '0', 'LA32-8')]).items;
    expect(read).toMatchObject({ id: 'D0150A1', answers: [{ code: '0', loinc: ['LA32-8'] }] });
    expect(JSON.stringify(read)).not.toMatch(/question|An answer/);
  });

  it.runIf(existsSync(DEFAULT_DATA))('gives the bytes that the project ships, where the data is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lintel-oasis-'));
    const [entry] = await oasisPacks.build(DEFAULT_DATA, folder);
    const built = await readFile(join(folder, 'oasis-e.pack'));
    await rm(folder, { recursive: true });
    expect(built.equals(await readFile(join(SHIPPED_PACKS, 'oasis-e.pack')))).toBe(true);
    expect(entry?.edition.id).toBe('oasis-e');
  });
});
