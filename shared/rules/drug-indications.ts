/**
 * What drugs are taken for, as far as a drug tells: those of one indication, and those of a few, each with every code that
 * would explain it. Drugs that are taken for almost anything (gabapentin, steroids, aspirin, proton pump inhibitors,
 * supplements, most antibiotics) are left out: their reason cannot be missed. Project knowledge of drug labels and common
 * use, wide on purpose: a code that might explain a drug silences the question.
 */
export interface DrugUse {
  drugs: RegExp;
  /** Prefixes of codes without the dot, any of which explains the drug. */
  codes: readonly string[];
  /** How a provider's note would name what it is taken for. */
  words: RegExp;
}

const DIABETES = 'E08 E09 E10 E11 E13 O24 E891';
const VESSELS = 'I20 I21 I22 I23 I24 I25 I63 I65 I66 I67 I69 I70 I71 I73 I74 I77 I79 G45 G46 Z8673 Z95 Z9861 I252';
const CLOTS =
  'I48 I26 I27 I80 I81 I82 I74 I63 I67 I69 G45 G08 Z8671 Z8673 Z95 Z98 I05 I06 I07 I08 I34 I35 I36 I37 I38 I42 I50 I51 I23 I24 I25 I70 I73 I77 I87 ' +
  'D65 D68 D75 D69 K55 Q21 C Z47 Z48 Z96 S T84 M80 M84 M96 Z74 Z99.3 G12 G35 G61 G82 G81 U07 U09 O22 O88 Z89 I11 I13 I49 Z79.890';
const PRESSURE =
  'I10 I11 I12 I13 I15 I16 I1A I20 I21 I22 I24 I25 I27 I34 I35 I42 I43 I47 I48 I49 I50 I51 I63 I69 I70 I71 I73 N18 N04 N05 N06 N08 E08 E09 E10 E11 E13 R03 G43 Z94 K76 O10 O11 O13 O14 O16';

