import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DistributionError } from '../../../../../server/editions/hhgs/distribution.ts';
import { SourceError } from '../../../../../server/editions/icd10cm/source-file.ts';
import { TableError } from '../../../../../server/editions/pdgm/csv.ts';
import { importPublished } from '../../../../../server/editions/published/import-published.ts';
import {
  addendaText,
  hippsCsv,
  indexXml,
  NO_PINS,
  orderText,
  published,
  ratesCsv,
  tabularXml,
  wageCsv,
} from '../../../../published/written.ts';
import { AFTER, LIST, smallEditions } from '../../../icd10cm/small-editions.ts';

/** Whatever is done to a file, it is imported or refused with words for people; nothing else is thrown. */

const editions = smallEditions();
const said = { from: '2026-10-01', to: '2027-10-01' };
const TERMS = '<mainTerm><title>Lantern<nemod>(old)</nemod></title><code>Q90.9</code></mainTerm>';
const FILES: Record<string, string> = {
  order: orderText(LIST),
  addenda: addendaText(LIST, AFTER, 2027),
  tabular: tabularXml(AFTER, '2027', { Q91: '<codeFirst><note>lantern disease (Q90.-)</note></codeFirst>' }),
  index: indexXml(TERMS),
  'index as CSV': 'Level,Term,See,SeeAlso,NonEssModif,Code\n0,Lantern,,,(old),Q90.9\n1,dim,,,,Q90.1-\n',
  weights: hippsCsv(2026),
  rates: ratesCsv(2026),
  wages: wageCsv(2026),
  'OASIS items': 'oasisItem,loinc,type,text,linkId,copyrightNotice\nM1800,57243-8,CODING,Grooming,/99131-5/57243-8,\n',
};

async function outcome(bytes: Uint8Array, range?: typeof said): Promise<string> {
  const more = range ? { range } : {};
  const options = { pins: NO_PINS, editions, folder: '/nowhere', unpinned: true, force: true, check: true, ...more };
  try {
    return (await importPublished(published({ 'a.txt': bytes }), options)).outcome;
  } catch (error) {
    if ([DistributionError, SourceError, TableError].some((kind) => error instanceof kind)) return 'refused';
    throw error;
  }
}

const CHANGES = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.integer({ min: 0, max: 40 }),
    put: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('\r\n', ',', '"', '<', '</diag>', '&x;', '\0', '1', 'Q90'),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('any file', () => {
  it('unchanged they are read, so that a change is what refuses them', async () => {
    const whole = Object.entries(FILES).filter(([name]) => name !== 'OASIS items');
    for (const [name, text] of whole) {
      const days = name === 'weights' || name === 'rates' || name === 'wages' ? undefined : said;
      const read = await outcome(new TextEncoder().encode(text), days);
      // Of 2026 no weights are loaded here: tables that need them say so.
      expect([name, read]).toEqual([name, name === 'rates' || name === 'wages' ? 'refused' : 'checked']);
    }
  });

  it.each(Object.keys(FILES))('%s, changed at random', async (name) => {
    const text = FILES[name] ?? '';
    await fc.assert(
      fc.asyncProperty(CHANGES, fc.boolean(), async (changes, isDated) => {
        let changed = text;
        for (const { at, drop, put } of changes) {
          const from = Math.floor(at * changed.length);
          changed = changed.slice(0, from) + put + changed.slice(from + drop);
        }
        const what = await outcome(new TextEncoder().encode(changed), isDated ? said : undefined);
        expect(['checked', 'questions', 'refused']).toContain(what);
      }),
      { numRuns: 120 },
    );
  });

  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await outcome(bytes)).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });
});
