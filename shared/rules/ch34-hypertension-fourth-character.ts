import { isOf, noteCited } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
import { distinct } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named, shownAll } from './the-list.ts';

const LATE = ['N18.5', 'N18.6'];

/** What the title of I11–I13 says of heart and kidney, against the heart failure and kidney disease of the list. */
export const hypertensionFourthCharacter = rule({
  code: 'CH34',
  name: 'hypertension-fourth-character',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.9.a (FY2026)', 'Titles of I11, I12, I13 (ICD-10-CM tabular list)'],
  needs: ['diagnoses', 'secondary', 'from', 'codes'],
  reads: ['notes'],
  check: (facts) =>
    isWhole(facts)
      ? distinct(facts.coded('I11', 'I12', 'I13')).flatMap((one) => asOne(heart(facts, one), kidney(facts, one)))
      : [],
});

function heart(facts: Facts, one: Coded): Said[] {
  if (!isOf(['I11', 'I13'], one)) return [];
  const failure = facts.coded('I50');
  const saysSo = !/\bwithout heart failure\b/i.test(facts.title(one.code));
  const hasIt = failure.length > 0;
  if (saysSo === hasIt) return [];
  if (saysSo) {
    const say = `${named(facts, one)}: the type of heart failure (I50.-) goes behind it, and none is in the list.`;
    return [
      {
        at: [one.at, listed(facts)],
        about: [one.shown],
        asks: 'add',
        say,
        ...noteCited(facts, one, 'useAdditionalCode', { words: /heart failure/ }),
      },
    ];
  }
  const say = `${named(facts, one)} says that there is no heart failure, and ${shownAll(failure)} is in the list.`;
  return [{ at: [one.at, ...failure.map(({ at }) => at)], asks: 'replace', say }];
}

function kidney(facts: Facts, one: Coded): Said[] {
  if (!isOf(['I12', 'I13'], one)) return [];
  const disease = facts.coded('N18');
  if (disease.length === 0) {
    const say = `${named(facts, one)}: the stage of kidney disease (N18.-) goes behind it, and none is in the list.`;
    return [
      {
        at: [one.at, listed(facts)],
        about: [one.shown],
        asks: 'add',
        say,
        severity: 'warn',
        ...noteCited(facts, one, 'useAdditionalCode', { words: /kidney disease/ }),
      },
    ];
  }
  const title = facts.title(one.code);
  const isLate = /\bstage 5\b|\bend stage\b/i.test(title);
  if (disease.some((each) => isOf(LATE, each) === isLate)) return [];
  const say = `${named(facts, one)} does not fit ${shownAll(disease)}: its fourth character says ${isLate ? 'stage 5 or end stage' : 'stages 1 to 4, or stage not stated'}.`;
  // Keyed by the code alone, as the note that asks for another stage (CV07).
  return [
    {
      at: [one.at, ...disease.map(({ at }) => at)],
      about: [one.shown],
      asks: 'replace',
      say,
      ...noteCited(facts, one, 'useAdditionalCode', { words: /kidney disease/ }),
    },
  ];
}

/** Heart and kidney of one code are one finding where both are about the code alone. */
function asOne(first: readonly Said[], second: readonly Said[]): Said[] {
  const [a] = first;
  const [b] = second;
  if (!a?.about || !b?.about) return [...first, ...second];
  const { severity: _, ...said } = a;
  return [
    {
      ...said,
      at: [...a.at, ...b.at.filter(({ what }) => what === 'diagnosis').slice(1)],
      say: `${a.say} ${b.say}`,
    },
  ];
}
