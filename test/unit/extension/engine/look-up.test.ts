import { beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../../../extension/engine/look-up.ts';
import type { LookUpAnswer } from '../../../../extension/messages/look-up.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { codeAnswer } from '../../../../shared/pdgm/code-answer.ts';
import { ROLES, type Role } from '../../../../shared/role.ts';
import { submission } from '../../../charts/submission.ts';
import { shippedEditions } from '../../../shipped.ts';

let tables: Editions;
let index: Editions;
beforeAll(async () => {
  tables = await shippedEditions();
  index = await shippedEditions();
});

const found = (text: string, terms: Editions | undefined = index, date?: string): string[] => {
  const answer = lookUp({ kind: 'search-codes', text, ...(date ? { date } : {}) }, tables, terms, 'coder');
  return answer.kind === 'codes-found' ? answer.found.map(({ code }) => code) : [];
};
const described = (code: string, role: Role, date?: string): LookUpAnswer =>
  lookUp({ kind: 'describe-code', code, ...(date ? { date } : {}) }, tables, index, role);

describe('a search', () => {
  it('without a day is one of the newest codes, with one of that day’s', () => {
    expect(found('dilated cardiomyopathy')).toContain('I42.00');
    expect(found('dilated cardiomyopathy', index, '2026-09-30')).toContain('I42.0');
    expect(found('dilated cardiomyopathy', index, '2026-09-30')).not.toContain('I42.00');
  });

  it('is answered from the titles where there is no index', () => {
    expect(found('essential hypertension', undefined)).toContain('I10');
  });

  it('is of a readable length', () => {
    expect(found('fracture')).toHaveLength(20);
  });
});

describe('one code', () => {
  it.each(ROLES)('%s: a clinical group for those who code alone, and never lost for them', (role) => {
    const answer = described('E11.9', role);
    const sees = role !== 'clinician' && role !== 'it';
    expect(answer.kind === 'code-described' && 'group' in answer.answer).toBe(sees);
    expect(answer.kind === 'code-described' && answer.answer.primary?.can).toBe(true);
    expect(JSON.stringify(answer).includes('"I"')).toBe(sees);
  });

  it('is what every other door answers', () => {
    expect(described('I42.0', 'coder', '2026-11-02')).toEqual({
      kind: 'code-described',
      answer: codeAnswer(tables, 'I42.0', '2026-11-02'),
    });
  });

  it('any text gets an answer', () => {
    for (const text of ['', '🦴', 'x'.repeat(200), 'constructor']) {
      expect(described(text, 'coder').kind).toBe('code-described');
    }
  });
});

it('a day that no code set covers, or that does not exist: not loaded, never another year', () => {
  for (const date of ['2035-01-01', '2026-13-01', '11/10/2026']) {
    expect(described('E11.9', 'coder', date)).toEqual({ kind: 'not-loaded', date });
    expect(lookUp({ kind: 'search-codes', text: 'heart', date }, tables, index, 'coder').kind).toBe('not-loaded');
  }
});

describe('an OASIS file', () => {
  const readXml = (xml: string) => lookUp({ kind: 'read-oasis', xml }, tables, undefined, 'coder');

  it('is read as `lintel read` reads it', () => {
    const answer = readXml(submission({ TRANS_TYPE_CD: '2', CORRECTION_NUM: '01' }));
    if (answer.kind !== 'oasis-read') throw new Error(answer.kind);
    expect(answer.chart.oasis).toMatchObject({ M1830: '3', GG0170C1: '88' });
    expect(answer.chart.patient).toMatchObject({ family: 'OKAFOR' });
    expect(answer.notes.join()).toContain('correction 1 of an assessment');
  });

  it('of several assessments is not, since each is of one patient; nor is one that is none', () => {
    const one = submission().replace(/<\?xml.*?\?>/, '');
    expect(readXml(`<BATCH>${one}${one}</BATCH>`)).toEqual({
      kind: 'oasis-not-read',
      say: expect.stringContaining('2 assessments'),
    });
    expect(readXml('<ASSESSMENT>')).toMatchObject({ kind: 'oasis-not-read' });
  });
});
