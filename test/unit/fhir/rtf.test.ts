import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rtfToText } from '../../../shared/fhir/rtf/rtf-text.ts';
import { expectLinear } from '../../growth.ts';
import { chartOf, read, subject } from './record.ts';

const R = String.raw;
const HEAD = R`\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f3\fnil\fcharset2 Wingdings;}{\f4\fcharset204 Times;}}{\colortbl;\red0\green0\blue0;}\uc1\pard `;
const shown = (body: string) => {
  const found = rtfToText(`{\\rtf1${HEAD}${body}}`);
  return 'text' in found ? found.text : found;
};

describe('RTF as text', () => {
  it.each([
    ['paragraphs and lines', R`Assessment:\par Walks\line slowly\par`, 'Assessment:\nWalks\nslowly'],
    ['line ends of the file are none', 'Walks \r\nslowly', 'Walks slowly'],
    ['letters by code page', R`Caf\'e9 \'93D\'e9bridement\'94`, 'Café “Débridement”'],
    ['letters of another font’s code page', R`{\f4\'cf\'f0}`, 'Пр'],
    ['Unicode, with what stands for it elsewhere', R`d\u233?j\u224 ? {\uc2\u8805 >=} 90`, 'déjà ≥ 90'],
    ['signs of Word’s fonts in Unicode', R`\u-3842? cane`, '[x] cane'],
    [
      'rows',
      R`\trowd\cellx1\cellx2\intbl Drug\cell Dose\cell\row\intbl Lasix\cell 40 mg\cell\row\pard end`,
      'Drug\tDose\nLasix\t40 mg\nend',
    ],
    [
      'bullets and numbers',
      R`{\pntext\f3\'b7\tab}{\*\pn\pnlvlblt}rest\par{\listtext\f0 2.\tab}fluids\par`,
      '- rest\n2. fluids',
    ],
    ['signs and dashes', R`a\emdash b \endash  c\~d\_e\-f \{g\} \\h`, 'a—b – c d-ef {g} \\h'],
    ['a link shows its words', R`{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt the plan}}`, 'the plan'],
    ['a footnote stands where it belongs', R`Gait{\footnote \chftn with a cane} steady`, 'Gait (with a cane) steady'],
    ['a text box is shown', R`{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt boxed\par}}`, 'boxed'],
  ])('%s', (_, rtf, text) => expect(shown(rtf)).toBe(text));

  it.each([
    ['hidden', R`a{\v CHF }b\v gout\v0  c`, 'ab c'],
    ['deleted', R`a{\deleted CHF }{\revised b}`, 'ab'],
    ['struck out', R`a{\strike CHF }b\striked1 gout\striked0  c`, 'ab c'],
    ['plain again', R`\strike CHF\plain  on`, 'on'],
    [
      'header, footer, remarks, pictures, properties',
      R`{\header CHF}{\footerf CHF}{\*\annotation CHF}{\pict 00ff}{\info{\title CHF}}{\*\unheard of CHF}{\object{\*\objdata 00}}a`,
      'a',
    ],
    ['raw bytes', R`a\bin5 {{}}\b`, 'ab'],
  ])('what is %s is not said', (_, rtf, text) => expect(shown(rtf)).toBe(text));

  it.each([
    ['drawn by a font', R`{\f3\'fe} homebound {\f3\'a8} bedbound`, '[x] homebound [ ] bedbound'],
    [
      'a form’s',
      R`{\field{\*\fldinst { FORMCHECKBOX }{{\*\formfield{\fftype1\ffres25\ffdefres1{\*\ffname c1}}}}}{\fldrslt}}Yes {\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres0}}}{\fldrslt}}No`,
      '[x] Yes [ ] No',
    ],
    ['a sign as a field', R`{\field{\*\fldinst SYMBOL 254 \\f "Wingdings" \\s 10}{\fldrslt}} cane`, '[x] cane'],
    [
      'of a list what is chosen',
      R`{\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffres1{\*\ffl Cane}{\*\ffl Walker}}}}{\fldrslt}}`,
      'Walker',
    ],
  ])('boxes: %s', (_, rtf, text) => expect(shown(rtf)).toBe(text));

  it('one that ends early gives what it has, and that is told', () => {
    expect(rtfToText(R`{\rtf1 Walks {\b slow`)).toEqual({ text: 'Walks slow', isCut: true });
  });

  it('groups without end, and more than anybody wrote, are refused', () => {
    expect(rtfToText(`{\\rtf1${'{'.repeat(100_000)}`)).toHaveProperty('say');
    expect(rtfToText(`{\\rtf1 ${"\\'e9".repeat(1_100_000)}}`)).toHaveProperty('say');
  });

  it('takes any text, in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void rtfToText(`{\\rtf1${text}`)));
    expectLinear((n) => () => rtfToText(`{\\rtf1 ${R`{\b a}\u233?\'e9\par `.repeat(n)}}`), 16_000);
  }, 60_000);
});

describe('RTF in a record', () => {
  const document = (rtf: string, contentType: string) => ({
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    subject,
    content: [{ attachment: { contentType, data: Buffer.from(rtf, 'latin1').toString('base64') } }],
  });

  it.each(['application/rtf', 'text/rtf', 'text/richtext', 'text/plain', 'text/rtf; charset=utf-8'])(
    'as %s is read',
    (contentType) => {
      const { documents } = chartOf([document(`${R`{\rtf1\ansi Edema 2+\par Caf`}\u00e9}`, contentType)]);
      expect(documents?.[0]).toMatchObject({ state: 'read', text: 'Edema 2+\nCafé' });
    },
  );

  it('that ends early is read, and reported', () => {
    const { chart, reported } = read([document(R`{\rtf1\ansi Edema 2+`, 'text/rtf')]);
    expect(chart.documents?.[0]?.text).toBe('Edema 2+');
    expect(reported.map(({ say }) => say).join()).toMatch(/ends early/);
  });

  it('what is only called RTF is unreadable', () => {
    expect(chartOf([document('Edema 2+', 'application/rtf')]).documents?.[0]).toMatchObject({ state: 'unreadable' });
  });
});
