import { pattern } from '../../pattern.ts';

/** Long-term use codes and the drugs of each. */
export const CLASSES: readonly (readonly [code: string, drugs: RegExp])[] = [
  [
    'Z792',
    pattern('i')`
    \b(?:
      amoxicillin\w*|augmentin|ampicillin\w*|penicillin\w*|piperacillin\w*|cef\w+|cephalexin|keflex|azithromycin
      |z-?pak|clarithromycin|erythromycin|doxycycline|minocycline|ciprofloxacin|cipro|levofloxacin|levaquin
      |moxifloxacin|trimethoprim|sulfamethoxazole|bactrim|septra|nitrofurantoin|macrobid|metronidazole|flagyl
      |clindamycin|vancomycin|linezolid|daptomycin|ertapenem|meropenem|gentamicin|tobramycin|rifampin|fosfomycin
      |methenamine
    )\b
  `,
  ],
  [
    'Z7952',
    /\b(?:steroids? (?=taper|burst|course)|prednisone|prednisolone|methylprednisolone|medrol|dexamethasone|decadron|hydrocortisone|cortisone|budesonide)\b/i,
  ],
  [
    'Z791',
    /\b(?:ibuprofen|motrin|advil|naproxen|aleve|meloxicam|mobic|diclofenac|celecoxib|celebrex|ketorolac|toradol|indomethacin|etodolac|nabumetone)\b/i,
  ],
  [
    'Z7901',
    /\b(?:warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|enoxaparin|lovenox|heparin|fondaparinux|dalteparin)\b/i,
  ],
  [
    'Z79891',
    /\b(?:oxycodone|percocet|hydrocodone|norco|vicodin|morphine|hydromorphone|dilaudid|tramadol|codeine|fentanyl|methadone|tapentadol|oxymorphone|buprenorphine)\b/i,
  ],
];

/** Steroids that are breathed in. */
const INHALED =
  /\b(?:inhaled|inhalers?|nebuli\w*|fluticasone|flovent|advair|breo|trelegy|budesonide|pulmicort|symbicort|breztri|mometasone|asmanex|dulera|beclomethasone|qvar|ciclesonide|alvesco|wixela|airduo)\b/i;

/** More classes, and words for a class without its drugs: then a code without any of them is without its drug. */
export const WITHOUT: readonly (readonly [code: string, words: RegExp])[] = [
  [
    'Z792',
    /\b(?:antibiotics?|abx|antimicrobial\w*|\w+(?:cillin|floxacin|cycline|mycin|penem|azole)|isoniazid|\w*tmp\b|smx|iv (?:therapy|infusion)|suppressi\w+)\b/i,
  ],
  ['Z7951', INHALED],
  ['Z7952', /\b(?:\w*steroids?|predni\w*|deflazacort|fludrocortisone|betamethasone|triamcinolone)\b/i],
  ['Z791', /\b(?:nsaids?|anti-?inflammator\w*|aspirin|ketoprofen|oxaprozin|piroxicam|sulindac)\b/i],
  ['Z7901', /\b(?:anti-?coag\w*|blood thinners?|noac|doac|inr|bivalirudin|argatroban)\b/i],
  [
    'Z7902',
    /\b(?:clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|dipyridamole|aggrenox|cilostazol|pletal|vorapaxar|anti-?platelets?|dapt)\b/i,
  ],
  ['Z7982', /\b(?:aspirin|asa|ecotrin|bayer|aggrenox|dapt)\b/i],
  [
    'Z79891',
    /\b(?:opioids?|opiates?|narcotics?|\w*codone|\w*morph\w*|ms ?contin|suboxone|butrans|belbuca|levorphanol|meperidine|patch)\b/i,
  ],
];

/** Classes that are held against each other only. */
export const OF_A_KIND: readonly (readonly [code: string, drugs: RegExp])[] = [
  ['Z79810', /\b(?:tamoxifen|nolvadex|raloxifene|evista|toremifene|serms?)\b/i],
  ['Z79811', /\b(?:letrozole|femara|anastrozole|arimidex|exemestane|aromasin|aromatase)\b/i],
  [
    'Z79818',
    /\b(?:leuprolide|lupron|eligard|goserelin|zoladex|degarelix|firmagon|fulvestrant|faslodex|triptorelin)\b/i,
  ],
  [
    'Z79620',
    /\b(?:biologics?|humira|remicade|etanercept|enbrel|rituxan|actemra|abatacept|stelara|entyvio|belatacept|\w+mab)\b/i,
  ],
  ['Z79621', /\b(?:tacrolimus|prograf|envarsus|cyclosporine|neoral|sandimmune|calcineurin)\b/i],
  ['Z79622', /\b(?:tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant|ruxolitinib|jakafi|jak)\b/i],
  ['Z79623', /\b(?:sirolimus|rapamune|everolimus|zortress|mtor)\b/i],
  ['Z79624', /\b(?:azathioprine|imuran|mycophenol\w*|cellcept|myfortic|leflunomide)\b/i],
];

/** Drugs of one purpose, by the code of each: what keeps blood from clotting (Excludes2 at Z79.02: aspirin, Z79.82); steroids; what
 * acts on estrogen; what holds down the immune system. */
export const OF_ONE_PURPOSE = [
  ['Z7901', 'Z7902', 'Z7982'],
  ['Z7951', 'Z7952'],
  ['Z79810', 'Z79811', 'Z79818'],
  ['Z79620', 'Z79621', 'Z79622', 'Z79623', 'Z79624'],
];
