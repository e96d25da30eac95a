import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_PDF, type PdfReader, pdfReader } from '../../../../server/fhir/pdf/pdf-reader.ts';
import { bomb, pdf } from '../../../fhir-server/pdf-writer.ts';

let reader: PdfReader;
beforeEach(() => {
  reader = pdfReader();
});
afterEach(() => reader.close());

const patience = () => AbortSignal.timeout(60_000);
const read = (bytes: Uint8Array) => reader.read(bytes, patience());
const note = (...lines: string[]) => ({ words: lines.map((text, i) => ({ x: 60, y: 720 - 14 * i, text })) });

describe('the text layer of a PDF', () => {
  it('is read page by page, line by line, in reading order', async () => {
    const { words } = note('Chronic systolic heart failure, EF 25%.', 'Stage 3b CKD (GFR 38).');
    const bytes = pdf([{ words: [...words].reverse() }, note('Plan: daily weights.')]);
    expect(await read(bytes)).toEqual({
      text: 'Chronic systolic heart failure, EF 25%.\nStage 3b CKD (GFR 38).\n\nPlan: daily weights.',
      notes: [],
    });
  });

  it('of a page that is shown turned is read as it is shown', async () => {
    const draws =
      'BT /F1 11 Tf 0 1 -1 0 100 60 Tm (First line) Tj ET BT /F1 11 Tf 0 1 -1 0 114 60 Tm (Second line) Tj ET';
    expect(await read(pdf([{ draws, rotate: 90 }]))).toEqual({ text: 'First line\nSecond line', notes: [] });
  });

  it('what was typed into a form is read beside its label', async () => {
    const bytes = pdf([
      { ...note('Reason for home health:'), field: { x: 200, y: 717, text: 'taxing effort to leave home' } },
    ]);
    expect(await read(bytes)).toEqual({ text: 'Reason for home health:  taxing effort to leave home', notes: [] });
  });

  it('a box of a form is ticked or not, whatever its own words for that are', async () => {
    const label = (y: number, text: string) => ({ x: 90, y, text });
    const widgets = [
      { x: 72, y: 698, says: '/FT /Btn /T (a) /V /Yes /AS /Yes' },
      { x: 72, y: 678, says: '/FT /Btn /T (b) /V /Off /AS /Off' },
      { x: 72, y: 658, says: '/FT /Btn /T (c) /AP << /N << /1 null /Off null >> >> /V /1 /AS /1' },
      { x: 72, y: 638, says: '/FT /Btn /T (d)' },
    ];
    const words = [label(700, 'Dyspnea'), label(680, 'Edema'), label(660, 'Pain'), label(640, 'Falls')];
    expect(await read(pdf([{ words, widgets }]))).toMatchObject({
      text: expect.stringMatching(/^\[x\]\s+Dyspnea\s+\[ \]\s+Edema\s+\[x\]\s+Pain\s+\[ \]\s+Falls$/),
    });
  });

  it('of a group of buttons the chosen one, of a list the words of what is chosen, and of a button to press nothing', async () => {
    const group = (value: string, own: string) =>
      `/Ff 49152 /Parent << /FT /Btn /Ff 49152 /T (g) /V /${value} >> /AP << /N << /${own} null /Off null >> >>`;
    const words = [
      { x: 90, y: 700, text: 'Yes' },
      { x: 190, y: 700, text: 'No' },
      { x: 72, y: 670, text: 'Gait:' },
    ];
    const widgets = [
      { x: 72, y: 698, says: group('B', 'A') },
      { x: 172, y: 698, says: group('B', 'B') },
      { x: 120, y: 668, says: '/FT /Ch /Ff 131072 /T (l) /Opt [[(0) (steady)] [(1) (unsteady)]] /V (1)' },
      { x: 300, y: 698, says: '/FT /Btn /Ff 65536 /T (p) /V (Print)' },
    ];
    expect(await read(pdf([{ words, widgets }]))).toMatchObject({
      text: expect.stringMatching(/^\[ \]\s+Yes\s+\[x\]\s+No\s+Gait:\s+unsteady$/),
    });
  });

  it('fields of a page that is shown turned stand where they are shown', async () => {
    // Shown turned clockwise: up the page is to the right.
    const draws = 'BT /F1 11 Tf 0 1 -1 0 100 60 Tm (Dyspnea) Tj ET BT /F1 11 Tf 0 1 -1 0 130 60 Tm (Edema) Tj ET';
    const widgets = [
      { x: 92, y: 40, says: '/FT /Btn /T (a) /AS /Yes' },
      { x: 122, y: 40, says: '/FT /Btn /T (b) /AS /Off' },
    ];
    expect(await read(pdf([{ draws, widgets, rotate: 90 }]))).toMatchObject({
      text: expect.stringMatching(/^\[x\]\s+Dyspnea\s+\[ \]\s+Edema$/),
    });
  });

  it('a form in XFA whose page holds its words is read, and so is a note that begins with "Please wait"', async () => {
    expect(await read(pdf([note('Seen today.')], { xfa: true }))).toMatchObject({ text: 'Seen today.' });
    expect(await read(pdf([note('Please wait with the next visit.')]))).toMatchObject({
      text: 'Please wait with the next visit.',
    });
  });

  it('what was typed onto a page without fields is read; what was stuck to it is not', async () => {
    const widgets = [
      { x: 150, y: 718, says: '/Subtype /FreeText /DA (/F1 10 Tf 0 g) /Contents (cane, rests after ten feet)' },
      { x: 72, y: 600, says: '/Subtype /Text /Contents (ask the office)' },
    ];
    const words = [{ x: 72, y: 720, text: 'Homebound:' }];
    expect(await read(pdf([{ words, widgets }]))).toMatchObject({
      text: expect.stringMatching(/^Homebound:\s+cane, rests after ten feet$/),
    });
  });

  it('a short note beside a letterhead’s small picture is text', async () => {
    const bytes = pdf([{ ...note('Wound healed, discharge from nursing.'), scan: [120, 60] }]);
    expect(await read(bytes)).toMatchObject({ text: 'Wound healed, discharge from nursing.' });
  });

  it('pages without text among others are named', async () => {
    const bytes = pdf([note('Seen today.'), {}, { scan: [1700, 2200] }]);
    expect(await read(bytes)).toEqual({
      text: 'Seen today.',
      notes: ['page 3 is a scan without a text layer: not read', 'page 2 is without text'],
    });
  });

  it('of one document after another comes from one thread', async () => {
    for (const text of ['first', 'second', 'third']) expect(await read(pdf([note(text)]))).toMatchObject({ text });
  });
});

