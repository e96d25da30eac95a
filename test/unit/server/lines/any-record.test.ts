import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLine } from '../../../../server/lines/check-line.ts';
import { type AnswerLine, runFilter } from '../../../../server/lines/filter.ts';
import { groupLine } from '../../../../server/lines/group-line.ts';
import { AUTHOR_ROLES, DISCIPLINES, DOCUMENT_TYPES, PAYERS, STAY_TYPES } from '../../../../shared/chart/chart.ts';
import { POINT_ITEMS, RISK_FLAGS } from '../../../../shared/pdgm/tables.ts';
import { shippedEditions } from '../../../shipped.ts';

/**
 * Any flat record through the commands that answer one: as bytes in and bytes out, with whatever a spreadsheet, an export
 * job or a person may put into it. What the answers hold is tested elsewhere; here nothing may throw, nothing may be lost
 * silently, and the order of keys may not show.
 */
const editions = await shippedEditions();

const commands = {
  group: (unknownField: (at: string) => void) => groupLine(editions, { payment: true, unknownField }),
  check: (unknownField: (at: string) => void) => checkLine(editions, { unknownField }),
} as const;
type Command = keyof typeof commands;

async function run(command: Command, lines: readonly string[]): Promise<{ out: string[]; unknown: Set<string> }> {
  const unknown = new Set<string>();
  const answer: AnswerLine = commands[command]((at) => unknown.add(at));
  const chunks: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  await runFilter(answer, { input: Readable.from([Buffer.from(`${lines.join('\n')}\n`)]), output });
  return { out: Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1), unknown };
}

