import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { classify } from '../../../shared/classify.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { check } from '../../../shared/rules/check.ts';
import { findingSchema } from '../../../shared/rules/finding-schema.ts';
import { RULES } from '../../../shared/rules/index.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { isFor, view } from '../../../shared/view.ts';
import { expectLinear } from '../../growth.ts';
import { chartOf, coded, paper } from '../../rules/chart.ts';
import { editions, run, saying } from './rules-run.ts';

describe('which rules run', () => {
  it('a rule that lacks a fact is named with it, and is not among those that looked', () => {
    const { looked, notLooked, findings } = run([
      saying('CV90', { needs: ['medications', 'oasis:M1830', 'order'] }),
      saying('CV91'),
    ]);
    expect(looked).toEqual(['CV91']);
    expect(notLooked).toEqual([{ rule: 'CV90', missing: ['medications', 'M1830'] }]);
    expect(findings.map((one) => one.rule)).toEqual(['CV91']);
  });

  it('off by policy: the reason stands in the result', () => {
    const policy = { rules: { CV90: { off: true, reason: 'our coders read this note as text' } } } as const;
    expect(run([saying('CV90')], undefined, policy).notLooked).toEqual([
      { rule: 'CV90', missing: ['off: our coders read this note as text'] },
    ]);
  });

  it('another severity by policy: what it was, and why', () => {
    const policy = { rules: { CV90: { severity: 'info', reason: 'too many' } } } as const;
    const [finding] = run([saying('CV90')], undefined, policy).findings;
    expect(finding).toMatchObject({ severity: 'info', set: { from: 'warn', reason: 'too many' } });
    expect(run([saying('CV90')]).findings[0]).not.toHaveProperty('set');
  });

  it.each([
    ['medicare-ffs', [], true],
    [undefined, [], true],
    ['medicare-advantage', [], false],
    ['medicare-advantage', ['medicare-advantage'], true],
    ['other', ['medicare-advantage'], false],
  ] as const)('what Medicare returns: payer %s, marked %j: runs %s', (payer, pdgmPayers, runs) => {
    const record = coded(['I10'], payer === undefined ? {} : { payer });
    const { looked, notLooked } = run([saying('PD90', { payer: 'pdgm' })], record, { pdgmPayers: [...pdgmPayers] });
    expect(looked.length === 1).toBe(runs);
    if (!runs) expect(notLooked).toEqual([{ rule: 'PD90', missing: ['does not apply: payer'] }]);
  });

  it('a rule in force for some From dates', () => {
    const dated = saying('CV90', { from: '2025-10-01', to: '2026-10-01' });
    const on = (from: string) => run([dated], coded(['I10'], { from })).looked.length;
    expect([on('2025-09-30'), on('2025-10-01'), on('2026-09-30'), on('2026-10-01')]).toEqual([0, 1, 1, 0]);
    expect(run([dated], { principal: 'I10', secondary: [] }).notLooked).toEqual([
      { rule: 'CV90', missing: ['From date'] },
    ]);
  });
});

