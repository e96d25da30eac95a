import type { Evidence } from '../../chart/evidence.ts';
import { given } from '../../chart/given.ts';
import { oncePer } from '../../editions/once-per.ts';
import { normalise } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type NoteEntry, noteReader, type ReadNote } from '../../icd10cm/note-references.ts';
import { type Mention, mentionsOf } from '../../narrative/assertion/mentions.ts';
import type { Span } from '../../narrative/reading/span.ts';
import { pattern } from '../../pattern.ts';
import { noteCited } from '../chapter.ts';
import { citeNote, quoteNote } from '../cite-note.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { distinctOf } from '../pairs.ts';
import { repeatsCoding } from '../papers/repeats-coding.ts';
import { inPaper } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { soleInfectionsOfCare } from '../sequence/complication-infections.ts';
import { notesOf } from '../sequence/constraints.ts';
import { isWhole, named } from '../the-list.ts';

/** Something that "use additional code" notes ask for where the patient has it: the codes that say it, and its words. */
interface Subject {
  name: string;
  /** Codes one of which the note names and any of which in the list answers it. */
  codes: RegExp;
  words: RegExp;
  /** A code says it of the past too: `former smoker` is Z87.891. */
  past?: true;
  /** Says more of the disease than care turns on. */
  severity?: 'info';
}

const HABITS: readonly Subject[] = [
  {
    name: 'tobacco use',
    codes: /^(?:F17|Z720|Z87891)/,
    past: true,
    words:
      /\b(?:smokers?|smokes|(?:quit|stopped) smoking|pack[- ]years?|packs? (?:a|per) day|\d ?ppd|half a pack|tobacco (?:use|abuse|dependence|disorder)|nicotine dependence)\b/gi,
  },
  {
    name: 'alcohol use',
    codes: /^F10/,
    words:
      /\b(?:alcohol (?:use disorder|abuse|dependence|misuse)|alcoholi(?:c|sm)(?! (?:cirrhosis|hepatitis|liver))|etoh abuse)\b/gi,
  },
];

/** The drug of an adverse effect. A code that says that a drug did it asks for the drug, where it was taken as prescribed. */
const DRUG: Subject = {
  name: 'the drug of the adverse effect',
  codes: /^T(?:3[6-9]|4|50)/,
  words: pattern('gi')`
    \b(?:
      adverse (?:drug )?(?:effects?|reactions?|events?)
      |(?:
        steroid|corticosteroid|drug|medication|chemo(?:therapy)?|opioid|opiate|narcotic|diuretic|statin|lithium
        |(?:
          anti-?psychotic|neuroleptic|anti-?depressant|ssri|nsaid|ace[- ]inhibitor|anticholinergic|immunotherapy
          |checkpoint[- ]inhibitor|tacrolimus|cyclosporine|levodopa|cisplatin|vincristine|doxorubicin|anthracycline
          |valproate|phenytoin|digoxin
        )
        |amiodarone|heparin|warfarin|anticoagulant|antibiotic|prednisone|dexamethasone|methotrexate|contrast
      )[- ]induced
      |side effects? (?:of|from)
      |(?:due to|caused by|secondary to) (?:an? |the |her |his |long[- ]term )*(?:
        anti-?psychotics?|neuroleptics?|steroids?|chemotherapy|anti-?depressants?|ssris?|nsaids?|opioids?|statins?
      )
    )\b
  `,
};

/** The receptors of a breast cancer: asked for once, where a document tells them. */
const RECEPTORS: Subject = {
  name: 'the receptor status',
  codes: /^Z17/,
  severity: 'info',
  words:
    /\b(?:(?:er|pr|hr|(?:estrogen|progesterone|hormone)[- ]receptors?)(?: ?\/ ?pr)?[- ]?(?:positive|negative|pos\b|neg\b|\+)|her[- ]?2(?:\/?neu)?[- ]?(?:positive|negative|pos\b|neg\b|\+)|triple[- ]negative)/gi,
};

/** The number that a note of a weight diagnosis asks for, "if known". */
const BODY_MASS: Subject = {
  name: 'the body mass index',
  codes: /^Z68/,
  words: /\b(?:BMI|body mass index)(?: (?:is|of|was))?[ :=]{1,3}[1-9]\d(?:\.\d+)?/gi,
};

