import type { Authority, Determined, Evidence } from '../chart/evidence.ts';
import { weaker } from '../chart/evidence.ts';
import type { Facts } from './facts.ts';
import type { NonEmpty } from './finding.ts';
import { rule } from './rule.ts';

/**
 * The HIPPS code that was submitted, position by position, against what the chart gives. A position that is not
 * determined is not compared. What rests on the project's estimate is information only.
 */
export const hippsDiffers = rule({
  code: 'OA07',
  name: 'hipps-differs',
  version: 1,
  severity: 'warn',
  cite: [
    'CMS OASIS edit -4820 (older data specifications; v3.02.0 has none)',
    'project: shared/rules/oa07-hipps-differs.ts',
  ],
  needs: ['fact:statedHipps'],
  reads: ['grouping:hipps'],
  for: ['coder', 'qa', 'manager'],
  check(facts) {
    const stated = facts.chart.statedHipps?.trim().toUpperCase() ?? '';
    if (stated === '') return;
    const own = facts.at('statedHipps', stated, '/statedHipps');
    if (!/^[1-4][A-L][A-C][1-3]1$/.test(stated)) {
      return { at: [own], say: 'The submitted HIPPS code is not one of this grouper: 1–4, A–L, A–C, 1–3, then 1.' };
    }
    const differences = POSITIONS.flatMap((position) => difference(position, stated, facts) ?? []);
    const [first] = differences;
    if (!first) return;
    const words = differences.map(({ say }) => say).join('; ');
    // One position that is surely another is enough: only where all rest on estimates is it information.
    const isEstimate = differences.every(({ authority }) => authority === 'estimated');
    const at: NonEmpty<Evidence> = [own, ...differences.flatMap(({ because }) => because)];
    return {
      at,
      about: ['statedHipps', ...differences.map(({ name }) => name)],
      say: `The submitted HIPPS ${stated} differs from what the chart gives: ${words}.`,
      ...(isEstimate ? { severity: 'info' as const } : {}),
    };
  },
});

interface Position {
  name: string;
  index: number;
  /** The characters that the parts allow, with what decided them; `undefined` where nothing is known. */
  allowed(facts: Facts): { characters: string[]; parts: Determined<unknown>[] } | undefined;
}

const POSITIONS: readonly Position[] = [
  { name: 'admission source and timing', index: 0, allowed: firstPosition },
  { name: 'clinical group', index: 1, allowed: ({ grouping }) => one(grouping.clinicalGroup) },
  { name: 'functional impairment level', index: 2, allowed: ({ grouping }) => one(grouping.functionalLevel) },
  { name: 'comorbidity adjustment', index: 3, allowed: ({ grouping }) => one(grouping.comorbidity) },
];

function one(part: Determined<string>) {
  return part.determined ? { characters: [part.value], parts: [part] } : undefined;
}

/** 1 early community, 2 early institutional, 3 late community, 4 late institutional: one known half narrows it. */
function firstPosition({ grouping: { source, timing } }: Facts) {
  const characters = ['1', '2', '3', '4'].filter((character) => {
    const isLate = character > '2';
    const isInstitutional = character === '2' || character === '4';
    if (timing.determined && isLate !== (timing.value === 'late')) return false;
    return !source.determined || isInstitutional === (source.value === 'institutional');
  });
  return characters.length === 4 ? undefined : { characters, parts: [source, timing] };
}

function difference({ name, index, allowed }: Position, stated: string, facts: Facts) {
  const known = allowed(facts);
  const submitted = stated.charAt(index);
  if (!known || known.characters.includes(submitted)) return undefined;
  let authority: Authority | undefined;
  const because: Evidence[] = [];
  for (const part of known.parts) {
    if (!part.determined) continue;
    authority = weaker(authority, part.authority);
    because.push(...part.because.slice(-1));
  }
  return {
    name,
    authority,
    because,
    say: `${name} ${submitted} submitted, ${known.characters.join(' or ')} recalculated`,
  };
}