/** Each entry: drugs as alternatives, prefixes of codes, words. */
const TABLE: readonly (readonly [drugs: string, codes: string, words: string])[] = [
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
    'donepezil|aricept|rivastigmine|exelon|galantamine|razadyne|memantine|namenda|namzaric',
    'F01 F02 F03 F05 F06 F09 G30 G31 G20 G21 G35 R41 I69 S06 G93 F84',
    'dementia|alzheimer\\w*|cognitive|memory|lewy',
  ],
  [
    'carbidopa|levodopa|sinemet|rytary|dhivy|entacapone|comtan|stalevo|rasagiline|azilect|safinamide|xadago|istradefylline|pimavanserin|nuplazid|opicapone',
    'G20 G21 G23 G24 G25 G31 G90 F02 F06 F23 F28 F29',
    'parkinson\\w*|lewy|restless leg\\w*|\\brls\\b|dystonia|multiple system atrophy|supranuclear',
  ],
  [
    'pramipexole|mirapex|ropinirole|requip|rotigotine|neupro',
    'G20 G21 G23 G25 G31 F32 F33 F31 G4761',
    'parkinson\\w*|lewy|restless leg\\w*|\\brls\\b',
  ],
  [
    'benztropine|cogentin|trihexyphenidyl',
    'G20 G21 G23 G24 G25 F2 F3 R11 K11 T43',
    'parkinson\\w*|dystonia|extrapyramidal|\\beps\\b|tremor|schizo\\w*|drool\\w*',
  ],
  [
    'warfarin|coumadin|jantoven|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa|enoxaparin|lovenox|fondaparinux|dalteparin',
    CLOTS,
    'fibrillation|flutter|a-?fib|\\baf\\b|thrombo\\w*|embol\\w*|\\bdvt\\b|\\bpe\\b|\\bvte\\b|valve|stroke|\\bcva\\b|\\btia\\b|clot\\w*|prophyla\\w*|arthroplasty|replacement|thrombus',
  ],
  [
    'clopidogrel|plavix|prasugrel|effient|ticagrelor|brilinta|cilostazol',
    `${VESSELS} I48 E0851 E0951 E1051 E1151 E1351 E0852 E1052 E1152 E1352 Q`,
    'coronary|\\bcad\\b|stent\\w*|stroke|\\bcva\\b|\\btia\\b|peripheral (?:arter|vasc)\\w*|\\bpad\\b|\\bpvd\\b|claudication|infarction|carotid|bypass|angioplasty',
  ],
  [
    'atorvastatin|lipitor|rosuvastatin|crestor|simvastatin|zocor|pravastatin|lovastatin|pitavastatin|ezetimibe|zetia|evolocumab|alirocumab|fenofibrate|gemfibrozil',
    `${VESSELS} ${DIABETES} E78 E88 I10 I11 I12 I13 I35 N18 I50 K85 Z94`,
    'lipid\\w*|cholesterol\\w*|triglycerid\\w*|coronary|\\bcad\\b|stroke|\\bcva\\b|\\btia\\b|infarction|peripheral (?:arter|vasc)\\w*|\\bpad\\b|diabet\\w*|carotid|atheroscler\\w*',
  ],
  [
    'lisinopril|enalapril|ramipril|benazepril|quinapril|captopril|fosinopril|losartan|valsartan|olmesartan|telmisartan|irbesartan|candesartan|azilsartan|amlodipine|norvasc|nifedipine|felodipine|hydralazine|chlorthalidone|hydrochlorothiazide|hctz|nebivolol|minoxidil',
    `${PRESSURE} I95 I05 I06 I07 I08 R60 N20 H81 K22 L64 D86 G90.4 M34`,
    'hypertens\\w*|\\bhtn\\b|blood pressure|heart failure|\\bchf\\b|cardiomyopath\\w*|kidney disease|\\bckd\\b|coronary|\\bcad\\b|angina|infarction|proteinuria|nephropath\\w*|raynaud\\w*|edema',
  ],
  [
    'metoprolol|lopressor|toprol|carvedilol|coreg|atenolol|bisoprolol|diltiazem|cardizem|verapamil',
    `${PRESSURE} I44 I45 I46 R00 G25 E05 K74 K70 I85 F41 Z95 G44 Q I05 I08 I31`,
    'hypertens\\w*|\\bhtn\\b|heart|fibrillation|flutter|a-?fib|\\baf\\b|tachycardia|arrhythmi\\w*|coronary|\\bcad\\b|angina|infarction|cardiomyopath\\w*|tremor|migraine|varic\\w*',
  ],
  [
    'digoxin|lanoxin',
    'I48 I47 I49 I50 I11 I13 I42 I27 I05 I34 Q R00',
    'fibrillation|flutter|a-?fib|\\baf\\b|heart failure|\\bchf\\b|cardiomyopath\\w*|tachycardia',
  ],
  [
    'amiodarone|pacerone|sotalol|betapace|dofetilide|tikosyn|flecainide|dronedarone|multaq|propafenone|mexiletine',
    'I44 I45 I46 I47 I48 I49 Z8674 Z9581 R00 Q I42',
    'fibrillation|flutter|a-?fib|\\baf\\b|tachycardia|arrhythmi\\w*|ectopy|\\bpvcs?\\b|ventricular',
  ],
  [
    'nitroglycerin|nitrostat|nitro-?dur|isosorbide|imdur|ranolazine|ranexa',
    'I20 I21 I22 I23 I24 I25 I50 I11 I13 I42 R07 Z95 K60 K22 I252 G90.4',
    'angina|coronary|\\bcad\\b|chest pain|infarction|heart failure|\\bchf\\b|ischemi\\w*|fissure|esophageal spasm|dysreflexia',
  ],
  [
    'sacubitril|entresto|ivabradine|corlanor|vericiguat|verquvo',
    'I50 I11 I13 I42 I25 I43 I51 R00',
    'heart failure|\\bchf\\b|hf[rp]ef|cardiomyopath\\w*|ejection fraction',
  ],
  [
    'furosemide|lasix|bumetanide|bumex|torsemide|metolazone',
    'I50 I10 I11 I12 I13 I15 I16 I1A I27 I42 I05 I06 I07 I08 I09 I34 I35 I36 I37 I38 I51 I83 I87 I89 I97 J81 J90 J91 J96 K70 K71 K72 K74 K75 K76 N R60 R18 E87 E83 C Z94 Z48 P27 P29 Q2',
    'heart failure|\\bchf\\b|edema|fluid|hypertens\\w*|\\bhtn\\b|cirrhosis|ascites|kidney|renal|\\bckd\\b|effusion|volume|swelling|bronchopulmonary|\\bbpd\\b|congenital heart',
  ],
  [
    'tiotropium|spiriva|umeclidinium|incruse|aclidinium|ipratropium|atrovent|combivent|duoneb|revefenacin|roflumilast|trelegy|breo|anoro|stiolto|symbicort|advair|wixela|dulera|breztri|fluticasone[ -/]+(?:salmeterol|vilanterol)|budesonide[ -/]+formoterol|arformoterol|formoterol|albuterol|levalbuterol|montelukast|singulair|theophylline',
    'J R05 R06 R09 C34 C78 I27 E84 D86 M34 U07 U09 B44 Z87.09 L50 I50 I11.0 I13 Z93.0 Z43.0 G12 G47 P2 Q',
    'copd|chronic obstructive|emphysema|asthma|bronch\\w*|wheez\\w*|pneumonia|lung|respiratory|short(?:ness)? of breath|dyspnea|rhinitis|allerg\\w*',
  ],
  [
    'tamsulosin|flomax|alfuzosin|silodosin|dutasteride|avodart|finasteride|proscar',
    'N40 N13 N20 N21 N31 N32 N35 N36 N41 N42 N99 R33 R35 R39 C61 Z85.46 L64 L65 Z96.0 Z43.5 G83 G82 N39 N23 I1',
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
    'glatiramer|copaxone|interferon beta\\w*|avonex|rebif|dimethyl fumarate|tecfidera|fingolimod|gilenya|teriflunomide|ocrelizumab|ocrevus|siponimod|ofatumumab|kesimpta|dalfampridine|ampyra',
    'G35 G36 G37',
    'multiple sclerosis|\\bms\\b|demyelinat\\w*|neuromyelitis',
  ],
  ['riluzole|rilutek|edaravone|radicava', 'G12 G11', 'amyotrophic|\\bals\\b|motor neuron'],
  ['pyridostigmine|mestinon', 'G70 I95 G90 G73 G11', 'myasthenia|orthostatic|hypotension|dysautonomia|lambert'],
  [
    'tetrabenazine|valbenazine|ingrezza|deutetrabenazine|austedo',
    'G10 G24 G25 G20 F95',
    'huntington\\w*|tardive|chorea|dyskinesia|tourette\\w*',
  ],
  [
    'levetiracetam|keppra|phenytoin|dilantin|lacosamide|vimpat|brivaracetam|briviact|zonisamide|perampanel|ethosuximide|rufinamide|clobazam|cenobamate|phenobarbital|primidone|mysoline',
    'G40 R56 G25 G93 G91 G06 G04 C70 C71 C79.3 D32 D33 D43 I60 I61 I62 I63 I67 I69 S06 F10 G80 Q0 Z86.69 Z86.61 G20 G43 Z87.820 Z98.2',
    'seizures?|epilep\\w*|tremor|convuls\\w*|brain (?:tumor|metasta\\w*|injury)|subdural|hemorrhage|craniotomy',
  ],
  [
    'divalproex|depakote|valproic|valproate|carbamazepine|tegretol|oxcarbazepine|trileptal|lamotrigine|lamictal',
    'F G40 G43 G50 G51 G52 G53 G30 G31 G62 G89 G93 R56 R45 I69 S06 C71 Q0 G80 Z86.69 B02',
    'seizures?|epilep\\w*|bipolar|mood|manic|mania|migraine|neuralgia|agitat\\w*|behavio\\w*|convuls\\w*',
  ],
  ['lithium', 'F3 F25 G44', 'bipolar|mood|manic|mania|depress\\w*|schizoaffective'],
  [
    'haloperidol|haldol|clozapine|olanzapine|zyprexa|risperidone|risperdal|aripiprazole|abilify|ziprasidone|paliperidone|invega|lurasidone|latuda|quetiapine|seroquel|brexpiprazole|cariprazine|perphenazine|fluphenazine',
    'F G30 G31 G20 G21 G10 G35 G47 R40 R41 R44 R45 R63 R64 R11 R06.6 S06 I69 C',
    'dementia|psycho\\w*|schizo\\w*|bipolar|depress\\w*|agitat\\w*|hallucinat\\w*|delirium|behavio\\w*|mood|anxi\\w*|insomnia|nausea|appetite|delusion\\w*|sundown\\w*',
  ],
  [
    'sertraline|zoloft|escitalopram|lexapro|citalopram|celexa|fluoxetine|prozac|paroxetine|paxil|venlafaxine|effexor|desvenlafaxine|pristiq|vilazodone|vortioxetine|trintellix|mirtazapine|remeron|bupropion|wellbutrin|duloxetine|cymbalta|trazodone|buspirone',
    'F G43 G44 G47 G62 G63 G89 G50 G30 G31 G35 R45 R52 R63 R64 R68 N95 N39 M E084 E094 E104 E114 E134 I69 L29 Z72.0 C E66 Z63 Z65 G20 B02',
    'depress\\w*|anxi\\w*|mood|panic|\\bptsd\\b|\\bocd\\b|insomnia|sleep|appetite|neuropath\\w*|smoking|fibromyalgia|chronic pain|hot flashes|migraine|grief|dementia',
  ],
  [
    'sumatriptan|rizatriptan|zolmitriptan|eletriptan|naratriptan|erenumab|galcanezumab|fremanezumab|rimegepant|ubrogepant',
    'G43 G44 R51',
    'migraine\\w*|headache\\w*',
  ],
  [
    'midodrine|droxidopa|northera|fludrocortisone',
    'I95 G90 G20 G21 G23 G31 N18 Z99.2 K76 K74 E27 E23 E89 E25 R55 I50 E10.43 E11.43 E10.49 E11.49 G60 G61 E85 G82',
    'hypotens\\w*|orthosta\\w*|adrenal|addison\\w*|syncope|dialysis|autonomic|hepatorenal',
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
    'tamoxifen|anastrozole|arimidex|letrozole|femara|exemestane|aromasin|palbociclib|ibrance|fulvestrant',
    'C50 C79 C56 C54 D05 D24 D48 Z85.3 Z17 Z80.3 Z15 N60 N62 N64 Z90.1 Z79.81',
    'breast|ductal|lobular|mastectomy|cancer|carcinoma',
  ],
  [
    'abiraterone|zytiga|enzalutamide|xtandi|apalutamide|erleada|darolutamide|bicalutamide|leuprolide|lupron|eligard|degarelix',
    'C61 C79 C50 Z85.46 E30 N80 D25 Z19 R97 F64 E34 Z90.79',
    'prostat\\w*|cancer|carcinoma|endometrio\\w*|fibroid\\w*',
  ],
  [
    'imatinib|gleevec|osimertinib|tagrisso|capecitabine|xeloda|lenalidomide|revlimid|ibrutinib|imbruvica|hydroxyurea|hydrea|ruxolitinib|jakafi|venetoclax|temozolomide|sunitinib|sorafenib|everolimus|afinitor|dasatinib|nilotinib|erlotinib|olaparib',
    'C D3 D4 D57 D75 D89 Z85 Z94 Q85 L41 Z51.1',
    'cancer|carcinoma|tumor|leukemia|lymphoma|myeloma|myelo\\w*|malignan\\w*|sarcoma|melanoma|metasta\\w*|polycythemia|thrombocyt\\w*|sickle|transplant\\w*|mastocytosis',
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
    'ambrisentan|bosentan|macitentan|opsumit|treprostinil|selexipag|uptravi|riociguat|adempas|epoprostenol',
    'I27 I26 I28 M34 J84 I73 Q2 L98 I50',
    'pulmonary hypertension|pulmonary arterial|scleroderma|raynaud\\w*|embol\\w*|cteph',
  ],
  [
    'nintedanib|ofev|pirfenidone|esbriet',
    'J84 J70 J99 M34 D86 J67 J68 M05.1 U09 J62',
    'pulmonary fibrosis|interstitial lung|fibro\\w*|scleroderma',
  ],
  [
    'biktarvy|dolutegravir|tivicay|triumeq|dovato|genvoya|descovy|truvada|emtricitabine|darunavir|prezcobix|abacavir|efavirenz|rilpivirine|cabotegravir|atazanavir|raltegravir',
    'B20 Z21 Z20.6 Z29.81 B18 B97.3 R75 Z11 O98 Z72.5 Z77',
    '\\bhiv\\b|immunodeficiency|prep\\b|prophyla\\w*|hepatitis b|\\baids\\b',
  ],
  [
    'entecavir|baraclude|sofosbuvir|epclusa|harvoni|mavyret|ribavirin',
    'B15 B16 B17 B18 B19 Z22 K70 K72 K73 K74 C22 Z94 D89',
    'hepatitis|\\bhcv\\b|\\bhbv\\b|\\bhep [bc]\\b',
  ],
  [
    'isoniazid|ethambutol|pyrazinamide',
    'A15 A17 A18 A19 A31 B90 R76 Z22 Z20 Z86.1 R91',
    'tubercul\\w*|\\btb\\b|\\bltbi\\b|mycobacter\\w*|quantiferon',
  ],
  [
    'varenicline|chantix|nicotine (?:patch|gum|lozenge|transdermal)',
    'F17 Z72.0 Z87.891 T65 O99.33',
    'smok\\w*|tobacco|nicotine|cigarettes?|vap\\w+',
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

/** All uses, in the order of the table. */
export const DRUG_USES: readonly DrugUse[] = TABLE.map(([drugs, codes, words]) => ({
  drugs: new RegExp(`\\b(?:${drugs})\\b`, 'i'),
  codes: codes.split(' ').map((code) => code.replace('.', '')),
  words: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu'),
}));

/** A line of a list that speaks of a supply, or of a drug that is no longer taken. */
const NOT_TAKEN =
  /\b(?:pen needles?|syringes?|test strips?|lancets?|discontinued|stopped|on hold|held|d\/c(?:['’]?d)?|allerg\w+|not taking)\b/i;

/** So many letters of a drug's first word find the few entries that may name it: a list is read without all patterns. */
const BEGINNING = 4;
const BY_BEGINNING: ReadonlyMap<string, readonly DrugUse[]> = byBeginning();

/** The uses of the drugs that one line of a medication list names; empty: none that tells. */
export function usesOf(medication: string): DrugUse[] {
  const near = new Set<DrugUse>();
  for (const word of medication.toLowerCase().match(/[a-z]+/g) ?? [])
    for (const use of BY_BEGINNING.get(word.slice(0, BEGINNING)) ?? []) near.add(use);
  const found = [...near].filter(({ drugs }) => drugs.test(medication));
  return found.length > 0 && NOT_TAKEN.test(medication) ? [] : found;
}

function byBeginning(): Map<string, DrugUse[]> {
  const made = new Map<string, DrugUse[]>();
  TABLE.forEach(([drugs], i) => {
    const use = DRUG_USES[i];
    const keys = new Set(drugs.split('|').map((drug) => (/^[a-z]+/.exec(drug)?.[0] ?? '').slice(0, BEGINNING)));
    for (const key of keys) if (use) made.set(key, [...(made.get(key) ?? []), use]);
  });
  return made;
}
