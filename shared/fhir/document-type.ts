import type { DocumentType } from '../chart/chart.ts';
import { type Coding, codings, isLoinc } from './codes.ts';
import { asObject, text } from './json.ts';

/** LOINC document types that stand for one kind (names as in FHIR R4's document value sets). */
const BY_LOINC: ReadonlyMap<string, DocumentType> = new Map<string, DocumentType>([
  ...codes('discharge-summary', ['18842-5', '11490-0', '28655-9', '34745-0', '59258-4', '81218-0', '18761-7']),
  ...codes('history-and-physical', ['34117-2', '11492-6', '28626-0', '34095-0', '51849-8', '47039-3', '34763-3']),
  ...codes('referral', ['57133-1', '34140-4', '57139-8']),
  ...codes('plan-of-care', ['18776-5', '56447-6', '64295-9', '52521-2']),
  ...codes('progress-note', ['11506-3', '18733-6', '28569-2', '28575-9', '34900-1', '34131-3', '11488-4', '34109-9']),
  ...codes('visit-note', [
    '34129-7',
    '28623-7',
    '34746-8',
    '11507-1',
    '11508-9',
    '11512-1',
    '28578-3',
    '28579-1',
    '34118-0',
  ]),
  ...codes('therapy-evaluation', ['18734-4', '18735-1', '18740-1', '11500-6', '11495-9', '34824-3', '34855-7']),
  ...codes('social-work-note', ['28653-4', '28656-7', '34841-7', '18739-3', '11498-3', '34872-2']),
  ...codes('medication-list', ['56445-0', '57828-6', '10160-0']),
  ...codes('order', ['46209-3', '57832-8', '57829-4', '57833-6', '57831-0']),
  ...codes('lab', ['11502-2', '26436-6']),
  ...codes('imaging', ['18748-4', '18726-0', '68604-8']),
  ...codes('wound-note', ['46215-0']),
]);

function codes(type: DocumentType, loinc: readonly string[]): [string, DocumentType][] {
  return loinc.map((code) => [code, type]);
}

/** What people call documents, the more telling words first: a "wound care visit note" is a wound note. */
const BY_WORDS: readonly [RegExp, DocumentType][] = [
  // An advance care plan is a directive, and no plan of home health care.
  [/\badv(?:ance|anced)? (?:care|directives?)\b|living will|health ?care proxy/, 'other'],
  [/face[- ]?(to|2)[- ]?face|\bf2f\b/, 'face-to-face'],
  [/plan of care|care plan|cms-?\s?485|\b485\b|certification/, 'plan-of-care'],
  [/discharge summary|transfer summary|hospital summary/, 'discharge-summary'],
  [/history (and|&) physical|\bh ?& ?p\b|admission (history|note|evaluation)/, 'history-and-physical'],
  [/wound|ostomy|pressure (ulcer|injury)/, 'wound-note'],
  [/social work|\bmsw\b/, 'social-work-note'],
  [
    /(physical|occupational|speech)[- ]?(language)?[- ]?(therapy|pathology)?.*(eval|initial assess)|therapy eval|(pt|ot|slp|st) eval/,
    'therapy-evaluation',
  ],
  [/medication (list|summary|reconciliation|profile)|med list|prescription list/, 'medication-list'],
  [/\bx-?ray|radiolog|imaging|\bct\b|\bmri\b|ultrasound|echocardiogram|\becho\b/, 'imaging'],
  [/laborator|\blabs?\b|pathology report/, 'lab'],
  [/referral|consult request/, 'referral'],
  [/physician order|provider order|verbal order|\border(s|ed)?\b|prescription/, 'order'],
  [/(nurse|nursing|home|visit|therapy|skilled|aide).*(note|visit)|visit/, 'visit-note'],
  [/summari[sz]ation of episode|continuity of care document|\bccd\b/, 'other'],
  [/progress note|clinic note|office|consult|\bnote\b/, 'progress-note'],
];

/**
 * The kind of a document: by LOINC, else by the words of its type, category and title. `other` where neither tells.
 */
export function documentType(concepts: readonly unknown[], title: string | undefined): DocumentType {
  for (const concept of concepts) {
    const found = codings(concept).flatMap((coding: Coding) =>
      isLoinc(coding) ? (BY_LOINC.get(coding.code ?? '') ?? []) : [],
    );
    if (found[0]) return narrowed(found[0], concepts, title);
  }
  const words = [...wordsOf(concepts), ...(title === undefined ? [] : [title.toLowerCase()])];
  return byWords(words) ?? 'other';
}

/** LOINC has general notes only; where the words tell a kind that LOINC has no code for, they say more. */
function narrowed(type: DocumentType, concepts: readonly unknown[], title: string | undefined): DocumentType {
  if (!['progress-note', 'visit-note', 'referral'].includes(type)) return type;
  const words = byWords([...wordsOf(concepts), ...(title === undefined ? [] : [title.toLowerCase()])]);
  return words !== undefined && ['face-to-face', 'wound-note', 'social-work-note', 'therapy-evaluation'].includes(words)
    ? words
    : type;
}

function wordsOf(concepts: readonly unknown[]): string[] {
  return concepts
    .flatMap((concept) => [text(asObject(concept), 'text'), ...codings(concept).map((coding) => coding.display)])
    .flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]));
}

function byWords(words: readonly string[]): DocumentType | undefined {
  return BY_WORDS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
}
