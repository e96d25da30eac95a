import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceNumber } from '../reading/reading.ts';
import type { Standing } from './standing.ts';

/** A condition and where it stands by its own sentence. */
interface Weighed {
  condition: Condition;
  how: Standing;
}

/** What it was is said, by a pronoun for what was named last: `It turned out to be gout`. */
const TURNED_OUT = pattern('gi')`
  \b(?:
    (?:it|this|that|which|these|they|diagnosis|dx|picture|event|episode|rhythm|finding|lesion|wound|mass)(?: \w+){0,2}? (?:turned out|proved)(?: to be| as| that it was)?
    |(?:it|this|that|which)(?: (?:is|was|has been))? (?:actually|really|in fact|in reality|later|subsequently|eventually|ultimately)(?: (?:is|was|been))?(?: (?:found|determined|felt|shown|judged|diagnosed) (?:to be|as))?
    |(?:changed|revised|corrected|amended|reclassified|re-classified|rediagnosed|re-diagnosed) (?:this |it |that |the (?:diagnosis|dx|label) |his (?:diagnosis|dx) |her (?:diagnosis|dx) )?(?:to|as)
    |(?:this|it|that|which) (?:is|was) (?:now )?(?:felt|thought|believed|judged|determined) to (?:be|represent|have been)
    |(?:feels?|felt|thinks?|thought|believes?|believed|concluded|determined) (?:that )?(?:this|it|that) (?:is|was|to be|represented)
    |on (?:my|our|repeat|second|closer|formal) (?:exam|examination|review|reading|read|look|inspection),? (?:it|this|that) (?:is|was)
  )\b
`;
/** The same where a first impression is told as such: another diagnosis in its place. */
const IN_ITS_PLACE = pattern('gi')`
  \b(?:
    (?:it|this|that|the wound|the ulcer|the lesion)(?: is| was|['’]s)
    |(?:our|my) (?:[\w-]+ ){0,2}?(?:read|radiology|neuroradiology|team|CT|MRI|review|impression|conclusion|diagnosis|echo|films?)\b
    |(?:the |our |true |actual |real |correct |final |and )?(?:diagnosis|dx|picture) (?:is|was)(?: (?:that )?of)?(?! (?:made|confirmed|discussed|unclear|uncertain))
    |final (?:dx|diagnos[ie]s|impression|path(?:ology)?)
    |(?:discharge|post-?op(?:erative)?|revised|updated|corrected|current) (?:dx|diagnos[ie]s|impression)
    |favou?rs?|bronchoscopy|biopsy|dermatology|pathology
    |(?:showed|shows|revealed|demonstrated|confirmed|found)\b[^.;\n]{0,60}\binstead
  )\b
`;
/** It was not so, whatever it was. */
const NOT_SO = pattern('gi')`
  \b(?:
    not supported|not borne out|not substantiated|(?:did|does|do) not (?:bear (?:this|it|that) out|pan out|hold up)
    |(?:did|does|do) not (?:have it|have this|support (?:this|it|that))
    |which on (?:\w+ )?(?:over-?read|re-?read|review)\b[^.;\n]{0,25}\b(?:was|is|showed|shows)
    |on (?:over-?read|re-?read|(?:(?:expert|cardiology|radiology|formal) )review)\b[^.;\n]{0,25}\b(?:was|is|showed|shows)
    |I (?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|could not) (?:see|find|appreciate|confirm|reproduce|agree with|believe|support) (?:it|this|that|any of it|any)\b
    |(?:this|it|that) (?:is|was) (?:an? )?(?:incorrect|erroneous|wrong|in error|error|mistake|artifact)
  )\b
`;
/** A test that denies what is named again, or who has it: `Thought kidney stone; CT no stone`. */
const TESTED_NOT = pattern('gi')`
  \b(?:
    (?:CTA?|MR[IA]|US|ultrasound|x-?rays?|films?|duplex|dopplers?|echo|scans?|imaging|angiogra\w+|biopsy)\b[^.;\n]{0,12}\b(?:no|without|showed no|shows no|negative for|neg for)
    |(?:does|did|do) not have(?: an?| any)?
  )\s
`;
/** Nothing was found, by whatever looked for it. */
const CLEAN = pattern('gi')`
  \b(?:
    neg(?:ative)?(?! for\b)|normal|nl|clean|unremarkable|(?:all )?artifact\w*|no (?:injury|lesions?|evidence|signs?|such|collection|abnormalit(?:y|ies))
  )\b
`;
/** Somebody else's word, at an earlier time: not the writer's own. */
const OTHERS_WORD = pattern('i')`
  \b(?:
    outside|OSH|EMS|paramedics?|triage|night (?:RN|nurse|shift)|urgent care|UC
    |(?:earlier|prior|previous|old|last) (?:[\w/]+ )?(?:notes?|records?|team|chart|reports?)
  )\b[^.;\n]{0,70}$
`;
const BY_OTHERS =
  /^["”'’]?\s*(?:flare |exacerbation |alerts? )?(?:per|by|from|on|in|according to) (?:the |an? )?(?:EMS|paramedics?|outside|OSH|night|triage|UC|urgent care|prior|previous|earlier|old|last|referring)\b/i;
/** `"AF" alerts`, `"stroke"`: in marks of its own. */
const IN_MARKS = /["“]$/;
const MARK_BEHIND = /^["”]/;
/** `Correction: left.` */
const OTHER_SIDE =
  /\b(?:correction|clarification|addendum|erratum|corrected)\b\s?[:–—-]\s?(?:it is |this is |the |should (?:be|read) )*(left|right|L|R)\b/gi;
/** `Addendum: should read right BKA.` */
const SHOULD_READ = /\b(?:should|ought to|needs to) (?:read|say|be|state)\b/gi;
/** A first impression, or whose it was: its words stand in the sentence before its name. */
const FIRST_IMPRESSION = pattern('i')`
  \b(?:
    initial|initially|first|originally|preliminary|provisional|working|presumptive|presumed|presenting|admission|admitting
    |admitted|pre-?op(?:erative)?|referred|referral|sent|label\w*|called|calls?|coded|billed|thought|suspected|suggest(?:ed|s)
    |impression|looked like|(?:previous|prior|old|earlier|outside) (?:[\w/]+ ){0,2}?(?:notes?|records?|reports?|chart|hospital|radiologist|diagnosis|dx)
    |urgent care|triage|was told|had diagnosed|questioned|carried|read as|read an?|interpreted as
    |(?:ED|ER|EMS|triage|facility|transfer|H&P|ALF|SNF|nursing) (?:note |form |sheet )?(?:says?|states?|lists?|diagnos\w+)
  )\b[^.;\n]{0,70}$
`;
/** Whose it was, or that it was only thought, behind the name. */
const FIRST_SAID = pattern('i')`
  ^["”'’]?\s*(?:\([^)\n]{0,30}\) )?(?:
    (?:was |were |had been )?(?:suspected|questioned|considered|feared|presumed)
    |(?:was |is )?(?:per|by|at|in|on|from) (?:the |an? |his |her )?(?:\w+ )?(?:outside|transfer\w*|referring|ED|ER|triage|facility|urgent care|telemetry|EKG|ECG|film|x-?ray|CXR|admission|list|form)\b
  )
`;
/** So far behind a condition it is taken back, and so many sentences. */
const REACH = 170;
const SENTENCES = 2;
/** So far behind the words that turn it the other name stands. */
const NEAR = 45;
/** What parts the words that turn it from another name: of `it is better; asthma quiet` nothing is said of what it was. */
const ELSE =
  /[;,.]|\b(?:with|by|due|from|because|for|and|on|in|better|worse|stable|treated|complicated|as well|also|cause[sd]?)\b/i;
/** A status is no impression. */
const STATUS = /^Z/;
/** What has become of a wound or an organ is no other diagnosis. */
const STATE = /infect|necro|gangren|abscess|colon/i;

/**
 * The conditions that the note itself puts away in what follows: `Treated for cellulitis. It turned out to be gout`, `admitted as
 * "sepsis" … not supported`, `Prior notes call it a pressure ulcer. It is arterial`. Another diagnosis has to stand in its place,
 * or the denial has to be plain; mentions elsewhere stand by themselves.
 */
export function overturnedIn(reading: Reading, all: readonly Weighed[]): ReadonlySet<Condition> {
  const gone = new Set<Condition>();
  const put = (turn: RegExp, isFramed: boolean, needsOther: boolean) => {
    if (!isIn(reading, turn)) return;
    for (const found of matchesIn(reading, turn)) {
      const end = found.index + found[0].length;
      for (const { condition, how } of all) {
        if (how !== 'current' || STATUS.test(condition.code) || gone.has(condition)) continue;
        if (!isWithin(reading, condition, found.index)) continue;
        if (isFramed && !isFirstImpression(reading.text, condition)) continue;
        if (
          needsOther ? hasOther(reading, all, condition, found.index, end) : isLastBefore(all, condition, found.index)
        )
          gone.add(condition);
      }
    }
  };
  put(TURNED_OUT, false, true);
  put(IN_ITS_PLACE, true, true);
  put(NOT_SO, true, false);
  for (const condition of foundClean(reading, all)) gone.add(condition);
  for (const condition of [...deniedByTest(reading, all), ...ofOtherSide(reading, all)]) gone.add(condition);
  return gone;
}

/** What others said, or what stands in marks, and a test that found nothing right behind: `"Stroke" per EMS -> MRI neg`. */
function foundClean(reading: Reading, all: readonly Weighed[]): Condition[] {
  const { text } = reading;
  return matchesIn(reading, CLEAN).flatMap(({ index }) =>
    all.flatMap(({ condition, how }) => {
      if (how !== 'current' || STATUS.test(condition.code) || !isWithin(reading, condition, index)) return [];
      const last = endOf(condition);
      if (index - last > CLEAN_WITHIN || !isLastBefore(all, condition, index)) return [];
      const before = clauseBefore(text, condition);
      const behind = text.slice(last, last + 60);
      const isMarked = IN_MARKS.test(before) && MARK_BEHIND.test(behind);
      return isMarked || OTHERS_WORD.test(before) || BY_OTHERS.test(behind) ? condition : [];
    }),
  );
}

const CLEAN_WITHIN = 90;

/** What a test, or who has it, denies by its own noun; named as history it is gone too. */
function deniedByTest(reading: Reading, all: readonly Weighed[]): Condition[] {
  return matchesIn(reading, TESTED_NOT).flatMap(({ index, 0: { length } }) => {
    const denied = reading.text.slice(index + length, index + length + NEAR).split(/[.;\n]/, 1)[0] ?? '';
    return all.flatMap(({ condition, how }) => {
      const noun = /[a-z]{2,}$/i.exec(condition.spans.at(-1)?.text ?? '')?.[0].toLowerCase();
      const isIt =
        noun !== undefined &&
        denied
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(noun);
      return isIt && how !== 'not' && isWithin(reading, condition, index) && isFirstImpression(reading.text, condition)
        ? condition
        : [];
    });
  });
}

/** What was named with the wrong side: `Right hip fracture. Correction: left`, `Left BKA. Addendum: should read right BKA`. */
function ofOtherSide(reading: Reading, all: readonly Weighed[]): Condition[] {
  const wrong: Condition[] = [];
  for (const { index, 1: side = '' } of matchesIn(reading, OTHER_SIDE))
    wrong.push(...all.flatMap(({ condition }) => (isOf(reading, condition, index, side) ? condition : [])));
  for (const { index } of matchesIn(reading, SHOULD_READ))
    for (const { condition } of all)
      if (
        isWithin(reading, condition, index) &&
        all.some((other) => isSameElsewhere(condition, other.condition, index))
      )
        wrong.push(condition);
  return wrong;
}

function isOf(reading: Reading, condition: Condition, at: number, side: string): boolean {
  const isLeft = /^l/i.test(side);
  return (
    isWithin(reading, condition, at) &&
    condition.spans.some(({ text }) => (isLeft ? /\b(?:right|R|rt)\b/i : /\b(?:left|L|lt)\b/i).test(text))
  );
}

/** The same head named right behind, with another code. */
function isSameElsewhere(one: Condition, other: Condition, at: number): boolean {
  const { start } = other.spans[0];
  return start > at && start < at + NEAR && one.head === other.head && one.code !== other.code;
}

function endOf({ spans }: Condition): number {
  return spans.reduce((end, span) => Math.max(end, span.end), 0);
}

function isWithin(reading: Reading, condition: Condition, turn: number): boolean {
  const last = endOf(condition);
  if (last > turn || turn - last > REACH || /\n\s*\n/.test(reading.text.slice(last, turn))) return false;
  return sentenceNumber(reading, turn) - sentenceNumber(reading, last - 1) <= SENTENCES;
}

/** What stands before it in its line, up to a stop. */
function clauseBefore(text: string, { spans: [{ start }] }: Condition): string {
  const line = text.slice(Math.max(0, start - 110, text.lastIndexOf('\n', start - 1) + 1), start);
  return line.slice(line.search(/[^.;]*$/));
}

function isFirstImpression(text: string, condition: Condition): boolean {
  return (
    FIRST_IMPRESSION.test(clauseBefore(text, condition)) ||
    FIRST_SAID.test(text.slice(endOf(condition), endOf(condition) + 60))
  );
}

/** Another diagnosis right behind the words that turn it (of `showed … instead` within them), and it not named again with that. */
function hasOther(reading: Reading, all: readonly Weighed[], condition: Condition, from: number, end: number): boolean {
  const behind = all.filter(({ condition: { spans, sentence } }) => {
    const { start } = spans[0];
    return start >= from && start <= end + REACH && sentence.start <= end && sentence.end >= start;
  });
  if (behind.some(({ condition: { code } }) => code === condition.code)) return false;
  return behind.some(
    ({ condition: { spans } }) =>
      spans[0].start <= end + NEAR &&
      !STATE.test(spans.map(({ text }) => text).join(' ')) &&
      !ELSE.test(reading.text.slice(end, spans[0].start)),
  );
}

/** Nothing else that could be meant is named between it and its denial. */
function isLastBefore(all: readonly Weighed[], condition: Condition, turn: number): boolean {
  const last = endOf(condition);
  return !all.some(
    ({ condition: { code, spans }, how }) =>
      how === 'current' && code !== condition.code && spans[0].start >= last && spans[0].start < turn,
  );
}
