import { describe, expect, it } from 'vitest';
import { withoutLabels } from '../../../../shared/rules/documentation/plan-elements.ts';

describe('a plan without the labels of its form', () => {
  it('has nothing of what a label asks for, at the same length', () => {
    for (const text of [
      'Cognitive status: oriented',
      'Functional limitations: vision, endurance',
      'LIMITATIONS: hearing',
    ]) {
      const bare = withoutLabels(text);
      expect(bare).toHaveLength(text.length);
      expect(bare).not.toMatch(/cognitive|vision|hearing/i);
    }
  });

  it('keeps what is done: words without a colon, orders, teaching', () => {
    const text = 'Activities permitted were reviewed. Orders: safety of the bathroom. Education: memory book';
    expect(withoutLabels(text)).toBe(text);
  });

  it('keeps the value behind a label that only names what it asks for', () => {
    expect(withoutLabels('Safety measures: oxygen precautions').trim()).toBe(': oxygen precautions');
  });
});
