import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../shared/chart/evidence.ts';
import { codesOfLine } from '../../../shared/pdgm/grouper-pack.ts';
import { openGrouper, openPayment } from '../../../shared/pdgm/open-tables.ts';
import { CLINICAL_GROUPS, type DiagnosisProfile, POINT_ITEMS } from '../../../shared/pdgm/tables.ts';
import { imported, inSubgroup, ONE_OF_EACH, shippedHead } from './invented.ts';
import { brief, grouped, period, shipped } from './period.ts';

/** Valid codes to give invented subgroups to: none is a principal of `ONE_OF_EACH`. */
const SPARE = [
  'I10',
  'E785',
  'N184',
  'D649',
  'I509',
  'M810',
  'F0390',
  'K219',
  'E039',
  'N400',
  'Z794',
  'Z7901',
  'I2510',
  'G4733',
  'E669',
  'F419',
  'M545',
  'R262',
];

const head = shippedHead(2025);
const low = head.low?.rows ?? [];
const pairs = head.pairs?.rows ?? [];
const levels = [
  {
    level: 'A',
    oasis: { M1800: '0', M1810: '0', M1820: '0', M1830: '0', M1840: '0', M1850: '0', M1860: '0', M1033: ['10'] },
  },
  {
    level: 'B',
    oasis: { M1800: '2', M1810: '2', M1820: '2', M1830: '3', M1840: '2', M1850: '2', M1860: '2', M1033: ['10'] },
  },
  {
    level: 'C',
    oasis: {
      M1800: '3',
      M1810: '3',
      M1820: '3',
      M1830: '6',
      M1840: '4',
      M1850: '5',
      M1860: '6',
      M1033: ['1', '2', '3', '4'],
    },
  },
];

/** Subgroups on two spare codes, each in a block of its own. */
function withSubgroups(...names: string[]) {
  const rows = names.map((name, i) => inSubgroup(SPARE[i] ?? '', name, { subchapter: `spare ${i}` }));
  return { editions: imported(2025, [...ONE_OF_EACH, ...rows]), secondary: rows.map(({ code }) => code) };
}

describe('CY2025 with an invented diagnosis table', () => {
  it('reaches each of the 432 HIPPS codes, with its weight', () => {
    const [a = '', b = ''] = pairs[0] ?? [];
    const comorbidities = [withSubgroups('NONE'), withSubgroups(low[0] ?? ''), withSubgroups(a, b)];
    const pack = shipped.on('pdgm-payment', '2025-03-03');
    const prices = pack && openPayment(pack);
    const reached = new Set<string>();
    for (const [g, { code }] of ONE_OF_EACH.entries()) {
      for (const { level, oasis } of levels) {
        for (const [c, { editions, secondary }] of comorbidities.entries()) {
          for (const position of [1, 2, 3, 4]) {
            const record = period({
              principal: code,
              oasis,
              secondary,
              stays: position % 2 === 0 ? [{ type: 'acute', through: '2025-03-01' }] : [],
              previousPeriodEnd: position > 2 ? '2025-03-02' : null,
            });
            const { hipps, weight, lupaThreshold } = grouped(record, editions).grouping;
            const expected = `${position}${CLINICAL_GROUPS[g]}${level}${c + 1}1`;
            expect(brief(hipps)).toEqual({ value: expected });
            const row = prices?.hipps(expected);
            expect([brief(weight), brief(lupaThreshold)]).toEqual([
              { value: Number(row?.weight) },
              { value: row?.lupaThreshold },
            ]);
            reached.add(expected);
          }
        }
      }
    }
    expect(reached.size).toBe(432);
  });

  it('reaches every row of the points, thresholds, low list and pairs', () => {
    const met = new Set<string>();
    const note = (because: readonly Evidence[] = []) => {
      for (const { row } of because) if (row) met.add(`${row.table} ${row.key}`);
    };
    const group = (record: ReturnType<typeof period>, editions = imported(2025, ONE_OF_EACH)) => {
      const { grouping } = grouped(record, editions);
      for (const part of [grouping.points, grouping.functionalLevel, grouping.comorbidity]) note(part.because);
    };
    for (const item of POINT_ITEMS) {
      for (const answer of (head.points?.items[item] ?? []).keys()) {
        group(period({ oasis: { ...levels[0]?.oasis, [item]: String(answer) } }));
      }
    }
    group(period({ oasis: levels[2]?.oasis }));
    for (const { code } of ONE_OF_EACH) group(period({ principal: code }));
    for (const name of low) {
      const { editions, secondary } = withSubgroups(name);
      group(period({ principal: 'K50.90', secondary }), editions);
    }
    for (const [a, b] of pairs) {
      const { editions, secondary } = withSubgroups(a, b);
      group(period({ principal: 'K50.90', secondary }), editions);
    }
    const wanted = [
      ...POINT_ITEMS.flatMap((item) =>
        (head.points?.items[item] ?? []).map((_, answer) => `FI_Responses ${item}=${answer}`),
      ),
      'FI_Responses M1033: 4 or more scored',
      'FI_Responses M1033: fewer than 4 scored',
      ...CLINICAL_GROUPS.map((letter) => `Clinical_Groups ${letter}`),
      ...low.map((name) => `Comorbidity_Groups ${name}`),
      ...pairs.map(([a, b]) => `Comorbidity_Interactions ${a} + ${b}`),
    ];
    expect(wanted.filter((key) => !met.has(key))).toEqual([]);
  });
});

it('prints what no code of the shipped tables leads to', () => {
  for (const year of [2024, 2025, 2026]) {
    const pack = shipped.on('pdgm-grouper', `${year}-06-01`);
    if (!pack) throw new Error(`no pack of ${year}`);
    const tables = openGrouper(pack);
    const groups = new Set<string>();
    const subgroups = new Set<string>();
    for (const profile of profilesWithCodes(pack.sections)) {
      if (profile.group) groups.add(profile.group.value);
      if (profile.subgroup) subgroups.add(profile.subgroup.value);
    }
    const unreached = {
      groups: CLINICAL_GROUPS.filter((letter) => !groups.has(letter)),
      low: tables.head.low?.rows.filter((name) => !subgroups.has(name)),
      pairs: tables.head.pairs?.rows
        .filter(([a, b]) => !subgroups.has(a) || !subgroups.has(b))
        .map((pair) => pair.join(' + ')),
    };
    process.stdout.write(`CY${year}, not reached by any code of the shipped tables: ${JSON.stringify(unreached)}\n`);
    expect(unreached.groups).toEqual(year === 2025 ? ['G'] : ['A', 'G']);
  }
});

function profilesWithCodes(sections: ReadonlyMap<string, Uint8Array>): DiagnosisProfile[] {
  const text = (name: string) => new TextDecoder().decode(sections.get(name));
  const lines = text('diagnosis-codes').split('\n');
  return (JSON.parse(text('diagnosis-profiles')) as DiagnosisProfile[]).filter(
    (_, i) => codesOfLine(lines[i] ?? '').length > 0,
  );
}