describe('one finding of those that say the same', () => {
  it('the chapter row goes before the convention row, and names it', () => {
    const { findings } = run([saying('CV90', { severity: 'block' }), saying('CH90', { severity: 'error' })]);
    expect(findings).toMatchObject([{ rule: 'CH90', severity: 'block', also: ['CV90'] }]);
  });

  it('other codes are another finding', () => {
    const { findings } = run([saying('CV90', {}, { about: ['I10'] }), saying('CH90')]);
    expect(findings.map((one) => one.rule)).toEqual(['CV90', 'CH90']);
  });

  it('a rule goes before those that it names', () => {
    const { findings } = run([saying('CV91'), saying('CV90', {}, { over: ['CV91'] })]);
    expect(findings).toMatchObject([{ rule: 'CV90', also: ['CV91'] }]);
  });

  it('two rules of a kind both stay', () => {
    expect(run([saying('CV90'), saying('CV91')]).findings.length).toBe(2);
  });

  it('what only adds to another finding about the same diagnosis is taken in by it', () => {
    const record = coded(['F02.80', 'G30.9']);
    const chart = chartOf({ record });
    const found = classify(chart, editions).findings.filter(({ say }) => say.includes('F02.80'));
    expect(found).toMatchObject([{ rule: 'CH21', severity: 'block', also: ['CV05', 'PD02'] }]);
    expect(found[0]?.say).toContain('validity flag 02');
    expect(found[0]?.cite).toContain('CMS HHGS validity flag 02');
    // Another payer returns nothing: the convention is broken all the same.
    const [other] = classify({ ...chart, payer: 'other' }, editions).findings;
    expect(other).toMatchObject({ rule: 'CH21', also: ['CV05'] });
    expect(other?.say).not.toContain('returned');
  });

  it.each([
    ['an invalid principal', ['G35', 'I10'], 'CV01', 'PD02'],
    ['a 7th character that is missing', ['S72.141', 'W19.XXXD'], 'CV02', 'PD02'],
    ['a fall as principal', ['W19.XXXD', 'S72.141D'], 'CH24', 'PD02'],
    ['a symptom that an Excludes1 note forbids beside its disease', ['H81.13', 'R42'], 'CV03', 'CV15'],
  ])('%s is one finding', (_, codes, stays, gone) => {
    const { findings } = classify(chartOf({ record: coded(codes) }), editions);
    expect(findings.filter(({ rule: code }) => code === gone)).toEqual([]);
    expect(findings.find(({ rule: code }) => code === stays)?.also).toContain(gone);
  });

  it.each([
    ['an incomplete code', ['I12', 'E78.5'], ['CH34', 'CV01']],
    ['a code of another year', ['E43', 'Z68.1'], ['CV01'], '2026-10-12'],
    ['a code of another year without what it goes with', ['I10', 'Z68.1'], ['CH26', 'CV01'], '2026-10-12'],
    ['an injury code without its 7th character', ['I50.32', 'T50.1X6'], ['CH29', 'CV02']],
    ['a code that stands twice', ['I11.0', 'I11.0'], ['CH34', 'CV10']],
    ['an ulcer that stands twice', ['L89.152', 'L89.152'], ['CH43']],
    ['the same severity of a sepsis twice', ['A41.9', 'R65.21', 'R65.21'], ['CV10']],
  ] as readonly [string, string[], string[], string?][])(
    '%s is told beside what else is wrong with it',
    (_, codes, rules, from = '2026-01-12') => {
      const { findings } = classify(chartOf({ record: coded(codes, { from }) }), editions);
      const found = findings.filter(({ rule: code }) => /^(?:CV(?:01|02|10|26)|CH)/.test(code));
      expect(found.map(({ rule: code }) => code).sort()).toEqual(rules);
    },
  );

  it.each([
    ['a diabetes of drugs behind the drug: two rows, one note', ['I10', 'T38.0X5D', 'E09.65', 'Z79.4'], ['CH04']],
    ['an organism first, before the complication: it cannot be first', ['B95.61', 'T84.51XA'], ['CH37']],
    ['an organism before the complication, not first', ['I10', 'B95.61', 'T84.51XA'], ['CH38']],
  ])('%s', (_, codes, rules) => {
    const { findings } = classify(chartOf({ record: coded(codes) }), editions);
    const order = findings.filter(({ severity, at }) => severity === 'error' && at.length > 0);
    expect(order.map((one) => one.rule)).toEqual(rules);
  });

  it('the severity that an agency set is not raised by what gave way', () => {
    const policy = { rules: { CH90: { severity: 'info', reason: 'agreed' } } } as const;
    expect(run([saying('CV90', { severity: 'block' }), saying('CH90')], undefined, policy).findings).toMatchObject([
      { rule: 'CH90', severity: 'info', set: { from: 'warn' } },
    ]);
  });
});

