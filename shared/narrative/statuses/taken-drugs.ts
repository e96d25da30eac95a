import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isSomebodyElses } from '../standing/others-state.ts';

/** Not taken, or for a while: within the clause about the drug. */
export const NOT_LONG = pattern('i')`
  \b(?:
    discontinu(?:ed|ation)|cessation|initiation|would (?:help|be|add|benefit|also)|(?:one|single)[- ](?:time )?dose\b|loading dose|loaded(?: with)?|given \d+ ?mg|by (?:EMS|ambulance|paramedics)
    |(?<!\b(?:at|on|upon|since|after|post|before) )d\/c(?:['’]?d)?(?! (?:
      from|to|after|home|meds?|medications?|rx|instructions|summary|planning|date|on|wt|weight|hgb
    )\b)
    |dc['’]?d|stop(?:ped)?|held(?! by)|hold|on hold|never took|allerg\w+|intoleran\w+|avoid|not (?:on|taking)|off
    |tapered? off|completed?|short[- ](?:term|course)|burst|finished|temporar\w+
    |(?:for|x|×) ?(?!(?:[6-9]\d|\d{3}) ?d)\d+ ?(?:d|days?|doses?|wks?|weeks?)\b|[x×] ?1\b(?! ?(?:daily|a day))
    |(?<!\b(?:q|every|each|day|in|past|last|per|over) ?)\b(?:[1-9]|[1-3]\d) ?(?:d|days)\b(?! (?:ago|post|of|prior|before|after|a|per))
    |until|till|prn|as needed|was on
    |had been on(?= [^.;,\n]{1,30}\b(?:until|when|before|for (?:[\w-]+ ){1,3}(?:days?|weeks?|months?|years?))\b)
    |previously|destroy\w*|discard\w*|dispos\w*|expired|thrown|threw|old bottles?|left[- ]?over|deceased
    |(?:her|his) (?:late |deceased )?(?:husband|wife|sister|brother|mother|father|son|daughter)
    |(?:husband|wife|spouse|sister|brother|mother|father|son|daughter)['’]s
    |(?:DVT|VTE|clot|blood clot)s? (?:ppx|proph\w*|prevention)|in (?:the )?(?:hospital|ICU)|in-?house|inpatient
    |sometimes|occasional(?:ly)?|rarely|once in a while|never (?:filled|started|picked|taken)
    |(?:received|given|had|failed|after) (?:an? )?(?:brief |short )?trial of|(?:have|has|must have) (?:tried and )?failed|for a (?:short|brief) (?:period|time|while)
    |(?:will|to) be (?:\w+ly )?(?:started|placed|given)|immediately|emergently|stat
    |not (?:yet )?(?:started|filled|picked|begun|taken)|(?:re)?start pending|pending (?:re)?start|copay|(?:to|will) (?:start|begin)
    |(?:start|begin|resume|restart)(?:s|ing)? [^.;\n]{1,30}\b(?:
      after|once|when|next|at (?:the )?(?:next|follow)|in \d+ (?:wks?|weeks?|mos?|months?)
    )
    |(?:resumes|restarts|starts|begins) (?:in|next|after|once|when)\b|consider\w*|whether|in error|by mistake
    |ointment|cream|drops?|gtts|ophthalmic|topical|lotion|enema|shampoo|otic
  )\b
`;
/** Behind the comma: `Eliquis sent, not started yet`. */
const NOT_BEGUN = pattern('i')`
  ^[^.;\n]{0,40},\s*(?:but |which )?(?:(?:he|she|pt) )?(?:has |have )?(?:
    (?:on hold|held)\b(?! param)|not (?:yet )?(?:been )?(?:start|fill|pick|tak|begun)\w*
    |never (?:fill|start|pick|took|tak|beg)\w*|(?:was |were )?returned|unopened
    |(?:refuses|declines)(?= (?:it|to)\b|\s*[.;,]|\s*$)
  )\b
  |^[^.;,\n]{0,12}\b(?:to|will|would|may|might) be (?:discussed|considered|decided|offered|addressed|added|reconsidered)\b
  |^[^.;\n]{0,70}\b(?:(?:discussed|considered|offered|mentioned|suggested|proposed|given) as|(?:is|are|remain|remains)) (?:an? )?(?:possible |alternative |other |future |reasonable )?(?:options?|alternatives?|possibilit(?:y|ies))\b
  |^(?: \d[\w./-]*(?: ?(?:mg|mcg|daily|bid|qd|po))*)?,? (?:(?:was|is|has been|recently|then|now|since) ){0,3}(?:
    swapped (?:for|to|out)|(?:switched|changed|transitioned|converted) to (?!(?:po|oral|IV|daily|bid|weekly|nightly|once|twice|every|q|\d|ER|XR|a)\b)|replaced (?:by|with)|exchanged for
  )
  |^(?: \d[\w./-]*(?: ?(?:mg|mcg|units?|daily|bid|tid|qd|po))*)?,? (?:which|that) (?:(?:he|she|they|pt|patient|(?:his|her|the) \w+) )?(?:(?:has|have|had|was|were|is|been|then|since|later|recently|himself|herself) )*(?:
    stopped|discontinued|d\/c['’]?d|quit|held|finished|completed|given up|taken off
  )\b
`;
/** `Box had another patient’s bottles (metformin, Plavix)`, `In the past, he was on hydroxyurea`. */
const OF_ANOTHER =
  /\b(?:options?|alternatives?|choices?|candidates?|treatable|refractory|consider\w*|agents?|e\.?g\.?)\b[^.;()\n]{0,60}\((?:[^()\n]{0,120})$|\b(?:options?|alternatives?|choices)\b(?: [\w-]+){0,4}(?: (?:include[sd]?|including|are|were|would be|such as)|:) [^.;\n]{0,120}$|^\s*(?:in the past|previously|formerly|years ago)\b|\bcriteri(?:a|on)\s*:[^\n]*$|\b(?:another|wrong|different|other) (?:patient|person|client|resident)\b/i;

/** `Husband's bottles: …`, `meds on the counter (belong to her late husband): …`, `old meds, not hers: …`. */
const KIN_PILLS = pattern('i')`
  \b(?:
    husband|hubby|wife|spouse|sister|brother|mother|father|mom|dad|son|daughter|roommate|neighbou?r|friend
  )['’]s (?:\w+ )?(?:meds?|medications?|pills?|bottles?|prescriptions?|drugs?|supply)\b
  |\b(?:meds?|medications?|pills?|bottles?|prescriptions?|drugs?)\b[^.;\n]{0,30}\b(?:
    (?:belong(?:s|ing)? to|those of|are|were|is) (?:the |an? |his |her |pt['’]s |late |deceased |another )*(?:
      husband|hubby|wife|spouse|sister|brother|mother|father|mom|dad|son|daughter|roommate|neighbou?r|friend
    )\b
    |not (?:his|hers|the pt['’]s|pt['’]s|the patient['’]s)\b
  )
`;

/** `D/C list from 2024 (do not take): …`. */
const GIVEN_UP =
  /\b(?:do not take|not taking|d\/c['’]d(?: meds?| list)|discontinued(?: meds?| medications?| list)?|stopped(?: meds?| medications?)?|past meds?|previous meds?|no longer tak(?:es|ing))\b[^.;:\n]{0,25}:[^.;\n]*$/i;

/** `Wants Humira`, `asking about Ozempic`: what is wished for is not taken. */
const WISHED_FOR =
  /\b(?:wants?|wanted|wish(?:es|ing)|asking|asks|asked|inquir\w+|interested|curious)(?: (?:for|about|re|in|if|whether|to (?:try|start|go on|get on|be on|take)))?(?: \w+){0,2} $/i;
/** `Switched from Eliquis to warfarin`, `not a candidate for warfarin`: the one left behind, and the one that may not be. */
const LEFT_OR_BARRED =
  /\b(?:(?:switch|chang|transition|convert)(?:ed|ing) (?:over )?from|not a (?:good )?candidate for|contraindication to|unable to (?:take|tolerate)|(?:can|could)(?:not|n['’]t| not) (?:take|tolerate)) (?:[\w-]+ )?$/i;
const BARRED = /^[^.;,\n]{0,20}\b(?:is |was |are )?contraindicated\b/i;
/** `Lovenox done 5/19`: the drug's last day; `Plavix 600 mg p.o. x1`: one dose. */
const DONE =
  /^,? load(?:ed|ing)?\b|^(?:(?!\.\s+(?!x ?1))[^,;\n]){0,25}\bx ?1\b(?! ?(?:tab|cap|pill|puff|d|w|m|y|\/|per))|^(?: (?:course|therapy|treatment|injections?|shots?|inj))?,? (?:is |was |were )?(?:done|complete|over|ended)(?: (?:on|as of))? \d{1,2}\/\d/i;

const DOSED =
  /^\s*(?:\d+(?:\.\d+)?\s?(?:mg|mcg|g|units?|u)\b\s*)?(?:po |by mouth )?(?:daily|weekly|monthly|nightly|qd|bid|tid|qid|qhs|hs|q\d|every)\b/i;

/** Teaching and instructions, allergies, and what is denied or was, show no use. */
const NO_USE: ReadonlySet<string> = new Set(['teaching', 'allergies', 'family-history', 'immunizations', 'goals']);

/** Whether the mention of a drug says that the patient takes it: not denied, given up, wished for or somebody else’s. */
export function isTaken(reading: Reading, start: number, end: number): boolean {
  if (NOT_BEGUN.test(reading.text.slice(end, end + 100)) || DONE.test(reading.text.slice(end, end + 50))) return false;
  const sentence = sentenceAt(reading, start);
  const section = sentence?.section.name;
  const before = sentence ? reading.text.slice(sentence.start, start) : '';
  if (WISHED_FOR.test(before.slice(-60)) || LEFT_OR_BARRED.test(before.slice(-60))) return false;
  if (BARRED.test(reading.text.slice(end, end + 50))) return false;
  if (isSomebodyElses(before) || OF_ANOTHER.test(before) || KIN_PILLS.test(before) || GIVEN_UP.test(before))
    return false;
  const { kind, cue } = assertionOf(reading, start, end);
  // `Osteoporosis w/o fracture, alendronate weekly`: by its dose it is an item of its own.
  const isDosed =
    kind === 'negated' &&
    cue !== undefined &&
    reading.text.slice(cue.end, start).includes(',') &&
    (DOSED.test(reading.text.slice(end, end + 40)) ||
      // `DM2 w/o complication, metformin`
      (/^(?:w\/o|without)$/i.test(cue.text) && /,\s*$/.test(reading.text.slice(cue.end, start))));
  // `ASA 81 (prevention)`: what it is taken for.
  const isToPrevent = kind === 'hypothetical' && /^(?:prevention|prophylaxis|ppx)$/i.test(cue?.text ?? '');
  return (
    section !== undefined &&
    !NO_USE.has(section) &&
    (kind === 'affirmed' ||
      isToPrevent ||
      isDosed ||
      (kind === 'historical' &&
        (!cue || /^(?:hx|h\/o|history|pmhx?|past medical)/i.test(cue.text) || isBehindOperation(reading, cue, start))))
  );
}

/** `CAD s/p stent 2020, aspirin and atorvastatin`: behind the comma nothing was operated on. */
function isBehindOperation({ text }: Reading, cue: Span, start: number): boolean {
  return /^(?:s\/p|status post)$/i.test(cue.text) && cue.end < start && text.slice(cue.end, start).includes(',');
}

/** From the last `;`, full stop or line break before to the next one; commas part the drugs of a list. */
export function clauseAt({ text }: Reading, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(
        /[;\r\n]|\.\s|,\s(?=\S+ \d)|,\s(?=(?:[\w-]+ )?\S*$)|,\s(?=(?:now )?on\s)|(?:,|\s[-–—])\s(?:now|then|changed to|replaced (?:by|with)|switched to|resumed)\s/i,
      )
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60).split(/[;,\r\n]|\.\s|\sand\s/)[0] ?? '';
  return before + text.slice(start, end) + behind;
}

/** Less sure than a phrase that says the long-term use itself. */
const BY_DRUG = 2;

/** The candidate of a drug that the words name. */
export function ofDrug(reading: Reading, code: string, start: number, end: number): Candidate {
  return statedCandidate(reading, code, start, end, BY_DRUG);
}
