import type { Discipline } from '../../chart/chart.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { inPaper, isReadable, papersOf, wholePaper } from '../papers/statements.ts';
import { goalsOf } from './goals.ts';
import { absent, type ChecklistItem } from './item.ts';

/** The four skilled disciplines of a plan: how plans name them, and what only they do. */
interface Skill {
  discipline: Exclude<Discipline, 'MSW' | 'HHA'>;
  name: string;
  /** As ordered: the name with a frequency. */
  names: string;
  /** What it does for the patient; with the flag `g`. */
  does: RegExp;
  author: Paper['author'];
  /** Codes of problems in whose entry of a plan it may be ordered without more. */
  problems?: RegExp;
}

const SKILLS: readonly Skill[] = [
  {
    discipline: 'SN',
    name: 'Skilled nursing',
    names: '(?:SN|RN|skilled nurs(?:e|ing)|nursing)',
    does: pattern('gi')`
      \b(?:
        assess\w*|observ\w*|monitor\w*|teach\w*|taught|instruct\w*|educat\w*|wounds?|dressings?|inject\w*
        |catheter\w*|infus\w*|iv|draw\w*|venipuncture|labs?|medication (?:management|review|set-?up|reconcil\w*)
        |manage\w*|administ\w*|ostomy|trach\w*|suction\w*|feed\w*|irrigat\w*|removal|staples?|sutures?
      )\b
    `,
    author: 'RN',
  },
  {
    discipline: 'PT',
    name: 'Physical therapy',
    names: '(?:PT|physical therap(?:y|ist))',
    does: pattern('gi')`
      \b(?:
        gait|transfers?|strength\w*|balance|range of motion|rom|exercis\w*|stairs?|ambulat\w*|mobility|endurance
        |conditioning|walk(?:s|ing)?|sit[- ]to[- ]stand|tug|berg|6 ?mwt|(?:for|of) (?:\w+ )?falls|fall prevention
        |hep|prosthe\w*|weight[- ]bearing
      )\b
    `,
    author: 'PT',
    problems: /^(?:M|S|G|I69|R2[69]|T84|Z4[78])/,
  },
  {
    discipline: 'OT',
    name: 'Occupational therapy',
    names: '(?:OT|occupational therap(?:y|ist))',
    does: pattern('gi')`
      \b(?:
        adls?|iadls?|activities of daily living|bathing|dressing (?:upper|lower|train\w*|and)
        |upper[- ](?:body|extremity)|(?:[lr]|left|right) (?:ue|arm|hand)|ue (?:strength\w*|exercis\w*)
        |energy conservation|adaptive|self[- ]care|toilet\w*|grooming|kitchen|fine motor|home safety|splint\w*|tub
        |equipment|for (?:home )?safety|safety (?:eval\w*|assess\w*|train\w*)
      )\b
    `,
    author: 'OT',
    problems: /^(?:M|S|G|I69|F0|H54)/,
  },
  {
    discipline: 'SLP',
    name: 'Speech-language pathology',
    names: '(?:SLP|ST|speech(?:[ -]language)?(?: therap(?:y|ist)| patholog(?:y|ist))?)',
    does: /\b(?:swallow\w*|dysphagia|aspiration|speech|aphasia|language|cognit\w*|voice|communicat\w*|dysarthria|diet (?:texture|upgrade)|memory strateg\w*)\b/gi,
    author: 'SLP',
    problems: /^(?:I69|R1|R4|G|J69)/,
  },
];

/** An order for visits: `SN 2w4`, `| SN | 2w4 |`, `PT to evaluate and treat`, `nursing twice a week`. */
const VISITS =
  '(?::| ?\\|)? ?(?:visits? )?(?:\\d+ ?(?:[wx]|wk|mo) ?\\d*|\\d+ (?:x|times)|(?:once|twice|daily|weekly|\\d+ visits?|one|two|three)\\b|eval\\w*|to eval\\w*)';

/** Papers in which the need is stated, beside a discipline's own evaluation or note. */
const STATING: ReadonlySet<Paper['type']> = new Set([
  'plan-of-care',
  'face-to-face',
  'order',
  'referral',
  'discharge-summary',
  'progress-note',
]);

const WRITTEN_DOWN: ReadonlySet<Paper['type']> = new Set(['medication-list', 'plan-of-care', 'order', 'referral']);

export interface Ordered {
  discipline: string;
  name: string;
  /** Where it is ordered. */
  at: Evidence;
  /** Where it is said what for. */
  need: Evidence | undefined;
}

/** Skilled disciplines that the plans of care order, each with where its need is stated. */
export const orderedSkills = oncePerChart((facts): Ordered[] => {
  const plans = papersOf(facts, 'plan-of-care').filter(isReadable);
  return WRITTEN.flatMap(({ skill, ordered, named, tasked }): Ordered[] => {
    const order = first(plans, ordered);
    if (!order) return [];
    const need = needOf(facts, skill, named, tasked) ?? problemOf(facts, plans, skill, ordered);
    return [{ discipline: skill.discipline, name: skill.name, at: order, need }];
  });
});

/** `Knee OA: acetaminophen, PT 1w4`: ordered in the entry of a problem, before which its name stands. */
function problemOf(facts: Facts, plans: readonly Paper[], skill: Skill, ordered: RegExp): Evidence | undefined {
  if (!skill.problems) return undefined;
  for (const paper of plans) {
    const [order] = namedIn(paper.text, ordered);
    if (!order) continue;
    const from = entryBefore(paper.text, order.index);
    const problem = facts.conditions(paper).find(({ code, spans: [{ start, end }] }) => {
      return (
        start >= from &&
        end < order.index &&
        skill.problems?.test(code) &&
        /^\s*[:–-]/.test(paper.text.slice(end, end + 3))
      );
    });
    if (problem) return inPaper(paper, problem.spans[0]);
  }
  return undefined;
}

