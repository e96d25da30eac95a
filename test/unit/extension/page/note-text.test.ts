import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type EditorText, textOfEditor } from '../../../../extension/page/note-text.ts';

const { window } = new JSDOM('<!doctype html><body></body>');

function read(html: string, style = ''): EditorText {
  const root = window.document.createElement('div');
  root.setAttribute('style', style);
  root.innerHTML = html;
  window.document.body.replaceChildren(root);
  return textOfEditor(root as unknown as HTMLElement, 120_000);
}

describe('the text of an editor', () => {
  it.each([
    ['paragraphs', '<p>Assessment: CHF.</p><p>Plan: teach.</p>', 'Assessment: CHF.\nPlan: teach.'],
    ['a blank line that a break holds open', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break within a line', 'one<br>two', 'one\ntwo'],
    ['a last break that only holds the line', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    [
      'the source’s own indentation',
      '<div>\n   <p>\n  Has   CHF\n  and COPD\n </p>\n  <p>Stable</p>\n</div>',
      'Has CHF and COPD \nStable',
    ],
    ['no-break spaces', 'type&nbsp;2 diabetes&nbsp;', 'type 2 diabetes '],
    ['unseen characters inside a word', 'dia\u200bbe\ufefftes', 'diabetes'],
    ['words in several elements', 'di<b>abe</b>tes <i>type</i> 2', 'diabetes type 2'],
    ['a list', '<ul><li>CHF</li><li>COPD</li></ul>', 'CHF\nCOPD'],
    [
      'a row of a table',
      '<table><tbody><tr><td>Dx</td><td>CHF</td></tr><tr><td>Hx</td><td>CVA</td></tr></tbody></table>',
      'Dx CHF\nHx CVA',
    ],
    ['what is struck out', 'Has <s>COPD</s> asthma', 'Has asthma'],
    ['a placeholder', '<p><span contenteditable="false" data-slate-placeholder="true">e.g. CHF</span>\ufeff</p>', ''],
    ['code points of other planes', '🫀 heart failure 𝐢', '🫀 heart failure 𝐢'],
    ['a text run after a block', '<div>one</div>two', 'one\ntwo'],
  ])('%s', (_what, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('keeps blanks and line feeds where the editor shows them', () => {
    expect(read('<p>a  b\n c</p><p>d</p>', 'white-space: pre-wrap').text).toBe('a  b\n c\nd');
    expect(read('<pre>a  b\nc</pre>').text).toBe('a  b\nc');
  });

  it('leads every stretch without a break back to the same words of the page', () => {
    const text = fc.stringMatching(/^[ab \n\u00a0\u200b🫀]{0,12}$/u);
    const tree = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.constant('<br>'),
        fc
          .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'li', 's', 'pre'), fc.array(tie('any'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    })).any;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
        const editor = read(parts.join(''));
        for (const { 0: word, index } of editor.text.matchAll(/[^\s]+/gu)) {
          const range = editor.rangeOf(index, index + word.length);
          expect(range).toBeDefined();
          const seen = (range?.toString() ?? '').replace(/[\u200b]/g, '');
          expect(seen).toBe(word);
          expect(editor.offsetOf(range?.startContainer as Node, range?.startOffset ?? -1)).toBe(index);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stops where a note is longer than what is read', () => {
    const root = window.document.createElement('div');
    for (let i = 0; i < 300; i++)
      root.append(Object.assign(window.document.createElement('p'), { textContent: 'x'.repeat(50) }));
    const { text } = textOfEditor(root as unknown as HTMLElement, 1_000);
    expect(text.length).toBeGreaterThan(1_000);
    expect(text.length).toBeLessThan(1_200);
  });
});
