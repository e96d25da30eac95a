import { DRUG } from '../narrative/drugs/drug-effects.ts';

/**
 * Values that a code says in a word of its own, where the classification has the other value under another code, often of
 * another category: severe and moderate malnutrition, single and recurrent episodes, hemorrhage and infarction.
 */

export interface Value {
  codes: RegExp;
  /** Words that say it; beside the words of the condition where the kind has any. */
  words: string;
  /** It says all the others too: both parts of the bowel. */
  isAll?: true;
}

export interface Kind {
  /** What differs, as the message calls it. */
  what: string;
  /** Codes that leave it open; where one value is told, CV14 names it. */
  open?: RegExp;
  /** The condition's words, near which a value stands. Absent: the value's words say the condition too. */
  of?: string;
  values: readonly Value[];
  /** Several may be told, each for its own place: the graver one has to be coded, though the other is told too. */
  graver?: true;
  /** A patient has one of them: a code of the other value in the list leaves the one that no document gives as it is. */
  single?: true;
  /** Words of any clinician count: social circumstances (OG I.B.14). */
  byAnyone?: true;
}

/** Parts of the bowel, as documents write them. */
const SMALL = '(?:small(?:[ -](?:bowel|intestin\\w+))?|(?:terminal )?ile(?:um|al|itis)|jejun\\w+|duoden\\w+)';
const LARGE = '(?:large(?:[ -](?:bowel|intestin\\w+))?|(?:sigmoid )?col(?:on|onic|itis)|sigmoid)';
const AND = '(?:,? and (?:the )?|/| ?& ?)';
const BOTH = `(?:ileo-?col(?:itis|onic)|${SMALL}${AND}${LARGE}|${LARGE}${AND}${SMALL})`;

/** Diseases that diabetes comes from, by name: behind "due to" may stand a drug as well (E09). */
const OF_THE_BODY =
  'pancrea\\w*|cystic fibrosis|h(?:a)?emochromatosis|cushing\\w*|acromegaly|malnutrition|neoplasm|tumou?r|cancer|rubella';

