import { pattern } from '../pattern.ts';
import { isHypoglycemic } from './hypoglycemics.ts';

/**
 * The drug classes of N0415, by pharmacological class whatever a drug is taken for, so that one drug may count in two of them (CMS
 * OASIS Q&A of January 2023). Generic names by their stems, and the brand names that medication lists write most; US labels.
 * What is put on the skin, into eyes and ears, and what only keeps a line open is in no class here.
 */
export interface DrugClass {
  /** CMS's letter of the class in N0415. */
  letter: string;
  name: string;
  isOne(medication: string): boolean;
}

const ON_THE_SURFACE =
  /\b(?:ointment|cream|topical\w*|gel|lotion|powder|eye|ophth\w*|otic|ear|drops?|gtts?|flush(?:es)?|lock|swish|wash|shampoo|mouthwash)\b/i;

const ANTIPSYCHOTIC = pattern('i')`
  \b(?:
    quetiapine|seroquel|olanzapine|zyprexa|risperidone|risperdal|perseris|aripiprazole|abilify|aristada|haloperidol|haldol
    |ziprasidone|geodon|lurasidone|latuda|clozapine|clozaril|paliperidone|invega|chlorpromazine|thorazine|brexpiprazole
    |rexulti|cariprazine|vraylar|pimavanserin|nuplazid|fluphenazine|perphenazine|asenapine|saphris|iloperidone|fanapt
    |lumateperone|caplyta|loxapine|thiothixene|trifluoperazine|thioridazine|symbyax
  )\b
`;
const ANTICOAGULANT = pattern('i')`
  \b(?:
    warfarin|coumadin|jantoven|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa|enoxaparin|lovenox
    |fondaparinux|arixtra|dalteparin|fragmin|heparin
  )\b
`;
const ANTIBIOTIC = pattern('i')`
  \b(?:
    \w*cillin(?:-\w+)?|augmentin|zosyn|unasyn|cef\w+|ceph\w+|keflex|rocephin|omnicef|ancef|\w+floxacin|cipro|levaquin|avelox
    |\w*cycline|vibramycin|azithromycin|zithromax|z-?pak|clarithromycin|biaxin|erythromycin|clindamycin|cleocin|vancomycin
    |vancocin|daptomycin|cubicin|gentamicin|tobramycin|amikacin|\w+penem|invanz|merrem|linezolid|zyvox|metronidazole|flagyl
    |sulfamethoxazole\S*|bactrim|septra|smz-?tmp|tmp-?smx|trimethoprim|nitrofurantoin|macrobid|macrodantin|fosfomycin|monurol
    |methenamine|hiprex|rifampin|rifaximin|xifaxan|fidaxomicin|dificid|aztreonam|telavancin|dalbavancin|oritavancin
  )\b
`;
const OPIOID = pattern('i')`
  \b(?:
    oxycodone\S*|oxycontin|roxicodone|percocet|percodan|endocet|xtampza|hydrocodone\S*|norco|vicodin|lortab|lorcet
    |morphine|ms ?contin|roxanol|hydromorphone|dilaudid|fentanyl|duragesic|codeine\S*|tylenol ?#? ?[34]|methadone
    |tramadol\S*|ultram|ultracet|tapentadol|nucynta|oxymorphone|opana|buprenorphine\S*|butrans|belbuca|suboxone|meperidine
    |demerol|levorphanol|pentazocine|butorphanol
  )\b
`;
const ANTIPLATELET = pattern('i')`
  \b(?:
    aspirin\S*|asa|ecotrin|acetylsalicylic|percodan|clopidogrel|plavix|prasugrel|effient|ticagrelor|brilinta
    |dipyridamole\S*|aggrenox|cilostazol|pletal|ticlopidine|vorapaxar|anagrelide
  )\b
`;

const classOf = (letter: string, name: string, drugs: RegExp): DrugClass => ({
  letter,
  name,
  isOne: (medication) => drugs.test(medication) && !ON_THE_SURFACE.test(medication),
});

/** The classes of N0415 in the order of the form. */
export const DRUG_CLASSES: readonly DrugClass[] = [
  classOf('A', 'antipsychotic', ANTIPSYCHOTIC),
  classOf('E', 'anticoagulant', ANTICOAGULANT),
  classOf('F', 'antibiotic', ANTIBIOTIC),
  classOf('H', 'opioid', OPIOID),
  classOf('I', 'antiplatelet', ANTIPLATELET),
  { letter: 'J', name: 'hypoglycemic', isOne: isHypoglycemic },
];

const INJECTED = pattern('i')`
  \b(?:
    inject\w*|subcut\w*|sub-?q|sq|sc|im|intramuscular\w*|pen|auto-?injector
    |insulin|lantus|basaglar|toujeo|tresiba|levemir|humalog|novolog|enoxaparin|lovenox|fondaparinux|dalteparin
    |semaglutide|dulaglutide|liraglutide|exenatide|tirzepatide|ozempic|trulicity|victoza|mounjaro|byetta
    |epoetin|darbepoetin|filgrastim|adalimumab|etanercept|denosumab|teriparatide|glatiramer|interferon
  )\b
`;
/** Not given at home, not by needle, or by another way into the blood, which M2030 leaves out. */
const NOT_INJECTED =
  /\b(?:iv|infus\w*|pump|inhal\w*|oral(?:ly)?|po|by mouth|tab(?:let)?s?|rybelsus|clinic|office|dialysis|hospital|emergency|glucagon|epinephrine|epi-?pen|pen needles?|if)\b/i;

/** Whether a line of a medication list is a drug that is injected at home (M2030): no infusion, and none given elsewhere. */
export function isInjected(medication: string): boolean {
  return INJECTED.test(medication) && !NOT_INJECTED.test(medication);
}
