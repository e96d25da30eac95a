import { describe, expect, it } from 'vitest';
import { needWords } from '../../../../extension/panel/document-words.ts';
import { RULES } from '../../../../shared/rules/index.ts';

describe('what a rule would have had to know', () => {
  it('has the names that people use', () => {
    expect(needWords('documents of type plan-of-care or face-to-face')).toBe(
      'plan of care or face-to-face encounter note',
    );
    expect(needWords('statedHipps')).toBe('the EHR’s HIPPS');
    expect(needWords('start of care (M0030)')).toBe('start of care (M0030)');
  });

  it('is no name of the program’s own, for any rule', () => {
    const wanted = RULES.flatMap(({ needs }) => needs).filter((need) => /^(?:document|fact):/.test(need));
    expect(wanted.length).toBeGreaterThan(5);
    for (const need of wanted) {
      const [kind, what = ''] = need.split(':');
      const said = kind === 'document' ? `documents of type ${what.replaceAll('|', ' or ')}` : what;
      expect(needWords(said)).not.toMatch(/of type|[a-z][A-Z]|^\w+-\w+$/);
    }
  });
});
