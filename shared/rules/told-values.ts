import { nameOf } from './documentation/item.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import type { Said } from './rule.ts';
import { hasUnreadOfProviders, NOW_OR_BEFORE, perhapsOfProviders, type Statement, statements } from './statements.ts';
import { named, shownAll } from './the-list.ts';

/**
 * Values that a code says in a word of its own, where the classification has the other value under another code, often of
 * another category: severe and moderate malnutrition, single and recurrent episodes, hemorrhage and infarction. Where the
 * documents say the other value, in so many words, and none says the coded one.
 */

interface Value {
  codes: RegExp;
  /** Words that say it; beside the words of the condition where the kind has any. */
  words: string;
}

interface Kind {
  /** What differs, as the message calls it. */
  what: string;
  /** The condition's words, near which a value stands. Absent: the value's words say the condition too. */
  of?: string;
  values: readonly Value[];
  /** Several may be told, each for its own place: the graver one has to be coded, though the other is told too. */
  graver?: true;
  /** Words of any clinician count: social circumstances (OG I.B.14). */
  byAnyone?: true;
}

const KINDS: readonly Kind[] = [
  {
    what: 'severity',
    of: 'malnutrition|malnourished',
    values: [
      { codes: /^E43/, words: 'severe(?:ly)?' },
      { codes: /^E440/, words: 'moderate(?:ly)?' },
      { codes: /^E441/, words: 'mild(?:ly)?' },
    ],
  },
  {
    what: 'cause',
    of: 'an(?:a)?emia',
    values: [
      { codes: /^D630/, words: 'neoplas\\w*|malignan\\w*|cancer|myeloma|lymphoma|leukemia' },
      { codes: /^D6481/, words: 'chemo\\w*|antineoplastic\\w*|carboplatin|FOLFOX|FOLFIRI' },
      { codes: /^D631/, words: 'CKD|ESRD|renal|kidney' },
      { codes: /^D62/, words: 'acute (?:post-?\\w+ )?(?:blood loss|hemorrhag\\w*)|ABLA' },
      { codes: /^D500/, words: 'chronic blood loss|(?<!acute )blood loss' },
    ],
  },
  {
    what: 'kind of episode',
    of: 'depress\\w*|MDD',
    values: [
      { codes: /^F32[0-5]/, words: 'single(?: episode)?' },
      { codes: /^F33/, words: 'recurrent|recurring' },
    ],
  },
  {
    what: 'result of the rheumatoid factor',
    of: 'rheumatoid|RA',
    values: [
      { codes: /^M05/, words: 'sero-?positive|(?:RF|rheumatoid factor)[ -]?(?:\\+|pos\\w*)|with rheumatoid factor' },
      { codes: /^M060/, words: 'sero-?negative|(?:RF|rheumatoid factor)[ -]?neg\\w*|without rheumatoid factor' },
    ],
  },
  {
    what: 'kind',
    of: 'hyperparathyroid\\w*',
    values: [
      { codes: /^E210/, words: 'primary' },
      { codes: /^(?:N2581|E211)/, words: 'secondary' },
      { codes: /^E212/, words: 'tertiary' },
    ],
  },
  {
    what: 'course',
    values: [
      { codes: /^G35A/, words: 'relapsing(?:[ -]+remitting)?|RRMS' },
      { codes: /^G35B/, words: 'primary[ -]progressive|PPMS' },
      { codes: /^G35C/, words: 'secondary[ -]progressive|SPMS' },
    ],
  },
  {
    what: 'acuity',
    of: 'osteomyelitis|OM',
    values: [
      { codes: /^M86[01]/, words: '(?<!sub)acute' },
      { codes: /^M862/, words: 'sub-?acute' },
      { codes: /^M86[3-6]/, words: 'chronic' },
    ],
  },
  {
    what: 'degree',
    of: 'burns?(?:[^.;\\n]{0,8}:)?|burned|scald\\w*',
    graver: true,
    values: [
      { codes: /^T2[0-5][15]/, words: '(?:first|1st)[ -]degree' },
      { codes: /^T2[0-5][26]/, words: '(?:second|2nd)[ -]degree|partial[ -]thickness' },
      { codes: /^T2[0-5][37]/, words: '(?:third|3rd)[ -]degree|full[ -]thickness' },
    ],
  },
  {
    what: 'level',
    values: [
      { codes: /^Z895[12]/, words: 'BKA|below[ -](?:the[ -])?knee|trans-?tibial' },
      { codes: /^Z896[12]/, words: 'AKA|above[ -](?:the[ -])?knee|trans-?femoral' },
    ],
  },
  {
    what: 'kind of stroke',
    values: [
      {
        codes: /^I691/,
        words:
          'ICH|(?:intracerebral|intraparenchymal|basal ganglia|thalamic) (?:hemorrhage|bleed)|hemorrhagic (?:stroke|CVA)',
      },
      {
        codes: /^I693/,
        words:
          'infarct\\w*|isch(?:a)?emic|embolic|cardio-?embolic|lacunar|thrombo\\w*|(?<!hemorrhagic |post[- ]?)(?:strokes?|CVAs?)',
      },
      { codes: /^I690/, words: 'SAH|subarachnoid (?:hemorrhage|bleed)' },
    ],
  },
  {
    what: 'kind of diabetes',
    values: [
      { codes: /^E11/, words: 'type ?(?:2|II)|T2DM|DM ?(?:2|II)|DM2|NIDDM' },
      { codes: /^E13/, words: 'post-?pancreatectomy (?:diabetes|DM)|pancreatogenic diabetes|type ?3c|MODY|LADA' },
    ],
  },
  {
    what: 'reason',
    values: [
      {
        codes: /^Z9112/,
        words:
          "(?<!un)intentional\\w*|deliberate\\w*|ration(?:s|ed|ing)|(?:could|can) ?(?:no|n['’])t afford|because of (?:the )?cost|choos\\w+ not|refus\\w+",
      },
      { codes: /^Z9113/, words: 'un-?intentional\\w*|forg[eo]t\\w*|inadvertent\\w*|by mistake|misunderst\\w+|memory' },
    ],
    byAnyone: true,
  },
  {
    what: 'kind of homelessness',
    values: [
      { codes: /^Z5901/, words: 'sheltered|shelter|motel|transitional housing|couch[- ]surf\\w*|doubled up' },
      {
        codes: /^Z5902/,
        words:
          'unsheltered|on the streets?|(?:in|out of) (?:his |her |their |a )?(?:car|van|truck|tent)|encampment|outdoors',
      },
    ],
    byAnyone: true,
  },
];

