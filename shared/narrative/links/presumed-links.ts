import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Candidate, linked } from '../standing/candidate.ts';
import { airways } from './airways.ts';
import { ofLetter } from './by-letter.ts';
import { dementia } from './dementia-links.ts';
import { withDiabeticLinks } from './diabetic-links.ts';
import { withLegVessels } from './leg-vessels.ts';

/**
 * Conditions that the classification links by "with" and "in", whether or not the provider does (OG I.A.15; Alphabetic
 * Index: "Diabetes, with", "Hypertension, heart, kidney", "Arteriosclerosis, coronary, with angina"). Only what the index
 * names by itself; "NEC" terms presume nothing.
 */

/** The candidates with what the classification presumes among them. */
export function withPresumedLinks(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const vessels = withLegVessels(codes, hypertension(codes, withDiabeticLinks(codes, found)));
  return neoplastic(codes, stoma(prostate(dementia(anemia(parathyroid(airways(coronary(varices(vessels)))))))));
}

/** Heart conditions that hypertension is presumed to cause (OG I.C.9.a.1); I51.5 and I51.7 say no more beside I11. */
const HYPERTENSIVE_HEART = /^(?:I50|I51\.[4-7]|I51\.89|I51\.9)/;

/** Hypertensive kidney disease of the last stages. */
const LATE = /^I1(?:2\.0|3\.11|3\.2)/;

function hypertension(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const own = ofLetter(found, 'I').filter(({ code }) => /^I1[0-3]/.test(code));
  const heart = ofLetter(found, 'I').find(({ code }) => HYPERTENSIVE_HEART.test(code));
  const kidney = ofLetter(found, 'N').find(({ code }) => code.startsWith('N18'));
  const [first] = own;
  if (!first || (!heart && !kidney)) return found;
  const hasFailure = ofLetter(found, 'I').some(({ code }) => code.startsWith('I50'));
  const isNamed = (pattern: RegExp): boolean => own.some(({ code }) => pattern.test(code));
  const isLate = ofLetter(found, 'N').some(({ code }) => /^N18\.[56]/.test(code)) || isNamed(LATE);
  // `Hypertensive heart and CKD with HF`: its own name says what else it has.
  const hasHeart = heart !== undefined || isNamed(/^I1[13]/);
  const code = hypertensive(hasHeart, hasFailure, kidney !== undefined || isNamed(/^I1[23]/), isLate);
  if (!codes.isValid(code)) return found;
  const parts = [first, heart, kidney].filter((one) => one !== undefined);
  const joined = { ...linked(code, ...(parts as [Candidate, ...Candidate[]])), match: first.match };
  const left = found.filter((one) => !own.includes(one) && !/^I51\.[57]/.test(one.code));
  return [...left, joined];
}

function hypertensive(heart: boolean, failure: boolean, kidney: boolean, isLate: boolean): string {
  if (!kidney) return failure ? 'I11.0' : 'I11.9';
  if (!heart) return isLate ? 'I12.0' : 'I12.9';
  if (failure) return isLate ? 'I13.2' : 'I13.0';
  return isLate ? 'I13.11' : 'I13.10';
}

/** Coronary disease and angina are one code (OG I.C.9.b). */
function coronary(found: readonly Candidate[]): readonly Candidate[] {
  const artery = ofLetter(found, 'I').find(({ code }) => code === 'I25.10');
  const angina = ofLetter(found, 'I').find(({ code }) => /^I20\.(?:0|8|9)/.test(code));
  if (!artery || !angina) return found;
  const code = angina.code === 'I20.0' ? 'I25.110' : angina.code === 'I20.89' ? 'I25.118' : 'I25.119';
  return [...found.filter((one) => one !== artery && one !== angina), linked(code, artery, angina)];
}

/** "Hyperparathyroidism, secondary (renal)" (Alphabetic Index). */
function parathyroid(found: readonly Candidate[]): readonly Candidate[] {
  return ofLetter(found, 'N').some(({ code }) => code.startsWith('N18')) &&
    ofLetter(found, 'E').some(({ code }) => code === 'E21.1')
    ? found.map((one) => (one.code === 'E21.1' ? { ...one, code: 'N25.81' } : one))
    : found;
}

