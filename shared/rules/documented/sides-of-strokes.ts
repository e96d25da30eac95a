import { areOppositeSides } from '../../icd10cm/title-words.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import { sidesIn } from '../papers/sides-in-words.ts';
import {
  clauseOf,
  codeAndWords,
  isClinician,
  isReadable,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  statements,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

const PART =
  '(?:MCA|ACA|PCA|ICA|middle cerebral(?: artery)?|anterior cerebral(?: artery)?|hemispher\\w+|frontal|parietal|temporal|fronto-?parietal|basal ganglia|thalam\\w+|internal capsule|corona radiata|putamen)';
const EVENT = '(?:infarct\\w*|strokes?|CVAs?|hemorrhages?|bleeds?)';
/** A stroke by its side of the brain: `right MCA infarct`, `infarct of the right basal ganglia`. */
const OF_BRAIN = new RegExp(
  `\\b(?:(?:right|left|rt|lt|R|L) (?:\\w+ ){0,2}${PART}(?: (?:territory|artery|distribution))? (?:\\w+ )?${EVENT}|${EVENT} (?:of|in|involving) (?:the )?(?:right|left) (?:\\w+ )?${PART})\\b`,
  'i',
);
const WEAK =
  /\b(?:hemi(?:paresis|plegi\w*|paretic)|weak\w*|paresis|paraly\w*|[RL]-?sided|(?:right|left)[- ]sided|[RL][UL]E|flaccid\w*|spastic\w*)\b/i;

/**
 * The hemiplegia of a stroke coded on the side of the brain where the stroke is told to be, and no word says which side of the body is
 * weak: as a rule it is the other one. Only asked.
 */
export function sideOfStroke(facts: Facts, one: Coded): Said[] {
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  const title = facts.title(one.code);
  const told = statements(facts, perhapsOfProviders(facts), OF_BRAIN, NOW_OR_BEFORE);
  const [first] = told;
  if (!first) return [];
  const sides = new Set(told.flatMap(({ mention }) => sidesIn(mention.span.text)));
  const [side, ...more] = sides;
  if (
    side === undefined ||
    more.length > 0 ||
    areOppositeSides(title, side) ||
    !new RegExp(`\\b${side}\\b`, 'i').test(title)
  )
    return [];
  const clinicians = witnesses(facts).filter(isClinician);
  const isBodyTold = statements(facts, clinicians, WEAK, 'any').some((statement) => {
    const clause = clauseOf(statement).replace(new RegExp(OF_BRAIN, 'gi'), '').replace(HANDED, '');
    return sidesIn(clause).length > 0;
  });
  if (isBodyTold) return [];
  return [
    {
      ...codeAndWords(one, first),
      severity: 'query',
      act: 'query-provider',
      say: `${named(facts, one)} names the side of the body on which the ${nameOf(first.paper.type)} has the stroke in the brain (“${first.mention.span.text}”); weakness is on the other side as a rule. No document says which side is weak: query provider.`,
    },
  ];
}

const HANDED = /\b(?:right|left)[- ](?:hand(?:ed)?|dominan\w*)\b/gi;
