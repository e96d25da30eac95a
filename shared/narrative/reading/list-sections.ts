import { pattern } from '../../pattern.ts';
import type { SectionName } from './section-name.ts';

/** Sections that are lists: what stands behind them without a heading of its own is often no part of them. */
const LISTS: ReadonlySet<SectionName> = new Set<SectionName>([
  'pmh',
  'psh',
  'resolved',
  'denied',
  'family-history',
  'family-social',
  'social-history',
  'medications',
  'allergies',
  'goals',
  'differential',
  'return-precautions',
  'immunizations',
  'equipment',
]);

/** How a clinician begins to tell of the visit. */
const TELLS =
  /^\s*(?:pt|patient|client|resident|he|she|the|this|upon|on arrival|sn|rn|lpn|pta?|cota|ot|st|slp|msw|hha|mrs?|ms|miss|today|during|visit|seen|arrived|assessed|instructed|wound)\b/i;

/** Where prose goes on behind a list of old things on the line of its heading: `PMH: HTN, gout. Referral for new skin tear`. */
const THEN_TELLS = pattern()`
  [^.\r\n]{3}\.\s+(?=(?:
    Referr(?:al|ed)|Admitted|Today|Currently|Now|Pt (?:seen|presents|reports|is|was|lives|resides)
    |Patient (?:seen|presents|reports|is|was|lives)|Skin|New
    |Stage [1-4](?! (?:CKD|kidney|renal|chronic|COPD|HF|CHF|cancer|breast|lung|colon|prostate))|Foley|Trach|PEG|Wt\b
    |Weight|Non-?ambulatory|Ambulates|Bed ?bound|Wounds?|SN|VS|Vitals?|Lives|Resides
  )\b)
`;

/** `Goals: stay home, no hospital. Dyspnea: morphine helps.`: behind a full stop a label of its own begins something else. */
const THEN_LABELS =
  /[^.\r\n]{3}\.\s+(?=(?!(?:Goals?|STGs?|LTGs?|Short|Long|Target|Outcomes?|Pt|Patient)\b)\p{Lu}[\p{L}/ ]{2,22}:\s)/u;

/** `Teaching on CHF: reviewed zones. Pt has COPD and uses O2`: behind what was taught, what the patient has; not how he took it. */
const THEN_HAS = pattern()`
  [.\n]\s{1,4}(?=(?:Pt|Patient|Client|Resident|He|She|pt|patient|client|he|she) (?:(?:also|still|currently|now) )?(?:
    has (?!
      (?:a |an |very |had |the |some |any )?(?:
        good|fair|poor|full|been|no|questions?|verbal\w*|understanding|demonstrat\w*|received|read|learned|ability|knowledge
        |handouts?|written|copy|copies|info\w*|booklet|difficulty (?:understanding|learning|remembering|retaining)
        |(?:to|agreed|stated|voiced) 
      )\b
    )
    |(?:uses(?! teach)|wears|checks|monitors|lives|resides|smokes|ambulates)\b
    |is (?:on|s\/p|bed ?bound|wheelchair|w\/c|non-?ambulatory|incontinent|blind|deaf|legally)(?!\w)
    |was (?:admitted|hospitalized|diagnosed)\b
  ))
`;

/** Sections that end with a whole answer, behind which the prose of a visit goes on without a heading. */
const ANSWERABLE: ReadonlySet<SectionName> = new Set<SectionName>([
  ...['equipment', 'allergies', 'goals', 'resolved', 'immunizations', 'family-history', 'pmh', 'psh'],
  ...['results', 'exam', 'ros', 'differential', 'interventions'],
] as SectionName[]);
/** `Allergies: NKDA. CHF, on O2`: no list that goes on. */
const ANSWERED =
  /^[ \t]*(?:none|NK(?:D)?A|no known (?:drug |food )?allergies|n\/a|no(?: new)? changes?|unchanged|unknown|met|progressing|ongoing|non-?contributory|unremarkable|as above|reviewed|pending|drawn|benign|neg(?:ative)?|UTD|up to date|WNL)(?:\.\s+|[ \t]*\r?\n)(?=\S)/i;
