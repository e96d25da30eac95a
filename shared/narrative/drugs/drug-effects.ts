/**
 * Adverse effects of drugs that home health notes name as the cause of a condition (Table of Drugs and Chemicals, column
 * "adverse effect"); the 7th character is that of a subsequent encounter.
 */
const EFFECTS: readonly (readonly [RegExp, string])[] = [
  [words('amiodarone|amio|pacerone|flecainide'), 'T46.2X5D'],
  [words('lithium|lithobid|quetiapine|seroquel|olanzapine|zyprexa|risperidone|risperdal|aripiprazole'), 'T43.595D'],
  [words('haloperidol|haldol'), 'T43.4X5D'],
  [
    words('SSRIs?|sertraline|zoloft|citalopram|celexa|escitalopram|lexapro|fluoxetine|prozac|paroxetine|paxil'),
    'T43.225D',
  ],
  [words('SNRIs?|venlafaxine|effexor|duloxetine|cymbalta'), 'T43.215D'],
  [words('opioids?|oxycodone|morphine|hydrocodone|hydromorphone|codeine|percocet|norco'), 'T40.2X5D'],
  [words('opiates?|narcotics?'), 'T40.605D'],
  [words('tramadol|ultram'), 'T40.425D'],
  [words('fentanyl'), 'T40.415D'],
  [
    words('steroids?|prednisone|prednisolone|dexamethasone|glucocorticoids?|corticosteroids?|methylprednisolone'),
    'T38.0X5D',
  ],
  // Checkpoint inhibitors have their own line of the table since FY2025.
  [
    words(
      'immunotherapy|checkpoint inhibitors?|pembro|pembrolizumab|keytruda|nivolumab|opdivo|ipilimumab|atezolizumab|durvalumab',
    ),
    'T45.AX5D',
  ],
  [
    words(
      'tacrolimus|tacro|prograf|cyclosporine|mycophenolate|cellcept|azathioprine|imuran|sirolimus|everolimus|nintedanib|ofev|lenalidomide|revlimid|hydroxyurea|capecitabine|xeloda|cyclophosphamide|doxorubicin|5-?FU|chemo|chemotherapy|irinotecan|folfiri|methotrexate|oxali|oxaliplatin|cisplatin|vincristine|paclitaxel|taxol|bortezomib|carboplatin|docetaxel|gemcitabine|folfox|velcade|trastuzumab|herceptin',
    ),
    'T45.1X5D',
  ],
  [
    words('warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|anticoagula(?:nts?|tion)|heparin|dabigatran'),
    'T45.515D',
  ],
  [words('albuterol|levalbuterol|salmeterol|formoterol'), 'T48.6X5D'],
  [words('aspirin'), 'T39.015D'],
  [words('ibuprofen|naproxen'), 'T39.315D'],
  [words('NSAIDs?|meloxicam|celecoxib|diclofenac|indomethacin'), 'T39.395D'],
  [words('ketorolac|toradol'), 'T39.8X5D'],
  [
    words(
      'metformin|glipizide|glyburide|glimepiride|insulin|sulfonylureas?|lantus|ozempic|semaglutide|mounjaro|tirzepatide|trulicity|jardiance|empagliflozin|farxiga|dapagliflozin',
    ),
    'T38.3X5D',
  ],
  [words('lisinopril|enalapril|ramipril|benazepril|captopril|ACE inhibitors?|ACEi'), 'T46.4X5D'],
  [words('furosemide|lasix|bumetanide|bumex|torsemide|loop diuretics?'), 'T50.1X5D'],
  [words('hydrochlorothiazide|HCTZ|chlorthalidone|thiazides?|metolazone'), 'T50.2X5D'],
  [words('statins?|atorvastatin|simvastatin|rosuvastatin'), 'T46.6X5D'],
  [words('digoxin'), 'T46.0X5D'],
  [words('losartan|valsartan|entresto|irbesartan|olmesartan|ARBs?|hydralazine|clonidine'), 'T46.5X5D'],
  [words('tamsulosin|flomax|doxazosin|terazosin|prazosin'), 'T44.6X5D'],
  [words('spironolactone|aldactone|eplerenone'), 'T50.0X5D'],
  [words('diuretics?'), 'T50.2X5D'],
  [words('isosorbide|imdur|nitroglycerin|nitrates?'), 'T46.3X5D'],
  [words('clopidogrel|plavix|brilinta|ticagrelor'), 'T45.525D'],
  [words('pyridostigmine|mestinon|neostigmine|donepezil|aricept|rivastigmine|galantamine'), 'T44.0X5D'],
  [words('bethanechol'), 'T44.1X5D'],
  [words('oxybutynin|ditropan|anticholinergics?|benztropine|scopolamine'), 'T44.3X5D'],
  [words('diphenhydramine|benadryl|antihistamines?'), 'T45.0X5D'],
  [words('levodopa|sinemet|carbidopa\\S*|ropinirole|pramipexole|baclofen|amantadine'), 'T42.8X5D'],
  [words('amitriptyline|nortriptyline|doxepin'), 'T43.015D'],
  [words('mirtazapine|remeron'), 'T43.025D'],
  [words('carbamazepine|tegretol|oxcarbazepine'), 'T42.1X5D'],
  [words('metoclopramide|reglan'), 'T45.0X5D'],
  [words('iron|ferrous sulfate'), 'T45.4X5D'],
  [words('levothyroxine|synthroid'), 'T38.1X5D'],
  [words('doxycycline|minocycline|tetracycline'), 'T36.4X5D'],
  [words('azithromycin|erythromycin|clarithromycin'), 'T36.3X5D'],
  [words('gentamicin|tobramycin|amikacin'), 'T36.5X5D'],
  [words('clindamycin|linezolid|daptomycin'), 'T36.8X5D'],
  [words('meropenem|ertapenem|piperacillin\\S*|zosyn'), 'T36.0X5D'],
  // Trimethoprim with a sulfonamide is a line of its own (co-trimoxazole).
  [words('bactrim|septra|TMP-?SMX|trimethoprim[- /]sulfa\\w*'), 'T36.8X5D'],
  [words('nitrofurantoin|macrobid|metronidazole|flagyl|trimethoprim'), 'T37.8X5D'],
  [words('allopurinol|colchicine'), 'T50.4X5D'],
  [words('clozapine|clozaril|benzodiazepines?|lorazepam|ativan|alprazolam|xanax|diazepam'), 'T42.4X5D'],
  [words('gabapentin|neurontin|pregabalin|lyrica|valproate|depakote|keppra|levetiracetam|topiramate'), 'T42.6X5D'],
  [words('phenytoin|dilantin'), 'T42.0X5D'],
  [words('vancomycin|ciprofloxacin|levofloxacin'), 'T36.8X5D'],
  [words('penicillin|amoxicillin|augmentin'), 'T36.0X5D'],
  [words('cephalexin|keflex|ceftriaxone|cefazolin'), 'T36.1X5D'],
  [words('sulfa'), 'T37.0X5D'],
  [words('sotalol|metoprolol|atenolol|carvedilol|propranolol|beta[- ]?blockers?'), 'T44.7X5D'],
  [words('amlodipine|diltiazem|verapamil|nifedipine'), 'T46.1X5D'],
  [words('(?:iv |iodinated )?contrast'), 'T50.8X5D'],
  [words('antibiotics?|abx'), 'T36.95XD'],
];

function words(names: string): RegExp {
  return new RegExp(`\\b(?:${names})\\b`, 'i');
}

/** Names a drug, or says that it was one. */
export const DRUG = new RegExp(
  [...EFFECTS.map(([names]) => names.source), '\\b(?:drugs?|medications?|neuroleptics?|antipsychotics?)\\b'].join('|'),
  'i',
);

/** The adverse effect code of the drug that words name first; `undefined`: none that is known. */
export function adverseEffect(text: string): string | undefined {
  return EFFECTS.find(([names]) => names.test(text))?.[1];
}
