import { adverseEffect } from '../../narrative/drugs/drug-effects.ts';
import { pattern } from '../../pattern.ts';

/** What a drug did, or that too much or too little of it was taken. */
const EVENT =
  /\b(?:overdos\w*|od|poison\w*|ingest\w*|toxic\w*|adverse|side effects?|reactions?|allerg\w*|underdos\w*|intoxicat\w*|induced|due to|after|took|taking|taken)\b/i;

/** A name behind the word of an event; words that stand where a drug's name would and name none are left out. */
const NAME_BEHIND = pattern('iu')`
  \b(?:overdos\p{L}*|od|poisoning|ingestion|toxicity|effects?|reactions?|allerg\p{L}+|underdosing|took|intoxication)
  [ ]+(?:of|to|from|by|with|on|due[ ]to|secondary[ ]to|after)[ ]+
  (?:(?:too|many|much|his|her|their|the|a|an|oral|iv|po|home|extra|excess\p{L}*|prescribed|taking|of|\d+)[ ]+){0,6}
  (?!(?:
    unknown|unspecified|unidentified|drugs?|medic\p{L}*|meds?|substances?|pills?|tablets?|capsules?|multiple|several|various
    |polypharmacy|polysubstance|prescription|illicit|street|recreational|this|that|these|those|which|agents?|treatment
    |therapy|infusions?|rash|hives|not|details|hospital\p{L}*|accident\p{L}*|intentional\p{L}*|unintentional\p{L}*|acute
    |possible|suspected|same|some|something|suicid\p{L}*
  )\b)\p{L}{4,}
`;

/** A name before it: `acetaminophen overdose`. */
const NAME_BEFORE = pattern('iu')`
  (?<!\p{L})(?!(?:
    unknown|unspecified|unidentified|drugs?|medic\p{L}*|substances?|multiple|mixed|polysubstance|prescription|illicit
    |accident\p{L}*|intentional\p{L}*|unintentional\p{L}*|inadvertent\p{L}*|alleged\p{L}*|acute|chronic|possible|probable
    |suspected|known|recent|prior|previous|history|after|following|severe|mild|moderate|suicid\p{L}*|self-?inflicted|sustained
    |another|second|treated|toxic|caustic|foreign|their|this|with|from|denies|pills?|tablets?|nonfatal
  )\b)\p{L}{4,} (?:overdose|poisoning|toxicity|intoxication|ingestion)\b
`;

/**
 * Whether a text names the drug or other substance that did something, took too much of, or was taken too little of: a drug that
 * tables know in a sentence of such an event, or any name behind its word (`overdose of dofetilide`).
 */
export function namesSubstance(text: string): boolean {
  return text
    .split(/(?<=[.;!?])\s+|\n+/)
    .some(
      (sentence) =>
        EVENT.test(sentence) &&
        (adverseEffect(sentence) !== undefined || NAME_BEHIND.test(sentence) || NAME_BEFORE.test(sentence)),
    );
}
