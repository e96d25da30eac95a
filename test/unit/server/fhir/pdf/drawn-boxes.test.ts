import { describe, expect, it } from 'vitest';
import { extractText } from '../../../../../server/fhir/pdf/extract.ts';
import { type PdfPage, pdf, type Words } from '../../../../fhir-server/pdf-writer.ts';

/** Forms that were printed into a PDF: boxes are drawn, and so are their ticks. */

const TITLE: Words = {
  x: 40,
  y: 760,
  size: 6,
  text: 'Certification and plan of care, with limitations and activities permitted. '.repeat(3),
};
const words = (...at: [x: number, y: number, text: string][]): Words[] => at.map(([x, y, text]) => ({ x, y, text }));
const box = (x: number, y: number, size = 10): string => `${x} ${y} ${size} ${size} re S`;
const cross = (x: number, y: number): string =>
  `${x + 1} ${y + 1} m ${x + 9} ${y + 9} l ${x + 1} ${y + 9} m ${x + 9} ${y + 1} l S`;
const check = (x: number, y: number): string => `${x + 2} ${y + 5} m ${x + 4} ${y + 2} l ${x + 11} ${y + 12} l S`;
const white = (x: number, y: number): string => `q 1 1 1 rg ${x} ${y} 10 10 re f Q`;
const ring = (x: number, y: number, r: number, paint: string): string => {
  const k = r * 0.5523;
  return `${x + r} ${y} m ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c ${paint}`;
};
const TWO = words([80, 700, 'Homebound'], [80, 680, 'Bedbound']);

async function read(...pages: PdfPage[]): Promise<{ text: string; notes: string[] }> {
  const bytes = pdf(pages.map((page) => ({ ...page, words: [TITLE, ...(page.words ?? [])] })));
  const found = await extractText(new Uint8Array(bytes));
  if ('unreadable' in found) throw new Error(found.unreadable);
  // Without the title, which runs out of the page.
  return { ...found, text: found.text.replace(/Certification.*\n+/g, '') };
}

