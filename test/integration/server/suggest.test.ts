import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, startTestService, type TestService } from './start.ts';

/** The same note through the spawned filter and by HTTP: the same bytes. */
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service.close());

const NOTES = [
  {
    id: 'a',
    author: 'MD',
    date: '2026-01-12',
    text: 'Acute on chronic systolic heart failure. HTN. CKD 3b. Denies CP.',
  },
  {
    id: 'b',
    author: 'RN',
    date: '2026-11-02',
    text: 'Stage 3 pressure ulcer L heel. Pt’s mother had DM2 – naïve “quote” 🦶',
  },
  { id: 'c', text: '' },
  { id: 'd', author: 'NP', date: '2026-02-30', text: 'COPD' },
];

function filtered(lines: readonly object[]): Promise<{ code: number; out: string[] }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['server/cli/lintel.ts', 'suggest'], (error, stdout) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout.trimEnd().split('\n') });
    });
    child.stdin?.end(lines.map((line) => JSON.stringify(line)).join('\n'));
  });
}

describe('lintel suggest and POST /v1/suggest', () => {
  it('the same bytes', async () => {
    const { code, out } = await filtered(NOTES);
    expect(code).toBe(0);
    expect(out).toHaveLength(NOTES.length);
    for (const [i, note] of NOTES.entries()) {
      const response = await post(`${service.url}/v1/suggest`, note, { 'content-type': 'application/json' });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(out[i]);
    }
    const [first, second] = out.map((line) => JSON.parse(line));
    expect(first.suggestions.map((one: { code: string }) => one.code)).toContain('I13.0');
    expect(second.suggestions).toEqual([]);
    expect(second.questions[0].codes).toEqual(['L89.623']);
    expect(second.editions[0].id).toBe('icd10cm-fy2027');
  }, 60_000);

  it('a line of another shape is an error line that names the field, and a refusal by HTTP', async () => {
    const wrong = { id: 'x', text: 7 };
    const { code, out } = await filtered([wrong, { id: 'y', text: 'COPD', author: 'MD' }]);
    expect(code).toBe(1);
    expect(JSON.parse(out[0] ?? '')).toEqual({ id: 'x', error: { line: 1, path: '/text', say: 'must be text' } });
    expect(JSON.parse(out[1] ?? '').suggestions).toHaveLength(1);
    const response = await post(`${service.url}/v1/suggest`, wrong, { 'content-type': 'application/json' });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { resourceType: string }).resourceType).toBe('OperationOutcome');
  }, 60_000);
});