describe('a code that goes', () => {
  const asking = saying('DC90', {}, { asks: 'replace' });
  const taking = (severity: Rule['severity']) =>
    saying('CH90', { severity }, { asks: 'remove', goes: 'I10', about: ['I10', 'gone'] });

  it('is not asked about more closely', () => {
    expect(run([asking, taking('warn')]).findings.map((one) => one.rule)).toEqual(['CH90']);
    // What is only information takes nothing out of the list; an error about the code stays, and so does another removal.
    expect(run([asking, taking('info')]).findings.map((one) => one.rule)).toEqual(['DC90', 'CH90']);
    for (const severity of ['error', 'block'] as const) {
      const graver = saying('CV90', { severity }, { asks: 'replace' });
      expect(run([graver, taking('warn')]).findings.map((one) => one.rule)).toEqual(['CV90', 'CH90']);
    }
    const removing = saying('CV90', {}, { asks: 'remove' });
    expect(run([removing, taking('warn')]).findings.map((one) => one.rule)).toEqual(['CV90', 'CH90']);
  });

  it('is told once where a chapter row and the titles alone (CV26) take it away', () => {
    const byTitles = saying('CV26', {}, { asks: 'remove', goes: 'I10', about: ['I10', 'titles'] });
    expect(run([byTitles, taking('error')]).findings.map((one) => one.rule)).toEqual(['CH90']);
    expect(run([byTitles, taking('warn')]).findings.map((one) => one.rule)).toEqual(['CV26', 'CH90']);
    const another = saying('CV26', {}, { asks: 'remove', goes: 'E78.5', about: ['E78.5'] });
    expect(run([another, taking('error')]).findings).toHaveLength(2);
    const { findings } = classify(chartOf({ record: coded(['E11.610', 'E11.42', 'E11.9']) }), editions);
    expect(findings.filter(({ at }) => at[0].value === 'E11.9').map((one) => one.rule)).toEqual(['CH03']);
  });

  it('is one code, and what asks of another stays', () => {
    const [one, other] = [coded(['I10', 'E78.5']), coded(['E78.5', 'I10'])];
    expect(run([asking, taking('warn')], one).findings).toHaveLength(1);
    expect(run([asking, taking('warn')], other).findings).toHaveLength(2);
  });

  it.each([
    [
      'adhesions that surgery has taken away',
      ['Z48.815', 'K56.50'],
      'Small bowel obstruction due to adhesions, lysis of adhesions 1/5.',
    ],
    [
      'hemiplegia beside what the stroke left',
      ['I69.351', 'G81.90'],
      'Right hemiparesis, dominant side, after the stroke of 2024.',
    ],
    [
      'arthritis of a joint that was replaced',
      ['Z47.1', 'Z96.651', 'M17.9'],
      'Right total knee arthroplasty for osteoarthritis.',
    ],
    ['a dementia beside the Alzheimer disease that it is of', ['G30.9', 'F03.90'], 'Alzheimer disease with dementia.'],
    [
      'a stage beside end-stage disease',
      ['I12.0', 'N18.6', 'N18.30', 'Z99.2'],
      'ESRD on dialysis, CKD stage 3a in 2020. Hypertension.',
    ],
    ['a vague code beside a closer one', ['I11.0', 'I50.22', 'I50.20'], 'Systolic heart failure. Hypertension.'],
    ['a symptom of a coded disease', ['M17.11', 'M25.569'], 'Right knee arthritis with right knee pain.'],
  ])('%s', (_, codes, text) => {
    const record = coded(codes, { documents: [paper('progress-note', 'MD', text)] });
    const { findings } = classify(chartOf({ record }), editions);
    const gone = findings.filter(({ rule: code }) => /^(?:CH(?:09|17|18|21|36)|CV(?:15|26))$/.test(code));
    expect(gone.length).toBeGreaterThan(0);
    expect(findings.filter(({ rule: code }) => /^(?:DC|CV1[34])/.test(code)).map(({ say }) => say)).toEqual([]);
  });
});

describe('keys', () => {
  const keys = (...codes: string[]) => run([saying('CV90')], coded(codes)).findings.map(({ key }) => key);

  it('hold the rule and the codes in any order, and no place', () => {
    expect(keys('I10', 'E78.5')).toEqual(['CV90:E78.5+I10']);
    expect(keys('E78.5', 'I10')).toEqual(keys('I10', 'E78.5'));
  });

  it('hold the words by hash: another quote is another key, the same elsewhere is not', () => {
    const key = (words: string) => run([saying('CV90', {}, { document: 'd1', words })]).findings[0]?.key;
    expect(key('quit in 2018')).toBe(key('quit in 2018'));
    expect(key('quit in 2018')).not.toBe(key('quit in 2019'));
    expect(key('quit in 2018')).toMatch(/^CV90:E78\.5\+I10:d1:[0-9a-f]{8}$/);
  });
});

