import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../shared/chart/day.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { notesOn } from '../../../shared/icd10cm/notes.ts';
import { oasisFor } from '../../../shared/oasis/catalogue.ts';
import type { CodedChart } from '../../charts/coded/coded-chart.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import {
  chartInOrder,
  legalOrders,
  ordersOf,
  PRECEDENCES,
  type Precedence,
  WITH_INSULIN,
} from '../../charts/coded/permutations.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();

const PROVIDERS = new Set(['MD', 'DO', 'NP', 'PA', 'CNS']);
/** Guideline I.B.14: stage and depth of ulcers, body mass index, social determinants. */
const CLINICIAN_MAY = /^(?:L89|L97|Z68|Z5[5-9]|Z6[0-5])/;

type Paper = NonNullable<CodedChart['record']['documents']>[number];

function codesOf({ record }: CodedChart): string[] {
  return [record.principal, ...record.secondary];
}

/** Documents as told: the plan of care and the medication list are made from the diagnoses and prove nothing. */
function papers({ record }: CodedChart): Paper[] {
  return (record.documents ?? []).filter(({ type }) => type !== 'plan-of-care' && type !== 'medication-list');
}

function answer({ record }: CodedChart, item: string): unknown {
  return record.oasis?.[item];
}

function isTicked(chart: CodedChart, item: string, code: string): boolean {
  const value = answer(chart, item);
  return Array.isArray(value) && value.includes(code);
}

test('there are at least thirty, each with its own id', () => {
  expect(codedCharts.length).toBeGreaterThanOrEqual(30);
  expect(new Set(codedCharts.map(({ id }) => id)).size).toBe(codedCharts.length);
  expect(codedCharts.filter(({ record }) => record.from >= '2026-10-01').length).toBeGreaterThanOrEqual(5);
});