/**
 * Notes that hang on a habit or an organism, where a document has it and the list has none of the codes that say it. Each
 * subject once a chart, at the first code that asks.
 */
export function documentedAdditions(facts: Facts): Said[] {
  const { notes, codes, papers } = facts;
  if (!notes || !codes || !isWhole(facts) || papers.every(({ state }) => state !== 'read')) return [];
  const subjects = [...HABITS, DRUG, RECEPTORS, BODY_MASS, ...organisms(codes)];
  const reader = noteReader(notes);
  const asked = distinctOf(facts).flatMap((holder) =>
    notesOf(reader, holder).flatMap((note) => (note.kind === 'useAdditionalCode' ? { holder, note } : [])),
  );
  const said: Said[] = [];
  for (const subject of subjects) {
    if (facts.list.some(({ code }) => subject.codes.test(code))) continue;
    const asking = firstAsking(asked, subject);
    if (!asking) {
      if (subject.codes.test('B95')) said.push(...organismOfCare(facts, subject));
      continue;
    }
    const found = firstMention(facts, subject) ?? (subject === DRUG ? drugTold(facts, asking.holder) : undefined);
    if (found) said.push(saidOf(facts, subject, asking, found));
  }
  return said;
}

/** The organism of a complication of care, whose note asks for "infection" in words only, where no infection of another kind is in the list. */
function organismOfCare(facts: Facts, subject: Subject): Said[] {
  const [complication] = soleInfectionsOfCare(facts.list);
  const found = complication && firstMention(facts, subject);
  if (!complication || !found || !facts.isProvider(found.paper)) return [];
  return [
    {
      at: [complication.at, inPaper(found.paper, found.span)],
      about: [complication.shown, subject.name],
      document: found.paper.id,
      words: found.span.text,
      asks: 'add',
      say: `${named(facts, complication)} asks for an additional code for the infection, and none is in the list. A provider documents ${subject.name}.`,
      ...noteCited(facts, complication, 'useAdditionalCode', { words: /infection/ }),
    },
  ];
}

interface Asking {
  holder: Coded;
  note: ReadNote;
  entry: NoteEntry;
}

function firstAsking(asked: readonly Omit<Asking, 'entry'>[], { codes }: Subject): Asking | undefined {
  for (const { holder, note } of asked) {
    const entry = entryFor(note, codes);
    if (entry) return { holder, note, entry };
  }
  return undefined;
}

/** The line of a note that names one of some codes. Notes are the list's own, and subjects few: told once for each two. */
function entryFor(note: ReadNote, codes: RegExp): NoteEntry | undefined {
  const known = entriesOf(note);
  const held = known.get(codes);
  if (held !== undefined) return held ?? undefined;
  const made = note.entries.find((each) =>
    each.codes.references.some(({ from, to }) => codes.test(from) || codes.test(to)),
  );
  known.set(codes, made ?? null);
  return made;
}

const entriesOf = oncePer((_: ReadNote) => new Map<RegExp, NoteEntry | null>());

/**
 * The drug that a provider names as the cause of the condition of a code: `pancytopenia due to methotrexate`.
 * @param drug the first characters of its code, without the dot; absent: any
 */
export function drugTold(facts: Facts, { code }: Coded, drug = 'T'): Told | undefined {
  for (const paper of facts.papers) {
    if (!facts.isProvider(paper) || repeatsCoding(facts, paper)) continue;
    const found = facts.linked(paper)?.found ?? [];
    const own = found
      .filter((one) => normalise(one.code)?.slice(0, 3) === code.slice(0, 3))
      .flatMap(({ spans }) => spans);
    const effect = found.find(
      (one) =>
        DRUG.codes.test(one.code) &&
        normalise(one.code)?.startsWith(drug) === true &&
        one.spans.some(({ start }) => own.some((span) => span.start === start)),
    );
    if (effect) return { paper, span: effect.spans[0] };
  }
  return undefined;
}

interface Told {
  paper: Paper;
  span: Span;
}

function firstMention(facts: Facts, subject: Subject): Told | undefined {
  for (const paper of facts.papers) {
    const mention = mentionsOf(facts.reading(paper), subject.words).find(
      (each) => isHis(subject, each) && !isSomeoneElses(paper, each),
    );
    if (mention) return { paper, span: mention.span };
  }
  return undefined;
}

