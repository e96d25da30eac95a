import { describe, expect, it } from 'vitest';
import { codedList } from '../../../../../extension/panel/diagnoses/coded-list.ts';
import type { Chart } from '../../../../../shared/chart/chart.ts';
import { CODED, DISMISSED, SEQUENCE, SUMMARY } from '../../../../pages/panel-harness/coding-scenes.ts';

/** "Copy coded list with rationale": what a coder pastes into the EHR's coding note. */

const linesOf = (text: string, code: string): string[] => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes(code));
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('   '));
  return lines.slice(start, end);
};

describe('the coded list', () => {
  it('has every code in order with its title, source, documents and what binds its place', () => {
    const text = codedList(CODED, SEQUENCE);
    expect(text.match(/^\d\. \S+/gm)).toEqual(['1. I50.32', '2. I11.0', '3. J44.9', '4. J44.9', '5. Z99.81']);
    const lines = linesOf(text, '1. I50.32');
    expect(lines[0]).toBe('1. I50.32 Chronic diastolic (congestive) heart failure (primary)');
    expect(lines).toContain('   Source: page, plan of care 1');
    expect(lines).toContain('   Documentation: discharge summary, 5 Nov 2026, MD: "chronic diastolic heart failure"');
    expect(lines).toContain(
      '   Order: I11.0 goes before I50.32: not so in this order (Use additional at I11.0 (ICD-10-CM tabular list, April 2026))',
    );
    expect(text.split('\n')[2]).toBe('This order is not legal: I11.0 goes before I50.32.');
  });

  it('says of an order that is kept only what binds it', () => {
    const [first, second, ...rest] = SEQUENCE.cards;
    if (!first || !second) throw new Error('the scene has two cards');
    const text = codedList(CODED, { ...SEQUENCE, cards: [second, first, ...rest] });
    expect(text).toContain('   Order: I11.0 goes before I50.32 (Use additional');
    expect(text).not.toMatch(/not so|not legal/);
    // Where the chart states no order, none is broken.
    expect(codedList(CODED, { ...SEQUENCE, stated: false })).not.toMatch(/not so|not legal/);
  });

  it('says which day a source is of: the record’s condition, the assessment', () => {
    const chart: Chart = {
      ...CODED,
      conditions: [{ id: 'c7', code: 'I50.32', recorded: '2026-11-06', onset: '2026-10-28' }],
      sources: {
        '/diagnoses/0': [{ kind: 'fhir', ref: 'Condition/c7' }],
        '/diagnoses/1': [{ kind: 'page', field: 'dx/2', frame: 'top' }],
      },
    };
    const text = codedList(chart, SEQUENCE);
    expect(linesOf(text, '1. I50.32')).toContain('   Source: record, Condition/c7, recorded 6 Nov 2026');
    expect(linesOf(text, '2. I11.0')).toContain('   Source: page, M1023 b, M0090 11 Nov 2026');
  });

  it('names nobody: it goes into that patient’s own record', () => {
    const text = codedList(CODED, SEQUENCE, DISMISSED);
    for (const phi of ['Alvarez', 'Joan', '004417', '1947', '12 Mar']) expect(text).not.toContain(phi);
    // Of a document only the words that name the code, never the note.
    expect(text).not.toContain('orthopnea');
    expect(SUMMARY).toContain('orthopnea');
  });

  it('has what was dismissed, with its reason', () => {
    expect(codedList(CODED, SEQUENCE, DISMISSED)).toMatch(
      /Findings dismissed, with reason\n- PD06 .* Dismissed: The referral says heart failure; it is on paper\./,
    );
    expect(codedList(CODED, SEQUENCE)).not.toContain('dismissed');
  });

  it('gives no rank where nothing states an order', () => {
    const text = codedList(CODED, { ...SEQUENCE, stated: false });
    expect(text).toContain('the chart states no order');
    expect(text).not.toMatch(/^\d\. |primary/m);
  });
});
