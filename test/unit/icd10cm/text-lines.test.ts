import { describe, expect, it } from 'vitest';
import { TextLines, textLines } from '../../../shared/icd10cm/text-lines.ts';

describe('texts as one run of bytes', () => {
  it.each([[['fever', '', 'Ménière’s disease', 'gait']], [['']], [[]]])(
    '%j: each by its place, and all at once',
    (texts: string[]) => {
      const lines = new TextLines(textLines(texts));
      expect(lines.length).toBe(texts.length);
      expect(texts.map((_, i) => lines.at(i))).toEqual(texts);
      expect(lines.all()).toEqual(texts);
      expect(texts.map((_, i) => lines.isEmpty(i))).toEqual(texts.map((text) => text === ''));
      expect(lines.at(texts.length)).toBe('');
    },
  );

  it('what stands behind the last line feed is no line', () => {
    const lines = new TextLines(new TextEncoder().encode('one\ntwo\nthr'));
    expect([lines.length, lines.all(), lines.at(2)]).toEqual([2, ['one', 'two'], '']);
  });
});
