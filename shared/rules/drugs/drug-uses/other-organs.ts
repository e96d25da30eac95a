import { DIABETES, type DrugRow } from './drug-row.ts';

/** Drugs for hormones, lungs, bladder, bones, joints, kidneys, blood, eyes and gut, and after transplants. */
export const OTHER_ORGANS: readonly DrugRow[] = [
  [
    'insulin|lantus|basaglar|toujeo|tresiba|levemir|semglee|humalog|admelog|novolog|fiasp|humulin|novolin|glipizide|glimepiride|glyburide|repaglinide|nateglinide|pioglitazone|acarbose|sitagliptin|linagliptin|saxagliptin|alogliptin|januvia|tradjenta|onglyza',
    `${DIABETES} R73 E74 K758`,
    'diabet\\w*|\\bdm\\b|dm ?2|t2dm|t1dm|iddm|niddm|hyperglycemi\\w*',
  ],
  [
    'metformin|glucophage',
    `${DIABETES} R73 E282 E66 E88`,
    'diabet\\w*|\\bdm\\b|dm ?2|t2dm|pcos|polycystic|insulin resistance',
  ],
  [
    'empagliflozin|dapagliflozin|canagliflozin|ertugliflozin|jardiance|farxiga|invokana|steglatro',
    `${DIABETES} R73 I50 I11 I13 I12 N18 I42`,
    'diabet\\w*|\\bdm\\b|t2dm|heart failure|\\bchf\\b|hf[rp]ef|kidney disease|\\bckd\\b|cardiomyopath\\w*',
  ],
  [
    'semaglutide|liraglutide|dulaglutide|exenatide|tirzepatide|ozempic|victoza|trulicity|bydureon|byetta|mounjaro|rybelsus',
    `${DIABETES} R73 E66 Z68 G4733 K758 I25 E88`,
    'diabet\\w*|\\bdm\\b|t2dm|obes\\w*|overweight|weight loss|sleep apnea',
  ],
  [
    'levothyroxine|synthroid|levoxyl|unithroid|euthyrox|tirosint|liothyronine|cytomel|armour thyroid|np thyroid',
    'E00 E01 E02 E03 E04 E05 E06 E07 E23 E890 E893 C73 Z85850 F32 F33',
    'hypothyroid\\w*|thyroid\\w*|hashimoto\\w*|myxedema|hypopituit\\w*|goiter',
  ],
  ['methimazole|tapazole|propylthiouracil', 'E05 E06 E04', 'hyperthyroid\\w*|thyrotoxic\\w*|graves\\w*|goiter'],
  [
    'tiotropium|spiriva|umeclidinium|incruse|aclidinium|ipratropium|atrovent|combivent|duoneb|revefenacin|roflumilast|trelegy|breo|anoro|stiolto|symbicort|advair|wixela|dulera|breztri|fluticasone[ -/]+(?:salmeterol|vilanterol)|budesonide[ -/]+formoterol|arformoterol|formoterol|albuterol|levalbuterol|montelukast|singulair|theophylline',
    'J R05 R06 R09 C34 C78 I27 E84 D86 M34 U07 U09 B44 Z87.09 L50 I50 I11.0 I13 Z93.0 Z43.0 G12 G47 P2 Q',
    'copd|chronic obstructive|emphysema|asthma|bronch\\w*|wheez\\w*|pneumonia|lung|respiratory|short(?:ness)? of breath|dyspnea|rhinitis|allerg\\w*',
  ],
  [
    'tamsulosin|flomax|alfuzosin|silodosin|dutasteride|avodart|finasteride|proscar',
    'N40 N13 N20 N21 N31 N32 N35 N36 N41 N42 N99 R33 R35 R39 C61 Z85.46 L64 L65 Z96.0 Z43.5 G83 G82 N39 N23',
    'prostat\\w*|\\bbph\\b|retention|urin\\w*|stones?|voiding|neurogenic bladder',
  ],
  [
    'oxybutynin|ditropan|tolterodine|detrol|solifenacin|vesicare|mirabegron|myrbetriq|trospium|darifenacin|fesoterodine|vibegron|gemtesa',
    'N31 N32 N39 N30 N40 R32 R35 R39 R61 L74 G83 G82 G35 Z96.0 N36 N81 Z43.5',
    'bladder|incontinen\\w*|urgency|\\boab\\b|frequency|urin\\w*',
  ],
  [
    'alendronate|fosamax|risedronate|actonel|ibandronate|boniva|denosumab|prolia|teriparatide|forteo|abaloparatide|romosozumab|evenity|raloxifene|evista',
    'M80 M81 M84 M85 M88 M89 M90 Z87.310 Z79.52 C E21 E20 E55 E83 Z78.0 M05 M06 Z94 S',
    'osteopor\\w*|osteopeni\\w*|bone (?:loss|density)|paget\\w*|fragility|metasta\\w*|fractures?',
  ],
  [
    'allopurinol|zyloprim|febuxostat|uloric|probenecid|colchicine|colcrys|mitigare',
    'M10 M1A M11 E79 N20 N18 C I30 I31 I25 M35 L40 E85 I97 D45 D47 E88',
    'gout\\w*|hyperuric\\w*|uric|kidney stones?|pericarditis|tumor lysis|pseudogout|cppd',
  ],
  [
    'hydroxychloroquine|plaquenil|leflunomide|arava|sulfasalazine|adalimumab|humira|etanercept|enbrel|tocilizumab|actemra|tofacitinib|xeljanz|upadacitinib|rinvoq|abatacept|orencia|certolizumab|golimumab|secukinumab|ixekizumab|apremilast',
    'M05 M06 M07 M08 M12 M13 M30 M31 M32 M33 M34 M35 M36 M45 M46 L40 L93 L73 L88 L20 K50 K51 H20 D86 B50 D89 N00 L94 D68',
    'arthritis|lupus|psoria\\w*|crohn\\w*|colitis|spondyl\\w*|sjogren\\w*|connective|vasculitis|arteritis|uveitis|sarcoid\\w*|pyoderma|hidradenitis',
  ],
  [
    'tacrolimus|prograf|envarsus|mycophenol\\w*|cellcept|myfortic|cyclosporine|neoral|sirolimus|belatacept',
    'Z94 T86 M3 N0 K50 K51 G70 L20 L40 K75.4 D89 D61 D59 J84 H04 M05 M06 L1 L43 G04 G36 I77.6 Z48.2',
    'transplant\\w*|lupus|nephr\\w*|myasthenia|dermatitis|hepatitis|psoria\\w*|colitis|scleroderma|myositis|interstitial lung|pemphig\\w*|vasculitis|lichen planus|sarcoid\\w*|uveitis',
  ],
  [
    'sevelamer|renvela|calcium acetate|phoslo|lanthanum|fosrenol|sucroferric|ferric citrate|cinacalcet|sensipar|calcitriol|rocaltrol|paricalcitol',
    'N17 N18 N19 N25 E83 E20 E21 E55 E89.2 Z99.2 I12 I13 C75 D50 D63 Z94.0 E08.2 E09.2 E10.2 E11.2 E13.2 M83',
    'kidney|renal|\\bckd\\b|\\besrd\\b|dialysis|parathyroid\\w*|phosph\\w*|calc\\w*|vitamin d',
  ],
  [
    'epoetin|epogen|procrit|retacrit|darbepoetin|aranesp|ferrous \\w+|feosol|iron sucrose|venofer|ferric carboxymaltose|polysaccharide iron|filgrastim|neupogen',
    'D4 D5 D6 D70 N18 C E61 K90 K25 K26 K27 K28 K50 K51 K55 K92 Z98.84 Z90 Z99.2 Z94 G25 I50 O99 R79 I12 I13 B20 E11.22 Z48 Z47 S72 K31 N92 N93 E83 Z86.2',
    'an(?:a)?emi\\w*|iron|blood loss|kidney disease|\\bckd\\b|bleed\\w*|neutropeni\\w*|gastric bypass|hemoglobin',
  ],
  [
    'latanoprost|xalatan|dorzolamide|cosopt|brimonidine|alphagan|bimatoprost|lumigan|travoprost|travatan|timolol (?:maleate )?(?:ophth\\w*|eye|\\d?\\.?\\d+(?= ?%))|netarsudil',
    'H40 H42 Q15 H54 H47 H21 H35 E08.3 E10.3 E11.3 E13.3 L71 Z98',
    'glaucoma|ocular|eye\\w*|intraocular|\\biop\\b',
  ],
  [
    'pancrelipase|creon|zenpep|pancreaze',
    'K86 K85 K90 K91 E84 C25 D13 Z90.4 E89 E13 Z85.07 K31',
    'pancrea\\w*|cystic fibrosis|malabsorption|whipple',
  ],
  [
    'mesalamine|asacol|lialda|pentasa|balsalazide|vedolizumab|entyvio|ustekinumab|stelara|risankizumab',
    'K50 K51 K52 K57 K62 L40 K91',
    'crohn\\w*|colitis|proctitis|psoria\\w*|inflammatory bowel|\\bibd\\b|diverticul\\w*|pouchitis',
  ],
  ['rifaximin|xifaxan', 'K7 K58 K63 A0 B18 R18 G93', 'encephalopathy|cirrhosis|liver|hepatic|ibs|bacterial overgrowth'],
  [
    'nintedanib|ofev|pirfenidone|esbriet',
    'J84 J70 J99 M34 D86 J67 J68 M05.1 U09 J62',
    'pulmonary fibrosis|interstitial lung|fibro\\w*|scleroderma',
  ],
  [
    'ursodiol|actigall|obeticholic',
    'K74 K80 K83 K76 K75 Z94 E84 C22 C24 K82 Z98.84 P59',
    'cholangitis|biliary|gallstones?|cholelithiasis|liver|cholestasis|bariatric|gastric bypass|sleeve gastrectomy',
  ],
  [
    'desmopressin|ddavp',
    'E23 N25 N39 R35 D66 D68 E89.3 C75 D44 Z86.01 N32',
    'diabetes insipidus|enuresis|nocturia|hemophilia|von willebrand|pituitar\\w*',
  ],
];
