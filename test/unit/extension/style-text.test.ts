import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { withoutBlanks } from '../../../extension/bundle/style-text.ts';
import { LINES, MARKS, STYLE } from '../../../extension/overlay/style.ts';

/** A sheet as a browser understands it. */
function rulesOf(sheet: string): string[] {
  const { document } = new JSDOM(`<style>${sheet}</style>`).window;
  return [...(document.querySelector('style')?.sheet?.cssRules ?? [])].map(({ cssText }) =>
    cssText.replace(/\s+/g, ' '),
  );
}

it.each([
  ['all hints', STYLE],
  ['marks', MARKS],
  ['lines', LINES],
])('the looks of %s are the same without the blanks between them', (_, sheet) => {
  const short = withoutBlanks(`export const A = \`${sheet}\`;`).slice('export const A = `'.length, -2);
  expect(short.length).toBeLessThan(sheet.length);
  expect(rulesOf(sheet).length).toBeGreaterThan(2);
  expect(rulesOf(short).map(plain)).toEqual(rulesOf(sheet).map(plain));
});

/** jsdom keeps the blanks of values that it does not know. */
const plain = (rule: string): string => rule.replace(/\s*([,:;{}])\s*/g, '$1');

it('what is no sheet stays as it was', () => {
  expect(withoutBlanks("const a = { b: 1 };  // `.hint` is one\nconst c = 'x: y';")).toContain("const c = 'x: y';");
});
