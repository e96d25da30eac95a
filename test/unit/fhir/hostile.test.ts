import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../shared/chart/chart.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { syntheticPatients } from '../../charts/generate.ts';
import { expectLinear } from '../../growth.ts';
import { bundle, claim, coded, condition, editions, encounter, FACT, patient, subject } from './record.ts';

const people = await syntheticPatients();
/** One of each way in which an assessment is written, and those with claims, stays and odd documents. */
const bundles = ['hh-03', 'hh-04', 'hh-07', 'hh-08', 'hh-17', 'hh-21', 'hh-25'].map((id) =>
  JSON.stringify(people.find((each) => each.id === id)?.bundle),
);

/** Whatever it is given, the reader answers with a Chart of the Chart's shape. */
function answers(input: unknown, options: Parameters<typeof readChart>[2] = {}) {
  const result = readChart(input, editions, options);
  const checked = chartSchema.safeParse(result.chart);
  expect(checked.error?.issues ?? []).toEqual([]);
  for (const { at, say } of result.reported) {
    expect(typeof at).toBe('string');
    expect(say.length).toBeGreaterThan(0);
  }
  return result;
}

const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  '',
  ' ',
  'text',
  '__proto__',
  [],
  {},
  [null],
  [[]],
  [{}],
  { reference: 3 },
  { coding: 'x' },
  { coding: [null, 1, { code: {} }] },
  '2026-02-30',
  { start: 'x', end: [] },
);

/** Every place of a JSON value, as paths. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Record<string | number, unknown>)[key], [...path, key]))];
}

function put(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  let owner = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
  owner[last] = value;
  return root;
}

describe('a record with something else in it', () => {
  it.each(bundles.map((text, i) => [i, text] as const))('bundle %i: any value at any place', (_, text) => {
    const all = places(JSON.parse(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(all.length - 1), odd), { minLength: 1, maxLength: 6 }), (changes) => {
        let input: unknown = JSON.parse(text);
        for (const [at, value] of changes) {
          try {
            // A copy: one object in two places could hold itself, which JSON cannot.
            input = put(input, all[at] ?? [], structuredClone(value));
          } catch {
            // An earlier change took the place away.
          }
        }
        answers(input);
      }),
      { numRuns: 80 },
    );
  });

  it('any entries left out, doubled or in another order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bundles), fc.array(fc.nat(60), { maxLength: 80 }), (text, order) => {
        const whole = JSON.parse(text) as { entry: object[] };
        const entry = order.flatMap((i) => whole.entry[i % whole.entry.length] ?? []);
        answers({ ...whole, entry });
        answers(entry.map((each) => (each as { resource: object }).resource));
      }),
      { numRuns: 60 },
    );
  });

  it('any JSON at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => void answers(input)));
    fc.assert(fc.property(fc.anything(), (input) => void answers(input)));
  });

  it('any options', () => {
    const [text = ''] = bundles;
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.string(), fc.string(), (from, searched, asked, base) => {
        answers(JSON.parse(text), { from, searched, bases: [base], ...(asked ? { patient: asked } : {}) });
      }),
      { numRuns: 60 },
    );
  });
});

describe('names that JavaScript gives a meaning', () => {
  const named = (text: string) => answers(JSON.parse(text));

  it('__proto__ and constructor change nothing', () => {
    named(
      '{"resourceType":"Bundle","__proto__":{"entry":[]},"entry":[{"resource":{"resourceType":"Patient","id":"p1","__proto__":{"x":1}}}]}',
    );
    named(
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"__proto__","id":"constructor"}},{"resource":{"resourceType":"Patient","id":"__proto__"}}]}',
    );
    named(
      '{"resourceType":"QuestionnaireResponse","id":"q","status":"completed","questionnaire":"oasis","subject":{"reference":"Patient/p1"},"item":[{"linkId":"__proto__","answer":[{"valueString":"1"}]},{"linkId":"M1830___proto__","answer":[{"valueString":"1"}]}]}',
    );
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__'])('%s as every code of a record is no code that is known', (code) => {
    const admitted = { hospitalization: { admitSource: coded('urn:x', code) } };
    const { chart } = answers([
      patient(),
      encounter('h', 'HH', '2026-11-10', '2026-12-20', admitted),
      { resourceType: 'Observation', id: 'o', status: 'final', subject, code: coded(FACT, code), valueString: code },
      claim(
        'c',
        { from: '2026-11-10', through: '2026-12-09' },
        { diagnosis: [{ sequence: 1, type: [{ text: code }] }] },
      ),
    ]);
    expect(chart).not.toHaveProperty('stays');
    for (const text of bundles) named(text.replaceAll(/"code":"[^"]*"/g, `"code":"${code}"`));
  });
});

describe('size', () => {
  it('one diagnosis in twenty thousand conditions', () => {
    expectLinear((length) => {
      const text = bundle([patient(), ...Array.from({ length }, (_, i) => condition(`c${i}`, 'I10'))]);
      return () => expect(answers(text).chart.diagnoses).toHaveLength(1);
    }, 20_000);
  }, 120_000);

  it('ten thousand conditions', () => {
    expectLinear((length) => {
      const many = Array.from({ length }, (_, i) =>
        condition(`c${i}`, `I${String(i % 100).padStart(2, '0')}.${i % 10}`),
      );
      const text = bundle([patient(), ...many]);
      return () => expect(answers(text).chart.conditions).toHaveLength(length);
    }, 10_000);
  });

  it('nesting without end', () => {
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i++) deep = { a: deep };
    answers(bundle([patient(), { ...condition('c', 'I10'), extra: deep }]));
    let bundles: unknown = bundle([patient()]);
    for (let i = 0; i < 1000; i++) bundles = { resourceType: 'Bundle', entry: [{ resource: bundles }] };
    answers(bundles);
  });

  it('a list of references to one another', () => {
    const ring = Array.from({ length: 200 }, (_, i) => ({
      resourceType: 'Encounter',
      id: `e${i}`,
      status: 'finished',
      subject: { reference: 'Patient/p1' },
      class: { code: 'IMP' },
      partOf: { reference: `Encounter/e${(i + 1) % 200}` },
    }));
    answers(bundle([patient(), ...ring]));
  });
});

describe('what a report says', () => {
  it('never a value of the record: names, codes and words stay in the chart', () => {
    const secret = 'Zzyzx Quillfeather';
    for (const text of bundles) {
      const all = places(JSON.parse(text)).filter((path) => path.at(-1) !== 'resourceType');
      for (let i = 0; i < all.length; i += 41) {
        const input = put(JSON.parse(text), all[i] ?? [], secret);
        expect(JSON.stringify(readChart(input, editions).reported)).not.toContain(secret);
      }
    }
  });
});

it('the order of keys and of the machine’s zone does not matter', () => {
  const [text = ''] = bundles;
  const once = JSON.stringify(answers(JSON.parse(text)));
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  expect(JSON.stringify(answers(JSON.parse(text)))).toBe(once);
  process.env.TZ = zone;
  const turned = JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(JSON.stringify(answers(turned))).toBe(once);
});
