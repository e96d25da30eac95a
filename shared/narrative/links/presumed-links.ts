import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Candidate, linked } from '../standing/candidate.ts';
import { airways } from './airways.ts';
import { ofLetter } from './by-letter.ts';
import { dementia } from './dementia-links.ts';
import { withLegVessels } from './leg-vessels.ts';

/**
 * Conditions that the classification links by "with" and "in", whether or not the provider does (OG I.A.15; Alphabetic
 * Index: "Diabetes, with", "Hypertension, heart, kidney", "Arteriosclerosis, coronary, with angina"). Only what the index
 * names by itself; "NEC" terms presume nothing.
 */

/** What diabetes is with, the digits behind E08–E13, and whether the other code stays beside it. */
const DIABETES_WITH: readonly { other: RegExp; digits: string; words?: RegExp; stays: boolean }[] = [
  { other: /^N18/, digits: '22', stays: true },
  { other: /^N28\.9$/, digits: '21', stays: false },
  { other: /^N19$/, digits: '29', stays: false },
  { other: /^(?:G62\.9|G63)$/, words: /poly|periph/i, digits: '42', stays: false },
  { other: /^(?:G62\.9|G63)$/, digits: '40', stays: false },
  { other: /^I73\.9$/, digits: '51', stays: false },
  { other: /^I70\.2/, digits: '51', stays: true },
  { other: /^I96$/, digits: '52', stays: false },
  { other: /^K31\.84$/, digits: '43', stays: true },
  { other: /^G(?:90\.9|99\.0)$/, digits: '43', stays: false },
  { other: /^G5(?:8\.9|9)$/, digits: '41', stays: false },
  { other: /^L92\.1$/, digits: '620', stays: false },
  { other: /^K05\.[356]/, digits: '630', stays: false },
  { other: /^L97\.[45]/, digits: '621', stays: true },
  { other: /^L97\.[1-389]|^L98\.4/, digits: '622', stays: true },
  { other: /^M86/, digits: '69', stays: true },
  { other: /^H35\.0|^H35\.00$/, digits: '319', stays: false },
  { other: /^H26\.9$/, digits: '36', stays: false },
  { other: /^M14\.6/, digits: '610', stays: false },
  { other: /^R73\.9$/, digits: '65', stays: false },
  { other: /^E16\.[12]/, digits: '649', stays: false },
];

/** These by the letter of the other code, the first capital of its pattern: a candidate is held against three, not against all. */
const DIABETES_WITH_BY_LETTER = Map.groupBy(DIABETES_WITH, ({ other }) => /[A-Z]/.exec(other.source)?.[0]);

function diabeticLink({ code, spans }: Candidate): (typeof DIABETES_WITH)[number] | undefined {
  return DIABETES_WITH_BY_LETTER.get(code.charAt(0))?.find(
    ({ other, words }) => other.test(code) && (!words || spans.some(({ text }) => words.test(text))),
  );
}

/** The candidates with what the classification presumes among them. */
export function withPresumedLinks(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const diabetic = withoutLoneSugar(diabetes(codes, retina(codes, found)));
  const vessels = withLegVessels(codes, hypertension(codes, diabetic));
  return neoplastic(codes, stoma(prostate(dementia(anemia(parathyroid(airways(coronary(varices(vessels)))))))));
}

/** High sugars of who has no diabetes are coded only where the note treats them as the matter, or names the steroid they are of. */
function withoutLoneSugar(found: readonly Candidate[]): readonly Candidate[] {
  if (!ofLetter(found, 'R').some(({ code }) => code === 'R73.9')) return found;
  return found.filter(
    ({ code, section, spans }) =>
      code !== 'R73.9' ||
      /^(?:assessment|diagnoses|reason)$/.test(section) ||
      spans.some(({ text }) => /steroid/i.test(text)),
  );
}

