import type { Kind } from './value-kind.ts';

/** Parts of the bowel, as documents write them. */
const SMALL = '(?:small(?:[ -](?:bowel|intestin\\w+))?|(?:terminal )?ile(?:um|al|itis)|jejun\\w+|duoden\\w+)';
const LARGE = '(?:large(?:[ -](?:bowel|intestin\\w+))?|(?:sigmoid )?col(?:on|onic|itis)|sigmoid)';
const AND = '(?:,? and (?:the )?|/| ?& ?)';
const BOTH = `(?:ileo-?col(?:itis|onic)|${SMALL}${AND}${LARGE}|${LARGE}${AND}${SMALL})`;

/** Values of bowel, liver, pancreas, womb, lungs, marrow and bladder (`value-words.ts`). */
export const ORGAN_KINDS: readonly Kind[] = [
  {
    what: 'part of the bowel',
    of: "crohn(?:['’]?s)?(?: disease)?|regional enteritis",
    values: [
      { codes: /^K500/, words: SMALL },
      { codes: /^K501/, words: LARGE },
      { codes: /^K508/, words: BOTH, isAll: true },
    ],
  },
  {
    what: 'part of the bowel',
    of: 'diverticul(?:itis|osis|ar disease|a)',
    values: [
      { codes: /^K57[01]/, words: SMALL },
      { codes: /^K57[23]/, words: LARGE },
      { codes: /^K57[45]/, words: BOTH, isAll: true },
    ],
  },
  {
    what: 'control',
    open: /^O244\d9/,
    of: 'gestational diabetes|GDM',
    values: [
      { codes: /^O244\d0/, words: 'diet' },
      { codes: /^O244\d4/, words: 'insulin' },
      { codes: /^O244\d5/, words: 'metformin|glyburide|oral' },
    ],
  },
  {
    what: 'phase',
    of: 'dysphagia',
    values: [
      { codes: /^R1311/, words: 'oral phase|oral(?= dysphagia)' },
      { codes: /^R1312/, words: 'oro-?pharyngeal' },
      { codes: /^R1313/, words: '(?<!oro-?)pharyngeal' },
      { codes: /^R1314/, words: 'pharyngo-?esophageal' },
    ],
  },
  {
    what: 'kind of viral hepatitis',
    values: [
      { codes: /^B(?:16|18[01]|191)/, words: '(?:viral )?hepatitis B|hep\\.? B|HBV' },
      { codes: /^B(?:171|182|192)/, words: '(?:viral )?hepatitis C|hep\\.? C|HCV' },
    ],
  },
  {
    what: 'kind of respiratory failure',
    values: [
      { codes: /^J96[0129]1/, words: 'hypox\\w*|low (?:oxygen|O2|sat\\w*)' },
      { codes: /^J96[0129]2/, words: 'hyper-?capn\\w*|hyper-?carb\\w*|CO2 reten\\w*|retain\\w* CO2' },
    ],
  },
  {
    what: 'cause',
    of: 'cirrhosis|cirrhotic',
    single: true,
    values: [
      { codes: /^K703/, words: "(?<!non-?)(?<!non )(?:alcohol\\w*|ETOH|EtOH)|Laennec(?:['’]?s)?" },
      {
        codes: /^K746/,
        words: 'NASH|MASH|MASLD|NAFLD|non-?alcoholic|cryptogenic|hepatitis [BC]|HCV|HBV|post-?viral',
      },
      { codes: /^K74[345]/, words: 'biliary|PBC' },
    ],
  },
  {
    what: 'extent',
    of: 'pancreatectomy|pancreas',
    values: [
      { codes: /^Z90410/, words: 'total|complete' },
      { codes: /^Z90411/, words: 'partial|distal|sub-?total' },
    ],
  },
  {
    what: 'extent',
    of: 'hysterectomy',
    values: [
      { codes: /^Z90710/, words: 'total|complete|radical' },
      { codes: /^Z90711/, words: 'supra-?cervical|sub-?total|partial' },
    ],
  },
  {
    what: 'state',
    of: 'myeloma|plasmacytoma|leukemia|CLL|AML|CML',
    single: true,
    values: [
      {
        codes: /^C9(?:00|02|03|10|11|14|17|19|20|21)0/,
        words: '(?:not|never) (?:yet )?(?:having achieved|achieved|in) (?:\\w+ )?remission|without remission',
      },
      {
        codes: /^C9(?:00|02|03|10|11|14|17|19|20|21)1/,
        words: '(?<!not )in (?:complete |partial |full |molecular )?remission',
      },
      { codes: /^C9(?:00|02|03|10|11|14|17|19|20|21)2/, words: '(?:in )?relapsed?' },
    ],
  },
  {
    what: 'kind of incontinence',
    of: 'incontinen\\w*',
    values: [
      { codes: /^N393/, words: 'stress' },
      { codes: /^N3941/, words: 'urge(?:ncy)?' },
      {
        codes: /^N3946/,
        words: 'mixed|(?:stress|urge(?:ncy)?)(?:,? and |/| ?& ?)(?:stress|urge(?:ncy)?)',
        isAll: true,
      },
    ],
  },
];
