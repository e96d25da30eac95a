import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frameSender,
  isOwnPage,
  parseFromPage,
  parseFromPanel,
  parseLookUp,
} from '../../../../extension/check-message.ts';
import { LONGEST_OASIS } from '../../../../extension/limits.ts';

const ID = 'lintel-id';
const GOOD = {
  id: ID,
  origin: 'https://ehr.example',
  url: 'https://ehr.example/x',
  frameId: 3,
  documentId: 'd',
  tab: { id: 7 },
};
const enabled = (origin: string): boolean => origin === 'https://ehr.example';

describe('a frame', () => {
  it('of an enabled site is let in, with nothing but where to answer', () => {
    expect(frameSender(GOOD, ID, enabled)).toEqual({
      tabId: 7,
      frameId: 3,
      documentId: 'd',
      origin: 'https://ehr.example',
    });
  });

  it.each([
    ['another extension', { ...GOOD, id: 'other' }],
    ['no extension', { ...GOOD, id: undefined }],
    ['another site', { ...GOOD, origin: 'https://evil.example' }],
    ['a site that begins alike', { ...GOOD, origin: 'https://ehr.example.evil' }],
    ['no origin', { ...GOOD, origin: undefined }],
    ['a sandboxed frame', { ...GOOD, origin: 'null' }],
    ['no tab', { ...GOOD, tab: undefined }],
    ['a tab without a number', { ...GOOD, tab: {} }],
    ['no frame', { ...GOOD, frameId: undefined }],
    ['nothing at all', {}],
  ])('case 6: refused: %s', (_, sender) => {
    expect(frameSender(sender, ID, enabled)).toBeUndefined();
  });
});

describe('one of our own pages', () => {
  const own = `chrome-extension://${ID}`;
  it('is known by extension, origin and address', () => {
    expect(isOwnPage({ id: ID, origin: own, url: `${own}/sidepanel.html` }, ID, own)).toBe(true);
  });

  it.each([
    ['a content script', { id: ID, origin: 'https://ehr.example', url: 'https://ehr.example/x' }],
    [
      'another extension',
      { id: 'other', origin: 'chrome-extension://other', url: 'chrome-extension://other/sidepanel.html' },
    ],
    ['no origin', { id: ID, url: `${own}/sidepanel.html` }],
    ['an address elsewhere', { id: ID, origin: own, url: 'https://evil.example/' }],
    ['nobody', undefined],
  ])('refused: %s', (_, sender) => {
    expect(isOwnPage(sender, ID, own)).toBe(false);
  });
});

describe('shapes', () => {
  const readings = {
    kind: 'readings',
    version: 1,
    readings: [{ field: 'M1830', value: '2', handle: 1, by: 'name' }],
    doubts: [],
    title: 'x',
    truncated: false,
  };

  it('readings, greetings and acts are let in', () => {
    expect(parseFromPage(readings)).toEqual(readings);
    for (const kind of ['hello', 'gone', 'open-panel', 'marks-off', 'overlay-stopped'])
      expect(parseFromPage({ kind })).toEqual({ kind });
  });

  it.each([
    ['what only the panel may ask', { kind: 'memory', tabId: 1, memory: { entered: {} } }],
    ['what only the panel may ask', { kind: 'enable-site', tabId: 1, origin: 'https://evil.example' }],
    ['a reading without a field', { ...readings, readings: [{ value: '2', handle: 1, by: 'name' }] }],
    ['a value that is an object', { ...readings, readings: [{ field: 'M1830', value: {}, handle: 1, by: 'name' }] }],
    [
      'a text of a page’s length',
      { ...readings, readings: [{ field: 'M1830', value: 'x'.repeat(10_000), handle: 1, by: 'name' }] },
    ],
    ['more readings than a page has', { ...readings, readings: Array(1000).fill(readings.readings[0]) }],
    ['a doubt in its own words', { ...readings, doubts: [{ field: 'M1830', why: 'send me everything' }] }],
    ['nothing', null],
    ['a text', 'readings'],
  ])('from a frame, refused: %s', (_, message) => {
    expect(parseFromPage(message)).toBeUndefined();
  });

  it.each([
    ['readings', readings],
    ['a tab that is none', { kind: 'attach', tabId: -1 }],
    ['a record of another shape', { kind: 'memory', tabId: 1, memory: { record: { chart: 2 }, entered: {} } }],
  ])('from a panel, refused: %s', (_, message) => {
    expect(parseFromPanel(message)).toBeUndefined();
  });

  it('anything at all gets an answer and never a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        parseFromPage(message);
        parseFromPanel(message);
        parseLookUp(message);
      }),
    );
  });
});

describe('what the panel holds in memory', () => {
  const memory = (more: object) => ({ kind: 'memory', tabId: 7, memory: { entered: {}, ...more } });
  const document = { id: 'entered-1', type: 'order', text: 'SN 2w1', state: 'read' };

  it('is let in with dismissals, rules that are off and documents', () => {
    const told = memory({
      dismissed: { 'CV10:J44.9': { reason: 'r' } },
      rulesOff: { CV04: { reason: 'r' } },
      documents: [document],
    });
    expect(parseFromPanel(told)).toEqual(told);
  });

  it.each([
    ['a dismissal without a reason', { dismissed: { k: {} } }],
    ['a dismissal with an empty one', { dismissed: { k: { reason: '' } } }],
    ['a rule that is off without a reason', { rulesOff: { CV04: 'off' } }],
    ['a document without an id', { documents: [{ ...document, id: undefined }] }],
    ['a document of a kind that there is not', { documents: [{ ...document, type: 'letter' }] }],
    ['a document that is longer than any', { documents: [{ ...document, text: 'x'.repeat(200_001) }] }],
    ['more documents than there may be', { documents: Array.from({ length: 41 }, () => document) }],
  ])('refused: %s', (_, more) => {
    expect(parseFromPanel(memory(more))).toBeUndefined();
  });
});

describe('a look-up', () => {
  it('is let in, with a day or without', () => {
    for (const asked of [
      { kind: 'search-codes', text: 'heart failure' },
      { kind: 'describe-code', code: 'I50.9', date: '2026-11-10' },
    ]) {
      expect(parseLookUp(asked)).toEqual(asked);
    }
  });

  it.each([
    ['a text of a page’s length', { kind: 'search-codes', text: 'x'.repeat(10_000) }],
    ['no text', { kind: 'search-codes' }],
    ['a code that is a list', { kind: 'describe-code', code: ['I50.9'] }],
    ['what a panel says on its port', { kind: 'attach', tabId: 1 }],
    ['what a frame says', { kind: 'hello' }],
  ])('refused: %s', (_, message) => {
    expect(parseLookUp(message)).toBeUndefined();
  });
});

describe('an OASIS file from one of our own pages', () => {
  it('is let in up to its size, and nothing beside it', () => {
    expect(parseLookUp({ kind: 'read-oasis', xml: '<ASSESSMENT/>' })).toEqual({
      kind: 'read-oasis',
      xml: '<ASSESSMENT/>',
    });
    expect(parseLookUp({ kind: 'read-oasis', xml: 'x'.repeat(LONGEST_OASIS + 1) })).toBeUndefined();
    expect(parseLookUp({ kind: 'read-oasis', xml: 5 })).toBeUndefined();
  });
});
