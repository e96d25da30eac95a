/** Classes of drugs against diabetes as the Z79 codes tell them apart (guideline I.C.4.a.3). */
export type DiabetesDrug = 'insulin' | 'oral' | 'injectable';

const INSULIN = pattern(
  'insulin|IDDM|basal[- /]bolus|glargine|degludec|lispro|aspart|detemir|glulisine|NPH',
  '(?:mix(?:ed|tard)?|relion|(?:on|takes?|taking|uses?|using)) 7[05]/(?:30|25)|7[05]/(?:30|25) (?:mix|insulin|flexpen|kwikpen|\\d+ ?u(?:nits?)?|units?)|U-?500|relion (?:N|R)',
  'lantus|basaglar|toujeo|tresiba|levemir|semglee|rezvoglar|humalog|admelog|novolog|fiasp|apidra|lyumjev|humulin|novolin|soliqua|xultophy|afrezza|myxredlin',
);
const INJECTABLE = pattern(
  'semaglutide|liraglutide|dulaglutide|exenatide|lixisenatide|tirzepatide|pramlintide',
  'ozempic|victoza|trulicity|bydureon|byetta|mounjaro|symlin|soliqua|xultophy|adlyxin',
);
const ORAL = pattern(
  'metformin|metf|glipizide|glimepiride|glyburide|\\w+glinide|pioglitazone|rosiglitazone|acarbose|miglitol|\\w+gliptin|\\w+gliflozin|oral (?:hypoglycemics?|anti-?diabetics?|antihyperglycemics?|diabet\\w+ (?:agents?|meds?|medications?))',
  'glucophage|glucotrol|amaryl|glynase|actos|januvia|janumet|tradjenta|jentadueto|onglyza|jardiance|synjardy|glyxambi|farxiga|xigduo|invokana|steglatro|rybelsus|glucovance|metaglip|avandia|avandamet|prandin|starlix|micronase|diabeta|invokamet|qtern|trijardy|kazano|nesina|brenzavvy',
);
/** Any name of any class. */
export const DIABETES_DRUG = new RegExp([INSULIN, INJECTABLE, ORAL].map(({ source }) => source).join('|'), 'gi');
const BY_MOUTH = /\b(?:tab(?:let)?s?|po|oral(?:ly)?|by mouth)\b/i;
/** Given for a while only: no long-term use. */
const FOR_A_WHILE =
  /\btemporar\w+|\bshort[- ](?:term|course)|\bwhile (?:on|taking)\b|\b(?:for|x) ?\d+ (?:days?|doses?|weeks?)\b|\bone[- ]time\b|\bx ?1\b(?! ?(?:daily|a day))/i;

/** Supplies, and drugs that are no longer taken. */
const NOT_TAKEN =
  /\binsulin (?:pen )?(?:needles?|syringes?)\b|\b(?:discontinued|stopped|on hold|held|(?<!\b(?:at|on|upon|since|after|post|before) )d\/c(?:['’]?d)?)\b/i;

/** The classes that one line of a medication list names; empty: none, or one not taken or given for a while only. */
export function diabetesDrugs(medication: string): DiabetesDrug[] {
  if (FOR_A_WHILE.test(medication) || NOT_TAKEN.test(medication)) return [];
  const isInjected = INJECTABLE.test(medication) && !(/semaglutide/i.test(medication) && BY_MOUTH.test(medication));
  return [
    ...(INSULIN.test(medication) ? (['insulin'] as const) : []),
    ...(ORAL.test(medication) || (INJECTABLE.test(medication) && !isInjected) ? (['oral'] as const) : []),
    ...(isInjected && !/\brybelsus\b/i.test(medication) ? (['injectable'] as const) : []),
  ];
}

function pattern(...names: string[]): RegExp {
  return new RegExp(`\\b(?:${names.join('|')})\\b`, 'i');
}
