import { describe, expect, it } from 'vitest';
import { fromDocuments } from '../../../../../extension/panel/diagnoses/from-documents.ts';
import type { ClassificationView } from '../../../../../shared/view.ts';

type Suggestion = ClassificationView['suggestions'][number];
const suggestion = (code: string, document: string, start = 4): Suggestion => ({
  code,
  title: `title of ${code}`,
  spans: [{ start, end: start + 3, text: 'abc' }],
  assertion: 'affirmed',
  section: 'other',
  author: 'MD',
  missing: [],
  key: `${code}:abc`,
  document,
});

describe('what documents say beyond the list', () => {
  it('the same words in two documents are one, with both places', () => {
    const { codes } = fromDocuments({
      suggestions: [suggestion('R06.01', 'a'), suggestion('I10', 'a'), suggestion('R06.01', 'b', 9)],
      questions: [],
    });
    expect(codes.map(({ code, places }) => [code, places])).toEqual([
      [
        'R06.01',
        [
          { document: 'a', start: 4, end: 7, text: 'abc' },
          { document: 'b', start: 9, end: 12, text: 'abc' },
        ],
      ],
      ['I10', [{ document: 'a', start: 4, end: 7, text: 'abc' }]],
    ]);
  });

  it('what was dismissed stands aside with its reason, and other words of the same code do not', () => {
    const other = { ...suggestion('R06.01', 'a'), key: 'R06.01:other words' };
    const found = fromDocuments(
      { suggestions: [suggestion('R06.01', 'a'), other], questions: [] },
      { 'R06.01:abc': { reason: 'part of the heart failure' } },
    );
    expect(found.codes.map(({ key }) => key)).toEqual(['R06.01:other words']);
    expect(found.aside).toEqual([
      { key: 'R06.01:abc', lead: 'R06.01', say: 'title of R06.01', reason: 'part of the heart failure' },
    ]);
  });
});
