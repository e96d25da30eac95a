import { normalise } from '../../icd10cm/code.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { candidateOf } from '../../narrative/standing/candidate.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { inPaper } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { codedCandidate, linkedBy } from './coded-links.ts';
import { allNamed, documentedOf } from './documented.ts';
import { quoteOf, wordsAt } from './documented-words.ts';

/** Links that the classification presumes ("with", "in": guideline I.A.15), and that a provider denies. */

const NOT_FROM =
  '(?:not|nor) (?:(?:felt|thought|believed|likely) (?:to be )?)?(?:due|related|secondary|attribut\\w+|caused|because)(?: to| by| of)?|unrelated to|independent of|not from';
/** "Caused by hypertension, not diabetes". */
const ONE_CAUSE = 'due to|caused by|because of|secondary to|from|related to|attributed to';
/** "HTN unrelated to CKD": the other way round. */
const NOT_CAUSE =
  '(?: (?:is|was|are|felt|thought|believed|to be|clearly|as)){0,4} (?:unrelated to|not (?:related to|the cause of|a cause of|contributing to|causing)|independent of) (?:\\w+ ){0,3}?';
const FROM_DIABETES = new RegExp(
  `\\b(?:(?:diabet\\w*|t?2?dm ?2?)${NOT_CAUSE}(?:ckd|kidney|renal|neph\\w+|neuropath\\w*|retinopath\\w*|pvd|pad|ulcer|wound)|(?:${NOT_FROM}) (?:\\w+ ){0,3}?(?:diabet\\w*|dm ?2?\\b)|(?:${ONE_CAUSE})[^.;\\n]{0,40}\\b(?:and )?not (?:the |her |his )?(?:diabet\\w*|dm ?2?\\b)|non-?diabetic\\b)`,
  'i',
);
const FROM_HYPERTENSION = new RegExp(
  `\\b(?:(?:hypertens\\w*|htn|high blood pressure)${NOT_CAUSE}(?:ckd|kidney|renal|neph\\w+|heart|cardi\\w+|chf|hf\\w*)|(?:${NOT_FROM}) (?:\\w+ ){0,3}?(?:hypertens\\w*|htn\\b|high blood pressure)|(?:${ONE_CAUSE})[^.;\\n]{0,40}\\b(?:and )?not (?:the |her |his )?(?:hypertens\\w*|htn\\b)|non[- ]?hypertensive\\b|not hypertensive (?:heart|kidney|renal|cardio|nephro))`,
  'i',
);
const FROM_KIDNEY = new RegExp(
  `\\b(?:${NOT_FROM}) (?:\\w+ ){0,3}?(?:ckd\\b|(?:chronic )?kidney disease|renal disease)`,
  'i',
);

/** How a provider denies the link that a code says. */
function denialOf(code: string): RegExp {
  if (code.startsWith('E')) return FROM_DIABETES;
  return code.startsWith('I') ? FROM_HYPERTENSION : FROM_KIDNEY;
}

const ALL_FROM_HYPERTENSION = new RegExp(FROM_HYPERTENSION.source, 'gi');

/** Where a text says that something does not come from hypertension. */
export function notFromHypertension(text: string): readonly RegExpExecArray[] {
  return allIn(text, ALL_FROM_HYPERTENSION);
}

/**
 * Whether a sentence says that the two conditions which a code links are unrelated.
 * @param code the code of the link, with its dot
 */
export function deniesLink(code: string, sentence: string): boolean {
  return denialOf(code).test(sentence);
}

/** Whether a provider says of a coded condition that it does not come from the other. */
export function saidUnrelated(facts: Facts, one: Coded, link: string): boolean {
  return documentedOf(facts, one).some(
    ({ paper, condition: { sentence } }) =>
      facts.isProvider(paper) && deniesLink(link, paper.text.slice(sentence.start, sentence.end)),
  );
}

/** Codes of a list that say a link which a provider denies. */
export function* deniedLinks(facts: Facts, list: readonly Coded[]): Iterable<Said> {
  for (const one of list) {
    if (!/^(?:E(?:08|09|1[013])[2-6]|I1[123])/.test(one.code)) continue;
    const isDiabetes = one.code.startsWith('E');
    const denial = denialOf(one.code);
    const cause = codedCandidate(facts, bareOf(one));
    for (const { condition, paper } of allNamed(facts)) {
      if (!facts.isProvider(paper)) continue;
      const { start, end } = condition.sentence;
      const sentence = paper.text.slice(start, end);
      const words = denial.exec(sentence);
      if (!words) continue;
      const [made] = linkedBy(facts, [cause, candidateOf(condition)]);
      if (made === undefined) continue;
      const link = normalise(made) ?? ' ';
      const isIt = isDiabetes
        ? one.code.startsWith(link.slice(0, 4))
        : [link.slice(0, 3), 'I13'].includes(one.code.slice(0, 3));
      if (!isIt) continue;
      const at = start + words.index;
      const [quote] = words;
      yield {
        at: [
          one.at,
          ...wordsAt({ paper, condition }),
          inPaper(paper, { start: at, end: at + quote.length, text: quote }),
        ],
        about: [one.shown],
        document: paper.id,
        words: quote,
        say: `${named(facts, one)} says a link that the ${nameOf(paper.type)} denies (“${quoteOf({ condition })} … ${quote}”): code the conditions apart.`,
      };
      break;
    }
  }
}

/** The diabetes or hypertension of a code, without what it links. */
function bareOf({ code }: Pick<Coded, 'code'>): Pick<Coded, 'code' | 'shown'> {
  const shown = code.startsWith('E') ? `${code.slice(0, 3)}.9` : 'I10';
  return { code: normalise(shown) ?? '', shown };
}