describe('what is no text is unreadable, with why', () => {
  it.each([
    ['a scan', pdf([{ scan: [1700, 2200] }]), 'it is a scan without a text layer'],
    [
      'a scan with the line of a fax machine over it',
      pdf([{ scan: [1700, 2200], words: [{ x: 20, y: 780, text: '11/24/2026 08:12  FROM: MERCY WEST  P. 01/04' }] }]),
      'it is a scan without a text layer',
    ],
    ['an empty page', pdf([{}]), 'it holds no text'],
    ['an encrypted one', pdf([note('Seen today.')], { encrypted: true }), 'it is encrypted'],
    ['one with a script', pdf([note('Seen today.')], { script: 'app.alert(1)' }), 'it carries scripts'],
    [
      'a page that only says that the form is elsewhere in it',
      pdf([note('Please wait... If this message is not replaced, your viewer cannot show this form.')], { xfa: true }),
      'it is a form that only its maker’s program shows (XFA)',
    ],
    ['a beginning and nothing else', Buffer.from('%PDF-1.7\n'), 'it is damaged or not whole'],
    ['something else', Buffer.from('Seen today.'), 'it is damaged or not whole'],
    ['no bytes', Buffer.alloc(0), 'it is damaged or not whole'],
    ['too many bytes', Buffer.alloc(MAX_PDF + 1), 'it is larger than 16 MiB'],
  ])('%s', async (_name, bytes, unreadable) => {
    expect(await read(bytes)).toEqual({ unreadable });
  });

  it('one that was cut is read as far as it goes, or is unreadable, and never a fault', async () => {
    const whole = pdf([note('Seen today.'), note('Plan: daily weights.')]);
    for (const part of [0.2, 0.5, 0.9]) {
      const cut = await read(whole.subarray(0, Math.floor(whole.length * part)));
      if ('unreadable' in cut) expect(cut.unreadable).toMatch(/^it /);
      else expect(['Seen today.', 'Seen today.\n\nPlan: daily weights.']).toContain(cut.text);
    }
  });
});

describe('a PDF that is made to do harm', () => {
  it('is given up when its time is over, and the next one is read', async () => {
    const slow = pdfReader({ ms: 400, growth: Number.POSITIVE_INFINITY });
    const begun = performance.now();
    expect(await slow.read(bomb(160, 'BT /F1 9 Tf (x) Tj ET '), patience())).toEqual({
      unreadable: 'it took longer than 0.4 s to open',
    });
    expect(performance.now() - begun).toBeLessThan(30_000);
    await slow.close();
    expect(await read(pdf([note('Seen today.')]))).toMatchObject({ text: 'Seen today.' });
  });

  it('is given up when it unpacks to too much', async () => {
    const tight = pdfReader({ ms: 30_000, growth: 64 * 2 ** 20 });
    const given = await tight.read(bomb(400), patience());
    await tight.close();
    expect(given).toEqual({ unreadable: 'it unpacks to more than is read' });
  });

  it('does not outlive the request that asked for it', async () => {
    const asked = new AbortController();
    const waits = reader.read(bomb(160, 'BT /F1 9 Tf (x) Tj ET '), asked.signal);
    setTimeout(() => asked.abort(new Error('gone')), 100);
    await expect(waits).rejects.toThrow('gone');
  });
});
