import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** An organism, its code beside a local infection, and the sepsis and pneumonia that say it themselves (OG I.C.1.b). */
interface Organism {
  names: RegExp;
  beside: string;
  sepsis?: string;
  pneumonia?: string;
}

const ORGANISMS: readonly Organism[] = [
  {
    names: /\bMRSA\b|methicillin[- ]resistant (?:staph\w*(?! epi)(?: aureus)?|S\. aureus)(?!\w)/gi,
    beside: 'B95.62',
    sepsis: 'A41.02',
    pneumonia: 'J15.212',
  },
  {
    names:
      /\bMSSA\b|(?<!(?:resistant|susceptible|sensitive) )\b(?:S\.|staph(?:ylococcus)?\.?) aureus\b|methicillin[- ](?:susceptible|sensitive) staph\w*(?! epi)(?: aureus)?(?!\w)/gi,
    beside: 'B95.61',
    sepsis: 'A41.01',
    pneumonia: 'J15.211',
  },
  { names: /\bE\.? ?coli\b|escherichia coli/gi, beside: 'B96.20', sepsis: 'A41.51', pneumonia: 'J15.5' },
  { names: /klebsiella(?: pneumoniae)?/gi, beside: 'B96.1', sepsis: 'A41.59', pneumonia: 'J15.0' },
  { names: /pseudomonas(?: aeruginosa)?/gi, beside: 'B96.5', sepsis: 'A41.52', pneumonia: 'J15.1' },
  { names: /proteus(?: mirabilis)?/gi, beside: 'B96.4', sepsis: 'A41.59', pneumonia: 'J15.69' },
  {
    names: /enterococc(?:us|al)(?: faecalis| faecium)?|\bE\. ?faec(?:alis|ium)\b|\bVRE\b/gi,
    beside: 'B95.2',
    sepsis: 'A41.81',
  },
  { names: /\bh\.? ?pylori\b|helicobacter(?: pylori)?/gi, beside: 'B96.81' },
  { names: /(?:group a strep\w*|strep\w* pyogenes)/gi, beside: 'B95.0', sepsis: 'A40.0' },
  {
    names:
      /(?:strep\w*\.? (?:viridans|gallolyticus|bovis|mitis|sanguin\w+|anginosus|mutans|milleri|intermedius|oralis)|viridans (?:group )?strep\w*|group [CG] strep\w*)/gi,
    beside: 'B95.4',
    sepsis: 'A40.8',
  },
  {
    names: /strep\w*\.? pneumo(?:niae)?\b|\bpneumococc(?:us|al)\b/gi,
    beside: 'B95.3',
    sepsis: 'A40.3',
    pneumonia: 'J13',
  },
  { names: /bacteroides(?: fragilis)?/gi, beside: 'B96.6' },
  {
    names:
      /(?:stenotrophomonas(?: maltophilia)?|cutibacterium(?: acnes)?|\bC\. acnes\b|propionibacterium(?: acnes)?|corynebacterium(?: striatum)?)/gi,
    beside: 'B96.89',
  },
  { names: /(?:coag(?:ulase)?[- ]?neg(?:ative)? staph\w*|staph\w*\.? epi(?:dermidis)?|\bCoNS\b)/gi, beside: 'B95.7' },
  { names: /acinetobacter(?: baumannii)?/gi, beside: 'B96.83' },
  { names: /serratia(?: marcescens)?/gi, beside: 'B96.89', sepsis: 'A41.53' },
  { names: /(?:enterobacter|citrobacter|morganella|providencia)\b/gi, beside: 'B96.89' },
  {
    names: /(?:group b strep\w*|\bGBS\b|\b(?:strep\w*|S\.?) agalactiae\b)/gi,
    beside: 'B95.1',
    sepsis: 'A40.1',
    pneumonia: 'J15.3',
  },
];

/** Local infections whose notes ask for the organism beside them. */
const LOCAL = pattern()`
  ^(?:
    N39\.0|M72\.6|N1[0-2]|N30|N15\.1|L0[0-8]|M00|M86|M46\.[2-5]|T81\.4|T82\.[67]|T83\.5|T84\.[5-7]|T85\.[67]|T80\.2
    |T87\.4|K65|L98\.4|J20|J47\.[01]|J86|J85|I33|G0[0-6]|K2[5-9]|R78\.81|H60|E11\.69|O86|N61|N45|N49|K61|L05|K75\.0
    |K68|M65\.[01]|M71\.[01]|T79\.3|O91
  )
`;
/** Pneumococcal arthritis and meningitis, that of Haemophilus: the code says which organism. */
const NAMES_ITSELF = /^(?:M00\.1|G00\.[01])/;
const GREW =
  /\b(?:aspirate|fluid|swab|cx|BCx|UCx|grew|growing|positive for|cultures?|isolated|due to|d\/t|caused by|from|2\/2|secondary to)\b/i;

