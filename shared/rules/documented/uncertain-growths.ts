import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import {
  codeAndWords,
  hasUnreadOfProviders,
  perhapsOfProviders,
  sentenceOf,
  statements,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { documentedOf } from './documented.ts';

/** Cancers as their category, and the organ as notes call it. */
const ORGANS: readonly (readonly [codes: RegExp, words: RegExp])[] = [
  [/^C15/, /\besophag\w*/i],
  [/^C16/, /\b(?:gastr\w*|stomach)\b/i],
  [/^C1[789]|^C2[01]/, /\b(?:colon\w*|cec\w*|sigmoid|rect\w*|bowel|colorectal|anal|duoden\w*|ileal)\b/i],
  [/^C22/, /\b(?:liver|hepat\w*|HCC)\b/i],
  [/^C2[34]/, /\b(?:gallbladder|bil(?:e|iary)|ampull\w*)\b/i],
  [/^C25/, /\bpancrea\w*/i],
  [/^C32/, /\b(?:laryn\w*|vocal|glott\w*)\b/i],
  [/^C34/, /\b(?:lungs?|lobes?|pulmonary|bronch\w*|[RL][UML]L|hilar)\b/i],
  [/^C4[34]/, /\b(?:skin|scalp|mole|nevus|lesion)\b/i],
  [/^C50/, /\bbreasts?\b/i],
  [/^C5[345]/, /\b(?:cervi\w*|uter\w*|endometr\w*)\b/i],
  [/^C56/, /\b(?:ovar\w*|adnexal)\b/i],
  [/^C61/, /\bprostat\w*/i],
  [/^C6[45]/, /\b(?:kidneys?|renal)\b/i],
  [/^C67/, /\bbladder\b/i],
  [/^C71/, /\b(?:brain|cerebr\w*|frontal|parietal|temporal|occipital|intracranial)\b/i],
  [/^C73/, /\bthyroid\b/i],
  [/^C8[1-8]/, /\b(?:nodes?|nodal|lymph\w*)\b/i],
];

/** A growth that may be more than that. */
const GROWTH =
  /\b(?:mass(?:es)?|nodules?|lesions?|tumou?rs?|opacity|opacities|lumps?|cysts?|growths?|lymphadenopathy)\b/i;
const MALIGNANT = /\b(?:malignan\w*|cancer\w*|\w*carcinoma|\w*sarcoma|lymphoma|neoplas\w*|melanoma|glioma|HCC|CA)\b/i;

/**
 * A cancer coded as established, where providers speak of a growth of its organ that may be malignant ("lung mass, suspicious for
 * malignancy") and none calls it so. No condition of its own is read there: the disease and its organ stand apart.
 */
export function uncertainGrowth(facts: Facts, one: Coded): Said[] {
  const organ = ORGANS.find(([codes]) => codes.test(one.code))?.[1];
  if (!organ || hasUnreadOfProviders(facts)) return [];
  if (documentedOf(facts, one).some(({ standing }) => standing === 'current')) return [];
  const papers = perhapsOfProviders(facts);
  const isOfOrgan = (words: string) => organ.test(words);
  const told = statements(facts, papers, MALIGNANT, 'any').filter((each) => {
    const { before, own, behind } = sentenceOf(each);
    return isOfOrgan(`${before}${own}${behind}`);
  });
  const known = told.filter(({ mention }) => mention.assertion.kind === 'affirmed');
  const [found] = told.filter((each) => {
    const { before, own, behind } = sentenceOf(each);
    return each.mention.assertion.kind === 'possible' && GROWTH.test(`${before}${own}${behind}`);
  });
  if (!found || known.length > 0) return [];
  const { cue } = found.mention.assertion;
  const called = cue === undefined ? 'lists it as not established' : `qualifies it as “${cue.text.trim()}”`;
  return [
    {
      ...codeAndWords(one, found),
      asks: 'replace',
      say: `${named(facts, one)} is coded as established; the ${nameOf(found.paper.type)} ${called} (“${found.mention.span.text}”), and no provider confirms it. Code the growth as it is documented, or query provider.`,
    },
  ];
}
