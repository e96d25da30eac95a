import { pattern } from '../../pattern.ts';

/**
 * Drugs that are taken for many things, each with codes that it addresses where they are coded. They tell nobody's diagnosis
 * and are in no question of CV23 for that; a plan that orders one beside a diagnosis that it is commonly taken for has
 * addressed it (EL09). Project knowledge of common use, wide on purpose.
 */
const TABLE: readonly (readonly [drugs: RegExp, codes: RegExp])[] = [
  [
    pattern('i')`
    \b(?:
      sertraline|zoloft|(?:es)?citalopram|lexapro|celexa|fluoxetine|prozac|paroxetine|paxil|(?:des)?venlafaxine
      |effexor|pristiq|duloxetine|cymbalta|bupropion|wellbutrin|mirtazapine|remeron|trazodone|buspirone|buspar
      |vortioxetine|trintellix|amitriptyline|nortriptyline|doxepin|hydroxyzine|lorazepam|ativan|alprazolam|xanax
      |clonazepam|klonopin|diazepam|temazepam|zolpidem|ambien|melatonin|prazosin|lithium|quetiapine|seroquel
      |olanzapine|aripiprazole|risperidone|haloperidol|lurasidone|divalproex|depakote|lamotrigine
    )\b
  `,
    /^(?:F[2-6]|G47\.0|R45|F0[1-3])/,
  ],
  [
    /\b(?:\w+prazole|protonix|prilosec|nexium|famotidine|pepcid|sucralfate|carafate|calcium carbonate|tums)\b/i,
    /^K(?:2[0-9]|3[01]|44)/,
  ],
  [
    /\b(?:gabapentin|neurontin|pregabalin|lyrica|duloxetine|cymbalta|amitriptyline|nortriptyline|capsaicin|lidocaine)\b/i,
    /^(?:G[56]|M54|M79|E(?:0[89]|1[013])\.4|B02|G89|R52)/,
  ],
  [/\b(?:aspirin|asa|ecotrin)\b/i, /^(?:I2[0-5]|I6|I7[0-9])/],
  [
    /\b(?:senna\w*|docusate|colace|polyethylene glycol|peg 3350|miralax|bisacodyl|dulcolax|lactulose|milk of magnesia|psyllium|metamucil|linaclotide|lubiprostone|loperamide|imodium|dicyclomine|hyoscyamine)\b/i,
    /^K5[0-9]/,
  ],
  [/\b(?:ferrous\w*|iron)\b/i, /^D(?:5[0-9]|6[0-4])/],
  [/\b(?:deferasirox|exjade|jadenu|deferoxamine|deferiprone)\b/i, /^(?:E83\.1|D5[67])/],
  [/\b(?:buprenorphine|suboxone|methadone|naltrexone|vivitrol|acamprosate|disulfiram)\b/i, /^F1[01]/],
  [/\b(?:(?:chole|ergo)calciferol|vitamin d\d?|vit d\d?|calcium)\b/i, /^(?:E55|M8[01]|E58|E83\.5)/],
  [/\b(?:cyanocobalamin|(?:vitamin |vit )?b-?12|folic acid|folate)\b/i, /^(?:D5[1-3]|E53)/],
  [/\b(?:potassium|k-?dur|klor-?con|magnesium|sodium bicarbonate|sodium chloride)\b/i, /^(?:E8[37]|N1[89])/],
  [
    /\b(?:predniso(?:ne|lone)|methylprednisolone|medrol|dexamethasone|decadron|hydrocortisone|methotrexate|azathioprine)\b/i,
    /^(?:M0[5-9]|M3|J4|J84|L[1-5]|K5[01]|D8[69]|G70|E27|D59|D69)/,
  ],
  [
    pattern('i')`
    \b(?:
      acetaminophen|tylenol|ibuprofen|naproxen|meloxicam|celecoxib|diclofenac|voltaren|tramadol|oxycodone|percocet
      |hydrocodone|norco|morphine|hydromorphone|fentanyl|buprenorphine|methadone|tapentadol|baclofen|tizanidine
      |methocarbamol|cyclobenzaprine
    )\b
  `,
    /^(?:M|S|G89|R52|G35|G8[0-3]|T84)/,
  ],
  [
    /\b(?:triamcinolone|clobetasol|betamethasone|hydrocortisone|ketoconazole|clotrimazole|nystatin|miconazole|mupirocin|calcipotriene|ammonium lactate|silver sulfadiazine|zinc oxide)\b/i,
    /^(?:L|B3[5-7])/,
  ],
  [
    /\b(?:loratadine|cetirizine|fexofenadine|fluticasone|montelukast|benzonatate|guaifenesin|azelastine)\b/i,
    /^J(?:3[0-9]|4[0-7])/,
  ],
  [/\b(?:meclizine|ondansetron|promethazine|prochlorperazine|metoclopramide)\b/i, /^(?:R11|H8[1-3]|R42|K31)/],
  [/\b(?:primidone|propranolol|ropinirole|pramipexole|clonazepam)\b/i, /^G2[0-5]/],
  [
    /\b(?:spironolactone|hydrochlorothiazide|hctz|chlorthalidone|clonidine|hydralazine|amlodipine|nifedipine)\b/i,
    /^I1/,
  ],
  [/\b(?:artificial tears|carboxymethylcellulose|cyclosporine ophth\w*|restasis|preservision|areds)\b/i, /^H/],
  [
    /\b(?:oxygen|o2|nebs?|(?:lev)?albuterol|(?:tio|ipra)tropium|umeclidinium|aclidinium|revefenacin|budesonide|formoterol|salmeterol|vilanterol|roflumilast|trelegy|breo|anoro|stiolto|symbicort|advair|spiriva|dulera)\b/i,
    /^J/,
  ],
  [
    /\b(?:atomoxetine|strattera|viloxazine|methylphenidate|ritalin|concerta|dexmethylphenidate|(?:dextro|lisdex)?amphetamine|adderall|vyvanse|guanfacine|clonidine)\b/i,
    /^F90/,
  ],
  [
    pattern('i')`
    \b(?:
      antibiotics?|i\.?v\.? (?:abx|atb)|abx|cef\w{3,}|ceph\w{4,}|\w*cillin|augmentin|zosyn|\w+floxacin
      |vanco(?:mycin)?|daptomycin|linezolid|clindamycin|doxycycline|minocycline|\w+penem|metronidazole|flagyl
      |bactrim|nitrofurantoin|macrobid|rifampin|gentamicin|tobramycin|azithromycin
    )\b
  `,
    /^(?:A|B|G0[0-9]|I3[03]|J[0-2]|J69|J85|K57|K6[15]|K81|L0|M00|M46|M86|N1[0-2]|N30|N39|N4[15]|T8(?:0\.2|1\.4|2\.[67]|3\.[56]|4\.[5-7]|5\.7|7\.4))/,
  ],
  [/\b(?:\w+conazole|terbinafine|nystatin|clotrimazole|\w+fungin|amphotericin)\b/i, /^B(?:3[5-9]|4[0-9])/],
  [/\b(?:cpap|bi-?pap|bilevel)\b/i, /^(?:G47|J96|E66)/],
  [
    /\b(?:ensure|boost|glucerna|juven|prostat|pro-?stat|megestrol|dronabinol|multivitamins?|supplements?)\b/i,
    /^(?:E4[3-6]|E6[0-4]|E88\.A|R6[34]|R62)/,
  ],
];

/** Whether a drug of many uses in these lines is commonly taken for a code (with its dot). */
export function isTreated(code: string, lines: readonly string[]): boolean {
  return TABLE.some(([drugs, codes]) => codes.test(code) && lines.some((line) => drugs.test(line)));
}
