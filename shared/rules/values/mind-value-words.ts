import type { Kind } from './value-kind.ts';

/** What a dementia brings with it, as documents write it. */
const PSYCHOTIC = 'psycho(?:tic|sis|ses)\\w*|hallucinat\\w*|delusion\\w*|paranoi\\w*';
const MOOD = 'mood|depress\\w*|apath\\w*|anhedoni\\w*';
const AGITATED =
  'agitat\\w*|aggress\\w*|combativ\\w*|restless\\w*|violen\\w*|sundown\\w*|pac(?:es|ing)|yell\\w*|shout\\w*|hits?|hitting|resist\\w*|exit[- ]seeking';
const ANXIOUS = 'anxi\\w*';

const inDementia = (words: string, disturbance: string) => ({
  words: `${disturbance} disturbance|${words}`,
  orWords: words,
});

/** Values of mind and brain, and what is smoked or chewed (`value-words.ts`). */
export const MIND_KINDS: readonly Kind[] = [
  {
    what: 'disturbance',
    of: 'dementia|alzheimer\\S*',
    values: [
      { codes: /^F0[1-3]\w1/, ...inDementia(AGITATED, 'behavioral'), orWords: `${AGITATED}|behavio\\w*` },
      { codes: /^F0[1-3]\w2/, ...inDementia(PSYCHOTIC, 'psychotic') },
      { codes: /^F0[1-3]\w3/, ...inDementia(MOOD, 'mood') },
      { codes: /^F0[1-3]\w4/, ...inDementia(ANXIOUS, 'anxiety') },
    ],
  },
  {
    what: 'state',
    of: 'depress\\w*|MDD',
    values: [
      {
        codes: /^F3(?:2[3]|3[3])/,
        words: '(?<!(?:without|no|w/o) )(?:with )?psycho(?:tic (?:features|symptoms)|sis)',
        orWords: '(?<!(?:without|no|w/o|denies) (?:\\w+ )?)(?:psycho(?:tic|sis)|hallucinat\\w*|delusion\\w*)',
      },
      { codes: /^F3[23]2/, words: '(?:without|no|w/o) psycho(?:tic (?:features|symptoms)|sis)' },
    ],
  },
  {
    what: 'remission',
    of: 'remission',
    values: [
      { codes: /^F3(?:24|341)/, words: 'partial(?:ly)?', orWords: 'partial\\w*' },
      { codes: /^F3(?:25|342)/, words: 'full|complete', orWords: 'full(?:y)?|complete(?:ly)?|sustained' },
    ],
  },
  {
    what: 'severity',
    lasts: true,
    of: 'intellectual disabilit\\w*',
    values: [
      { codes: /^F70/, words: 'mild' },
      { codes: /^F71/, words: 'moderate' },
      { codes: /^F72/, words: 'severe' },
      { codes: /^F73/, words: 'profound' },
    ],
  },
  {
    what: 'loss of consciousness',
    open: /^S06..A/,
    single: true,
    values: [
      {
        codes: /^S06..[1-9]/,
        words:
          '(?:with|brief|positive|transient) (?:LOC|loss of consciousness)|\\+ ?LOC|lost consciousness|knocked (?:out|unconscious)|(?:was|found|rendered) unconscious',
        orWords:
          '(?<!(?:no|without|w/o|any|denie[sd]) )(?:LOC|loss of consciousness)|unconscious|unresponsive|coma\\w*|passed out|black(?:ed)? ?out',
      },
      {
        codes: /^S06..0/,
        words:
          "(?:no|without|w/o|denie[sd]) (?:any )?(?:LOC|loss of consciousness)|(?:did(?: not|n['’]t)|never) los[et] consciousness",
      },
    ],
  },
  {
    what: 'product',
    values: [
      {
        codes: /^F1721/,
        words: 'cigarettes?',
        orWords: 'cigarettes?|cigs?|smok\\w*|\\d ?ppd|packs?|nicotine dependence',
      },
      {
        codes: /^F1729/,
        words: 'vap(?:es|ing)|e-?cig\\w*|cigars?|pipe',
        orWords: 'vap\\w*|e-?cig\\w*|cigars?|pipe|juul\\w*|hookah',
      },
      {
        codes: /^F1722/,
        words: '(?:chews?|chewing|dips?|smokeless) (?:tobacco|snuff)|tobacco chew\\w*|snuff',
        orWords: 'chew\\w*|dips?|snuff|smokeless|snus',
      },
    ],
  },
];
