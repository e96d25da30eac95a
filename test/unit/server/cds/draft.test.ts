import { describe, expect, it } from 'vitest';
import { type CardDraft, cardsOf, OVERRIDE_REASONS, reasonOf } from '../../../../server/cds/draft.ts';

const draft = (severity: CardDraft['severity'], code: string): CardDraft => ({
  topic: { code, display: code },
  severity,
  summary: code,
});
const ids = () => {
  let count = 0;
  return () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
};

describe('cardsOf', () => {
  it('puts the graver first, and takes the indicator from the severity', () => {
    const drafts = [
      draft('info', 'a'),
      draft('warn', 'b'),
      draft('block', 'c'),
      draft('query', 'd'),
      draft('error', 'e'),
    ];
    const cards = cardsOf(drafts, ids(), undefined);
    expect(cards.map(({ summary, indicator }) => `${summary} ${indicator}`)).toEqual([
      'c critical',
      'b warning',
      'd warning',
      'e warning',
      'a info',
    ]);
    expect(new Set(cards.map(({ uuid }) => uuid)).size).toBe(5);
  });

  it('links to Lintel only where there is a launch', () => {
    expect(cardsOf([draft('info', 'a')], ids(), undefined)[0]?.links).toBeUndefined();
    expect(cardsOf([draft('info', 'a')], ids(), 'https://l.example/launch')[0]?.links).toEqual([
      { label: 'Open in Lintel', url: 'https://l.example/launch', type: 'smart' },
    ]);
  });
});

describe('reasonOf', () => {
  it('knows the reasons that a card offers, and keeps no other word', () => {
    for (const { code } of OVERRIDE_REASONS) expect(reasonOf({ code })).toBe(code);
    expect(reasonOf({ code: 'disagree', system: 'urn:lintel:override-reason' })).toBe('disagree');
    expect(reasonOf({ code: 'disagree', system: 'https://ehr.example.org/reasons' })).toBe('other');
    expect(reasonOf({ code: 'Alma Whitcomb, MRN 00041793' })).toBe('other');
  });
});
