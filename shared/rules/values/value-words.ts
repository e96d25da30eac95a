import { DRUG } from '../../narrative/drugs/drug-effects.ts';
import { DEVICE_KINDS } from './device-value-words.ts';
import { DISEASE_KINDS } from './disease-value-words.ts';
import { INFECTION_KINDS } from './infection-value-words.ts';
import { INJURY_KINDS } from './injury-value-words.ts';
import { MIND_KINDS } from './mind-value-words.ts';
import { ORGAN_KINDS } from './organ-value-words.ts';
import type { Kind } from './value-kind.ts';

/**
 * Values that a code says in a word of its own, where the classification has the other value under another code, often of
 * another category: severe and moderate malnutrition, single and recurrent episodes, hemorrhage and infarction.
 */

/** Diseases that diabetes comes from, by name: behind "due to" may stand a drug as well (E09). */
const OF_THE_BODY =
  'pancrea\\w*|cystic fibrosis|h(?:a)?emochromatosis|cushing\\w*|acromegaly|malnutrition|neoplasm|tumou?r|cancer|rubella';

export const KINDS: readonly Kind[] = [
  {
    what: 'severity',
    lasts: true,
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
        orWords: '(?:blood loss|hemorrhagic) an(?:a)?emia,? \\(?acute|acute an(?:a)?emia',
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
    lasts: true,
    of: 'depress\\w*|MDD',
    values: [
      { codes: /^F32[0-5]/, words: '(?<!prior |previous |past |first )single(?: episode)?' },
      { codes: /^F33/, words: 'recurrent|recurring' },
    ],
  },
  {
    what: 'result of the rheumatoid factor',
    lasts: true,
    of: 'rheumatoid|RA',
    single: true,
    values: [
      { codes: /^M05/, words: 'sero-?positive|(?:RF|rheumatoid factor)[ -]?(?:\\+|pos\\w*)|with rheumatoid factor' },
      { codes: /^M060/, words: 'sero-?negative|(?:RF|rheumatoid factor)[ -]?neg\\w*|without rheumatoid factor' },
    ],
  },
  {
    what: 'kind',
    open: /^E213/,
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
    what: 'depth',
    open: /^T81(?:40|49)/,
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
    lasts: true,
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
    lasts: true,
    values: [
      { codes: /^E11/, words: 'type ?(?:2|II)|T2DM|DM ?(?:2|II)|DM2|NIDDM' },
      {
        codes: /^E10/,
        words: 'type ?(?:1|I)(?= ?(?:diabet|DM))|(?:diabetes|DM)(?: mellitus)?,? type ?(?:1|I)|T1DM|DM1|LADA',
      },
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
    what: 'reason',
    values: [
      {
        codes: /^Z91(?:1[245][01]|A[24]0)/,
        words:
          "(?:could|can) ?(?:no|n['’])t (?:\\w+ )?(?:afford|pay)|no money (?:for|to)|(?:because of|due to) (?:the |its |their )?(?:cost|price|copay|expense)|too expensive|(?:lost|lapsed?) (?:of )?(?:his |her |their )?insurance|financial (?:hardship|strain|reasons?)",
        orWords:
          'afford\\w*|costs?|costly|pric\\w+|financ\\w*|expens\\w*|co-?pays?|money|insurance|coverage|income|pay(?:s|ing)?',
      },
      {
        codes: /^Z91(?:1[245]8|A[24]8)/,
        words:
          '(?:because|due to|for fear) (?:of )?(?:he |she |they |the |its )?(?:felt|feels|dislik\\w*|side effects?|weight gain|nausea|dizz\\w*|drows\\w*|fatigue|stigma|belie\\w+)',
        orWords:
          'side effects?|felt|feels|by choice|chose|refus\\w*|weight gain|nausea|belie\\w+|prefer\\w*|fear\\w*|tired|forg[eo]t\\w*',
      },
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
    what: 'kind of gout',
    values: [
      {
        codes: /^M10/,
        words:
          '(?:sub-?)?acute (?:\\w+ ){0,2}?gout\\w*|gout\\w* (?:attacks?|flares?|flare-?ups?)|(?:attacks?|flares?|flare-?ups?) of (?:\\w+ )?gout|podagra',
      },
      {
        codes: /^M1A/,
        words:
          'chronic (?:(?:tophaceous|recurrent|idiopathic|polyarticular) ){0,2}gout\\w*|tophaceous gout\\w*|gout\\w*,? (?:chronic|tophaceous)|gouty toph(?:us|i)',
      },
    ],
  },
  {
    what: 'origin',
    of: 'secondary hyperparathyroid\\w*',
    single: true,
    values: [
      { codes: /^N2581/, words: 'renal|CKD|ESRD|kidney|dialysis' },
      {
        codes: /^E211/,
        words: 'non-?renal|vitamin D|malabsorption|bariatric|calcium',
        orWords: 'non-?renal|vitamin D',
      },
    ],
  },
  {
    what: 'origin',
    of: 'osteoporo\\w*',
    values: [
      {
        codes: /^M8[01]0/,
        words: 'age-related|senile|post-?menopausal|involutional',
      },
      {
        codes: /^M8[01]8/,
        words: '(?:(?:cortico)?steroid|drug|medication|glucocorticoid|prednisone|heparin)[- ]induced|disuse|idiopathic',
        orWords: 'secondary osteoporo\\w*|disuse|idiopathic|post-?traumatic',
      },
    ],
  },
  {
    what: 'certainty',
    of: '(?<!(?:alcohol|substance|drug|tobacco|opioid|cocaine|etoh) )abuse|neglect|maltreat\\w*|exploit\\w*',
    values: [
      { codes: /^T74/, words: 'confirmed|substantiated' },
      {
        codes: /^T76/,
        words: 'suspect\\w*|suspicion|alleged|possible|probable',
        orWords: 'suspect\\w*|suspicion|alleged|under investigation|unsubstantiated|not (?:yet )?confirmed',
      },
    ],
  },
  {
    what: 'level of the blood sugar',
    values: [
      {
        codes: /^E(?:08|09|1[013])65/,
        words: 'hyper-?glyc(?:a)?emi[ac]',
        orWords:
          'hyper-?gly\\w*|poor\\w* control\\w*|inadequate\\w*|out of control|high (?:blood )?sugars?|uncontrolled|elevated',
      },
      {
        codes: /^E(?:08|09|1[013])64/,
        words: 'hypo-?glyc(?:a)?emi[ac]',
        orWords: '(?:low|lows) (?:blood )?(?:sugars?|glucose)|lows|glucagon',
      },
    ],
  },
  ...ORGAN_KINDS,
  ...INFECTION_KINDS,
  ...MIND_KINDS,
  ...DEVICE_KINDS,
  ...INJURY_KINDS,
  ...DISEASE_KINDS,
];
