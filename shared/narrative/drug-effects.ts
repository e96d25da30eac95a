/**
 * Adverse effects of drugs that home health notes name as the cause of a condition (Table of Drugs and Chemicals, column
 * "adverse effect"); the 7th character is that of a subsequent encounter.
 */
const EFFECTS: readonly (readonly [RegExp, string])[] = [
  [words('amiodarone|pacerone|flecainide|sotalol'), 'T46.2X5D'],
  [
    words('lithium|lithobid|quetiapine|seroquel|olanzapine|zyprexa|clozapine|risperidone|risperdal|aripiprazole'),
    'T43.595D',
  ],
  [words('haloperidol|haldol'), 'T43.4X5D'],
  [
    words('SSRIs?|sertraline|zoloft|citalopram|celexa|escitalopram|lexapro|fluoxetine|prozac|paroxetine|paxil'),
    'T43.225D',
  ],
  [words('SNRIs?|venlafaxine|effexor|duloxetine|cymbalta'), 'T43.215D'],
  [
    words('opioids?|opiates?|oxycodone|morphine|hydrocodone|hydromorphone|codeine|narcotics?|percocet|norco'),
    'T40.2X5D',
  ],
  [words('tramadol|ultram'), 'T40.425D'],
  [words('fentanyl'), 'T40.415D'],
  [
    words('steroids?|prednisone|prednisolone|dexamethasone|glucocorticoids?|corticosteroids?|methylprednisolone'),
    'T38.0X5D',
  ],
  [
    words(
      'chemo|chemotherapy|methotrexate|oxaliplatin|cisplatin|vincristine|paclitaxel|taxol|bortezomib|carboplatin|docetaxel|gemcitabine|folfox|velcade',
    ),
    'T45.1X5D',
  ],
  [
    words('warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|anticoagula(?:nts?|tion)|heparin|dabigatran'),
    'T45.515D',
  ],
  [words('aspirin'), 'T39.015D'],
  [words('ibuprofen|naproxen'), 'T39.315D'],
  [words('NSAIDs?'), 'T39.395D'],
  [words('metformin|glipizide|glyburide|glimepiride|insulin|sulfonylureas?|lantus'), 'T38.3X5D'],
  [words('lisinopril|enalapril|ramipril|benazepril|captopril|ACE inhibitors?|ACEi'), 'T46.4X5D'],
  [words('furosemide|lasix|bumetanide|bumex|torsemide|loop diuretics?'), 'T50.1X5D'],
  [words('hydrochlorothiazide|HCTZ|chlorthalidone|thiazides?|metolazone'), 'T50.2X5D'],
  [words('statins?|atorvastatin|simvastatin|rosuvastatin'), 'T46.6X5D'],
  [words('digoxin'), 'T46.0X5D'],
  [words('benzodiazepines?|lorazepam|ativan|alprazolam|xanax|diazepam'), 'T42.4X5D'],
  [words('gabapentin|neurontin|valproate|depakote|keppra|levetiracetam'), 'T42.6X5D'],
  [words('phenytoin|dilantin'), 'T42.0X5D'],
  [words('vancomycin|ciprofloxacin|levofloxacin'), 'T36.8X5D'],
  [words('penicillin|amoxicillin|augmentin'), 'T36.0X5D'],
  [words('cephalexin|keflex|ceftriaxone|cefazolin'), 'T36.1X5D'],
  [words('bactrim|septra|sulfa'), 'T37.0X5D'],
  [words('metoprolol|atenolol|carvedilol|propranolol|beta[- ]?blockers?'), 'T44.7X5D'],
  [words('amlodipine|diltiazem|verapamil|nifedipine'), 'T46.1X5D'],
  [words('(?:iv |iodinated )?contrast'), 'T50.8X5D'],
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