/** Where the entry of a plan begins that holds a place: behind the last full stop, semicolon or line end. */
function entryBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_ENTRY), at);
  return at - before.length + Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1;
}

const LONGEST_ENTRY = 200;

function needOf(facts: Facts, skill: Skill, named: RegExp, tasked: RegExp): Evidence | undefined {
  for (const paper of facts.papers) {
    if (!isReadable(paper)) continue;
    // What a discipline itself writes of its visit says what it is there for. A nurse writes plans, orders and lists down too.
    if (paper.author === skill.author && !WRITTEN_DOWN.has(paper.type)) return wholePaper(paper);
    if (!STATING.has(paper.type)) continue;
    for (const found of namedIn(paper.text, tasked)) {
      if (!namesTasks(found[2] ?? '')) continue;
      return inPaper(paper, { start: found.index, end: found.index + found[0].length, text: found[0] });
    }
    for (const { start, end } of facts.reading(paper).sentences) {
      const words = paper.text.slice(start, end);
      const does = doing(skill.does, words, paper.text.slice(end, end + LONGEST_ENTRY).trimStart());
      // Nursing verbs are anybody's: there the sentence has to name nursing, or stand among a plan's orders.
      const isMine = skill.discipline !== 'SN' || named.test(words) || paper.type === 'plan-of-care';
      if (does && isMine)
        return inPaper(paper, { start: start + does.index, end: start + does.index + does[0].length, text: does[0] });
    }
  }
  return undefined;
}

/** Behind the name of a discipline, what it is to do: `SN: orthostatic BP, bowel regimen`, `PT 2w4 for stairs and balance`, `OT 1w1 2w5 left arm, positioning`. */
const TASKS =
  '(?:(?:[ \\t,|]*\\d+ ?[wx] ?\\d+)+(?![ \\t]+(?:SN|RN|PT|OT|ST|SLP|MSW|HHA|for|to)\\b)|(?:[ \\t]*\\d[^:;.\\n]{0,25}?)?(?:[ \\t]*:|[ \\t]+(?:for|to)))[ \\t|]+([^.;\\n]{4,200})';

/** The name of each discipline as documents have it: with visits behind it, alone, and with what it is to do. */
const WRITTEN = SKILLS.map((skill) => ({
  skill,
  ordered: new RegExp(`(?<![\\p{L}/])(${skill.names})${VISITS}`, 'giu'),
  named: new RegExp(`(?<![\\p{L}/])${skill.names}(?![\\p{L}/])`, 'iu'),
  tasked: new RegExp(`(?<![\\p{L}/])(${skill.names})${TASKS}`, 'giu'),
}));

/** Where a pattern names a discipline, in capitals or not; `pt` is the patient, unless visits by the week follow (`pt 2w4`). */
function namedIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return allIn(text, pattern).filter(
    ({ 0: found, 1: name = '' }) => !/^(?:pt|ot|st)$/.test(name) || /^.. \d{1,2} ?[wx] ?\d/.test(found),
  );
}

/** Says that someone comes, and how often; not what for. */
const ONLY_VISITS = pattern('i')`
  ^(?:
    eval\w*|assess\w*|treat\w*|and|visits?|weeks?|days?|months?|per|times?|prn|needed|ordered|order|once|twice|daily
    |weekly|effective|starting|for|the|see|above|below|frequency|duration|home|health|services?|patient|follow|one
    |two|three|total|with|none|tbd|pending|hold|cert|period|episode
    |company|companionship|check(?:s|ing|up|-?ins?)?|in|on|up|sit(?:ting|ter)?|friendly|socializ\w*|routine
  )$
`;
const A_FEW = 2;

function namesTasks(words: string): boolean {
  return (words.match(/[\p{L}]{2,}/gu) ?? []).filter((word) => !ONLY_VISITS.test(word)).length >= A_FEW;
}

/** The first word of what a discipline does; a label of the form (`Education: as needed`) only where it is filled with some. */
function doing(does: RegExp, words: string, after: string): RegExpExecArray | undefined {
  return allIn(words, does).find((found) => {
    const behind = words.slice(found.index + found[0].length);
    // A label may be a sentence of its own, and what fills it the next.
    const value = LABELLED.exec(behind.trim() === ':' ? `:${after}` : behind)?.[1];
    return value === undefined || namesTasks(value);
  });
}

const LABELLED = /^[ \t]*:([^\n]*)/;

function first(papers: readonly Paper[], pattern: RegExp): Evidence | undefined {
  for (const paper of papers) {
    const [found] = namedIn(paper.text, pattern);
    if (found) return inPaper(paper, { start: found.index, end: found.index + found[0].length, text: found[0] });
  }
  return undefined;
}

/** The lines of the checklist about skilled need and goals. */
export const skilledNeedItems = oncePerChart((facts): ChecklistItem[] => {
  const plans = papersOf(facts, 'plan-of-care');
  const needs = orderedSkills(facts).map(
    ({ discipline, name, need }): ChecklistItem => ({
      id: `el05-need-${discipline.toLowerCase()}`,
      rule: 'EL05',
      item: `Skilled need: ${name}`,
      ...(need ? { state: 'found', evidence: [need] } : absent(facts, plans)),
    }),
  );
  const measured = goalsOf(facts).filter(({ isVague: vague }) => !vague);
  const goals: ChecklistItem = {
    id: 'el05-goals',
    rule: 'EL05',
    item: 'Measurable goals',
    ...(measured.length > 0
      ? { state: 'found', evidence: measured.slice(0, 3).map(({ at }) => at) }
      : absent(facts, plans)),
  };
  return [...needs, goals];
});
