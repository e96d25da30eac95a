import { pattern } from '../../pattern.ts';
import { allIn } from '../reading/find.ts';

/** Whose it is: what is said of `her COPD` is said of the patient. */
const OWNED = /\b(?:her|his|their|my|whose|pt['’]?s?|patient['’]?s?|client['’]?s?|the)\s+(?:[\w-]+\s+){0,2}$/i;
/** What only texts about people at large say of a disease: what it is, when it comes, what it does to a risk. */
const EXPLAINED = pattern('i')`
  ^[^.;:\n]{0,60}?\b(?:
    (?:raises?|increases?|lowers?|reduces?) (?:the|your|one['’]s|an?) (?:risks?|chances?|odds|likelihood)\b
    |(?:is|are) (?:an? |the )?(?:most |very |more )?common (?:causes?|reasons?|in|among)\b
    |(?:happens?|occurs?|develops?|results?|starts?) when (?!(?:the )?(?:pt|patient|client|he|she|walking|standing|lying|eating)\b)
    |means (?:the|your|an?|that (?:the|your|an?))\b
    |(?:is|are) (?:
      when
      |(?:an? )?(?:[\w-]+ ){0,3}(?:disease|condition|disorder|illness|infection|problem)s? (?:that|in which|where|of (?:the|older|aging|childhood|adult\w*|women|men)|caused|when|which)\b
      |an? (?:[\w-]+ ){0,2}(?:term|name|word) for\b
    )
    |is (?:a )?(?:nationally )?(?:reportable|notifiable)
    |(?:is|are|were|was) (?:all |both |a |the |known |possible |potential |among (?:the )?)*(?:risks?|possible complications?|potential complications?|possibilities)\b(?! (?:factors?|of|for|from|to))
    |(?:is|are) (?:an? )?(?:[\w-]+,? ){0,4}(?:disease|disorder|condition|syndrome|illness|infection)s? (?:characteri[sz]ed|marked|defined|caused) by
    |(?:is|are) (?:usually |often |most often )?(?:caused|spread|carried|transmitted) by (?:an? |the )?(?:\w+ )?(?:mites?|bacteri\w+|virus(?:es)?|fung\w+|germs?|parasites?|lice|ticks?)\b
    |affects? (?:people|about|how|millions|(?:\w+ )?million|your|one|\d)
  )
`;
/** `Common causes are …`, `causes of heart failure include …`. */
const CAUSES = pattern('i')`
  \b(?:
    (?:common|main|usual|leading|frequent) causes?|causes of [\w -]{1,40}?|examples?(?: of [\w -]{1,40}?)?
  ) (?:are|is|include|includes|including|such as|can be)\s[^.;\n]*$
  |\b(?:common|usual|typical|frequent|qualifying|eligible|covered|certain|terminal) (?:illness(?:es)?|diseases?|conditions?|diagnos[ei]s|disorders?) (?:are|is|include|includes|including|such as|can be)\s[^.;\n]*$
  |\b(?:common|main|usual|leading|frequent) causes? of\s+(?:[\w-]+\s+){0,3}$
`;

/** `All bed-bound persons`, `any diabetic patients`: whoever has it. */
const WHOEVER = /\b(?:all|any|most|many|some|those|other) (?:[\w-]+,? (?:and |or )?){0,3}$/i;
const PERSONS =
  /^(?:,? ?(?:and|or)? [\w-]+){0,2} (?:persons|people|individuals|adults|patients|clients|elders|seniors)\b/i;

/** `An attack is painful, which can precipitate anxiety`: what may come of things. */
const MAY_BRING =
  /\b(?:discuss\w*|counsel\w*|explain\w*|educat\w*|remind\w*|warned|advised|aware|reviewed)\b[^.;\n]{0,60}\b(?:leads? to|results? in|brings? on|causes?|worsens?|raises?|increases?|delays?)\b[^.;\n]{0,60}$|\b(?:can|may|could|might) (?:also |then |even |often )?(?:precipitate|trigger|cause|lead to|result in|bring on|provoke)\s+(?:[\w-]+,?\s+){0,4}$/i;

/** `NSAIDs are contraindicated in CKD`: what labels of drugs warn of; of the patient's own it would say so. */
const WARNED_IN =
  /\b(?:contraindicated|not recommended|(?:used?|given|dosed) (?:with caution|cautiously)) in\s(?:(?:patients|people|those|persons) with\s)?(?:[\w-]+ ){0,2}$/i;

/** `This medicine is used to treat gout`: what a drug is for. `Lasix for CHF`, of the patient's own list, is not of these. */
const USED_FOR = pattern('i')`
  (?:
    \b(?:this|that|the|it|they|these)\s(?:(?:drug|medicine|medication|pill|tablet|inhaler)s?\s)?(?:is|are)\s(?:(?:also|often|commonly|usually)\s)?used\s(?:to\streat|for)
    |^\W*used\sto\streat
    |\b(?:often|commonly|usually|typically|generally)\s(?:used|prescribed|given)\s(?:to\streat|for)
    |\bask\s(?:your|the|a)\s(?:doctor|pharmacist|nurse|physician)\sabout
  )\s(?:[\w-]+\s){0,2}$
`;

/** `Early SLE can present with few antibodies`: how it may look. */
const MAY_BE =
  /^\s+(?:can|may|could) (?:also |often |sometimes )?(?:present|mimic|occur|manifest|look like|go unnoticed|run in families)\b/i;

/** `Diabetics should check their feet`: what those who have it are told. */
const THOSE_WHO_HAVE_IT = /^(?:diabetics|asthmatics|alcoholics|smokers|amputees|hypertensives)$/i;
const ARE_TOLD = /^\s*(?:should|must|need to|ought to|can|may|often)\b/i;

/** `Example: "History of asthma and allergies"`, `[e.g., CHF, compensated]`: how it is written down. */
const AS_EXAMPLE = /(?:^|[\s•*–-])(?:for )?examples?\s?:[^.;\n]{0,90}$|[([]\s?(?:e\.g\.|eg|ex\.),?:? ?[^)\]\n]{0,90}$/i;

/** `Mild depression 5-9, moderate depression 10-14`: what the scores of a scale are called. */
const SCORES = /^\s*\(?\d{1,3}(?:\.\d)?\s?[-–]\s?\d{1,3}\b(?! ?(?:days?|weeks?|wks?|months?|years?|times|x\b|mg|cm))/;
const A_RANGE = /\d{1,3}\s?[-–]\s?\d{1,3}(?![\d/-])/g;
/** `> 14 s stroke, > 11.5 s Parkinson disease`: from which figure on a scale tells of whom. */
const FROM = /[<>≥≤]\s?\d+(?:\.\d+)?\s?(?:s|sec|seconds|points?|pts)?:?\s+(?:in |for )?(?:[\w-]+ ){0,3}$/;
const A_LIMIT = /[<>≥≤]\s?\d/g;

function isOfLegend(before: string, own: string): boolean {
  if (SCORES.test(own)) return allIn(before + own, A_RANGE).length > 1;
  return FROM.test(before) && allIn(before + own, A_LIMIT).length > 1;
}

/** `High (hyperkalemia): renal failure, acidosis`, `Level 3: stable disease such as gout`, `Denominator: patients who …`: what a label of a table takes in. */
const TAKEN_IN_BY_LABEL = pattern('i')`
  (?:^|[.;\n]\s{0,3})(?:
    (?:high|low|elevated|decreased|increased|raised)(?: (?:levels?|values?|results?)(?: \([^()\n]{1,40}\))?| \([^()\n]{1,40}\))
    |tier ?\d|(?:green|yellow|red) zone|high[- ]alert (?:drugs?|medications?)|(?:look|sound)[- ]alikes?|duplicate therapy|denominator|numerator|exclusions?|inclusions?|not covered(?: for)?|covered(?: for| when)?
  )\s?:\s[^.;\n]*$
  |(?:^|[.;\n]\s{0,3})(?:(?:level|category) ?\d|(?:target|goal|INR)(?: INR)? [<>≥≤]?\s?\d[\d.]*(?:\s?[-–]\s?\d[\d.]*)?)\s?:\s[^.;\n]*\b(?:such as|e\.g\.|including|patients with|people with)\s[^.;\n]*$
`;
/** `C. difficile   3   3   9`: a row of figures, of which none is measured of a person. */
const ROW_OF_FIGURES = /^(?: [a-z]+)?\s{3,}\d{1,4}\s{3,}\d{1,4}(?:\s|$)/i;
/** `CHF - the heart does not pump as it should`, `when your lungs fill`: what the word means. `Cellulitis: the skin is red` is found. */
const ORGAN =
  '(?:heart|lungs?|kidneys?|brain|blood|body|liver|bones?|nerves?|bladder|pancreas|immune system|arter\\w+|veins?|skin|joints?)';
const MEANS = new RegExp(
  `^\\s*[-–—:=]\\s*(?:when (?:the|your|an?) ${ORGAN}\\b|(?:your|an?) ${ORGAN}\\b[^.;\\n]{0,40}\\b(?:do(?:es)?|can(?:not)?|is|are|gets?|has|have|becomes?)\\b|the ${ORGAN}\\b[^.;\\n]{0,40}\\b(?:do(?:es)?(?: not|n['’]t)|cannot|can['’]t|gets?|becomes?)(?!\\w))`,
  'i',
);
/** `Diabetes with hyperglycemia: assign E11.65`: how it is to be coded. */
const TO_BE_CODED =
  /^[^.;:\n]{0,50}:\s*(?:assign|code|use|report|query|assume|sequence|list|do not (?:code|assign|report))\b/i;
/** `Signs of ketoacidosis: nausea, fruity breath`: how it is known. */
const KNOWN_BEFORE =
  /(?:^|[.;\n])\W{0,4}(?:common |early |late |warning )?(?:signs?|symptoms?|s\/s|signs? (?:and|&|or|\/) symptoms?|causes?|definition) of (?:[\w-]+ ){0,2}$/i;
/** `RN with experience in colostomies`, `duties include …`: what an agency looks for. */
const SOUGHT_OF_STAFF =
  /\b(?:our (?:\w+ )?(?:programs?|services|clinics?|classes|groups?|specialt(?:y|ies)) (?:include|are|offer)\w*|your (?:loved one|relative|family member) (?:with|who has)|(?:the|our|this) (?:agency|program|company|facility|clinic) (?:provides?|offers?|admits?|accepts?|serves|does not (?:admit|accept))|seeking|(?:duties|responsibilities) include|(?:RN|LPN|LVN|PT|OT|nurse|therapist|applicant|candidate|staff)s?\b[^.\n]{0,40}\bexperienced? (?:in|with))\b[^.\n]*$/i;

/** `61% had hypertension, 44% diabetes`: how many of those who were looked at. A share begins its item; `EF 35% CHF` measures somebody. */
const SHARE = /\d\s?%\)? (?:had|have|reported) $|(?:^|[.;,(] ?|\band )\d{1,3}(?:\.\d)?\s?%\)? (?:with )?$/;
const A_SHARE = /\d\s?%/g;
/** `Use with caution after rib fracture, in osteoporosis, or with a pacemaker`: whom a label warns. */
const CAUTION_WITH =
  /\b(?:(?:use[sd]? )?(?:with caution|cautiously)|contraindicated|not recommended) (?:in|with|after|for|during)\b(?! (?:this|her|his|the)\b)[^.;\n]*$/i;

/** `The most important risk factor is high blood pressure`. */
const MAIN_RISK =
  /\bthe (?:most important|most common|biggest|main|leading|major|greatest|number one) risk factors?(?: for [\w ]{1,30})? (?:is|are) [^.;\n]*$/i;

/** Whether words stand behind a label that takes in what holds of many, or tells whom an agency looks for. */
export function isTakenInByLabel(before: string): boolean {
  return TAKEN_IN_BY_LABEL.test(before) || SOUGHT_OF_STAFF.test(before);
}

/** As far before a disease as what labels of drugs say of it reaches. */
const NEAR = 80;

/** Whether a sentence tells of a disease at large, as leaflets do, and not of the patient's. */
export function isSaidAtLarge(words: string, before: string, own: string): boolean {
  if (THOSE_WHO_HAVE_IT.test(words) && ARE_TOLD.test(own)) return true;
  if (AS_EXAMPLE.test(before) || isOfLegend(before, own)) return true;
  // `Criteria: diabetes on insulin, or problematic hypoglycemia`
  if (/\bcriteri(?:a|on)(?: are| include\w*)?\s*:[^\n]*$/i.test(before) && !OWNED.test(before)) return true;
  if (isTakenInByLabel(before) || TO_BE_CODED.test(own)) return true;
  if (KNOWN_BEFORE.test(before) && /^\s*:/.test(own)) return true;
  const near = before.slice(-NEAR);
  if ((WARNED_IN.test(near) || USED_FOR.test(near)) && !OWNED.test(near)) return true;
  if (MAY_BRING.test(before) || (MAY_BE.test(own) && !OWNED.test(before))) return true;
  if (WHOEVER.test(before) && PERSONS.test(own)) return true;
  if (SHARE.test(before) && allIn(before + own, A_SHARE).length > 1) return true;
  if (CAUTION_WITH.test(before) && !OWNED.test(before)) return true;
  if (ROW_OF_FIGURES.test(own) || MEANS.test(own) || MAIN_RISK.test(before)) return true;
  return CAUSES.test(before) || (EXPLAINED.test(own) && !OWNED.test(before));
}
