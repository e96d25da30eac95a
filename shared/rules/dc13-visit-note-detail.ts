import { pattern } from '../pattern.ts';
import type { Facts, Paper } from './facts.ts';
import { isReadable, type Statement, statements, wholePaper, wordsAround } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/** A symptom that a visit note records. */
const SYMPTOM =
  /\b(?:pain|aching?|short(?:ness)? of breath|dyspnea|sob|dizz\w*|nausea|vomiting|cough|edema|swelling|fatigue|weakness|headaches?|chest pain|palpitations|constipation|diarrhea|itching|numbness|tingling|anxiety)\b/i;
const ONSET = pattern('i')`
  \b(?:
    since|began|started|onset|new(?:ly)?|sudden\w*|gradual\w*|worse(?:ning)?
    |(?:for|x|over|in|past|last) (?:the )?(?:past |last )?(?:\d+|one|two|three|four|several|few|a) ?(?:hours?|days?|weeks?|months?|years?|nights?)
    |\d+ (?:days?|weeks?|months?) ago|yesterday|this morning|today|last (?:night|week|visit)|chronic|baseline
    |unchanged|same as|after|when|with|w\/|w(?= [\w>])|while|on
  )(?:\b|(?<=\/))
`;
const SEVERITY = pattern('i')`
  \b(?:
    \d{1,2} ?(?:\/|of|out of) ?10|mild\w*|moderate\w*|severe\w*|slight\w*|minimal|trace|intense|sharp
    |dull|burning|throbbing|\d+ (?:feet|ft|steps|percent|cm)|borg|painad|flacc|scale|rated?|score
    |min(?:\.|imal)? exertion
  )\b
  |\d\/10|\b\d+ ?%|\b\d\+(?!\w)
`;
const FREQUENCY = pattern('i')`
  \b(?:
    daily|constant\w*|continuous\w*|intermittent\w*|occasional\w*|frequent\w*|often|rare\w*|every|each|once|twice
    |times|at (?:night|rest|times)|with (?:exertion|activity|movement|walking|stairs|ambulation)|on exertion|while
    |when|during|after|nightly|prn|all day|comes and goes
  )\b
`;
const RESPONSE = pattern('i')`
  \b(?:
    toler\w*|response|responded|effective\w*|ineffective|reliev\w*|relief|improv\w*|better|worse\w*|no change
    |unchanged|decreas\w*|increas\w*|down (?:to|from)|up from|reduced|heal\w*|granulat\w*|closing|verbali[sz]\w*
    |demonstrat\w*|teach-?back|understand\w*|return(?:ed)? demonstration|without (?:difficulty|complaint)|able to
    |progress\w*|stable|met goal|goal met|after (?:the )?(?:dose|treatment|medication|exercise)
  )\b
`;
const FOLLOW_UP = pattern('i')`
  \b(?:
    next (?:
      visit|appt|appointment|sn|pt|ot|st|dose|injection|dressing|change|lab|labs|week|time|\d{1,2}\/\d{1,2}|mon
      |tues?|wed|thurs?|fri|sat|sun
    )\w*
    |rtc|return(?:ing|s)? (?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|next)\w*|due (?:on |in )?\w+
    |(?:md|np|pa|physician|doctor|office) (?:is |was )?(?:aware|updated|contacted)|follow[- ]?up|f\/u|plan
    |will (?:continue|return|assess|monitor|see|call|notify|follow|recheck|reassess)|continue\w*|re-?assess
    |re-?check|return (?:on|in|visit)|appointment|notif\w*|called|reported? to|informed|sent to|scheduled
    |when to call|to call|frequency|discharge plan\w*
  )\b
`;

interface Part {
  name: string;
  pattern: RegExp;
}

const SPECIFICS: readonly Part[] = [
  { name: 'onset', pattern: ONSET },
  { name: 'severity', pattern: SEVERITY },
  { name: 'frequency', pattern: FREQUENCY },
];

/**
 * What a visit note lacks: of a symptom it records none of onset, severity and frequency; or both the response to treatment
 * and what follows. One finding a note. Of the first visit no response is asked,
 * and what follows stands in the plan of care.
 */
export const visitNoteDetail = rule({
  code: 'DC13',
  name: 'visit-note-detail',
  version: 1,
  severity: 'info',
  act: 'return-to-clinician',
  cite: ['project: shared/rules/dc13-visit-note-detail.ts'],
  needs: ['start-of-care', 'document:visit-note'],
  reads: ['document-dates'],
  *check(facts): Iterable<Said> {
    for (const paper of facts.papers.filter(({ type }) => type === 'visit-note')) {
      if (!isReadable(paper)) continue;
      const bare = symptomWithoutDetail(facts, paper);
      const missing = [
        ...(bare ? [`onset, severity or frequency of “${bare.mention.span.text}”`] : []),
        ...(ofVisit(facts, paper).some(
          (one) => isFirstVisit(facts, one) || RESPONSE.test(one.text) || FOLLOW_UP.test(one.text),
        )
          ? []
          : ['response to treatment and what follows']),
      ];
      if (missing.length === 0) continue;
      const say = `The visit note${paper.date === undefined ? '' : ` of ${paper.date}`} does not state: ${missing.join('; ')}.`;
      yield {
        at: bare ? [bare.at] : [wholePaper(paper)],
        about: ['visit-note'],
        document: paper.id,
        words: missing.join(),
        say,
      };
    }
  },
});

/** The notes of a visit: one author's of one day may be kept in parts. */
function ofVisit({ papers }: Facts, note: Paper): readonly Paper[] {
  if (note.date === undefined) return [note];
  return papers.filter(({ type, date, author }) => type === note.type && date === note.date && author === note.author);
}

/** The visit of the start of care, by its day or its own words. */
function isFirstVisit({ assessment: { startOfCare } }: Facts, { date, text }: Paper): boolean {
  if (startOfCare && date !== undefined && date <= startOfCare.value) return true;
  return /\b(?:start of care|soc (?:visit|assessment)|admission visit|resumption of care)\b/i.test(text);
}

/** A symptom that no sentence of the note, and no line after it, describes. */
function symptomWithoutDetail(facts: Facts, paper: Paper): Statement | undefined {
  const found = statements(facts, [paper], SYMPTOM);
  const isDescribed = (one: Statement) => {
    const near = wordsAround(one, 100);
    return SPECIFICS.some(({ pattern }) => pattern.test(near.replace(SYMPTOM, ' ')));
  };
  return found.some(isDescribed) ? undefined : found[0];
}
