import type { Chart } from '../chart/chart.ts';
import type { Evidence, Missing } from '../chart/evidence.ts';
import { absent, asKey } from './parts.ts';
import { Remembered } from './remembered.ts';
import { RISK_FLAGS } from './tables.ts';

/** M1033 as the chart answers it. */
export interface Risks {
  /** How many scored risks are marked; `undefined`: not determined. */
  scored: number | undefined;
  /** The points that M1033 may give: one value where the marks that are known settle it. */
  possible: number[];
  because: Evidence[];
  missing: Missing[];
}

/** The year's rule, ready to answer: `needed` or more of the scored flags give `points`, fewer give 0. */
export interface RiskTable {
  /** By position in RISK_FLAGS. */
  isScored: readonly boolean[];
  needed: number;
  points: number;
}

const ITEM = 'M1033';
const NONE_OF_ABOVE = RISK_FLAGS.length - 1;

/**
 * Reads M1033 (pdgm.md section 5.3): the ten flags, each 0 or 1, or the check-all list, which is a complete answer.
 * A flag that is missing, or answers that cannot all be true, leave it open: a missing flag is never 0.
 */
export function readRisks(chart: Chart, table: RiskTable): Risks {
  return readWholeFlags(chart, table) ?? readAny(chart, table);
}

/** The ten flags, each 0 or 1, consistent, and no list: what nearly every record has. `undefined`: look closer. */
function readWholeFlags(chart: Chart, table: RiskTable): Risks | undefined {
  const { oasis } = chart;
  if (oasis.M1033 !== undefined) return undefined;
  const because: Evidence[] = [];
  let others = false;
  for (let i = 0; i < RISK_FLAGS.length; i++) {
    const { flag, pointer, evidence } = FLAGS[i] as Flag;
    const answer = oasis[flag];
    if (answer !== '0' && answer !== '1') return undefined;
    // "None of the above" says the contrary of the others, or the answers need a closer look.
    if (i === NONE_OF_ABOVE && (answer === '1') === others) return undefined;
    if (answer === '0') continue;
    others = true;
    if (table.isScored[i]) because.push(evidence.in(chart, pointer));
  }
  return settled(because.length, because, table);
}

type Flag = (typeof FLAGS)[number];

const FLAGS = RISK_FLAGS.map((flag) => ({
  flag,
  pointer: asKey(`/oasis/${flag}`),
  evidence: new Remembered(flag, '1'),
}));

function settled(scored: number, because: Evidence[], table: RiskTable): Risks {
  return { scored, possible: [scored >= table.needed ? table.points : 0], because, missing: NOTHING };
}

const NOTHING: Missing[] = [];

function readAny(chart: Chart, table: RiskTable): Risks {
  const marks: (boolean | undefined)[] = new Array(RISK_FLAGS.length).fill(undefined);
  const missing: Missing[] = [];
  const hasList = readList(chart, marks, missing);
  const hasFlags = readFlags(chart, marks, missing, hasList);
  if (!hasList && !hasFlags && missing.length === 0) {
    missing.push(absent(chart, `/oasis/${ITEM}`, { what: ITEM, say: 'M1033 (risk for hospitalization) is not given' }));
  } else if (!hasList && hasFlags) {
    RISK_FLAGS.forEach((flag, i) => {
      if (marks[i] !== undefined || missing.some(({ what }) => what === flag)) return;
      missing.push(absent(chart, `/oasis/${flag}`, { what: flag, say: `${flag} is not given` }));
    });
  }
  if (missing.length > 0)
    return { scored: undefined, possible: possiblePoints(marks, table, missing), because: [], missing };
  const inconsistent = inconsistency(marks);
  if (inconsistent) return { scored: undefined, possible: [0, table.points], because: [], missing: [inconsistent] };
  return count(chart, marks, table, hasList);
}

