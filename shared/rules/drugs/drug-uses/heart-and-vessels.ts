import { DIABETES, type DrugRow } from './drug-row.ts';

const VESSELS = 'I20 I21 I22 I23 I24 I25 I63 I65 I66 I67 I69 I70 I71 I73 I74 I77 I79 G45 G46 Z8673 Z95 Z9861 I252';
const CLOTS =
  'I48 I26 I27 I80 I81 I82 I74 I63 I67 I69 G45 G08 Z8671 Z8673 Z95 Z98 I05 I06 I07 I08 I34 I35 I36 I37 I38 I42 I50 I51 I23 I24 I25 I70 I73 I77 I87 ' +
  'D65 D68 D75 D69 K55 Q21 C Z47 Z48 Z96 S T84 M80 M84 M96 Z74 Z99.3 G12 G35 G61 G82 G81 U07 U09 O22 O88 Z89 I11 I13 I49 Z79.890';
const PRESSURE =
  'I10 I11 I12 I13 I15 I16 I1A I20 I21 I22 I24 I25 I27 I34 I35 I42 I43 I47 I48 I49 I50 I51 I63 I69 I70 I71 I73 N18 N04 N05 N06 N08 E08 E09 E10 E11 E13 R03 G43 Z94 K76 O10 O11 O13 O14 O16';

/** Drugs for the heart, the vessels, the blood pressure, and against clots. */
export const HEART_AND_VESSELS: readonly DrugRow[] = [
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
    'midodrine|droxidopa|northera|fludrocortisone',
    'I95 G90 G20 G21 G23 G31 N18 Z99.2 K76 K74 E27 E23 E89 E25 R55 I50 E10.43 E11.43 E10.49 E11.49 G60 G61 E85 G82',
    'hypotens\\w*|orthosta\\w*|adrenal|addison\\w*|syncope|dialysis|autonomic|hepatorenal',
  ],
  [
    'ambrisentan|bosentan|macitentan|opsumit|treprostinil|selexipag|uptravi|riociguat|adempas|epoprostenol',
    'I27 I26 I28 M34 J84 I73 Q2 L98 I50',
    'pulmonary hypertension|pulmonary arterial|scleroderma|raynaud\\w*|embol\\w*|cteph',
  ],
];