/** Sections in which nobody tells what the patient has, until a sentence says so. */
const TELLS_NONE: ReadonlySet<SectionName> = new Set<SectionName>([
  ...['equipment', 'allergies', 'goals', 'resolved', 'immunizations', 'results', 'exam', 'ros', 'instructions'],
  ...['return-precautions', 'teaching', 'differential'],
] as SectionName[]);
/** `Labs: drawn 11/2. Dx CHF`. */
const THEN_DIAGNOSED = /[.\n]\s{1,4}(?=(?:Dx|Diagnosed|PMHx?|Hx of|H\/o)\b)/;
/** `DME: walker. Pt has COPD`, of sections that tell of no findings either. */
const THEN_HAS_IT = pattern()`
  [.\n]\s{1,4}(?=(?:Has|(?:Pt|Patient|Client|Resident|He|She) (?:(?:also|still|currently) )?has) (?!(?:a |an |very |had |the |some |any )?(?:
    good|fair|poor|full|been|no|not|questions?|verbal\w*|understanding|demonstrat\w*|ability|knowledge|to|agreed|stated|voiced|\d
  )\b))
`;
/** `Allergies: PCN`, and on the next line a sentence of prose (`Films showed a fracture of the femur`) that asks for nothing. */
const THEN_PROSE = pattern()`
  \n[ \t]{0,8}(?=[A-Z][^\n]{6,60}?\s(?:is|was|has|had|were|showed|shows|reveal(?:s|ed)|remains|continues|presents|presented|developed|underwent|suffered)\s)
  (?![^\n]*\b(?:will|should|must|may|if|call|to be|goals?|able|your?|allerg\w+|reaction|needs?|needed|ordered|delivered|free of|met)\b)
`;
const NO_PROSE: ReadonlySet<SectionName> = new Set<SectionName>([
  ...['equipment', 'allergies', 'goals', 'instructions', 'immunizations'],
] as SectionName[]);
const HAS_FINDINGS: ReadonlySet<SectionName> = new Set<SectionName>(['results', 'exam', 'ros', 'teaching']);
/** Where what stands behind a full stop, or on the next line, is no vital sign. */
const VITALS_END =
  /(?:[\w%]\.\s{1,4}|\n[ \t]{0,8})(?=[A-Z])(?!(?:BP|B\/P|P|HR|R|RR|T|Temp|Wt|Weight|Ht|O2|SpO2|SaO2|Pulse|Resp|Pain|FSBS|FBS|BS|BG|BMI|Sitting|Standing|Lying|Supine|Apical|Radial|AP|RP|Left|Right|L)\b[^.\n]{0,14}\d)/;

/** Where a section ends, before the next heading, that stands on the line of its heading; `undefined`: at no such place. */
function shortEnd(text: string, name: SectionName, start: number, end: number): number | undefined {
  const words = text.slice(start, Math.min(end, start + LONGEST_SHORT));
  if (!/^[ \t]*[^\s]/.test(words)) return undefined;
  const answer = ANSWERABLE.has(name) ? ANSWERED.exec(words) : null;
  if (answer) return start + answer[0].length;
  const ends = [
    name === 'vitals' ? VITALS_END.exec(words) : null,
    TELLS_NONE.has(name) ? THEN_DIAGNOSED.exec(words) : null,
    NO_PROSE.has(name) ? THEN_PROSE.exec(words) : null,
    TELLS_NONE.has(name) && !HAS_FINDINGS.has(name) ? THEN_HAS_IT.exec(words) : null,
  ].flatMap((found) => (found ? start + found.index + found[0].length : []));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

const LONGEST_SHORT = 600;

/**
 * Where a list ends before the next heading: at a blank line where the list began on the line of its heading
 * (`PMH: HTN, DM2`), and at a paragraph that tells of the visit. `end` where it goes on to the end.
 */
export function listEnd(text: string, name: SectionName, start: number, end: number): number {
  const short = shortEnd(text, name, start, end);
  if (short !== undefined) return short;
  if (name === 'teaching') {
    const patient = THEN_HAS.exec(text.slice(start, end));
    return patient ? start + patient.index + 1 : end;
  }
  if (!LISTS.has(name)) return end;
  if (name === 'pmh') {
    const visit = THEN_TELLS.exec(text.slice(start, end).split(/[\r\n]/, 1)[0] ?? '');
    if (visit) return start + visit.index + visit[0].length;
  }
  if (name === 'goals') {
    const label = THEN_LABELS.exec(text.slice(start, end).split(/[\r\n]/, 1)[0] ?? '');
    if (label) return start + label.index + label[0].length;
  }
  let isInline = false;
  let isFirst = true;
  let isAfterBlank = false;
  let bullets = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    const isBlank = text.slice(from, at).trim() === '';
    if (isFirst) isInline = !isBlank;
    else if (!isBlank) {
      const tells = TELLS.test(text.slice(from, Math.min(at, from + 40)));
      const ends = isInline
        ? isAfterBlank || tells || isLabelled(name, text.slice(from, Math.min(at, from + 40)))
        : name === 'denied'
          ? isAfterBlank || tells
          : isAfterBlank && tells;
      const line = text.slice(from, Math.min(at, from + 40));
      if (hasContent(text, start, from) && (ends || (bullets > 1 && OF_OTHERS_OR_OVER.has(name) && BARE.test(line))))
        return from;
      if (BULLET.test(line)) bullets++;
    }
    isAfterBlank = !isFirst && isBlank;
    isFirst = false;
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    from = at + 1;
  }
  return end;
}