/** A check-all list: what is on it is marked, everything else is not. Returns whether there was one. */
function readList(chart: Chart, marks: (boolean | undefined)[], missing: Missing[]): boolean {
  const given = chart.oasis[ITEM];
  if (given === undefined) return false;
  if (typeof given === 'string') {
    const say = isBlank(given)
      ? 'M1033 is blank or skipped'
      : 'M1033 takes all that apply: a list of its answers, or its ten flags, is needed';
    missing.push({ what: ITEM, say });
    return false;
  }
  if (given.length > 0 && given.every(isBlank)) {
    missing.push({ what: ITEM, say: 'M1033 is blank or skipped' });
    return false;
  }
  marks.fill(false);
  for (const answer of given) {
    const number = /^0*\d{1,2}$/.test(answer.trim()) ? Number(answer) : 0;
    if (number >= 1 && number <= RISK_FLAGS.length) marks[number - 1] = true;
    else if (!missing.some(({ what }) => what === ITEM))
      missing.push({ what: ITEM, say: 'M1033: an answer is not in 1-10' });
  }
  return true;
}

/** The single flags. Beside a list they must say the same. */
function readFlags(chart: Chart, marks: (boolean | undefined)[], missing: Missing[], hasList: boolean): boolean {
  let any = false;
  RISK_FLAGS.forEach((flag, i) => {
    const given = chart.oasis[flag];
    if (given === undefined) return;
    any = true;
    const answer = typeof given === 'string' ? given : given.length === 1 ? (given[0] ?? '') : undefined;
    if (answer === undefined) missing.push({ what: flag, say: `${flag} has more than one answer` });
    else if (isBlank(answer)) missing.push({ what: flag, say: `${flag} is blank or skipped` });
    else if (!/^0*[01]$/.test(answer.trim())) missing.push({ what: flag, say: `${flag}: the answer is not 0 or 1` });
    else {
      const mark = Number(answer) === 1;
      if (hasList && marks[i] !== mark) {
        const say = `the list of M1033 and the flag ${flag} say different things. Settled by the assessment`;
        missing.push({ what: `${ITEM}, ${flag}`, say });
      }
      marks[i] = mark;
    }
  });
  return any;
}

function isBlank(answer: string): boolean {
  const text = answer.trim();
  return text === '' || text === '^' || text === '-';
}

/** "None of the above" beside another risk, or nothing marked at all. */
function inconsistency(marks: readonly (boolean | undefined)[]): Missing | undefined {
  const others = marks.slice(0, NONE_OF_ABOVE).some(Boolean);
  if (marks[NONE_OF_ABOVE] && others) {
    return { what: ITEM, say: 'M1033 marks "none of the above" and a risk. Settled by the assessment' };
  }
  if (!marks[NONE_OF_ABOVE] && !others) {
    return { what: ITEM, say: 'M1033 marks neither a risk nor "none of the above". Settled by the assessment' };
  }
  return undefined;
}

/** What the marks that are known still allow. Marks that contradict each other allow both. */
function possiblePoints(
  marks: readonly (boolean | undefined)[],
  table: RiskTable,
  missing: readonly Missing[],
): number[] {
  const both = [0, table.points];
  const onlyAbsent = missing.every(({ what }) => what !== ITEM && !what.includes(','));
  if (!onlyAbsent) return both;
  const scored = RISK_FLAGS.map((_, i) => (table.isScored[i] ? marks[i] : false));
  const yes = scored.filter(Boolean).length;
  const unknown = scored.filter((mark) => mark === undefined).length;
  if (marks[NONE_OF_ABOVE]) return marks.slice(0, NONE_OF_ABOVE).some(Boolean) ? both : [0];
  if (yes >= table.needed) return [table.points];
  return yes + unknown < table.needed ? [0] : both;
}

function count(chart: Chart, marks: readonly (boolean | undefined)[], table: RiskTable, hasList: boolean): Risks {
  let scored = 0;
  const because: Evidence[] = [];
  FLAGS.forEach(({ pointer, evidence }, i) => {
    if (!marks[i] || !table.isScored[i]) return;
    scored++;
    if (!hasList) because.push(evidence.in(chart, pointer));
  });
  return settled(scored, because, table);
}
