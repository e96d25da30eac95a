import type { Chart, Diagnosis } from '../chart/chart.ts';
import type { Missing, Source } from '../chart/evidence.ts';
import type { CodeFacts, CodeReader } from './code-facts.ts';
import type { Notes } from './notes.ts';
import { absent, at, diagnosisPointer, missing, place } from './parts.ts';

/** Secondary diagnoses that a claim carries beside the principal (pdgm.md section 1). */
export const CLAIM_SECONDARIES = 24;

/** A diagnosis of the claim with what the tables say of it. */
export interface ClaimDiagnosis {
  facts: CodeFacts;
  /** Where the chart's fact was read. */
  at: Source;
}

/** The diagnoses as the claim would carry them. */
export interface ClaimDiagnoses {
  principal: ClaimDiagnosis | undefined;
  /** Why there is no principal. */
  principalMissing: Missing | undefined;
  /** In order, blanks left out; at most 24 where the order is stated. */
  secondary: ClaimDiagnosis[];
  /** Whether somebody said that these are all the secondary diagnoses. */
  isWhole: boolean;
  /** Whether the order of the secondaries is stated, so that "the first" means something. */
  isOrdered: boolean;
  /** More unordered secondaries than a claim carries: which of them it would carry is open. */
  tooMany: boolean;
}

/**
 * Puts the chart's diagnoses in the order of a claim: rank 1 is the principal, the others follow by rank; those without
 * a rank follow in the order of the chart, and then their order is not stated.
 */
export function claimDiagnoses(chart: Chart, reader: CodeReader, notes: Notes): ClaimDiagnoses {
  const { diagnoses } = chart;
  let principal: ClaimDiagnosis | undefined;
  let principals = 0;
  let isOrdered = true;
  let lastRank = 0;
  let isSorted = true;
  const isWhole = chart.looked.includes('secondary');
  const onlyRanked = isWhole && unrankedStandBeside(chart);
  for (let i = 0; i < diagnoses.length; i++) {
    const { rank, code } = diagnoses[i] as Diagnosis;
    if (rank === 1) {
      principals++;
      principal ??= { facts: reader.read(code), at: at(chart, diagnosisPointer(i)) };
    } else if (rank === undefined) isOrdered = isOrdered && onlyRanked;
    else {
      if (rank < lastRank) isSorted = false;
      lastRank = rank;
    }
  }
  const order = isSorted && isOrdered ? undefined : byRank(diagnoses);
  const secondary: ClaimDiagnosis[] = [];
  for (let n = 0; n < diagnoses.length; n++) {
    const i = order?.[n] ?? n;
    const { rank, code } = diagnoses[i] as Diagnosis;
    if (rank === 1 || (onlyRanked && rank === undefined)) continue;
    const facts = reader.read(code);
    if (facts.validity === 'blank') continue;
    if (isOrdered && secondary.length === CLAIM_SECONDARIES) {
      notes.add(place(chart, diagnosisPointer(i)), LEFT_OUT);
      continue;
    }
    secondary.push({ facts, at: at(chart, diagnosisPointer(i)) });
  }
  return {
    principal: principals > 1 ? undefined : principal,
    principalMissing: principals === 1 ? undefined : noPrincipal(chart, principals),
    secondary,
    isWhole,
    isOrdered,
    tooMany: secondary.length > CLAIM_SECONDARIES,
  };
}

/**
 * Whether diagnoses without a rank stand beside the whole list, in the record only. So it is where the list ranks other
 * diagnoses, and where a FHIR record holds conditions beside a list of one. Otherwise they are the other diagnoses, in an
 * order that nobody stated.
 */
function unrankedStandBeside(chart: Chart): boolean {
  const { diagnoses } = chart;
  if (diagnoses.some(({ rank }) => rank !== undefined && rank > 1)) return true;
  const ofRecord = diagnoses.every(
    ({ rank }, i) => rank !== undefined || chart.sources[diagnosisPointer(i)]?.[0]?.kind === 'fhir',
  );
  return ofRecord && diagnoses.some(({ rank }) => rank === 1);
}

const LEFT_OUT = 'a claim carries 24 secondary diagnoses; this one is beyond them and takes no part in grouping';

/** Indexes by rank, those without a rank last, ties as they stand. */
function byRank(diagnoses: readonly Diagnosis[]): number[] {
  const key = (i: number) => diagnoses[i]?.rank ?? Number.POSITIVE_INFINITY;
  return diagnoses.map((_, i) => i).sort((a, b) => (key(a) === key(b) ? a - b : key(a) - key(b)));
}

function noPrincipal(chart: Chart, principals: number): Missing {
  if (principals > 1) {
    return SEVERAL_FIRST;
  }
  if (chart.diagnoses.length === 0) {
    return absent(chart, '/diagnoses', NO_PRINCIPAL);
  }
  return absent(chart, '/diagnoses', NONE_FIRST);
}

export const NO_PRINCIPAL = missing('principal', 'no principal diagnosis is given');
const SEVERAL_FIRST = missing(
  'principal',
  'several diagnoses are ranked first. Settled by one principal diagnosis (M1021)',
);
const NONE_FIRST = missing(
  'principal',
  "the diagnoses are listed and none is stated to be the principal. Settled by M1021 or the claim's first diagnosis",
);