/** "Anemia, in, chronic kidney disease" (Alphabetic Index). */
function anemia(found: readonly Candidate[]): readonly Candidate[] {
  // That of an operation or a bleeding is not the kidney's.
  const own = ofLetter(found, 'D').find(
    ({ code, spans }) => code === 'D64.9' && !spans.some(({ text }) => /post|blood|acute/i.test(text)),
  );
  const kidney = own && found.find(({ code }) => /^N18|^I1[23]/.test(code));
  if (!kidney) return found;
  return [...found.filter((one) => one !== own), linked('D63.1', own, kidney)];
}

/** What an enlarged prostate brings about in the lower urinary tract (Tabular N40.1: use additional code). */
const OF_PROSTATE = /^(?:R33\.[89]|R35\.[01]|R39\.1[1-6]|N13\.8)/;

/** An enlarged prostate with symptoms of the lower urinary tract: N40.1, and the symptoms beside it (Index: Enlarged, prostate, with). */
function prostate(found: readonly Candidate[]): readonly Candidate[] {
  if (!ofLetter(found, 'N').some(({ code }) => /^N40\.[0-3]$/.test(code))) return found;
  if (!found.some(({ code }) => OF_PROSTATE.test(code))) return found;
  return found.map((one) => {
    if (one.code === 'N40.0' || one.code === 'N40.2') return { ...one, code: one.code === 'N40.0' ? 'N40.1' : 'N40.3' };
    return one.code === 'R33.9' ? { ...one, code: 'R33.8' } : one;
  });
}

/** Stomas that a patient has or that are cared for, and the last digit of L24.B- about each. */
const STOMAS: readonly (readonly [stomas: RegExp, digit: string])[] = [
  [/^Z(?:93\.[236]|43\.[236])/, '3'],
  [/^Z(?:93|43)\.[14]/, '1'],
  [/^Z(?:93|43)\.0/, '2'],
];

/** Dermatitis about a stoma is that of the stoma which the patient has (titles of L24.B-). */
function stoma(found: readonly Candidate[]): readonly Candidate[] {
  const kinds = new Set(
    ofLetter(found, 'Z').flatMap(({ code }) => STOMAS.find(([stomas]) => stomas.test(code))?.[1] ?? []),
  );
  const [kind, other] = kinds;
  if (kind === undefined || other !== undefined) return found;
  return found.map((one) =>
    one.code === 'L24.B0' || (one.code === 'L24.9' && kind === '3') ? { ...one, code: `L24.B${kind}` } : one,
  );
}

/** Esophageal varices of cirrhosis or portal hypertension are secondary (Index: Varix, esophagus, in). */
function varices(found: readonly Candidate[]): readonly Candidate[] {
  if (!ofLetter(found, 'K').some(({ code }) => /^(?:K70\.[23]|K74|K76\.6|K71\.7)/.test(code))) return found;
  return withAscites(found).map((one) =>
    /^I85\.0/.test(one.code) ? { ...one, code: one.code.replace('I85.0', 'I85.1') } : one,
  );
}

/** Ascites of an alcoholic liver is in its code (Index: Cirrhosis, alcoholic, with ascites). */
function withAscites(found: readonly Candidate[]): readonly Candidate[] {
  const ascites = ofLetter(found, 'R').find(({ code }) => code === 'R18.8');
  const liver = ofLetter(found, 'K').find(({ code }) => code === 'K70.30' || code === 'K70.10');
  if (!ascites || !liver) return found;
  return found.flatMap((one) =>
    one === ascites ? [] : one === liver ? linked(one.code.replace(/0$/, '1'), one, ascites) : one,
  );
}

/** A pathological fracture where the bone has metastases, or the note a myeloma, is one of neoplastic disease (M84.5-). */
function neoplastic(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const cause = ofLetter(found, 'C').find(({ code }) => /^C(?:79\.5|90\.0|40|41)/.test(code));
  if (!cause) return found;
  return found.map((one) => {
    const code = one.code.replace('M84.4', 'M84.5');
    return code !== one.code && codes.isValid(code) ? linked(code, one, cause) : one;
  });
}
