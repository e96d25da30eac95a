import type { Evidence, Source } from '../chart/evidence.ts';
import { display, normalise } from '../icd10cm/code.ts';
import type { Facts } from './facts.ts';
import type { NonEmpty } from './finding.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed } from './the-list.ts';

/** A claim carries one principal and 24 other diagnoses. */
const ON_A_CLAIM = 25;

/**
 * More diagnoses than a claim carries; and the lists of the chart against each other (assessment, plan of care, claim).
 * They need not agree in every case, and grouping rests on the claim: a difference is shown and is no error.
 */
export const diagnosisListsDiffer = rule({
  code: 'PD08',
  name: 'diagnosis-lists-differ',
  version: 1,
  severity: 'warn',
  cite: ['CR 13543', 'project: shared/rules/pd08-diagnosis-lists-differ.ts'],
  needs: ['diagnoses'],
  reads: ['M1021', 'principal', 'secondary'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    yield* tooMany(facts);
    const shown = new Set<string>();
    yield* assessment(facts, shown);
    yield* otherLists(facts, shown);
  },
});

function* tooMany({ list }: Facts): Iterable<Said> {
  const beyond = list.slice(ON_A_CLAIM);
  const [first, ...more] = beyond;
  if (!first) return;
  const codes = beyond.map(({ shown }) => shown).join(', ');
  const say = `${list.length} diagnoses are listed; a claim carries 25 (1 principal and 24 others). Beyond it: ${codes}.`;
  yield { at: [first.at, ...more.map(({ at }) => at)], about: ['more than 25'], say };
}

/** M1021/M1023 against the list of the claim or plan, where that is another list. */
function* assessment(facts: Facts, shown: Set<string>): Iterable<Said> {
  const lines = facts.listed.flatMap(({ line, item, code, at }) => {
    const key = code === undefined ? undefined : normalise(code);
    return key === undefined ? [] : [{ line, item, key, at }];
  });
  const [first] = lines;
  const { principal } = facts;
  if (first?.line === 'M1021' && principal && principal.code !== '' && principal.code !== first.key) {
    shown.add(first.key);
    const say = `M1021 is ${display(first.key)}; the first diagnosis of the claim or plan of care is ${principal.shown}.`;
    yield { at: [first.at, principal.at], about: ['M1021', display(first.key), principal.shown], say };
  }
  if (!isWhole(facts)) return;
  const held = new Set(facts.list.map(({ code }) => code));
  const missing = lines.filter(({ key }) => !held.has(key) && !shown.has(key));
  const [one, ...more] = missing;
  if (!one) return;
  for (const { key } of missing) shown.add(key);
  const at: NonEmpty<Evidence> = [one.at, ...more.map((each) => each.at), listed(facts)];
  const codes = missing.map(({ key, line }) => `${display(key)} (${line})`).join(', ');
  const say = `In the assessment, not in the claim or plan of care: ${codes}.`;
  yield { at, about: missing.map(({ key }) => display(key)), say };
}

/** What the reader of one source found between its own lists (a claim and a plan of care); page against record is EL10. */
function* otherLists(facts: Facts, shown: ReadonlySet<string>): Iterable<Said> {
  const bySay = new Map<string, { code: string; at: Evidence[] }[]>();
  for (const { fact, lost, stands, say } of facts.chart.conflicts) {
    if (!/^\/diagnoses(\/0)?$/.test(fact) || lost.at.kind === 'entered') continue;
    if (stands && stands.at.kind !== lost.at.kind) continue;
    const code = typeof lost.value === 'string' ? normalise(lost.value) : undefined;
    if (code === undefined || shown.has(code)) continue;
    const at: Evidence[] = [
      { what: 'diagnosis', value: display(code), at: lost.at as Source },
      ...(typeof stands?.value === 'string'
        ? [{ what: 'diagnosis', value: stands.value, at: stands.at as Source }]
        : []),
    ];
    bySay.set(say, [...(bySay.get(say) ?? []), { code: display(code), at }]);
  }
  for (const [say, found] of bySay) {
    const [first, ...more] = found.flatMap(({ at }) => at);
    const codes = found.map(({ code }) => code);
    if (first) yield { at: [first, ...more], about: codes, say: `${codes.join(', ')}: ${say}.` };
  }
}
