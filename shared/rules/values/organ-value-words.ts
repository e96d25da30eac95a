import type { Kind } from './value-kind.ts';

/** Parts of the bowel, as documents write them. */
const SMALL = '(?:small(?:[ -](?:bowel|intestin\\w+))?|(?:terminal )?ile(?:um|al|itis)|jejun\\w+|duoden\\w+)';
const LARGE = '(?:large(?:[ -](?:bowel|intestin\\w+))?|(?:sigmoid )?col(?:on|onic|itis)|sigmoid)';
const AND = '(?:,? and (?:the )?|/| ?& ?)';
const BOTH = `(?:ileo-?col(?:itis|onic)|${SMALL}${AND}${LARGE}|${LARGE}${AND}${SMALL})`;

/** Values of bowel, liver, pancreas, womb, lungs, marrow, bladder, eye and vessels (`value-words.ts`). */
export const ORGAN_KINDS: readonly Kind[] = [
  {
    // N39.0 is for a urinary tract infection whose site is not specified.
    what: 'site of the infection',
    open: /^N390/,
    values: [
      { codes: /^N30[0-389]/, words: '(?<!(?:interstitial|radiation|irradiation) )cystitis|bladder infections?' },
      { codes: /^N1[0-2]/, words: 'pyelonephritis|kidney infections?' },
      { codes: /^N341|^N342/, words: 'urethritis' },
      { codes: /^N41/, words: 'prostatitis' },
    ],
  },
  {
    // G40, G43: "pharmacoresistant", "refractory" and "poorly controlled" are equivalent to intractable.
    what: 'response to treatment',
    of: 'epilep\\w*|seizures?|migraines?',
    values: [
      { codes: /^G4(?:0[0-49ABC]|3[0-9A-F])0/, words: 'not intractable|non-?intractable|well[- ]controlled' },
      {
        codes: /^G4(?:0[0-49ABC]|3[0-9A-F])1/,
        words:
          '(?<!not |non-?)intractable|(?:pharmaco|treatment|drug|medication)[- ]?resistant|(?:medically |drug[- ]?)?refractory|poorly controlled',
        orWords: '(?<!(?:not|non|no)[ -]?)intractable|resistant|refractory|poorly|breakthrough',
      },
    ],
  },
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
    lasts: true,
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
    lasts: true,
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
    values: [
      {
        codes: /^Z90410/,
        words:
          '(?:total|complete) pancreatectom\\w*|(?:entire|whole|all of the) pancreas|pancreatectom\\w*,? (?:total|complete)',
      },
      {
        codes: /^Z90411/,
        words:
          "whipple(?:['’]s)?|pancreatico-?duodenectom\\w*|(?:distal|partial|sub-?total) (?:pancreatectom\\w*|resection of the pancreas)|part of (?:the |his |her )?pancreas|pancreatectom\\w*,? (?:distal|partial)",
        orWords:
          'whipple\\S*|pancreatico\\w*|(?:distal|partial|sub-?total) pancrea\\w*|part of (?:the |his |her )?pancreas|pancreatic (?:head|tail)',
      },
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
    of: 'myeloma|plasmacytoma|leukemia|CLL|AML|CML|[BT]-?ALL',
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
  {
    what: 'kind of ascites',
    values: [
      { codes: /^R180/, words: 'malignant ascites' },
      { codes: /^R188/, words: '(?:cirrhotic|cardiac|pancreatic|chylous|nephrogenic) ascites' },
    ],
  },
  {
    what: 'state of the varices',
    values: [
      {
        codes: /^I85[01]1/,
        words:
          'bleeding (?:gastro-?)?(?:esophageal )?varices|variceal (?:bleed\\w*|hemorrhage|rupture)|varices (?:with|that) (?:\\w+ )?(?:bleed\\w*|bled|hemorrhage)|(?:bleed\\w*|hemorrhage|bled) from (?:\\w+ ){0,2}varices',
        orWords: '(?:variceal|varices)[^.;\\n]{0,40}(?:bled|band\\w* for bleed\\w*)|ruptured',
      },
      {
        codes: /^I85[01]0/,
        words:
          'varices[^.;\\n]{0,40}?\\b(?:without|w/o|no|not|never) (?:\\w+ ){0,2}?(?:bleed\\w*|bled|hemorrhag\\w*)|non-?bleeding (?:\\w+ )?varices',
      },
    ],
  },
  {
    what: 'state',
    values: [
      {
        codes: /^E(?:08|09|1[013])(?:[01]1|641)/,
        words: 'with coma',
        orWords: '(?<!(?:without|no|w/o) )coma\\w*|unresponsive|unconscious',
      },
      { codes: /^E(?:08|09|1[013])(?:[01]0|649)/, words: '(?:without|no|w/o) coma' },
    ],
  },
  {
    what: 'state',
    values: [
      {
        codes: /^K210/,
        words: 'with esophagitis',
        orWords: '(?<!(?:without|no|w/o) )(?:esophagitis|erosi\\w*|barrett\\S*|LA grade)',
      },
      { codes: /^K219/, words: '(?:without|no|w/o) esophagitis' },
    ],
  },
  {
    what: 'state',
    values: [
      {
        codes: /^E(?:08|09|1[013])52/,
        words: '(?:wet|dry|gas) gangrene|with gangrene|gangrene of|gangrenous',
        orWords: '(?<!(?:without|no|w/o) )gangren\\w*',
      },
      { words: '(?:without|w/o|no) gangrene' },
    ],
  },
  {
    what: 'state of the macula',
    values: [
      { codes: /^E(?:08|09|1[013])3[1-5]1/, words: '(?<!(?:without|no|w/o) (?:\\w+ )?)macular edema' },
      { codes: /^E(?:08|09|1[013])3[1-5]9/, words: '(?:without|no|w/o) (?:\\w+ )?macular edema' },
    ],
  },
  {
    what: 'degree of the retinopathy',
    open: /^E(?:08|09|1[013])31/,
    of: 'non-?proliferative|NPDR',
    values: [
      { codes: /^E(?:08|09|1[013])32/, words: 'mild' },
      { codes: /^E(?:08|09|1[013])33/, words: 'moderate' },
      { codes: /^E(?:08|09|1[013])34/, words: 'severe' },
    ],
  },
  {
    what: 'complication of the kidney',
    values: [
      { codes: /^E(?:08|09|1[013])29/, words: '(?:micro-?)?albuminuria|proteinuria' },
      {
        codes: /^E(?:08|09|1[013])21/,
        words: 'diabetic (?:nephropathy|glomerulosclerosis)|kimmelstiel\\w*',
        orWords: 'nephropath\\w*|glomerul\\w*|intercapillary|kimmelstiel\\w*',
      },
    ],
  },
  {
    what: 'cause of the ulcer',
    values: [
      {
        codes: /^I83[02]/,
        words: 'varicose veins?|varicosit\\w*',
        orWords: 'varico\\w*|varix|stasis|venous (?:\\w+ )?ulcers?',
      },
      { words: '(?<!no )(?:chronic )?venous insufficiency' },
    ],
  },
  {
    what: 'cause of the ulcer',
    values: [
      {
        codes: /^I872/,
        words: 'venous insufficiency',
        orWords: 'insufficien\\w*|stasis|CVI|venous (?:\\w+ )?(?:disease|hypertension|ulcers?)',
      },
      { words: '(?<!no )varicose (?:veins? (?:\\w+ ){0,6})?ulcers?' },
    ],
  },
  {
    what: 'deficiency',
    of: 'an(?:a)?emia',
    values: [
      { codes: /^D50/, words: 'iron', orWords: 'iron|ferr\\w*|IDA|microcytic|blood loss' },
      { codes: /^D51/, words: 'B-?12|cobalamin|pernicious', orWords: 'B-?12|cobalamin\\w*|pernicious|intrinsic' },
      { codes: /^D52/, words: 'folate|folic(?: acid)?', orWords: 'fol(?:ate|ic)' },
    ],
  },
  {
    what: 'response to castration',
    values: [
      { codes: /^Z191/, words: '(?:castration|hormone|castrate)[- ]sensitive|m?CSPC|m?HSPC' },
      { codes: /^Z192/, words: '(?:castration|hormone|castrate)[- ](?:resistant|refractory)|m?CRPC' },
    ],
  },
];