/** The candidates with the organism that the note names as the cause of an infection. */
export function withOrganisms(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const own = withoutLoneOrganisms(found);
  const sepsis = found.find(({ code }) => code === 'A41.9');
  const pneumonia = found.find(({ code }) => code === 'J18.9' || code === 'J15.9');
  const local = found.find(({ code }) => LOCAL.test(code));
  const valve = found.find(({ code }) => /^I3(?:8|3\.9)$/.test(code));
  if (valve) return bacterial(reading, codes, valve, found);
  if (!sepsis && !pneumonia && !local) return own;
  const named = ORGANISMS.flatMap((organism) => {
    const span = grown(reading, organism, [sepsis, pneumonia, local]);
    return span ? [{ organism, span }] : [];
  });
  const [first, another] = named;
  if (!first) return own;
  // Sepsis of two organisms is left as it stands.
  const only = another === undefined ? first : undefined;
  const changed = own.map((one) => {
    const code = one === sepsis ? only?.organism.sepsis : one === pneumonia ? only?.organism.pneumonia : undefined;
    return code !== undefined && only && codes.isValid(code) ? with_(one, code, only.span) : one;
  });
  const added =
    local && !NAMES_ITSELF.test(local.code)
      ? named
          .filter(({ organism }) => !found.some(({ code }) => code.slice(0, 5) === organism.beside.slice(0, 5)))
          .map(({ organism, span }) => with_(local, organism.beside, span))
      : [];
  return [...changed, ...added];
}

/** An endocarditis of which a culture grew bacteria, or that is treated with antibiotics into a vein, is infective (Index: Endocarditis, bacterial). */
function bacterial(reading: Reading, codes: CodeSet, valve: Candidate, found: readonly Candidate[]): Candidate[] {
  const named = ORGANISMS.some((organism) => grown(reading, organism, [valve]));
  if (!named && !isIn(reading, INFUSED)) return withoutLoneOrganisms(found);
  return withOrganisms(
    reading,
    codes,
    found.map((one) => (one === valve ? { ...one, code: 'I33.0', head: 'I33.0', missing: [] } : one)),
  );
}

const INFUSED =
  /\bIV (?:antibiotics?|abx|cef\w+|vanc\w*|penicillin|ampicillin|nafcillin|oxacillin|dapto\w*|gent\w*)\b/i;

/** Organisms "as the cause of diseases classified elsewhere" need such a disease, one whose code does not name them itself. */
function withoutLoneOrganisms(found: readonly Candidate[]): Candidate[] {
  return found.some(({ code }) => LOCAL.test(code)) ? [...found] : found.filter(({ code }) => !/^B9[56]/.test(code));
}

function with_(one: Candidate, code: string, span: Span): Candidate {
  return { ...one, code, complete: true, missing: [], competing: [], spans: joinedSpans(one.spans, [span]) };
}

/** Where an organism stands in the sentence of an infection, or in one that tells what a culture grew. */
function grown(
  reading: Reading,
  { names }: Organism,
  infections: readonly (Candidate | undefined)[],
): Span | undefined {
  for (const { 0: word, index } of matchesIn(reading, names)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || ASIDE.has(sentence.section.name)) continue;
    if (assertionOf(reading, index, index + word.length).kind !== 'affirmed') continue;
    const isBeside = infections.some((one) =>
      one?.spans.some(({ start }) => start >= sentence.start && start < sentence.end),
    );
    // Of the stomach's it is a cause wherever it is named.
    const isOfStomach = /pylori/i.test(word) && infections.some((one) => /^K2[5-9]/.test(one?.code ?? ''));
    if (isBeside || isOfStomach || GREW.test(reading.text.slice(sentence.start, index)))
      return spanOf(reading.text, index, index + word.length);
  }
  return undefined;
}

const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'pmh', 'allergies', 'family-history', 'goals']);
