import type { Evidence } from '../../chart/evidence.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import type { Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { inPaper, isReadable, papersOf } from '../papers/statements.ts';

/** A goal of the plan, and whether one could tell that it was reached. */
export interface Goal {
  text: string;
  at: Evidence;
  paper: Paper | undefined;
  isVague: boolean;
}

const GOALS =
  /\b(?:(?:measurable |treatment |patient |rehab(?:ilitation)? |nursing |therapy |short[- ]term |long[- ]term )?goals?(?: and outcomes?| \/ outcomes?)?|outcomes?|stgs?|ltgs?)\s*(?::|={2,})/gi;
/** Says a direction, and no end. */
const DIRECTION = pattern('i')`
  \b(?:
    improv\w*|increas\w*|decreas\w*|reduc\w*|maintain\w*|enhanc\w*|promot\w*|better|optimi[sz]\w*|maximi[sz]\w*
    |optimal|stabili[sz]\w*|stable|feel\w*|progress\w*|return to (?:prior|baseline)|manage\w*|understand\w*
    |strengthen\w*|prevent\w*|do(?:es|ing)? (?:well|better)|cop(?:e|es|ing)|thriv\w*|quality of life
    |(?:stay|remain|be|keep|live)\w* (?:safe\w*|healthy|well|comfortable|active|strong\w*)
  )\b
`;
/** What can be measured or observed. */
const MEASURE = pattern('i')`
  \d|%
  |\b(?:
    zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|no|without|free of|none
    |independen\w*|supervis\w*|modified|minimal assist|min assist|contact guard|heal(?:s|ed|ing)?|closed?|closure
    |within normal|by (?:week|day|discharge|end|the end|month)|verbali[sz]\w*|demonstrat\w*|names?|states?|lists?
    |able to|return demonstration|each|every
  )\b
`;
/** A goal of one or two words is the rest of another. */
const SHORTEST = 8;

/** The goals of the plans and of the record. */
export const goalsOf = oncePerChart((facts): Goal[] => {
  const plans = papersOf(facts, 'plan-of-care').filter(isReadable);
  const written = plans.flatMap(goalsIn);
  const listed = (facts.chart.goals ?? []).map(({ text }, i): Goal => {
    return { text, at: facts.at('goal', text, `/goals/${i}`), paper: undefined, isVague: isVague(text) };
  });
  return [...written, ...listed];
});

/** A numbered or bare heading that names goals: `22. Goals/Rehabilitation Potential/Discharge Plans`. */
const HEADING = /(?:^|\n)[ \t]*(?:\d{1,2}[.)]?[ \t]*)?(?:[A-Za-z]+[ /-]){0,3}goals?\b[^\n:.]{0,60}(?=\n)/gi;
/** A list of goals is no longer than this. */
const LONGEST_LIST = 3000;
/** Ends the goals: a blank line, a label, the next number of the form. */
const UNTIL = /^[\s\S]*?(?=\n[ \t]*\n|\n[^\n:]{2,50}:|\n[ \t]*\d{1,2}\.[ \t]|$(?![\s\S]))/;
/** A list that begins under its label: `Goals:`, and on the next line `1. …`. */
const NUMBER = /^[ \t]*(\d{1,2})[.)][ \t]/;

/** What stands behind a label of goals: up to its end, or all lines of a list that counts on from one. Numbers are blanked. */
function bodyOf(rest: string): string {
  const [head = '', ...lines] = rest.split('\n');
  if (/\S/.test(head) || NUMBER.exec(lines[0] ?? '')?.[1] !== '1') return UNTIL.exec(rest)?.[0] ?? '';
  const end = lines.findIndex((line, i) => Number(NUMBER.exec(line)?.[1]) !== i + 1);
  const listed = lines.slice(0, end < 0 ? lines.length : end);
  return [head, ...listed.map((line) => line.replace(NUMBER, (number) => ' '.repeat(number.length)))].join('\n');
}

/** A goal outside a list of goals: what the patient will do. */
const WILL =
  /\b(?:patient|pt|caregiver|cg|wound|pain)(?:['’]s [a-z]+)? will (?!be (?:seen|followed|discharged|referred|visited)\b)[^.;\n]+(?:\.\d[^.;\n]*)*/gi;

function goalsIn(paper: Paper): Goal[] {
  const { text } = paper;
  const labels = [...allIn(text, GOALS), ...allIn(text, HEADING)];
  const parts = labels.flatMap((label) => {
    const from = label.index + label[0].length;
    const body = bodyOf(text.slice(from, from + LONGEST_LIST));
    return [...body.matchAll(/[^;\n.]+(?:\.\d[^;\n.]*)*/g)].map((part) => ({
      start: from + part.index,
      words: part[0],
    }));
  });
  const all = parts.length > 0 ? parts : allIn(text, WILL).map(({ index, 0: words }) => ({ start: index, words }));
  const seen = new Set<number>();
  return all.flatMap(({ start: from, words }): Goal[] => {
    const goal = words.trim();
    const start = from + words.indexOf(goal);
    if (goal.length < SHORTEST || seen.has(start)) return [];
    seen.add(start);
    return [
      {
        text: goal,
        at: inPaper(paper, { start, end: start + goal.length, text: goal }),
        paper,
        isVague: isVague(goal),
      },
    ];
  });
}

function isVague(goal: string): boolean {
  return DIRECTION.test(goal) && !MEASURE.test(goal);
}
