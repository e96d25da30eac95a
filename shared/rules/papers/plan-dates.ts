import type { Day } from '../../chart/day.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import type { Paper } from '../facts.ts';
import { daysIn } from './days-in-text.ts';

/** A day that a plan of care gives under a label of its form, with the words of label and day. */
export interface LabelledDay {
  day: Day;
  start: number;
  end: number;
  text: string;
}

/** The days of a plan's form: when care began, what period it is for, when a provider's word was taken. */
export interface PlanDates {
  startOfCare?: LabelledDay;
  from?: LabelledDay;
  through?: LabelledDay;
  verbalOrder?: LabelledDay;
}

const START =
  /(?<!\bverbal )(?<!\bdate of )\b(?:start of care(?: \(soc\))?(?: date)?|soc date|s\.?o\.?c\.?)(?: ?[:=-]| is|(?= ?\d))/i;
const PERIOD = /\b(?:certification|cert\.?|recertification|recert|episode) (?:period|dates?)\b/i;
const VERBAL = pattern('i')`
  \b(?:
    (?:date|dt)(?: and time)? of (?:the )?verbal (?:soc|order|start of care)(?: (?:order|where applicable))*
    |verbal (?:soc|start of care)(?: order)?(?: date| received| obtained| taken)*|verbal order (?:for (?:soc|start of care)|date)|vsoc|v\.?o\.? soc
  )\b
`;
/** A day stands no further behind its label; the form has a name and credentials between. */
const NEAR = 70;
const NEAR_NAME = 90;

/** The days that a plan of care gives under its labels; a label with several different days in one paper is not read. */
export function planDates(paper: Paper): PlanDates {
  const startOfCare = only(paper, START, NEAR / 2, 0);
  const from = only(paper, PERIOD, NEAR, 0);
  const through = only(paper, PERIOD, NEAR, 1);
  const verbalOrder = only(paper, VERBAL, NEAR_NAME, 0);
  return {
    ...(startOfCare ? { startOfCare } : {}),
    ...(from && through ? { from, through } : {}),
    ...(verbalOrder ? { verbalOrder } : {}),
  };
}

function only(paper: Paper, label: RegExp, reach: number, which: number): LabelledDay | undefined {
  const found = allIn(paper.text, new RegExp(label.source, 'gi')).flatMap((match): LabelledDay[] => {
    const at = match.index + match[0].length;
    const behind = paper.text.slice(at, at + reach).replace(/\n[\s\S]*$/, '');
    const written = daysIn(behind, paper.date)[which];
    if (!written || written.earliest !== written.latest) return [];
    const [start, end] = [match.index, at + written.end];
    return [{ day: written.latest, start, end, text: paper.text.slice(start, end) }];
  });
  const [first] = found;
  return first && found.every(({ day }) => day === first.day) ? first : undefined;
}