/** Lists of what others have, or what is over: `• Diabetes  Mother`; the first line without its bullet tells of the patient again. */
const OF_OTHERS_OR_OVER: ReadonlySet<SectionName> = new Set<SectionName>([
  'family-history',
  'family-social',
  'resolved',
]);
const BULLET = /^\s*[•*·-]\s/;
const BARE = /^[A-Z][A-Za-z]/;

/** A label at the start of a line, behind a list that stood on the line of its heading. */
const LABEL = /^\s*(\p{Lu}[\p{L}/ -]{1,28}?)(?: \d{1,3})?:\s/u;
/** Labels of what a list of old things is ordered by. */
const OF_SYSTEMS = pattern('i')`
  \b(?:
    card\w*|cv|endo\w*|neuro\w*|resp\w*|pulm\w*|lungs?|gi|gu|renal|kidney|msk|ms|musculo\w*|ortho\w*|psych\w*|heme
    |onc\w*|cancer|derm\w*|skin|id|eyes?|ent|surg\w*|other|chronic|past|prior|also|hx|history|medical|vasc\w*
    |metabolic|gyn|ob|infectious|rheum\w*|sensory|genito\w*|gastro\w*|hem\w*|mental|behavioral
  )\b
`;

/** Labels of what a family's history is ordered by. */
const OF_KIN = pattern('i')`
  ^(?:
    (?:maternal|paternal|pat|mat)?\W*(?:
      mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|sons?|daughters?|children|kids|aunts?|uncles?|cousins?
      |grand\w+|[mp]g[mf]|mo|fa|bro|sis|m|f|b|s|twin|half\W?(?:brother|sister)|maternal|paternal|relatives?|offspring|spouse
    )\b
  )
`;

/** What the labels within a list name, where a label on the next line of any other kind is no part of it. */
const PARTS_OF_LIST: Partial<Record<SectionName, RegExp>> = {
  pmh: OF_SYSTEMS,
  psh: OF_SYSTEMS,
  'family-history': new RegExp(`${OF_KIN.source}|${OF_SYSTEMS.source}`, 'i'),
  allergies: /\b(?:drugs?|foods?|environment\w*|latex|reactions?|severity|other|contact|seasonal|med\w*|allerg\w*)\b/i,
  immunizations:
    /\b(?:flu|influenza|pneumo\w*|ppsv\w*|prevnar|pcv\w*|covid\S*|tdap|td|shingrix|zoster|rsv|hep\w*|other|vaccin\w*|tb|ppd)\b/i,
  equipment:
    /\b(?:dme|equipment|supplies|bath\w*|toilet\w*|mobility|bed\w*|oxygen|o2|resp\w*|vendor|other|needs?|has|owns?|ordered|assistive)\b/i,
};

/** `PMH: HTN, gout`, then `Oral mech: R facial droop` on the next line: no part of the list. */
function isLabelled(name: SectionName, line: string): boolean {
  const parts = PARTS_OF_LIST[name];
  const label = parts && LABEL.exec(line)?.[1];
  return label !== undefined && !parts?.test(label);
}

function hasContent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at] ?? '')) return true;
  return false;
}
