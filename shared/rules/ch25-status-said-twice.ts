import { areOppositeSides } from '../icd10cm/title-words.ts';
import { isOf, type Kind, keptApart } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** A status, and the complications that already say that the organ, graft or device is there. */
const SAID: readonly (readonly [status: Kind, complication: Kind])[] = [
  [
    ['Z94.1', 'Z94.3'],
    ['T86.2', 'T86.3'],
  ],
  [
    ['Z94.2', 'Z94.3'],
    ['T86.81', 'T86.3'],
  ],
  [['Z94.4'], ['T86.4']],
  [['Z94.5'], ['T86.82']],
  [['Z94.6'], ['T86.83']],
  [['Z94.7'], ['T86.84']],
  [['Z94.81'], ['T86.0']],
  [['Z94.82'], ['T86.85']],
  [['Z94.83'], ['T86.89']],
  [['Z94.84'], ['T86.5']],
  [['Z95.0', 'Z95.810'], ['T82.1']],
  [['Z95.1'], ['T82.21']],
  [
    ['Z95.2', 'Z95.3', 'Z95.4'],
    ['T82.0', 'T82.22', 'T82.6'],
  ],
  [['Z95.5'], ['T82.855']],
  // The shunt that drains the brain's fluid.
  [['Z98.2'], ['T85.0', 'T85.730']],
];
/** Aftercare of a transplant names the organ, and with it the status (guideline I.C.21.c.7). */
const AFTERCARE: Readonly<Record<string, string>> = {
  'Z48.21': 'Z94.1',
  'Z48.22': 'Z94.0',
  'Z48.23': 'Z94.4',
  'Z48.24': 'Z94.2',
  'Z48.280': 'Z94.3',
  'Z48.290': 'Z94.81',
};
const JOINTS = ['hip', 'knee', 'shoulder', 'elbow', 'ankle'];

/** A status code beside a complication code of the same organ, stoma or device, which says it already. */
export const statusSaidTwice = rule({
  code: 'CH25',
  name: 'status-said-twice',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes'],
  *check(facts): Iterable<Said> {
    const saysIt = 'The complication says that the stoma is there.';
    yield* keptApart(facts, ['Z93'], ['K94', 'J95.0', 'N99.5'], saysIt, ['Z93']);
    yield* gestational(facts);
    for (const status of facts.coded('Z94', 'Z95', 'Z96.6', 'Z98.2')) {
      const title = facts.title(status.code).toLowerCase();
      const complication = facts.coded('T82', 'T84.0', 'T84.5', 'T85.0', 'T85.730', 'T86').find((one) => {
        const other = facts.title(one.code).toLowerCase();
        if (isOf(['Z96.6'], status)) return isSameJoint(title, other);
        return SAID.some(([z, t]) => isOf(z, status) && isOf(t, one));
      });
      if (!complication) {
        yield* besideAftercare(facts, status);
        continue;
      }
      const say = `${named(facts, status)} is not coded with ${named(facts, complication)}, which includes the status.`;
      yield { at: [status.at, complication.at], say };
    }
  },
});

/** Gestational diabetes says itself by what it is controlled. */
function* gestational(facts: Facts): Iterable<Said> {
  const [diabetes] = facts.coded('O24.4');
  for (const status of diabetes ? facts.coded('Z79.4', 'Z79.84', 'Z79.85') : []) {
    if (!diabetes || facts.coded('E08', 'E09', 'E10', 'E11', 'E13').length > 0) return;
    const say = `${named(facts, status)} is not coded with ${named(facts, diabetes)}, which says how it is controlled.`;
    yield { at: [status.at, diabetes.at], cite: ['OG I.C.15.i (FY2026)'], say };
  }
}

function* besideAftercare(facts: Facts, status: Coded): Iterable<Said> {
  const [aftercare] = facts.coded(...Object.keys(AFTERCARE));
  if (!aftercare || AFTERCARE[aftercare.shown] !== status.shown) return;
  const say = `${named(facts, status)} is not coded with ${named(facts, aftercare)}, which names the organ: the aftercare code says the status.`;
  yield { at: [status.at, aftercare.at], cite: ['OG I.C.21.c.7 (FY2026)'], severity: 'warn', say };
}

function isSameJoint(a: string, b: string): boolean {
  return (
    JOINTS.some((joint) => a.includes(joint) && b.includes(joint)) && !areOppositeSides(a, b) && /right|left/.test(b)
  );
}