/** Up to five words between a value and its condition, in one clause. */
const NEAR = '[ ,()/-]+(?:\\w+[ ,()/-]+){0,5}?';

const patterns = new Map<Value, RegExp>();

function patternOf({ of }: Kind, value: Value): RegExp {
  const held = patterns.get(value);
  if (held) return held;
  const source =
    of === undefined
      ? `\\b(?:${value.words})(?!\\w)`
      : `\\b(?:(?:${value.words})${NEAR}(?:${of})|(?:${of})${NEAR}(?:${value.words}))(?!\\w)`;
  const made = new RegExp(source, 'i');
  patterns.set(value, made);
  return made;
}

/**
 * Where the documents say another value than codes, and none says the codes': one finding a kind, for all its codes.
 * @param spoken codes of which something was said already: their kinds are left out
 */
export function anotherValueTold(facts: Facts, spoken: readonly Coded[]): Said[] {
  return KINDS.flatMap((kind) =>
    kind.values.flatMap((own): Said[] => {
      const mine = facts.list.filter(({ code }) => own.codes.test(code));
      const [one, ...more] = mine;
      if (!one || mine.some((each) => spoken.includes(each))) return [];
      if (hasUnreadOfProviders(facts)) return [];
      if (!kind.graver && facts.papers.some(({ text }) => patternOf(kind, own).test(text))) return [];
      const papers = kind.byAnyone ? facts.papers : perhapsOfProviders(facts);
      const others = kind.graver ? kind.values.slice(kind.values.indexOf(own) + 1) : kind.values;
      for (const other of others) {
        if (other === own || facts.list.some(({ code }) => other.codes.test(code))) continue;
        const found = firstSaid(facts, papers, patternOf(kind, other), one);
        if (found) return [said(facts, [one, ...more], kind, found)];
      }
      return [];
    }),
  );
}

/** As there now; what a list of past history names lasts; of a stroke and of an amputation, which are over, at all. */
function firstSaid(facts: Facts, papers: readonly Paper[], words: RegExp, { code }: Coded): Statement | undefined {
  const isOver = /^(?:I69|Z89)/.test(code);
  return statements(facts, papers, words, NOW_OR_BEFORE).find(
    ({ mention: { assertion } }) => isOver || assertion.kind === 'affirmed' || assertion.cue === undefined,
  );
}

function said(
  facts: Facts,
  codes: readonly [Coded, ...Coded[]],
  { what, graver }: Kind,
  { paper, mention, at }: Statement,
): Said {
  const words = mention.span.text;
  const [one] = codes;
  const which = codes.length === 1 ? named(facts, one) : shownAll(codes);
  return {
    at: [one.at, ...codes.slice(1).map((each) => each.at), at],
    about: codes.map(({ shown }) => shown),
    document: paper.id,
    words,
    asks: 'replace',
    severity: 'warn',
    say: `${which}: the ${nameOf(paper.type)} gives another ${what} (“${words}”), and ${graver ? 'no code of the list says it' : 'no document gives the coded one'}.`,
  };
}
