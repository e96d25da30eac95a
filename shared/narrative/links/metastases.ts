import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import type { Candidate } from '../standing/candidate.ts';

/** Where a cancer has spread to, and the primary that the same word would be. */
const SITES: readonly (readonly [site: RegExp, code: string, primary: RegExp])[] = [
  [/pelvic (?:lymph )?nodes?/i, 'C77.5', /^C77\.9/],
  [/axillary (?:lymph )?nodes?/i, 'C77.3', /^C77\.9/],
  [/(?:mediastinal|hilar) (?:lymph )?nodes?/i, 'C77.1', /^C77\.9/],
  [/(?:inguinal|groin) (?:lymph )?nodes?/i, 'C77.4', /^C77\.9/],
  [/(?:supraclavicular|cervical|neck) (?:lymph )?nodes?/i, 'C77.0', /^C77\.9/],
  [/(?:retroperitoneal|abdominal|mesenteric|para-?aortic) (?:lymph )?nodes?/i, 'C77.2', /^C77\.9/],
  [/(?:\blymph |\b)nodes?\b/i, 'C77.9', /^C77\.9/],
  [
    /\bbon(?:e|es|y)\b|\bosseous\b|\bspin(?:e|al)\b|\bvertebrae?\b|\bribs?\b|\bpelvis\b|\bhips?\b|\bskull\b|\bsternum\b|\bsacrum\b|\b(?:fem|hum)(?:ur|erus|oral|eral)\b/i,
    'C79.51',
    /^C41/,
  ],
  [/\bbrain\b|\bcerebral\b/i, 'C79.31', /^C71/],
  [/\bliver\b|\bhepatic\b/i, 'C78.7', /^C22/],
  [/\blungs?\b|\bpulmonary\b/i, 'C78.00', /^C34/],
  [/\bperitone(?:um|al)\b|\boment(?:um|al)\b/i, 'C78.6', /^C48/],
  [/\bpleura[el]?\b/i, 'C78.2', /^C38/],
  [/\badrenals?\b/i, 'C79.70', /^C74/],
  [/\bskin\b|\bsub-?(?:q|cut(?:aneous)?)\b/i, 'C79.2', /^C44/],
];

const SITE_WORDS =
  '(?:(?:right|left|[LR]t?|bilateral|pelvic|axillary|mediastinal|hilar|inguinal|groin|supraclavicular|cervical|neck|retroperitoneal|abdominal|para-?aortic|lymph|multiple|the|his|her)\\s+){0,4}(?:nodes?|bon(?:e|es|y)|osseous|spin(?:e|al)|vertebrae?|ribs?|pelvis|hips?|skull|sternum|sacrum|femur|humerus|brain|cerebral|liver|hepatic|lungs?|pulmonary|peritone(?:um|al)|oment(?:um|al)|pleura[el]?|adrenals?|skin|sub-?(?:q|cut(?:aneous)?))(?:\\s?\\([^()\\n]{0,40}\\))?';
const LIST = `${SITE_WORDS}(?:(?:\\s*[,/&+]\\s*|\\s+and\\s+|,\\s*and\\s+)${SITE_WORDS}){0,6}`;
/** `brain + liver mets`; `metastatic to bone and liver`; `recurred in the pelvic nodes`. */
const BEFORE = new RegExp(`\\b(${LIST})\\s+(?:mets?|metastas[ei]s|metastatic (?:disease|lesions?|deposits?))\\b`, 'gi');
const BEHIND = new RegExp(
  `\\b(?:mets?|metastas[ei]s|metastati[cz]e?d?|spread|recurred|recurrence|recurrent)\\b[^.;,\\n]{0,60}?\\s(?:to|in|into|of)\\s+(${LIST})`,
  'gi',
);

/** `Progression in the liver with at least 3 new mets`. */
const GREW = new RegExp(
  `\\b(?:progress(?:ion|ed|ing)|growth|increase[ds]?|new disease|lesions?) in (?:the )?(${LIST})[^.;\\n]{0,30}?\\b(?:mets?|metastas[ei]s|metastatic)\\b`,
  'gi',
);

/** `Mets liver & peritoneum`, `mets: bone, lung`. */
const AT_ONCE = new RegExp(`\\bmets:? (${LIST})`, 'gi');

/** `Metastatic pancreatic adenocarcinoma (liver, peritoneum)`. */
const BRACKETED = new RegExp(`\\bmetasta(?:tic|s[ei]s)\\b[^.;()\\n]{0,40}\\((?:to )?(${LIST})\\)`, 'gi');

/** The candidates with each place that a cancer of the note has spread to; a place named so is no primary (OG I.C.2). */
export function withMetastases(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  // Of an unknown primary one place that is named stands for the cancer.
  const cancer =
    found.find(({ code }) => /^C(?!77|78|79)/.test(code)) ?? found.find(({ code }) => /^C7[789]/.test(code));
  if (!cancer) return [...found];
  const lists = [
    ...matchesIn(reading, BEFORE),
    ...matchesIn(reading, BEHIND),
    ...matchesIn(reading, BRACKETED),
    ...matchesIn(reading, AT_ONCE),
    ...matchesIn(reading, GREW),
  ].flatMap(({ 0: whole, 1: list = '', index }) => {
    const start = index + whole.indexOf(list);
    const isSaid =
      assertionOf(reading, start, start + list.length).kind === 'affirmed' && sentenceAt(reading, start) !== undefined;
    return isSaid ? [{ list, start }] : [];
  });
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const { list, start } of lists) {
    for (const part of list.matchAll(new RegExp(SITE_WORDS, 'gi'))) {
      const site = SITES.find(([words]) => words.test(part[0]));
      if (!site) continue;
      const [, unsided, primary] = site;
      const code = sided(unsided, part[0]);
      const span = spanOf(reading.text, start + part.index, start + part.index + part[0].length);
      for (const one of found)
        if (primary.test(one.code) && one.spans.some((held) => overlaps(held, span))) gone.add(one);
      const isThere = [...found, ...added].some((one) => one.code.slice(0, 5) === code.slice(0, 5) && !gone.has(one));
      if (!isThere && codes.isValid(code))
        added.push({ ...cancer, code, complete: true, spans: [span], missing: [], competing: [] });
    }
  }
  return [...found.filter((one) => !gone.has(one)), ...added];
}

/** Of lungs and adrenal glands the side counts. */
function sided(code: string, words: string): string {
  if (!/^C7(?:8\.00|9\.70)$/.test(code)) return code;
  const side = /\b(?:right|rt?)\b/i.test(words) ? '1' : /\b(?:left|lt?)\b/i.test(words) ? '2' : '0';
  return `${code.slice(0, -1)}${side}`;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