const day = fc.oneof(
  fc.constantFrom('2025-03-03', '2025-12-20', '2026-04-01', '2026-10-02', '2024-02-29', '2027-01-01'),
  fc.constantFrom('2025-02-30', '', '9999-12-31', '20250303', 'soon'),
);
const code = fc.oneof(
  fc.constantFrom('I50.9', 'I11.0', 'G30.9', 'f02.b0', ' E11.65 ', 'L89.154', 'Z45.2', 'N18.30', 'S72.141D', 'Z79.4'),
  fc.constantFrom('I50', 'G35.A', 'W19.XXXA', 'E1165', 'R53.1', 'T81.31XD', 'O80', '', '...', 'toString'),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const reply = fc.oneof(
  fc.constantFrom<string | number>('0', '02', 3, '^', '', '-', 'NA', 88, '09', -1, 2.5, '20250303', 1e21),
  fc.string({ maxLength: 4, unit: 'grapheme' }),
);
const item = fc.constantFrom<string>(
  ...POINT_ITEMS,
  ...RISK_FLAGS,
  ...['M1033', 'M1830_CRNT_BATHG', 'm1860', 'M1830_XYZ', 'M1306_UNHLD_STG2_PRSR_ULCR', 'M1311A1', 'M1021_A2_ICD'],
  ...['M0090_INFO_COMPLETED_DT', 'M0100', 'D0160', 'GG0130A1', 'GG0170RR1', 'M1041_IN_INFLNZ_SEASON', 'M1028', 'J1800'],
);
const text = fc
  .array(
    fc.constantFrom(
      'Stage 4 pressure ulcer of the sacrum.',
      'Denies chest pain; no history of stroke.',
      'HFpEF, EF 55 %, furosemide 40 mg daily.',
      'Insulin glargine 22 units at bedtime',
      'ASSESSMENT:\n1. ',
      '\u0000\ud800 “é” 👩‍⚕️',
      '"}\n{"',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const record = fc.record(
  {
    id: fc.string({ unit: 'grapheme' }),
    from: day,
    through: day,
    principal: code,
    secondary: fc.array(code, { maxLength: 27 }),
    admissionSource: fc.constantFrom('community', 'institutional'),
    stays: fc.array(
      fc.record({ type: fc.constantFrom(...STAY_TYPES), from: day, through: day }, { requiredKeys: ['type'] }),
      { maxLength: 3 },
    ),
    admission: day,
    occurrenceCodes: fc.array(fc.constantFrom('61', '62', '50', ''), { maxLength: 3 }),
    timing: fc.constantFrom('early', 'late'),
    previousPeriodEnd: fc.option(day),
    oasis: fc.dictionary(item, fc.oneof(reply, fc.array(reply, { maxLength: 4 })), { maxKeys: 24 }),
    visits: fc.oneof(fc.integer(), fc.dictionary(fc.constantFrom(...DISCIPLINES), fc.integer())),
    payer: fc.constantFrom(...PAYERS),
    cbsa: fc.constantFrom('10180', '99999', '__proto__'),
    qualityDataSubmitted: fc.boolean(),
    confirmed: fc.record(
      { clinicalGroup: fc.constantFrom('G', 'h', 'Z'), comorbidity: fc.constantFrom('1', '3', '9') },
      { requiredKeys: [] },
    ),
    documents: fc.array(
      fc.record(
        {
          id: fc.string({ maxLength: 4 }),
          type: fc.constantFrom(...DOCUMENT_TYPES),
          date: day,
          author: fc.constantFrom(...AUTHOR_ROLES),
          text,
        },
        { requiredKeys: ['type'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** The same JSON with the members of every object in another order, names that are numbers excepted. */
function shuffled(value: unknown, seed: number): string {
  if (Array.isArray(value)) return `[${value.map((each) => shuffled(each, seed + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).map((key, i) => ({
    at: ((i + 1) * 7919 * (seed + 1)) % 104_729,
    text: `${JSON.stringify(key)}:${shuffled((value as Record<string, unknown>)[key], seed + 1)}`,
  }));
  return `{${members
    .sort((a, b) => a.at - b.at)
    .map((member) => member.text)
    .join(',')}}`;
}

function withoutBathing(line: string): unknown {
  const { notes = [], ...answer } = JSON.parse(line) as { notes?: { at: string }[] };
  return { ...answer, notes: notes.filter(({ at }) => at !== '/oasis/bathing') };
}

describe.each(Object.keys(commands) as Command[])('lintel %s', (command) => {
  it('answers any flat record with one line, and no error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
        const { out } = await run(
          command,
          records.map((each) => JSON.stringify(each)),
        );
        expect(out).toHaveLength(records.length);
        out.forEach((line, i) => {
          const answer = JSON.parse(line) as Record<string, unknown>;
          expect(answer.error).toBeUndefined();
          expect(answer.id).toBe(records[i]?.id);
          expect(answer).toHaveProperty(command === 'group' ? 'grouping' : 'findings');
        });
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same bytes whatever the order of keys, at every depth', async () => {
    await fc.assert(
      fc.asyncProperty(record, fc.nat(1_000), async (given, seed) => {
        const one = await run(command, [JSON.stringify(given)]);
        const other = await run(command, [shuffled(JSON.parse(JSON.stringify(given)), seed)]);
        expect(other.out).toEqual(one.out);
      }),
      { numRuns: 120 },
    );
  });

  it('names every field that it does not know, and none that it does', async () => {
    const name = fc.constantFrom('principle', 'From', 'dob', 'm1830', 'toString', 'a/b', '');
    const extra = fc.uniqueArray(name, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(record, extra, extra, extra, extra, async (given, top, inConfirmed, inStay, inDocument) => {
        const add = (names: readonly string[]) => Object.fromEntries(names.map((each) => [each, 'Smith']));
        const line = {
          ...given,
          ...add(top),
          confirmed: { ...given.confirmed, ...add(inConfirmed) },
          stays: [{ type: 'acute', ...add(inStay) }],
          documents: [{ type: 'order', ...add(inDocument) }],
          oasis: { ...given.oasis, bathing: 2 },
        };
        const { out, unknown } = await run(command, [JSON.stringify(line)]);
        const pointer = (parts: readonly string[]) => (each: string) =>
          [...parts, each].map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        expect([...unknown].sort()).toEqual(
          [
            ...top.map(pointer([])),
            ...inConfirmed.map(pointer(['confirmed'])),
            ...inStay.map(pointer(['stays', '*'])),
            ...inDocument.map(pointer(['documents', '*'])),
            '/oasis/bathing',
            // The one name among those of `item` that CMS does not print.
            ...(Object.hasOwn(given.oasis ?? {}, 'M1830_XYZ') ? ['/oasis/M1830_XYZ'] : []),
          ].sort(),
        );
        // Left out: the answer is that of the record without them, but for the note on the name that is no item.
        const known = {
          ...given,
          confirmed: given.confirmed ?? {},
          stays: [{ type: 'acute' }],
          oasis: given.oasis ?? {},
          documents: [{ type: 'order' }],
        };
        const { out: without } = await run(command, [JSON.stringify(known)]);
        expect(withoutBathing(out[0] ?? '')).toEqual(withoutBathing(without[0] ?? ''));
        expect(out[0]).toContain('"/oasis/bathing"');
      }),
      { numRuns: 80 },
    );
  });

  it('answers any JSON, and any text, with one line that never quotes it', async () => {
    const any = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(
        fc.constantFrom('id', 'from', 'secondary', 'oasis', 'stays', 'visits', 'documents', 'chart', 'resourceType'),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('Smith')),
      ),
    );
    const written = fc.oneof(
      any.map((value) => JSON.stringify(value)),
      fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[\r\n]/g, ' ')),
      fc.constantFrom('{"from": "Smith", "from": "Smith"}', '{"Smith": ', 'Smith'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 4 }), async (lines) => {
        const { out } = await run(command, lines);
        expect(out).toHaveLength(lines.length);
        for (const line of out) {
          const { error } = JSON.parse(line) as { error?: { say: string } };
          if (error) expect(error.say).not.toContain('Smith');
        }
      }),
      { numRuns: 150 },
    );
  });
});
