import { goalsOf } from './documentation/goals.ts';
import { wasSearched } from './documentation/item.ts';
import { notQualifying } from './documentation/qualifying.ts';
import { unreassessed } from './documentation/reassessment.ts';
import { orderedSkills } from './documentation/skilled-need.ts';
import { isReadable, papersOf, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/**
 * A skilled discipline that the plan of care orders without a word, in it or in the documents around it, of what it is
 * needed for; goals that name a direction and nothing that could be measured; a first plan none of whose services makes somebody
 * eligible; and therapy that goes on by assistants for more than 30 days without a therapist.
 */
export const skilledNeed = rule({
  code: 'EL05',
  name: 'skilled-need',
  version: 1,
  severity: 'warn',
  cite: ['42 CFR 409.44', '42 CFR 424.22(a)(1)(i)', 'project: shared/rules/documentation/skilled-need.ts'],
  needs: ['document:plan-of-care'],
  reads: ['authors', 'document-dates', 'from', 'terms'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const not = notQualifying(facts);
    if (not) {
      const say = `The plan of care orders ${not.what} (“${not.at.value}”) and no qualifying service: ${not.why}.`;
      yield { at: [not.at], about: ['qualifying service'], document: not.paper.id, say, cite: ['42 CFR 409.42(c)'] };
    }
    const hasUnread = facts.papers.some((paper) => !isReadable(paper));
    for (const { discipline, name, at, need } of hasUnread ? [] : orderedSkills(facts)) {
      if (need) continue;
      const looked = papersOf(facts, 'plan-of-care').map(wholePaper);
      const say = `${name} is ordered; what it is needed for was looked for in the plan of care and the documents around it and not found.`;
      yield { at: [at, ...looked], about: [discipline], say };
    }
    for (const { name, visit, last, days } of unreassessed(facts)) {
      const say = `The assistant’s visit of ${visit.date} is ${days} days after the last document of a ${name} in the chart (${last.date}); a ${name} reassesses at least every 30 days.`;
      yield {
        at: [wholePaper(visit), wholePaper(last)],
        about: ['reassessment', name],
        document: visit.id,
        say,
        cite: ['42 CFR 409.44(c)(2)(i)(B)'],
        // The documents given may not be all.
        ...(wasSearched(facts) ? {} : { severity: 'info' as const }),
      };
    }
    const vague = goalsOf(facts).filter(({ isVague }) => isVague);
    const [first, ...more] = vague;
    if (!first) return;
    const say = `Goals without a measure: ${vague
      .map(({ text }) => `“${short(text)}”`)
      .slice(0, 4)
      .join(', ')}.`;
    yield {
      at: [first.at, ...more.map(({ at }) => at)],
      about: ['goals'],
      ...(first.paper ? { document: first.paper.id } : {}),
      words: first.text,
      say,
    };
  },
});

/** No more of a document than the words concerned. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
