import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { adverseEffect } from '../drugs/drug-effects.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';
import { CAUSED } from './causes.ts';

/** Names its cause itself: `steroid-induced diabetes on NPH`. */
const INDUCED = /\b(?:induced|r\/t|d\/t|2\/2|due|secondary|related|from)\b|^steroid\b/i;

/** Words that tie a condition to the cause behind it; the weak ones tell the time only, and tie a few (`weak` above). */
const TIED = pattern('i')`
  ^(?:,\s*(?:(?:also|partly|both|mostly|again|probably)\s+|(?=(?:an? |the )?(?:known )?(?:side|adverse)\s)))?[^,;.\n]{0,30}?\b(
    due to|d\/t|secondary to|2\/2|2°|because of|caused by|attributed to|related to|r\/t|resulting from
    |(?:a |the )?result of|(?:an? |the )?(?:known )?(?:side|adverse) effects? (?:of|from|to)|(?:an? )?adverse (?:drug )?reaction to|from|following|after|post|s\/p|on|around
  )(?:[\s-]+|(?<=°))(?:the |his |her |long[- ]term |chronic )*
`;
const WEAK = /^(?:following|after|post|s\/p|on|around)$/i;
/** `Diarrhea 4x a day – nintedanib SE`, `nausea (metformin side effect)`. */
const SIDE_EFFECT = /^[^;.\n]{0,30}?[(–—-]\s*([a-z]{4,})\s+(?:SEs?|s\/e|side[- ]effects?|effect)\b/i;
/** `Cirrhosis (alcohol)`: what is no treatment of it. */
const IN_BRACKETS = pattern('i')`
  ^\s*\((?:due to |d\/t |2\/2 |from )?(
    alcohol(?:ic)?|etoh|chemo(?:therapy)?|radiation|XRT|steroids?|opioids?|amiodarone|lithium|pembro\w*|nivo\w*
    |ipi\w*|immunotherapy|checkpoint inhibitors?|RA|rheumatoid
  )(?:[- ](?:related|induced|associated))?\)
`;
/** `Neuropathy oxaliplatin hands/feet`: no drug is given for it, so it came of it. */
const CHEMO_BEHIND = pattern('i')`
  ^\s*(?:gr(?:ade)? ?\d )?(?:(?:of |in )?(?:both |bilat\w* )?(?:fingers?|hands?|feet|foot|toes?|legs?)(?:[/ ,&]+(?:fingers?|hands?|feet|foot|toes?|legs?))? )?[(–—-]?\s*(
    oxali(?:platin)?|cisplatin|carboplatin|taxol|paclitaxel|docetaxel|vincristine|bortezomib|velcade|irinotecan
    |folfox|folfiri|chemo(?:therapy)?
  )\b
`;
/** `Diarrhea, drug (nintedanib)`. */
const DRUG_NAMED = /^\s*,\s*(?:drug|medication)s?\s*\(([a-z]{4,20})\)/i;
/** `Hyperglycemia, steroid-induced`. */
const INDUCED_BEHIND = /^\s*,?\s*\(?([a-z][\w-]{2,20}?)[- ](?:induced|related|associated)\b/i;
/** `Thrombocytopenia most likely due to cirrhosis`: a cause that is only thought of is not coded (OG IV.H). */
const HEDGED =
  /\b(?:likely|probabl[ey]|possibl[ey]|presum\w+|perhaps|maybe|(?:may|might|could) (?:well |also )?be|suspect\w*|questionabl[ey])\b/i;
/** How far behind the tie a cause may be named. */
const REACH = 50;

/** The candidates with conditions of which the note names the cause, and adverse effects of the drug that is one. */
export function withCauses(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const one of found) {
    if (!one.complete || /^(?:[ZVWXY]|T(?!78\.3))/.test(one.code) || isLoneSugar(one)) continue;
    const stretch = causeOf(reading, one);
    if (stretch === undefined || (stretch.isWeak && INDUCED.test(one.spans.map(({ text }) => text).join(' ')))) {
      const effect = isDrugsEffect(one.code) ? adverseEffect(one.spans.map(({ text }) => text).join(' ')) : undefined;
      if (effect !== undefined && codes.isValid(effect))
        added.push({ ...one, code: effect, missing: [], competing: [] });
      continue;
    }
    const caused = CAUSED.find(
      ({ condition, cause, weak }) => condition.test(one.code) && cause.test(stretch.text) && (!stretch.isWeak || weak),
    );
    const spans = joinedSpans(one.spans, [spanOf(reading.text, stretch.start, stretch.end)]);
    const code = caused && codes.isValid(caused.code) ? caused.code : one.code;
    const effect = stretch.isWeak
      ? undefined
      : isDrugsEffect(code)
        ? adverseEffect(stretch.text)
        : sugarOfSteroid(code, stretch.text);
    if (code !== one.code) {
      gone.add(one);
      for (const held of found) if (caused?.instead?.test(held.code)) gone.add(held);
      added.push({ ...one, code, spans, missing: [], competing: [] });
    }
    if (
      /^I82\.(?:6|A|B|C)/.test(code) &&
      VENOUS_DEVICE.test(stretch.text) &&
      !found.some((held) => held.code === CLOT_OF_DEVICE)
    )
      added.push({ ...one, code: CLOT_OF_DEVICE, spans, missing: [], competing: [] });
    if (effect !== undefined && codes.isValid(effect))
      added.push({ ...one, code: effect, spans, missing: [], competing: [] });
  }
  return added.length === 0 ? [...found] : [...found.filter((one) => !gone.has(one)), ...added];
}

/** High sugars count only where the note treats them as the matter, and so does what brought them about. */
function isLoneSugar({ code, section, spans }: Candidate): boolean {
  if (code !== 'R73.9' || /^(?:assessment|diagnoses|reason)$/.test(section)) return false;
  return !spans.some(({ text }) => /steroid/i.test(text));
}

/** The sugars of a diabetic that a steroid lifted: the diabetes says what they are, the steroid why (I.C.19.e.5.a). */
function sugarOfSteroid(code: string, cause: string): string | undefined {
  const effect = /^E(?:08|09|1[013])\.65$/.test(code) ? adverseEffect(cause) : undefined;
  return effect === 'T38.0X5D' ? effect : undefined;
}

/** A clot in a vein of the arm or neck about a line, or a lead, is that device's too (Tabular T82.868). */
const VENOUS_DEVICE = /\b(?:PICC|midline|central line|port|catheter|line|pacemaker|leads?)\b/i;
const CLOT_OF_DEVICE = 'T82.868A';

/** Codes of such conditions. */
const DRUGS_EFFECTS = pattern()`
  ^(?:
    E03\.2|E05\.80|E09|E16|E87|G62\.0|G72\.0|G21\.1|G24|I95\.2|K59\.03|K52\.1|L27|N14|D61\.(?:1|81)|D64\.81|D70
    |M8[01]\.8|R11|R42|N17|D69\.5|I46|R00|R05|R31|R60|R79\.1|H91|G25|F19|K71|K12\.31|M87\.1|N25\.1|K11\.7|H26\.3
    |R73\.9|R25\.1|K92\.2|J70|E27\.3|D68\.32|D69\.59|L27|T78\.3
  )
`;

/** Conditions that a drug brings about as an adverse effect; the state that a drug is given for is none (OG I.C.19.e.5.a). */
function isDrugsEffect(code: string): boolean {
  return DRUGS_EFFECTS.test(code);
}

/** The words of the cause: behind a tie, or before "-induced" and its like directly before the condition. */
function causeOf(reading: Reading, one: Candidate): (Span & { isWeak: boolean }) | undefined {
  const { text } = reading;
  for (const { start, end } of one.spans) {
    const sentence = sentenceAt(reading, start);
    if (!sentence) continue;
    // The phrase may hold the tie: "thrombocytopenia due to" is one of the index.
    const tail = /\b(?:due(?: to)?|secondary(?: to)?|2(?:\/2)?)$/i.exec(text.slice(start, end));
    const behindAt = tail ? start + tail.index : end;
    const behind = text.slice(behindAt, Math.min(sentence.end, end + 40 + REACH));
    const blamed = blamedBefore(text, sentence.start, start);
    const tie = blamed ? undefined : TIED.exec(behind);
    const bracketed =
      IN_BRACKETS.exec(behind) ?? (/^(?:G62\.9|D64\.9|D70\.9)$/.test(one.code) ? CHEMO_BEHIND.exec(behind) : null);
    if (bracketed) {
      const [whole, words = ''] = bracketed;
      const from = behindAt + whole.indexOf(words);
      return { text: words, start: from, end: from + words.length, isWeak: false };
    }
    const induced = tie ? undefined : (INDUCED_BEHIND.exec(behind)?.[1] ?? DRUG_NAMED.exec(behind)?.[1]);
    if (induced !== undefined && (adverseEffect(induced) !== undefined || /^(?:drug|medication|med)$/i.test(induced))) {
      const from = behindAt + behind.indexOf(induced);
      return { text: induced, start: from, end: from + induced.length, isWeak: false };
    }
    if (tie && !HEDGED.test(tie[0])) {
      const from = behindAt + tie[0].length;
      const words = (
        text
          .slice(from, Math.min(sentence.end, from + REACH))
          .split(
            /[;,.()]|\s[–—-]\s|\s(?:and is|and (?:also )?(?:could|may|might|possibly|probably|perhaps)|which|who|with|but)\s/,
          )[0] ?? ''
      ).trimEnd();
      if (words !== '') return { text: words, start: from, end: from + words.length, isWeak: WEAK.test(tie[1] ?? '') };
    }
    const drug = SIDE_EFFECT.exec(behind)?.[1];
    if (drug !== undefined && adverseEffect(drug) !== undefined) {
      const from = behindAt + behind.indexOf(drug);
      return { text: drug, start: from, end: from + drug.length, isWeak: false };
    }
    const before = /(?:^|[\s(])([a-z][\w-]*)[- ](?:induced|associated|related|mediated)\s+$/i.exec(
      text.slice(Math.max(sentence.start, start - 40), start),
    );
    const own = blamed ?? before?.[1] ?? drugBefore(text, sentence.start, start);
    if (own) {
      const from = text.lastIndexOf(own, start - 1);
      return { text: own, start: from, end: from + own.length, isWeak: false };
    }
  }
  return undefined;
}

/**
 * A drug that the words before a condition blame for it, whatever stands behind: `amiodarone-induced hypothyroidism on
 * synthroid`, `lithium stopped for nephrogenic DI`, `Ofev causing diarrhea`.
 */
function blamedBefore(text: string, from: number, start: number): string | undefined {
  const before = text.slice(Math.max(from, start - 90), start);
  const drug = BLAMED.exec(before.slice(-60))?.[1] ?? FROM_WHICH.exec(before)?.[1];
  return drug !== undefined && adverseEffect(drug) !== undefined ? drug : undefined;
}

const BLAMED = pattern('i')`
  (?:^|[\s(])([a-z][\w-]{2,}?)(?:
    [- ]induced|\s+(?:is |was )?(?:causing|caused|causes|gave (?:him|her|pt|me))
    |,?\s+(?:was |is |has been |now )?(?:
      stopped|discontinued|d\/c['’]?d|dc['’]?d|switched|taken off
    )(?: (?:in )?\d{1,2}\/\d{1,4}(?:\/\d{2,4})?)?\s+(?:for|due to|d\/t|because of|2\/2|secondary to|after)
  )\s+(?:(?:some|her|his|the|mild|severe|bad|new|worsening|chronic|a) )*$
`;

/** `From the steroid she has gained diabetes and an osteoporotic fracture`. */
const FROM_WHICH =
  /\b(?:from|due to|because of|on) (?:the |her |his |long[- ]term )?([a-z]{5,}),? (?:he|she|pt|the patient) (?:has |had |has also |also )?(?:gained|developed|acquired|got|contracted)\b[^.;\n]{0,60}$/i;

/** A drug named directly before a condition: "bortezomib neuropathy". */
function drugBefore(text: string, from: number, start: number): string | undefined {
  // `Non-insulin diabetes`: what it is not treated with.
  const word = /(?<!\bnon[- ])\b([a-z]{5,})\s$/i.exec(text.slice(Math.max(from, start - 24), start))?.[1];
  return word !== undefined && adverseEffect(word) !== undefined ? word : undefined;
}
