import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, type Statement, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { COUNTED_BY, type UlcerKind, ulcerCount } from '../ulcers/pressure-ulcers.ts';
import { isOfVisit } from './of-the-visit.ts';

const STAGE = '(?:stage|stg|st\\.?)[ -]?(?:1|2|3|4|iv|iii|ii|i)';
const ULCER =
  '(?:pressure (?:ulcers?|injur(?:y|ies)|sores?|wounds?)|decubit\\w*(?: ulcers?)?|bed ?sores?|pu\\b|pi\\b|hapi\\b)';
/** An ulcer with its stage, before or behind it. */
/** A stage at a place where skin is pressed, with its size: no word of an ulcer is needed. */
const PLACE =
  '(?:sacr\\w+|coccyx|buttocks?|glut(?:eal|eus)(?: fold| cleft)?|heels?|trochanter\\w*|ischi\\w+|hips?|malleol\\w+|elbows?|scapula\\w*|spine)';
const SIZE = '\\d+(?:\\.\\d+)? ?(?:cm)? ?[x×] ?\\d';
const STAGED = new RegExp(
  `\\b(?:${STAGE}|unstageable)\\b[^.;\\n]{0,30}?\\b${ULCER}|\\b${ULCER}[^.;\\n]{0,50}?\\b(?:${STAGE}|unstageable)\\b|\\b(?:suspected )?deep[- ]tissue (?:pressure )?injur(?:y|ies)\\b|\\bs?dtp?i\\b|\\bnon-?blanch(?:able|ing) (?:erythema|redness|area|red\\w*)|\\b${STAGE}\\b(?! (?:\\w+ ){0,2}?(?:cancer|ca|carcinoma|ckd|kidney|renal|lymphoma|melanoma|tumou?r|sarcoma|hodgkin\\w*|myeloma|cirrhosis|parkinson\\w*|heart failure|copd|osteoarthritis|oa|dementia))[^.;\\n]{0,25}?\\b${PLACE}\\b[^;\\n]{0,15}?${SIZE}`,
  'i',
);
/** Gone, of another time, or feared. */
const NOT_THERE = pattern('i')`
  \b(?:
    healed|closed|resolved|epitheliali[sz]ed|former\w*|previous\w*|prior|history|hx|was|scar\w*|risk|prevent\w*|no|not|denies|if|or
    |versus|vs|instruct\w*|educat\w*|teach\w*|moisture|husband|wife|graft|flap|muscle flap|could|may|evolv\w*
  )\b
`;

const ROMAN: Readonly<Record<string, UlcerKind>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function kindOf(words: string): UlcerKind | undefined {
  if (/unstageable/i.test(words)) return 'unstageable';
  // Intact skin that stays red under the finger is stage 1.
  if (/blanch/i.test(words)) return 1;
  const stage = /\b(?:stage|stg|st\.?)[ -]?(\d|[iv]+)\b/i.exec(words)?.[1]?.toLowerCase();
  if (stage === undefined) return 'deep tissue';
  return ROMAN[stage] ?? (Number(stage) as UlcerKind);
}

/** A note of the days of the assessment stages a pressure ulcer of a kind of which the assessment counts none. */
export function* toldUlcers(facts: Facts): Iterable<Said> {
  const found = statements(facts, notesOfAssessment(facts), STAGED).filter(
    (one) => isOfVisit(one) && !NOT_THERE.test(clauseOf(one)),
  );
  for (const { kind, items, words } of COUNTED_BY) {
    const told = found.find(({ mention }) => kindOf(mention.span.text) === kind);
    if (told) yield* uncounted(facts, kind, items, words, told);
  }
}

function* uncounted(
  facts: Facts,
  kind: UlcerKind,
  items: readonly string[],
  words: string,
  told: Statement,
): Iterable<Said> {
  const any = facts.oasis('M1306');
  if (any && kind !== 1 && facts.answer('M1306') === 0) {
    const means = 'M1306 is 0 (no unhealed pressure ulcer of stage 2 or higher)';
    yield { ...againstAnswer('M1306', any.at, means, told), severity: 'warn' };
    return;
  }
  const counts = items.map((item) => ulcerCount(facts, item));
  const [first] = counts;
  if (!first || counts.some((one) => one?.count !== 0)) return;
  const list = items.join(' and ');
  const means = `${list} ${items.length > 1 ? 'count' : 'counts'} no ulcer (${words})`;
  yield { ...againstAnswer(items[0] ?? '', first.at, means, told), severity: 'warn' };
}