/** Whether the patient has it. A list of past history names habits that may go on; an organism there is of the past. */
function isHis({ past, codes }: Subject, { assertion: { kind, cue } }: Mention): boolean {
  if (kind === 'affirmed') return true;
  return kind === 'historical' && (past === true || (cue === undefined && !codes.test('B95')));
}

/** "Wife smokes outdoors": somebody of the house, and no word of the patient between the two. */
const SOMEONE_ELSE = pattern('i')`
  \b(?:
    wife|husband|spouse|partner|sons?|daughters?|mother|father|brothers?|sisters?|room-?mates?|caregivers?|aides?
    |family members?|household(?: members?)?|neighbou?rs?|grand(?:son|daughter|child)\w*|friends?|visitors?|others?
  )\b(?![^.;]*\b(?:
    he|she|they|patient|pt|resident|client|reports?|states?|says?|that|and
  )\b)[^.;]*$
`;

function isSomeoneElses(paper: Paper, { sentence, span }: Mention): boolean {
  return SOMEONE_ELSE.test(paper.text.slice(Math.max(sentence.start, span.start - 80), span.start));
}

function saidOf(
  facts: Facts,
  { name, severity }: Subject,
  { holder, note, entry }: Asking,
  { paper, span }: Told,
): Said {
  const at: Evidence = {
    what: paper.type,
    value: span.text,
    at: { kind: 'document', doc: paper.id, start: span.start, end: span.end },
  };
  const isProvider = facts.isProvider(paper);
  const who = isProvider
    ? 'A provider documents it'
    : 'A document has it, but not in a provider’s words: query provider';
  return {
    at: [holder.at, at],
    about: [holder.shown, name],
    document: paper.id,
    words: span.text,
    asks: 'add',
    say: `${named(facts, holder)} asks for an additional code for ${name}, and none is in the list. ${who}.`,
    cite: [citeNote(facts, note)],
    quote: quoteNote(note, entry),
    ...given('severity', severity),
    ...(isProvider ? {} : { act: 'query-provider' as const }),
  };
}

/**
 * Bacteria of B95 and B96 as the documents would name them: their titles without what follows the name. Asked for by
 * "use additional code (B95-B97) to identify infectious agent"; a name in a laboratory report alone is no diagnosis.
 */
function organisms(codes: CodeSet): readonly Subject[] {
  const held = namesOf.get(codes);
  if (held) return held;
  const names = new Map<string, string>();
  for (const code of [...codes.completeCodes('B95'), ...codes.completeCodes('B96')]) {
    const [, name] = ORGANISM.exec(codes.title(code) ?? '') ?? [];
    if (name && !names.has(name)) names.set(name, code);
  }
  const words = [...names.keys(), ...AS_WRITTEN].join('|');
  // A sepsis code that names the organism answers too.
  const made = [
    { name: 'the organism', codes: /^(?:B9[5-7]|A40[013]|A41[0-5])/, words: new RegExp(`\\b(?:${words})\\b`, 'gi') },
  ];
  namesOf.set(codes, made);
  return made;
}

/** As people write them: by initial, by genus, by resistance. */
const AS_WRITTEN = [
  ...[
    'E\\. ?coli',
    'MRSA',
    'MSSA',
    'VRE',
    'staph(?:ylococc\\w*)?',
    'strep(?:tococc\\w*)?(?! throat)',
    'enterococc\\w*',
    '(?:klebsiella|serratia|enterobacter|citrobacter|acinetobacter|morganella|providencia|stenotrophomonas)',
  ],
  ...['[SKPE]\\. ?(?:aureus|epidermidis|pneumoniae|mirabilis|aeruginosa|cloacae|faecalis|faecium)'],
];

const namesOf = new WeakMap<CodeSet, readonly Subject[]>();
/** `Klebsiella pneumoniae [K. pneumoniae] as the cause of …` → `Klebsiella pneumoniae`; `Proteus (mirabilis) …` → `Proteus`. */
const ORGANISM =
  /^(?:Unspecified |Other |Methicillin (?:susceptible|resistant) )?((?!Unspecified|Other|Methicillin)[A-Z][a-z]{5,}(?: [a-z]{4,})?)\b.*as the cause of/;