function diabetes(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const typed = ofLetter(found, 'E').filter(({ code }) => /^E(?:08|09|10|13)/.test(code));
  // "DM" without a type, where another place gives one.
  if (typed.length > 0) {
    const plain = ofLetter(found, 'E').filter(
      ({ code, spans }) => code.startsWith('E11') && !spans.some(({ text }) => /2|ii|niddm|adult/i.test(text)),
    );
    const kind = typed[0]?.code.slice(0, 3) ?? '';
    // "Gastroparesis from DM" of a type 1 diabetic is E10.43.
    const retyped = (one: Candidate) => {
      const code = one.code.replace('E11', kind);
      return one.code !== 'E11.9' && one.complete && codes.isValid(code) ? [{ ...one, code }] : [];
    };
    if (plain.length > 0)
      return diabetes(
        codes,
        found.flatMap((one) => (plain.includes(one) ? retyped(one) : [one])),
      );
  }
  const kinds = new Set(ofLetter(found, 'E').flatMap(({ code }) => /^E(?:08|09|1[013])/.exec(code)?.[0] ?? []));
  const [kind, another] = kinds;
  if (kind === undefined || another !== undefined) return found;
  const own = ofLetter(found, 'E').filter(({ code }) => code.startsWith(kind));
  // `Venous stasis ulcers` and arterial ones have their cause, which is not the diabetes itself.
  const isOfVessel = ofLetter(found, 'I').some(
    ({ code, spans }) =>
      /^I(?:8(?:3|7\.[23])|70\.2)/.test(code) &&
      spans.some(({ text, start }) => /ulcer/i.test(text) || isOfUlcer(found, start)),
  );
  const added: Candidate[] = [];
  const gone = new Set<Candidate>();
  for (const one of found) {
    const link = diabeticLink(one);
    if (!link || (link.digits === '622' && isOfVessel) || (link.digits === '69' && isUnderPressure(one, found)))
      continue;
    const code = `${kind}.${link.digits}`;
    // A nephropathy whose stage is told is the chronic kidney disease.
    if (link.digits === '21' && ofLetter(found, 'N').some((held) => held.code.startsWith('N18'))) {
      gone.add(one);
      continue;
    }
    if (!codes.isValid(code)) continue;
    if (!link.stays) gone.add(one);
    // Nephropathy that has become chronic kidney disease is that.
    if (link.digits === '22') for (const held of own) if (/\.2[19]$/.test(held.code)) gone.add(held);
    // "Diabetic neuropathy" says it already, and more closely.
    // An ulcer of the foot has its own code beside that of an ulcer elsewhere.
    const said = link.digits === '621' ? code : code.slice(0, link.digits.startsWith('6') ? 6 : 5);
    if (
      link.digits !== '52' &&
      own.some((held) => !gone.has(held) && held.code.startsWith(said) && held.code.length >= said.length)
    )
      continue;
    if (own.some((held) => held.code === code)) continue;
    const [first] = own;
    if (first) added.push(linked(code, first, one));
  }
  if (added.length > 0) for (const one of own) if (one.code === `${kind}.9`) gone.add(one);
  // Gangrene and angiopathy are one code.
  const isDead = [...own, ...added].some((one) => one.code === `${kind}.52` && !gone.has(one));
  if (isDead) for (const one of [...own, ...added]) if (one.code === `${kind}.51`) gone.add(one);
  return added.length === 0 && gone.size === 0 ? found : [...found, ...added].filter((one) => !gone.has(one));
}

/** `Stage 4 sacral ulcer with known osteomyelitis`: the bone under an ulcer of pressure has it from that. */
function isUnderPressure(bone: Candidate, found: readonly Candidate[]): boolean {
  return found.some(
    ({ code, spans }) =>
      code.startsWith('L89') &&
      spans.some((span) => bone.spans.some(({ start }) => start >= span.start && start - span.end < UNDER)),
  );
}

/** So many characters behind the ulcer. */
const UNDER = 60;

/** Told in the very words of an ulcer, as by a wound form: `Location: L lower leg  Type: venous`. */
function isOfUlcer(found: readonly Candidate[], start: number): boolean {
  return found.some(({ code, spans }) => code.startsWith('L97') && spans.some((span) => span.start === start));
}

/** Heart conditions that hypertension is presumed to cause (OG I.C.9.a.1); I51.5 and I51.7 say no more beside I11. */
const HYPERTENSIVE_HEART = /^(?:I50|I51\.[4-7]|I51\.89|I51\.9)/;

function hypertension(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const own = ofLetter(found, 'I').filter(({ code }) => /^I1[0-3]/.test(code));
  const heart = ofLetter(found, 'I').find(({ code }) => HYPERTENSIVE_HEART.test(code));
  const kidney = ofLetter(found, 'N').find(({ code }) => code.startsWith('N18'));
  const [first] = own;
  if (!first || (!heart && !kidney)) return found;
  const hasFailure = ofLetter(found, 'I').some(({ code }) => code.startsWith('I50'));
  const isLate = ofLetter(found, 'N').some(({ code }) => /^N18\.[56]/.test(code));
  const code = hypertensive(heart !== undefined, hasFailure, kidney !== undefined, isLate);
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

/** Dermatitis about a stoma is that of the stoma which the patient has (titles of L24.B-). */
function stoma(found: readonly Candidate[]): readonly Candidate[] {
  const kinds = new Set(
    ofLetter(found, 'Z').flatMap(({ code }) =>
      /^Z(?:93\.[236]|43\.[236])/.test(code)
        ? '3'
        : /^Z(?:93|43)\.[14]/.test(code)
          ? '1'
          : /^Z(?:93|43)\.0/.test(code)
            ? '2'
            : [],
    ),
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

/** Proliferative retinopathy beside diabetes is the diabetes', with its macular edema and its eyes (Index: Diabetes, with). */
function retina(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const own = ofLetter(found, 'E').find(({ code }) => /^E(?:08|09|1[013])/.test(code));
  const proliferative = ofLetter(found, 'H').find(({ code }) => /^H35\.2[0-3]$/.test(code));
  if (!own || !proliferative) return found;
  const edema = found.find(({ code }) => code === 'H35.81');
  const side = proliferative.code.at(-1) === '0' ? '9' : (proliferative.code.at(-1) ?? '9');
  const code = `${own.code.slice(0, 3)}.35${edema ? '1' : '9'}${side}`;
  if (!codes.isValid(code)) return found;
  const kept = found.filter(
    (one) => one !== proliferative && one !== edema && !/^E(?:08|09|1[013])\.9$/.test(one.code),
  );
  return [...kept, linked(code, own, proliferative)];
}