describe('boxes that a page draws beside words', () => {
  it.each<[string, PdfPage, string]>([
    [
      'a cross drawn',
      { words: TWO, draws: `${box(60, 698)} ${cross(60, 698)} ${box(60, 678)}` },
      '[x] Homebound\n[ ] Bedbound',
    ],
    [
      'a tick that goes out of its box',
      { words: TWO, draws: `${box(60, 698)} ${box(60, 678)} ${check(60, 678)}` },
      '[ ] Homebound\n[x] Bedbound',
    ],
    [
      'a letter typed into it',
      { words: [...TWO, { x: 61.5, y: 700, text: 'X' }], draws: `${box(60, 698)} ${box(60, 678)}` },
      '[x] Homebound\n[ ] Bedbound',
    ],
    [
      'a letter that its words follow',
      { words: words([61.5, 700, 'X Homebound'], [80, 680, 'Bedbound']), draws: `${box(60, 698)} ${box(60, 678)}` },
      '[x] Homebound\n[ ] Bedbound',
    ],
    [
      'white paper below',
      { words: TWO, draws: `${white(60, 698)} ${box(60, 698)} ${white(60, 678)} ${box(60, 678)} ${cross(60, 678)}` },
      '[ ] Homebound\n[x] Bedbound',
    ],
    [
      'circles',
      {
        words: words([80, 700, 'Yes'], [140, 700, 'No']),
        draws: `${ring(66, 703, 5, 's')} 0 g ${ring(66, 703, 2.5, 'f')} ${ring(126, 703, 5, 's')}`,
      },
      '[x] Yes   [ ] No',
    ],
    [
      'words before them',
      {
        words: words([60, 700, 'Cane'], [60, 680, 'Walker']),
        draws: `${box(100, 698)} ${cross(100, 698)} ${box(100, 678)}`,
      },
      '[x] Cane\n[ ] Walker',
    ],
    [
      'a form of its own, moved into place',
      { words: TWO, draws: `q 1 0 0 1 60 698 cm 0 0 10 10 re S 1 1 m 9 9 l S 1 9 m 9 1 l S Q ${box(60, 678)}` },
      '[x] Homebound\n[ ] Bedbound',
    ],
  ])('%s', async (_, page, text) => {
    expect(await read(page)).toEqual({ text, notes: [] });
  });

  it('a page on its side is read as it is shown', async () => {
    const draws = `${box(60, 698)} ${cross(60, 698)}`;
    const { text } = await read({ words: TWO, draws: `${draws} ${box(60, 678)}`, rotate: 180 });
    // Its words stand on their heads: nothing is made of boxes that no words stand beside.
    expect(text).not.toMatch(/\[/);
  });

  it('ticks of one page tell of the boxes of another', async () => {
    const { text } = await read(
      { words: words([80, 700, 'Homebound']), draws: box(60, 698) },
      { words: words([80, 700, 'Bedbound']), draws: `${box(60, 698)} ${cross(60, 698)}` },
    );
    expect(text).toBe('[ ] Homebound\n\n[x] Bedbound');
  });
});

describe('what is no box to be ticked', () => {
  const TICKED = `${box(60, 658)} ${cross(60, 658)}`;
  const beside = (page: PdfPage): PdfPage => ({
    words: [...(page.words ?? []), { x: 80, y: 660, text: 'Falls' }],
    draws: `${page.draws ?? ''} ${TICKED}`,
  });

  it.each<[string, PdfPage, string]>([
    [
      'one that an answer is written into',
      { words: words([80, 700, 'Enter code'], [62, 700, '2']), draws: box(60, 698) },
      '2 Enter code',
    ],
    [
      'boxes for letters',
      {
        words: words([120, 700, 'Name'], [62, 700, 'F'], [72, 700, 'O'], [82, 700, 'X']),
        draws: `${box(60, 698)} ${box(70, 698)} ${box(80, 698)}`,
      },
      'F O X  Name',
    ],
    ['one without words beside it', { words: words([300, 700, 'Far away']), draws: box(60, 698) }, 'Far away'],
    ['a table’s frame', { words: words([80, 700, 'Cell']), draws: '40 690 200 40 re S' }, 'Cell'],
  ])('%s', async (_, page, text) => {
    expect((await read(beside(page))).text.split('\n').filter(Boolean)).toEqual([...text.split('\n'), '[x] Falls']);
  });
});

describe('what is not certain', () => {
  it.each<[string, PdfPage]>([
    [
      'a scribble over two boxes',
      {
        words: words([80, 700, 'Homebound'], [80, 685, 'Bedbound']),
        draws: `${box(60, 698)} ${box(60, 683)} 62 686 m 66 706 l 68 690 l 70 704 l S`,
      },
    ],
    ['a box that is filled', { words: TWO.slice(0, 1), draws: `${box(60, 698)} 0 g 60 698 10 10 re f` }],
  ])('%s is left as it stands, and named', async (_, page) => {
    const { text, notes } = await read({
      words: [...(page.words ?? []), { x: 80, y: 640, text: 'Falls' }],
      draws: `${page.draws} ${box(60, 638)} ${cross(60, 638)}`,
    });
    expect(text).toMatch(/^Homebound\b/);
    expect(text).toMatch(/\[x\] Falls$/);
    expect(notes).toEqual(['whether boxes are ticked is not certain on page 1']);
  });

  it('of a form without a tick nothing is said to be open, and that is named', async () => {
    const { text, notes } = await read({ words: TWO, draws: `${box(60, 698)} ${box(60, 678)}` });
    expect(text).toBe('Homebound\nBedbound');
    expect(notes.join()).toMatch(/none surely ticked/);
  });

  it('boxes of one row, one before its words and one behind them, are left', async () => {
    const { text, notes } = await read({
      words: words([60, 700, 'Cane'], [320, 700, 'Walker'], [80, 640, 'Falls']),
      draws: `${box(100, 698)} ${box(300, 698)} ${box(60, 638)} ${cross(60, 638)}`,
    });
    expect(text).toMatch(/^Cane\s+Walker\n\n\[x\] Falls$/);
    expect(notes).toHaveLength(1);
  });
});
