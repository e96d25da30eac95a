import { DRUG } from '../../narrative/drugs/drug-effects.ts';
import type { Kind } from './value-kind.ts';

/** Values of single diseases: where an ulcer or infarct is, which factor is missing, what a disease comes from (`value-words.ts`). */
export const DISEASE_KINDS: readonly Kind[] = [
  {
    what: 'place of the ulcer',
    lasts: true,
    values: [
      {
        codes: /^K25/,
        words: '(?:gastric|stomach|antral|pyloric) ulcers?|ulcers? (?:of|in) the (?:stomach|antrum|pylorus)',
        orWords:
          '(?:gastric|stomach)(?! (?:was |is )?(?:normal|clear|unremarkable|intact))|antr\\w+|pre-?pylor\\w*|pylor\\w*|gastropathy|fundus',
      },
      {
        codes: /^K26/,
        words: 'duodenal (?:bulb )?ulcers?|ulcers? (?:of|in) the duoden\\w+',
        orWords: 'duoden\\w*(?! (?:was |is )?(?:normal|clear|unremarkable|intact))|post-?pyloric',
      },
    ],
  },
  {
    what: 'wall of the infarct',
    of: 'STEMI|ST[- ]elevation|(?:wall )?MI\\b|myocardial infarction',
    values: [
      { codes: /^I210/, words: '(?<!(?:old|prior|previous|remote|past) )(?:acute )?anter(?:ior|o-?\\w+)(?: wall)?' },
      { codes: /^I211/, words: '(?<!(?:old|prior|previous|remote|past) )(?:acute )?infer(?:ior|o-?\\w+)(?: wall)?' },
    ],
  },
  {
    what: 'missing factor',
    lasts: true,
    values: [
      { codes: /^D66/, words: 'h(?:a)?emophilia A|factor VIII deficiency', orWords: 'VIII' },
      { codes: /^D67/, words: 'h(?:a)?emophilia B|factor IX deficiency|christmas disease', orWords: 'IX' },
    ],
  },
  {
    what: 'state',
    values: [
      {
        codes: /^D57(?:0|[248]1)/,
        words: '(?:in|with|acute) (?:\\w+ )?cris[ei]s|vaso-?occlusive cris[ei]s|acute chest syndrome',
      },
      {
        codes: /^D57(?:1|[248]0)/,
        words:
          '(?:without|no|not in) (?:\\w+ )?cris[ei]s|cris[ei]s,? (?:has |is |was |now )?(?:resolved|over)|resolved (?:\\w+ )?cris[ei]s',
      },
    ],
  },
  {
    what: 'extent',
    open: /^K519/,
    values: [
      { codes: /^K510/, words: '(?:ulcerative )?pan-?colitis' },
      { codes: /^K512/, words: 'ulcerative proctitis' },
      { codes: /^K513/, words: '(?:ulcerative )?(?:procto|recto)-?sigmoiditis' },
      { codes: /^K515/, words: 'left[- ]sided (?:ulcerative )?colitis' },
    ],
  },
  {
    what: 'kind of parkinsonism',
    lasts: true,
    single: true,
    values: [
      {
        codes: /^G20[AB]/,
        words: "parkinson(?:['’]?s)? disease|idiopathic parkinson\\w*",
        orWords: "parkinson['’]?s|parkinson disease|PD",
      },
      {
        codes: /^G21[01]/,
        words: `(?:drug|neuroleptic|medication|antipsychotic|haloperidol|risperidone|metoclopramide)[- ]induced parkinson\\w*|parkinsonism (?:due|secondary) to (?:the |his |her )?(?:${DRUG.source})`,
        orWords:
          'induced|neuroleptic\\w*|antipsychotic\\w*|haloperidol|risperidone|metoclopramide|(?:secondary|vascular) parkinson\\w*|parkinsonism (?:due|secondary)',
      },
    ],
  },
  {
    what: 'place',
    of: "kaposi(?:['’]?s)? sarcoma",
    values: [
      { codes: /^C460/, words: 'skin|cutaneous' },
      { codes: /^C461/, words: 'soft tissues?' },
      { codes: /^C462/, words: 'palate|palatal' },
      { codes: /^C463/, words: 'lymph nodes?|nodal' },
      { codes: /^C464/, words: 'gastro-?intestinal|GI|stomach|colon|bowel' },
      { codes: /^C465/, words: 'lungs?|pulmonary' },
    ],
  },
  {
    what: 'place',
    of: '(?<!(?:pressure|decubitus) )ulcers?(?:ation)?',
    values: [
      { codes: /^L9841/, words: 'buttocks?|gluteal', orWords: 'buttocks?|glut\\w*' },
      {
        codes: /^L9842/,
        words: '(?:lower |upper |mid )?back(?! (?:to|in|on|up|home|from|at)\\b)',
        orWords: '(?:lower|upper|mid|of the) back|spin\\w*|flank',
      },
      { codes: /^L9843/, words: 'abdom\\w*', orWords: 'abdom\\w*|belly|umbil\\w*|pannus|flank' },
      { codes: /^L9844/, words: 'chest(?: wall)?|breast', orWords: 'chest wall|breast|sternal|sternum' },
      { codes: /^L9845/, words: 'neck', orWords: 'neck|cervical' },
      {
        codes: /^L9846/,
        words: 'face|facial|cheek|chin|nose|forehead',
        orWords: 'fac(?:e|ial)|cheek|chin|nose|nasal|forehead',
      },
      { codes: /^L9847/, words: 'groin|inguinal', orWords: 'groin|inguin\\w*' },
    ],
  },
  {
    what: 'valve',
    of: 'regurg\\w*|insufficiency|stenosis|prolapse|incompetence|valve (?:disease|disorder)',
    values: [
      { codes: /^I34/, words: 'mitral', orWords: 'mitral\\w*|MVP|MVR|TEER|(?:mild|moderate|severe) M[RS]' },
      { codes: /^I35/, words: 'aortic', orWords: 'aortic|T?AVR|bicuspid|(?:mild|moderate|severe|critical) A[SRI]' },
      { codes: /^I36/, words: 'tricuspid', orWords: 'tricuspid|(?:mild|moderate|severe) TR' },
      {
        codes: /^I37/,
        words: 'pulmon(?:ary|ic) (?:valve|regurg\\w*|stenosis)',
        orWords: 'pulmon(?:ary|ic) valve|pulmonic',
      },
    ],
  },
  {
    what: 'joint',
    of: 'osteo-?arthritis|OA|DJD|degenerative (?:joint disease|arthritis)|arthrosis',
    values: [
      { codes: /^M16/, words: 'hips?', orWords: 'cox\\w+' },
      { codes: /^M17/, words: 'knees?', orWords: 'gon\\w+' },
      { codes: /^M18/, words: 'thumbs?|CMC|carpo-?metacarpal', orWords: 'basal|CMC|first' },
      { codes: /^M190[1]|^M191[1]/, words: 'shoulders?|gleno-?humeral', orWords: 'AC|gleno\\w*|acromio\\w*' },
      { codes: /^M1907|^M1917/, words: 'ankles?|foot|feet', orWords: 'hallux|toes?|midfoot' },
    ],
  },
  {
    what: 'disorder of speech',
    values: [
      {
        codes: /^(?:I69.20|R4701)/,
        words: '(?:global |expressive |receptive |mixed |Broca\\S* |Wernicke\\S* )?aphasia|aphasic',
      },
      { codes: /^(?:I69.21|R4702)/, words: 'dysphasi[ac]' },
      {
        codes: /^(?:I69.22|R471$)/,
        words: 'dysarthri[ac]',
        orWords: 'dysarthri\\w*|slur\\w*|(?:garbled|thick|slow|unclear) speech|anarthri\\w*',
      },
      { codes: /^I69.23/, words: 'stutter\\w*|fluency disorder|stammer\\w*' },
    ],
  },
  {
    what: 'kind of hypertension',
    of: 'hypertension|HTN',
    values: [
      { codes: /^O13/, words: 'gestational|pregnancy[- ]induced', orWords: 'PIH|gHTN' },
      { codes: /^O10/, words: 'pre-?existing|chronic|essential|long-?standing' },
    ],
  },
  {
    what: 'time of the hemorrhage',
    of: 'post-?partum h(?:a)?emorrhage|PPH',
    values: [
      { codes: /^O721/, words: 'immediate|primary' },
      { codes: /^O722/, words: 'delayed|secondary|late' },
    ],
  },
  {
    what: 'kind of skin cancer',
    single: true,
    values: [
      { codes: /^Z85820/, words: '(?<!non-?)melanomas?' },
      {
        codes: /^Z85828/,
        words: '(?:basal|squamous) cell (?:carcinoma|cancer)|BCC|SCC|non-?melanoma',
        orWords: 'basal|squamous|BCC|SCC|non-?melanoma|skin cancer',
      },
    ],
  },
  {
    what: 'vessel',
    single: true,
    values: [
      {
        codes: /^I251[0-9]/,
        words: '(?:CAD|coronary (?:artery )?disease|atherosclerosis) (?:of|in|involving) (?:the |his |her )?native',
        orWords: 'native|\\bCAD\\b(?! (?:of|in|involving))|LAD|RCA',
      },
      {
        codes: /^I25(?:7[0-3]|810)/,
        words:
          '(?:CAD|coronary (?:artery )?disease|atherosclerosis|stenosis) (?:of|in|involving) (?:the |a |his |her )?(?:\\w+ )?(?:vein|venous|bypass|SVG)(?: graft)?',
        orWords: 'grafts?|SVG|bypass|LIMA',
      },
    ],
  },
  {
    what: 'number of placentas',
    values: [
      { codes: /^O300[123]/, words: 'mono-?chorionic|mono[-/]?di(?:amniotic)?|mono[-/]mono' },
      { codes: /^O3004/, words: 'di-?chorionic|di[-/]di' },
    ],
  },
  {
    what: 'kind of breast cancer',
    values: [
      {
        codes: /^C50[0-689]/,
        words: 'non-?inflammatory (?:breast )?(?:cancer|carcinoma)',
        orWords: 'non-?inflammatory',
      },
      {
        codes: /^C50A/,
        words:
          'inflammatory breast (?:cancer|carcinoma)|inflammatory (?:carcinoma|cancer) of (?:the )?(?:\\w+ )?breast',
        orWords: 'inflammatory|IBC',
      },
    ],
  },
  {
    what: 'kind of valve',
    lasts: true,
    of: 'valves?|AVR|MVR',
    single: true,
    values: [
      {
        codes: /^Z952/,
        words: 'mechanical|metallic',
        orWords: '\\w*mechanic\\w*|TAVR|TAVI|transcatheter|St\\.? Jude|On-?X',
      },
      {
        codes: /^Z953/,
        words: 'bio-?prosthetic|porcine|bovine|tissue|xenograft|pericardial',
        orWords: 'bio-?prosth\\w*|porcine|bovine|tissue|xeno\\w*|pericardial',
      },
    ],
  },
];