describe.each(codedCharts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const { record, supports } = chart;
  const codes = codesOf(chart);

  test('8 to 15 codes, none twice, each complete on the From date', () => {
    expect(codes.length).toBeGreaterThanOrEqual(8);
    expect(codes.length).toBeLessThanOrEqual(15);
    expect(new Set(codes).size).toBe(codes.length);
    const set = codeSetOn(editions, record.from);
    expect(codes.filter((code) => !set?.isValid(code))).toEqual([]);
    expect(set?.isManifestation(record.principal) || set?.isExternalCause(record.principal)).toBe(false);
  });

  test('the flat record is read without anything left over', () => {
    const { chart: read, reported } = readFlatRecord(record);
    expect(reported).toEqual([]);
    expect(read.diagnoses.map(({ code }) => code)).toEqual(codes);
    expect(daysBetween(record.from, record.through)).toBe(29);
  });

  test('every code rests on a provider’s words', () => {
    expect(Object.keys(supports).sort()).toEqual([...codes].sort());
    for (const [code, [provider, ...clinicians]] of Object.entries(supports)) {
      const texts = papers(chart).filter(({ author }) => PROVIDERS.has(author ?? ''));
      expect(
        texts.some(({ text }) => provider && text?.includes(provider)),
        `${code}: ${provider}`,
      ).toBe(true);
      if (clinicians.length > 0) expect(code).toMatch(CLINICIAN_MAY);
      for (const words of clinicians) {
        const said = papers(chart).some(({ author, text }) => !PROVIDERS.has(author ?? '') && text?.includes(words));
        expect(said, `${code}: ${words}`).toBe(true);
      }
    }
    expect(chart.reasoning.length).toBeGreaterThanOrEqual(2);
  });

  test('no pair that the tabular list excludes', () => {
    const notes = notesOn(editions, record.from);
    const excluded = codes.flatMap((code) =>
      (notes?.notesOf(code) ?? [])
        .filter(({ kind }) => kind === 'excludes1')
        .flatMap(({ lines }) => lines)
        .flatMap((line) => codes.filter((other) => other !== code && names(line, other)).map((other) => [code, other])),
    );
    expect(excluded).toEqual([]);
  });

  test('M1021 and M1023 are the first six, with severity for all but V to Z', () => {
    for (const [i, code] of codes.slice(0, 6).entries()) {
      const item = i === 0 ? 'M1021_PRIMARY_DIAG' : `M1023_OTH_DIAG${i}`;
      expect(answer(chart, `${item}_ICD`)).toBe(code);
      const severity = answer(chart, `${item}_SEVERITY`);
      if (/^[V-Z]/.test(code)) expect(severity, code).toBe('^');
      else expect(severity, code).toMatch(/^0[0-4]$/);
    }
  });

  test('OASIS answers exist and fit the item', () => {
    const catalogue = oasisFor(editions, record.from)?.catalogue;
    const { oasis } = readFlatRecord(record).chart;
    for (const [key, value] of Object.entries(oasis)) {
      const item = catalogue?.byId.get(key.toUpperCase());
      // M0032 is of the resumption form, which the catalogue does not hold.
      if (key === 'M0032') continue;
      expect(item, key).toBeDefined();
      const options = item?.answers.map(({ code }) => code) ?? [];
      if (options.length === 0 || value === '^') continue;
      for (const one of [value].flat()) expect(options, key).toContain(one);
    }
  });

  test('OASIS answers agree with the diagnoses', () => {
    const has = (pattern: RegExp) => codes.some((code) => pattern.test(code));
    const count = (pattern: RegExp) => codes.filter((code) => pattern.test(code)).length;
    expect(isTicked(chart, 'M1028', '2')).toBe(has(/^E(08|09|10|11|13)/));
    expect(isTicked(chart, 'M1028', '1')).toBe(has(/^(I70\.2|I73|E1[013]\.5)/));
    expect(answer(chart, 'M1306')).toBe(has(/^L89/) ? '1' : '0');
    if (has(/^L89/)) {
      expect(answer(chart, 'M1311A1')).toBe(count(/^L89\.\d+2$/));
      expect(answer(chart, 'M1311B1')).toBe(count(/^L89\.\d+3$/));
      expect(answer(chart, 'M1311C1')).toBe(count(/^L89\.\d+4$/));
      expect(answer(chart, 'M1311E1')).toBe(count(/^L89\.\d+0$/));
      const worst = codes.flatMap((code) => /^L89\.\d+([2-4])$/.exec(code)?.[1] ?? []).sort();
      expect(answer(chart, 'M1324')).toBe(worst.at(-1));
    }
    expect(answer(chart, 'M1330') !== '0').toBe(has(/^I83\.[02]/));
    if (has(/^(T81\.4|Z48\.812|Z47)/)) expect(answer(chart, 'M1340')).toBe('1');
    expect(answer(chart, 'M1610') === '2').toBe(has(/^(Z43\.5|Z46\.6|T83\.51)/));
    expect(answer(chart, 'M1610') === '1').toBe(has(/^(N39\.4|R39\.81)/));
    expect(answer(chart, 'M1630') !== '0').toBe(has(/^Z43\.[23]/));
    if (has(/^(I50|J44|J96|J84)/)) expect(answer(chart, 'M1400')).not.toBe('0');
    if (has(/^F0[1-3]/)) expect(Number(answer(chart, 'C0500'))).toBeLessThan(13);
    if (has(/^Z91\.81$/)) expect(isTicked(chart, 'M1033', '1')).toBe(true);
    expect(isTicked(chart, 'N0415_1', 'E')).toBe(papersSay(chart, /apixaban|rivaroxaban|warfarin|enoxaparin/i));
    if (has(/^(E11|Z79\.4)/)) expect(isTicked(chart, 'N0415_1', 'J')).toBe(true);
    expect(isTicked(chart, 'O0110_A', 'C1')).toBe(has(/^Z99\.81/));
    expect(isTicked(chart, 'O0110_A', 'J1')).toBe(has(/^Z99\.2/));
    const medications = record.documents?.find(({ type }) => type === 'medication-list')?.text ?? '';
    expect(medications.split('\n- ').length - 1 >= 5).toBe(isTicked(chart, 'M1033', '7'));
  });

  test('stays and dates agree with OASIS', () => {
    const start = String(answer(chart, 'M0032') ?? answer(chart, 'M0030'));
    const inpatient = (record.stays ?? []).filter(
      ({ type, through }) =>
        ['acute', 'ipf', 'snf', 'irf', 'ltch'].includes(type) && (daysBetween(through ?? '', start) ?? 99) <= 14,
    );
    expect(isTicked(chart, 'M1000', 'NA')).toBe(inpatient.length === 0);
    const last = inpatient.map(({ through }) => through).sort();
    expect(answer(chart, 'M1005')).toBe(last.at(-1) ?? '^');
    const completed = daysBetween(start, String(answer(chart, 'M0090')));
    expect(completed).toBeGreaterThanOrEqual(0);
    expect(completed).toBeLessThanOrEqual(5);
  });

  test('face-to-face, homebound by both criteria, several authors', () => {
    const encounter = record.documents?.find(({ type }) => type === 'face-to-face');
    expect(PROVIDERS.has(encounter?.author ?? '')).toBe(true);
    const before = daysBetween(encounter?.date ?? '', record.admission ?? '') ?? 999;
    expect(before).toBeLessThanOrEqual(90);
    expect(before).toBeGreaterThanOrEqual(-30);
    expect(encounter?.text).toMatch(/walker|cane|wheelchair|oxygen|another person|second person|hand/);
    expect(encounter?.text).toMatch(
      /normal inability to leave|normally unable to leave|not? able to leave|normally unable/,
    );
    expect(encounter?.text).toMatch(/taxing effort|taxing because/);
    expect(new Set(papers(chart).map(({ author }) => author)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(record.documents?.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
  });
});

describe('the orders of hypertension, heart failure, diabetes and kidney disease', () => {
  test.each([
    ['four codes', PRECEDENCES, 24, 5],
    // The zigzag of five has as many linear extensions as there are alternating permutations of five: 16.
    ['with insulin', WITH_INSULIN, 120, 16],
  ] as const)('%s', (_, precedences: readonly Precedence[], all, legal) => {
    const orders = ordersOf(precedences);
    expect(new Set(orders.map(({ order }) => order.join())).size).toBe(all);
    const built = legalOrders(precedences).map((order) => order.join());
    expect(built).toHaveLength(legal);
    expect(
      orders
        .filter(({ violates }) => violates.length === 0)
        .map(({ order }) => order.join())
        .sort(),
    ).toEqual([...built].sort());
  });

  test('the five legal orders, written out', () => {
    expect(
      legalOrders(PRECEDENCES)
        .map((order) => order.join(' '))
        .sort(),
    ).toEqual([
      'E11.22 I13.0 I50.33 N18.32',
      'E11.22 I13.0 N18.32 I50.33',
      'I13.0 E11.22 I50.33 N18.32',
      'I13.0 E11.22 N18.32 I50.33',
      'I13.0 I50.33 E11.22 N18.32',
    ]);
  });

  test('each precedence stands in the notes that it names, and no note binds another pair', () => {
    const notes = notesOn(editions, '2025-10-06');
    for (const { before, after, notes: told } of WITH_INSULIN) {
      for (const { at, kind } of told) {
        const [holder, other] = kind === 'codeFirst' ? [after, before] : [before, after];
        const lines = (notes?.notesOf(holder) ?? []).filter((note) => note.kind === kind && note.at.id === at);
        expect(
          lines.some((note) => note.lines.some((line) => names(line, other))),
          `${kind} at ${at}: ${other}`,
        ).toBe(true);
      }
    }
    const bound = new Set(WITH_INSULIN.map(({ before, after }) => `${before} ${after}`));
    const codes = ['I13.0', 'I50.33', 'E11.22', 'N18.32', 'Z79.4'];
    const found = codes.flatMap((code) =>
      (notes?.notesOf(code) ?? []).flatMap(({ kind, lines }) =>
        codes
          .filter((other) => other !== code && lines.some((line) => names(line, other)))
          .flatMap((other) => {
            if (kind === 'codeFirst') return `${other} ${code}`;
            return kind === 'useAdditionalCode' ? `${code} ${other}` : [];
          }),
      ),
    );
    expect(new Set(found)).toEqual(bound);
  });

  test('the chart in another order is the same chart', () => {
    const order = ['E11.22', 'I13.0', 'N18.32', 'I50.33'];
    const { principal, secondary, oasis } = chartInOrder(order);
    const original = codedCharts[0];
    expect([principal, ...(secondary ?? [])].slice(0, 4)).toEqual(order);
    expect([principal, ...(secondary ?? [])].sort()).toEqual([...codesOf(original as CodedChart)].sort());
    expect(oasis?.M1021_PRIMARY_DIAG_ICD).toBe('E11.22');
    expect(oasis?.M1021_PRIMARY_DIAG_SEVERITY).toBe('02');
  });
});

function papersSay(chart: CodedChart, pattern: RegExp): boolean {
  const list = chart.record.documents?.find(({ type }) => type === 'medication-list');
  return pattern.test(list?.text ?? '');
}

const CODE = '[A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?';

/** Whether a note's line names a code, by itself, a header, or a range. */
function names(line: string, code: string): boolean {
  const bare = (text: string) => text.replace('.', '');
  const own = bare(code);
  const ranges = [...line.matchAll(new RegExp(`(${CODE})(?:\\s*-\\s*(${CODE}))?`, 'g'))];
  return ranges.some(([, from = '', to]) => {
    const last = bare(to ?? from);
    return own >= bare(from) && (own <= last || own.startsWith(last));
  });
}
