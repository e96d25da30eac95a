import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { sessionOf } from '../../../../extension/page/session.ts';
import { LEXICON, readDocument, surveyed } from './read-page.ts';

/** A page goes on between the slices of a look: what it does meanwhile must neither be held up nor be half read. */

const pageOf = (html: string): Document => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  Object.assign(document.defaultView ?? {}, { innerWidth: 800, innerHeight: 600 });
  return document as unknown as Document;
};
const sessionFor = (doc: Document) =>
  sessionOf(
    doc,
    LEXICON,
    () => false,
    (el) => el.shadowRoot,
  );
const BATHING = '<p>(M1830) Bathing</p><input name="M1830_CRNT_BATHG" value="2">';
const ROWS = Array.from({ length: 2_000 }, (_, i) => `<p>Row ${i}</p>`).join('');

/** Makes each look at the clock a slice's length later than the one before. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 11;
    return now;
  });
}

describe('a look in slices', () => {
  it('pauses while the document is walked, not only while its fields are told apart', async () => {
    const doc = pageOf(ROWS);
    const session = sessionFor(doc);
    let pauses = 0;
    slowClock();
    await session.survey(async () => void pauses++);
    vi.restoreAllMocks();
    // 4,000 nodes: no slice walks more than some dozens of them.
    expect(pauses).toBeGreaterThan(4_000 / 100);
  });

  it('leaves out a field that the page took away meanwhile, and repeats none when something comes in before it', async () => {
    const doc = pageOf(
      `<section id="old">${BATHING}</section>${ROWS}<p>(M1860) Ambulation</p><input name="M1860_CRNT_AMBLTN" value="3">`,
    );
    const session = sessionFor(doc);
    let pauses = 0;
    slowClock();
    await session.survey(async () => {
      pauses++;
      if (pauses === 10) doc.querySelector('#old')?.remove();
      if (pauses > 10 && pauses < 30) doc.body.prepend(doc.createElement('hr'));
    });
    vi.restoreAllMocks();
    expect(session.read().readings.map(({ field, value }) => `${field}=${value}`)).toEqual(['M1860=3']);
    expect(session.read().doubts).toEqual([]);
  });
});

describe('what changed since the last look', () => {
  const BANNER = '<header><b>MRN: <span id="number">448120</span></b> <span id="clock">10:22</span></header>';
  const said = (session: ReturnType<typeof sessionFor>): string[] =>
    session.read().readings.map(({ field, value }) => `${field}=${value}`);

  it('a number that was replaced in its place is not said beside the next patient’s answers', async () => {
    const doc = pageOf(`${BANNER}${BATHING}`);
    // As in a browser: texts have boxes.
    readDocument(doc);
    const session = sessionFor(doc);
    await session.survey(async () => {});
    expect(said(session)).toContain('patient/mrn=448120');
    for (const [id, text] of [
      ['clock', '10:23'],
      ['number', '551093'],
    ] as const) {
      const el = doc.querySelector(`#${id}`);
      if (el) el.textContent = text;
      // What else is written beside it changes nothing.
      expect(said(session).includes('patient/mrn=448120')).toBe(id === 'clock');
    }
    await session.survey(async () => {});
    expect(said(session)).toContain('patient/mrn=551093');
  });
});

it('comes to an end where the whole document is one inline element', () => {
  const { window } = new JSDOM('<span xmlns="http://www.w3.org/1999/xhtml">Bathing: <b>2</b></span>', {
    contentType: 'application/xhtml+xml',
  });
  expect(surveyed(window.document as unknown as Document).runs.map(({ text }) => text)).toEqual(['Bathing: 2']);
});