export const KINDS: readonly Kind[] = [
  {
    what: 'severity',
    of: 'malnutrition|malnourished',
    single: true,
    values: [
      { codes: /^E43/, words: 'severe(?:ly)?' },
      { codes: /^E440/, words: 'moderate(?:ly)?' },
      { codes: /^E441/, words: 'mild(?:ly)?' },
    ],
  },
  {
    what: 'cause',
    of: 'an(?:a)?emia',
    values: [
      { codes: /^D630/, words: 'neoplas\\w*|malignan\\w*|cancer|myeloma|lymphoma|leukemia' },
      { codes: /^D6481/, words: 'chemo\\w*|antineoplastic\\w*|carboplatin|FOLFOX|FOLFIRI' },
      { codes: /^D631/, words: 'CKD|ESRD|renal|kidney' },
      {
        codes: /^D62/,
        words: '(?:acute|post-?op(?:erative)?|surgical) (?:post-?\\w+ |acute )?(?:blood loss|hemorrhag\\w*)|ABLA',
      },
      { codes: /^D500/, words: 'chronic blood loss|(?<!(?:acute|post-?op(?:erative)?|surgical) )blood loss' },
    ],
  },
  {
    what: 'kind of catheter',
    single: true,
    values: [
      { codes: /^T83(?:51|0[1-9])0/, words: 'supra-?pubic|cystostomy|SPC|SPT' },
      { codes: /^T83(?:51|0[1-9])1/, words: 'foley|urethral|indwelling' },
      { codes: /^T83(?:51|0[1-9])2/, words: 'nephrostom\\w*|PCN' },
    ],
  },
  {
    what: 'acuity',
    of: 'DVTs?|thrombos[ie]s|thrombus',
    values: [
      { codes: /^I82(?:4|6[0-2]|[ABC]1)/, words: '(?<!sub)(?:acute|new)' },
      { codes: /^I82(?:5|7|[ABC]2)/, words: 'chronic' },
    ],
  },
  {
    what: 'kind of episode',
    of: 'depress\\w*|MDD',
    values: [
      { codes: /^F32[0-5]/, words: '(?<!prior |previous |past |first )single(?: episode)?' },
      { codes: /^F33/, words: 'recurrent|recurring' },
    ],
  },
  {
    what: 'result of the rheumatoid factor',
    of: 'rheumatoid|RA',
    single: true,
    values: [
      { codes: /^M05/, words: 'sero-?positive|(?:RF|rheumatoid factor)[ -]?(?:\\+|pos\\w*)|with rheumatoid factor' },
      { codes: /^M060/, words: 'sero-?negative|(?:RF|rheumatoid factor)[ -]?neg\\w*|without rheumatoid factor' },
    ],
  },
  {
    what: 'kind',
    of: 'hyperparathyroid\\w*',
    values: [
      { codes: /^E210/, words: 'primary' },
      { codes: /^(?:N2581|E211)/, words: 'secondary' },
      { codes: /^E212/, words: 'tertiary' },
    ],
  },
  {
    what: 'course',
    values: [
      { codes: /^G35A/, words: 'relapsing(?:[ -]+remitting)?|RRMS' },
      { codes: /^G35B/, words: 'primary[ -]progressive|PPMS' },
      { codes: /^G35C/, words: 'secondary[ -]progressive|SPMS' },
    ],
  },
  {
    what: 'acuity',
    of: 'osteomyelitis|OM',
    values: [
      { codes: /^M86[01]/, words: '(?<!sub)acute' },
      { codes: /^M862/, words: 'sub-?acute' },
      { codes: /^M86[3-6]/, words: 'chronic' },
    ],
  },
  {
    what: 'degree',
    of: 'burns?(?:[^.;\\n]{0,8}:)?|burned|scald\\w*',
    graver: true,
    values: [
      { codes: /^T2[0-5][15]/, words: '(?:first|1st)[ -]degree' },
      { codes: /^T2[0-5][26]/, words: '(?:second|2nd)[ -]degree|partial[ -]thickness' },
      { codes: /^T2[0-5][37]/, words: '(?:third|3rd)[ -]degree|full[ -]thickness' },
    ],
  },
  {
    what: 'depth',
    of: 'infect\\w*|SSIs?|abscess\\w*',
    values: [
      { codes: /^T8141/, words: 'superficial' },
      { codes: /^T8142/, words: 'deep(?! (?:vein|venous|tissue))' },
      {
        codes: /^T8143/,
        words: 'organ(?:[ /-]+(?:and |or )?(?:cavity )?space)?|intra-?abdominal|pelvic|retroperitoneal',
      },
    ],
  },
  {
    what: 'kind of pneumonia',
    values: [
      {
        codes: /^J(?:1[2-8])/,
        words:
          '(?:community|hospital|ventilator)[- ]?(?:acquired|associated)|CAP|HAP|VAP|(?:bacterial|lobar|viral|pneumococcal|\\w+coccal) (?:pneumonia|PNA)',
      },
      { codes: /^J690/, words: 'aspiration (?:pneumon(?:ia|itis)|PNA)' },
    ],
  },
  {
    what: 'estrogen receptor status',
    values: [
      { codes: /^Z170/, words: '(?:ER|estrogen[- ]receptor)(?:/PR)?[ -]?(?:\\+|pos(?:itive)?)' },
      { codes: /^Z171/, words: '(?:ER|estrogen[- ]receptor)(?:/PR)?[ -]?(?:neg(?:ative)?)|triple[- ]negative' },
    ],
  },
  {
    what: 'kind of stroke',
    single: true,
    values: [
      {
        codes: /^I691/,
        words:
          'ICH|(?:intracerebral|intraparenchymal|basal ganglia|thalamic) (?:hemorrhage|bleed)|hemorrhagic (?:stroke|CVA)',
      },
      {
        codes: /^I693/,
        words:
          'infarct\\w*|isch(?:a)?emic|embolic|cardio-?embolic|lacunar|thrombo\\w*|(?<!hemorrhagic |post[- ]?)(?:strokes?|CVAs?)',
      },
      { codes: /^I690/, words: 'SAH|subarachnoid (?:hemorrhage|bleed)' },
    ],
  },
  {
    what: 'kind of diabetes',
    values: [
      { codes: /^E11/, words: 'type ?(?:2|II)|T2DM|DM ?(?:2|II)|DM2|NIDDM' },
      {
        codes: /^E09/,
        words: `(?:(?:cortico)?steroid|drug|medication|glucocorticoid|prednisone|tacrolimus)[- ]induced (?:diabetes|DM)|(?:diabetes|DM) (?:mellitus )?(?:due|secondary) to (?:the |her |his |long[- ]term )?(?:${DRUG.source})`,
      },
      {
        codes: /^E08/,
        words: `cystic fibrosis[- ]related (?:diabetes|DM)|CFRD|pancreatogenic (?:diabetes|DM)|type ?3c|(?:diabetes|DM) (?:\\w+ )?(?:due|secondary) to (?:\\w+ ){0,2}(?:${OF_THE_BODY})`,
      },
      { codes: /^E13/, words: 'post-?pancreatectomy (?:diabetes|DM)|pancreatogenic diabetes|type ?3c|MODY|LADA' },
    ],
  },
  {
    what: 'reason',
    values: [
      {
        codes: /^Z9112/,
        words:
          "(?<!un)intentional\\w*|deliberate\\w*|ration(?:s|ed|ing)|(?:could|can) ?(?:no|n['’])t afford|because of (?:the )?cost|choos\\w+ not|refus\\w+",
      },
      { codes: /^Z9113/, words: 'un-?intentional\\w*|forg[eo]t\\w*|inadvertent\\w*|by mistake|misunderst\\w+|memory' },
    ],
    byAnyone: true,
  },
  {
    what: 'kind of homelessness',
    values: [
      { codes: /^Z5901/, words: 'sheltered|shelter|motel|transitional housing|couch[- ]surf\\w*|doubled up' },
      {
        codes: /^Z5902/,
        words:
          'unsheltered|on the streets?|(?:in|out of) (?:his |her |their |a )?(?:car|van|truck|tent)|encampment|outdoors',
      },
    ],
    byAnyone: true,
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
