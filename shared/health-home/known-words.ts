/**
 * Texts that hold nothing but words of these lists, from the first to the last: a discipline with its frequency, a place of
 * ordinary care, a medicine with its strength. Beside a masked condition only such texts stand without a reference to a
 * condition in sight. One word more and the text is free: it may say anything. The project's own lists, English and Spanish;
 * a drug that is the usual one for what is masked is not among them (`telling-words.ts` names those). Not reviewed by a pharmacist.
 */
const SERVICES: readonly string[] = [
  'skilled|nurse|nursing|visits?|sn|rn|lpn|pt|ot|st|slp|hha|physical|occupational|speech|therapy|home|health|aide|personal|care',
  'evaluate|evaluation|eval|treat|assess|assessment|teach|teaching|and|for|as|ordered|prn|x',
  'wounds?|dressings?|change|ostomy|catheter|foley|picc|iv|line|flush|insulin|blood|sugar|glucose|pressure|weight|oxygen|vital|signs|inr',
  'primary|follow-up|cardiology|pulmonology|nephrology|podiatry|orthopedics|ophthalmology|endocrinology|dialysis|eye|foot|exam',
  'daily|weekly|every|days?|weeks?|times?|per|a|once|twice|two|three|four|five',
  'enfermera|enfermería|terapia|física|ocupacional|del|habla|visita|heridas?|cardiología',
  '\\d{1,2}[wdm]\\d{1,2}|\\d{1,2}|wk\\d?|q\\d?(?:d|w|wk|day|week)|bid|tid',
];

const MEDICINES: readonly string[] = [
  // Heart, pressure, blood
  'furosemide|lasix|bumetanide|bumex|torsemide|metolazone|hydrochlorothiazide|hctz|chlorthalidone|spironolactone|aldactone|eplerenone|lisinopril|enalapril|ramipril|benazepril|captopril|losartan|valsartan|irbesartan|olmesartan|telmisartan|candesartan|sacubitril|entresto',
  'amlodipine|norvasc|diltiazem|cardizem|verapamil|nifedipine|metoprolol|toprol|lopressor|atenolol|carvedilol|coreg|bisoprolol|nebivolol|hydralazine|isosorbide|imdur|nitroglycerin|ranolazine|digoxin|amiodarone|dofetilide|sotalol|ivabradine',
  'warfarin|coumadin|jantoven|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|enoxaparin|lovenox|heparin|aspirin|asa|clopidogrel|plavix|ticagrelor|brilinta|prasugrel|atorvastatin|lipitor|rosuvastatin|crestor|simvastatin|pravastatin|ezetimibe|zetia|potassium|klor-con|magnesium',
  // Sugar, thyroid, bone, gout
  'metformin|glucophage|glipizide|glyburide|glimepiride|sitagliptin|januvia|linagliptin|tradjenta|empagliflozin|jardiance|dapagliflozin|farxiga|semaglutide|ozempic|dulaglutide|trulicity|liraglutide|victoza|tirzepatide|mounjaro|pioglitazone',
  'insulin|glargine|lantus|basaglar|toujeo|detemir|levemir|degludec|tresiba|lispro|humalog|aspart|novolog|nph|humulin|novolin|levothyroxine|synthroid|methimazole|alendronate|fosamax|denosumab|prolia|allopurinol|colchicine|febuxostat',
  // Lungs, stomach, bowel, bladder
  'albuterol|proair|ventolin|levalbuterol|ipratropium|duoneb|tiotropium|spiriva|fluticasone|salmeterol|vilanterol|umeclidinium|advair|breo|trelegy|anoro|budesonide|formoterol|symbicort|montelukast|singulair|roflumilast|guaifenesin|benzonatate|prednisone|methylprednisolone|dexamethasone',
  'omeprazole|prilosec|pantoprazole|protonix|esomeprazole|lansoprazole|famotidine|pepcid|docusate|colace|senna|senokot|polyethylene|glycol|miralax|bisacodyl|lactulose|loperamide|tamsulosin|flomax|finasteride|oxybutynin|mirabegron|solifenacin',
  // Pain, nerves, infection, skin, vitamins
  'acetaminophen|tylenol|ibuprofen|naproxen|meloxicam|celecoxib|diclofenac|lidocaine|carbidopa|levodopa|sinemet|donepezil|aricept|memantine|levetiracetam|keppra|cephalexin|keflex|cefazolin|ceftriaxone|amoxicillin|clavulanate|augmentin|doxycycline|ciprofloxacin|levofloxacin|vancomycin|nitrofurantoin',
  'oxycodone|hydrocodone|hydromorphone|morphine|tramadol|gabapentin|pregabalin|baclofen|ondansetron|prochlorperazine|riluzole|glatiramer|acetate|glycopyrrolate|azithromycin|capecitabine|glucagon|melatonin|cranberry|extract|zinc|alendronic',
  'silver|sulfadiazine|santyl|collagenase|mupirocin|nystatin|vitamin|multivitamin|cholecalciferol|cyanocobalamin|folic|acid|ferrous|sulfate|iron|calcium|carbonate|sevelamer|sodium|chloride|bicarbonate|epoetin|alfa|methotrexate|hydroxychloroquine',
  // Salts, strengths, forms, ways and times
  'tartrate|succinate|mononitrate|dinitrate|hydrochloride|hcl|bromide|besylate|maleate|citrate|propionate|furoate|etexilate|medoxomil|mg|mcg|g|gm|ml|units?|meq|iu|%|er|xr|sr|xl|dr|ec|la|cr|odt|tabs?|tablets?|caps?|capsules?|solution|suspension|oral|inhaler|hfa|nebulizer|nebs?|puffs?|cream|ointment|patch|drops?|injection|pen|injector|syringe|prefilled|vial|powder|film-coated|chewable|extended|delayed|release|extended-release|delayed-release|inhalation|metered|dose|actuat(?:ion)?|aerosol|subcutaneous|injectable|sublingual|flush|in|topical|ophthalmic|nasal|spray|unt|hr',
  'po|by|mouth|sc|sq|subq|iv|im|daily|once|twice|bid|tid|qid|qhs|qam|qpm|qd|q\\d{1,2}h|prn|at|bedtime|taper|every|morning|evening|night|with|meals|and|or|as|needed|day|days|hours?|weekly|times|a|\\d+(?:[.,/-]\\d+)*(?:mg|mcg|g|ml|units?|%)?',
];

const any = (lists: readonly string[]) => new RegExp(`^(?:${lists.join('|')})$`, 'i');
const SERVICE = any(SERVICES);
const MEDICINE = any(MEDICINES);

/** `PT evaluate and treat`, `Skilled nursing 2w4 for wound care`. */
export function isKnownService(text: string): boolean {
  return isWholly(text, SERVICE);
}

/** `furosemide 40 mg tablet`, `insulin glargine (Lantus) 20 units`. */
export function isKnownMedicine(text: string): boolean {
  return isWholly(text, MEDICINE);
}

function isWholly(text: string, words: RegExp): boolean {
  const tokens = text.split(/[\s,;:()[\]/+&]+/).filter((token) => token !== '');
  return (
    tokens.length > 0 &&
    tokens
      .map((token) => token.replace(/\.$/, ''))
      .every((token) => words.test(token) || token.split('-').every((part) => words.test(part)))
  );
}