describe('classify', () => {
  it('carries findings, and cites the code set and the tabular list', () => {
    const chart = chartOf({ record: coded(['N18.31', 'I12.9']) });
    const { findings, looked, notLooked, editions: used } = classify(chart, editions);
    expect(findings.map(({ rule: code, also }) => [code, also])).toContainEqual(['CH07', ['CV06']]);
    expect([...looked, ...notLooked.map((one) => one.rule)].sort()).toEqual(RULES.map(({ code }) => code).sort());
    expect(used.map(({ id }) => id)).toEqual(expect.arrayContaining(['icd10cm-fy2026', 'icd10cm-notes-2026-04']));
    expect(new Set(used.map(({ id }) => id)).size).toBe(used.length);
    for (const finding of findings) expect(findingSchema.safeParse(finding).error).toBeUndefined();
  });

  it('without tabular notes their rules say so', () => {
    const bare = new Editions(editions.packs.filter(({ edition }) => edition.kind !== 'icd10cm-notes'));
    const { findings, notLooked } = classify(chartOf({ record: coded(['N18.31', 'I12.9']) }), bare);
    expect(notLooked).toContainEqual({ rule: 'CV06', missing: ['tabular notes of the From date'] });
    expect(findings.filter(({ rule: code }) => code === 'CV06')).toEqual([]);
  });

  it('a long note without a full stop is read in linear time', () => {
    const words = 'heart failure not from the kidney, needs a walker and stays at home with diagnoses - ';
    const rules = RULES.filter(({ code }) => /^(?:CH06|CV07|EL|OA)/.test(code));
    // A rule that reads each sentence again for each of its words takes minutes.
    expectLinear((times) => {
      const documents = (['face-to-face', 'plan-of-care', 'progress-note'] as const).map((type) =>
        paper(type, 'MD', words.repeat(times)),
      );
      const chart = chartOf({ record: coded(['I50.22', 'J44.9', 'I10'], { documents }) });
      const { grouping } = group(chart, editions);
      return () => check(chart, editions, grouping, rules);
    }, 1200);
  });

  it('an empty chart: nothing is found, and every rule says what it lacked', () => {
    const empty: Chart = { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };
    const { findings, looked, notLooked } = classify(empty, editions);
    expect(findings).toEqual([]);
    expect(looked.length + notLooked.length).toBe(RULES.length);
  });
});

describe('what a role sees', () => {
  const chart = chartOf({ record: coded(['N18.31', 'I12.9']) });
  const classification = classify(chart, editions);

  it('coding findings are for those who code and review', () => {
    expect(view(classification, 'coder').findings).toEqual(classification.findings);
    expect(view(classification, 'qa').findings).toEqual(classification.findings);
    expect(view(classification, 'manager').findings).toEqual(classification.findings);
    expect(view(classification, 'clinician').findings).toEqual([]);
    expect(view(classification, 'it').findings).toEqual([]);
  });

  it('a clinician sees what is returned to the clinician', () => {
    expect(isFor({ rule: 'XX99', act: 'return-to-clinician' }, 'clinician')).toBe(true);
    expect(isFor({ rule: 'XX99', act: 'query-provider' }, 'clinician')).toBe(false);
    expect(isFor({ rule: 'XX99' }, 'clinician')).toBe(false);
    expect(isFor({ rule: 'XX99', act: 'return-to-clinician' }, 'it')).toBe(false);
  });

  it('a rule that names its roles is for them alone', () => {
    for (const { code, for: roles } of RULES) {
      if (!roles) continue;
      const seers = (['clinician', 'coder', 'qa', 'manager', 'it'] as const).filter((role) =>
        isFor({ rule: code }, role),
      );
      expect(seers.sort(), code).toEqual([...roles].sort());
    }
  });
});
