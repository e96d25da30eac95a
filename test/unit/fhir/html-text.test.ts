import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../shared/fhir/html-text.ts';
import { expectLinear } from '../../growth.ts';

describe('HTML as text', () => {
  it.each([
    ['a bare less-than sign is text', 'SpO2 < 90 and pH > 7.2', 'SpO2 < 90 and pH > 7.2'],
    ['attributes may hold a greater-than sign', '<p title="a > b">Text</p>', 'Text'],
    ['what is not shown is dropped', '<p>A</p><!-- B --><style>C</style><script>D</script><template>E</template>', 'A'],
    ['an unclosed script swallows the rest', 'A<script>B', 'A'],
    ['an unclosed tag swallows the rest', 'A<p title="B', 'A'],
    ['cells are told apart', '<table><tr><td>BP</td><td>142/80</td></tr></table>', 'BP\t142/80'],
    ['entities are decoded once', '&amp;lt; &#8805; &#x2265; &nbsp;&bogus;', '&lt; ≥ ≥ &bogus;'],
    ['control characters do not come in through entities', 'A&#0;B&#8;C', 'ABC'],
    [
      'what is hidden is dropped',
      '<p>A</p><div style="color:red; DISPLAY : none"><div>B</div>C</div><p hidden>D<p>E',
      'A\n\nE',
    ],
    ['what is hidden by visibility too', 'A <span style="visibility:hidden">B</span>C', 'A C'],
    [
      'a style that hides nothing is none',
      '<p style="display:block">A</p><p style="x-display:none-at-all">B</p>',
      'A\n\nB',
    ],
    [
      'what is struck out is said no more',
      'Takes <s>warfarin</s> <del>aspirin</del> <span style="text-decoration: line-through">digoxin</span> apixaban',
      'Takes apixaban',
    ],
    ['underlined is said', '<u>A</u> <span style="text-decoration: underline">B</span>', 'A B'],
    [
      'boxes are ticked or not',
      '<input type="checkbox"> Dyspnea <input type=checkbox CHECKED /> Edema <input type="radio" checked="checked"> Yes',
      '[ ] Dyspnea [x] Edema [x] Yes',
    ],
    [
      'of a list of choices what is chosen',
      'Gait: <select><option>Steady</option><option selected>Unsteady</option></select>. Aid: <select><option>Cane<option>Walker</select>',
      'Gait: Unsteady. Aid:',
    ],
    [
      'of a field what stands in it',
      'Pain <input value="4 &lt; 5"> of <input type="number" value=\'10\'><input type="hidden" value="x"><input type="submit" value="Save">',
      'Pain 4 < 5 of 10',
    ],
    [
      'a word processor’s own tags strike nothing out',
      '<p>Stable<o:p></o:p> <s:note>A</s:note> <s-mark>B</s-mark></p>',
      'Stable A B',
    ],
    [
      'boxes that a font draws',
      '<span style="font-family:Wingdings">þ</span> Dyspnea <font face="Wingdings 2">&#xF06F;</font> Edema <font face="wingdings">¨</font> Pain',
      '[x] Dyspnea [ ] Edema [ ] Pain',
    ],
    [
      'words in that font are words, and so is what only falls back on it',
      '<p style="font-family:Wingdings">Quoted</p><p style="font-family:Arial,Wingdings">ox</p>',
      'Quoted\n\nox',
    ],
    ['an area of text', '<textarea rows="3">Needs help with stairs</textarea>', 'Needs help with stairs'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('takes any text, in time that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '/', '"', "'", '!', '-', 'a', 'p', ' ', '&', ';', '#', 'script', '\n'),
        }),
        (html) => typeof htmlToText(html) === 'string',
      ),
    );
    for (const unit of [
      '<',
      '<!--',
      '<p ',
      '&',
      '</script',
      '<script>',
      '<p title="',
      '<p hidden>',
      '<s>',
      '<s>a</s',
      '<input a=',
      "<p a b=' ",
    ])
      expectLinear(
        (size) => {
          const html = unit.repeat(size / unit.length);
          return () => htmlToText(html);
        },
        200_000,
        unit,
      );
  });
});
