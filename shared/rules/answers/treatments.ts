import { pattern } from '../../pattern.ts';
import type { Unmarked } from './phrases-against.ts';

/** Special treatments (O0110) and nutritional approaches (K0520): the codes and words that say that one is there. */

const oxygen = { item: 'O0110_A', name: 'O0110', answer: 'C1', means: 'oxygen therapy' };
const dialysis = { item: 'O0110_A', name: 'O0110', answer: 'J1', means: 'dialysis' };
const tracheostomy = { item: 'O0110_A', name: 'O0110', answer: 'E1', means: 'tracheostomy care' };
const access = { item: 'O0110_A', name: 'O0110', answer: 'O1', means: 'IV access' };
const intravenous = { item: 'O0110_A', name: 'O0110', answer: 'H1', means: 'IV medications' };
const tube = { item: 'K0520_1', name: 'K0520', answer: 'B', means: 'feeding tube' };
const parenteral = { item: 'K0520_1', name: 'K0520', answer: 'A', means: 'parenteral feeding' };
const chemotherapy = { item: 'O0110_A', name: 'O0110', answer: 'A1', means: 'chemotherapy' };
const radiation = { item: 'O0110_A', name: 'O0110', answer: 'B1', means: 'radiation' };
const suctioning = { item: 'O0110_A', name: 'O0110', answer: 'D1', means: 'suctioning' };
const ventilator = { item: 'O0110_A', name: 'O0110', answer: 'G1', means: 'non-invasive mechanical ventilator' };
const invasive = { item: 'O0110_A', name: 'O0110', answer: 'F1', means: 'invasive mechanical ventilator' };
const transfusions = { item: 'O0110_A', name: 'O0110', answer: 'I1', means: 'transfusions' };
const diet = { item: 'K0520_1', name: 'K0520', answer: 'D', means: 'therapeutic diet' };
const texture = { item: 'K0520_1', name: 'K0520', answer: 'C', means: 'mechanically altered diet' };

/** Codes that say that the treatment goes on. A status (Z93.1) alone does not: a tube may be there and not be used. */
export const CODED_TREATMENTS: readonly (Omit<Unmarked, 'words' | 'but'> & { codes: readonly string[] })[] = [
  { ...oxygen, codes: ['Z99.81'] },
  { ...dialysis, codes: ['Z99.2'] },
  { ...tracheostomy, codes: ['Z43.0', 'Z93.0'] },
];

/** Over, in the hospital, to come, of somebody else, or not had. */
export const NOT_NOW = pattern('i')`
  \b(?:
    hospital\w*|completed|finished|discontinu\w*|d\/c['’]?d|stopped|removed|no longer|weaned|previous\w*|prior|history|hx|planned|scheduled
    |will|may|if|consider\w*|declin\w*|refus\w*|not|no|denies|without|wife|husband|spouse|daughter|son|mother|father|roommate|neighbou?r|instruct\w*|educat\w*|teach\w*|taught|safety
    |in the (?:ed|er)|pacu|icu|to be (?:placed|started|inserted)|placement|upgraded from|advanced from|volunteer\w*|works? at|employed|eval\w*|trial
  )\b
`;

/** The same where an evaluation is of what goes on: of swallowing, of sleep. */
const NOT_NOW_THOUGH_EVALUATED = new RegExp(NOT_NOW.source.replace('|eval\\w*', ''), 'i');

/** Of a diet also what the patient does not keep to, or is not on. */
const NO_DIET = new RegExp(
  `${NOT_NOW.source.replace('|not|no|', '|not|no(?! (?:added|extra|concentrated|salt|sugar|sweets))|')}|\\b(?:regular|non-?complian\\w+|non-?adheren\\w+|ideas|sources|goals?|discuss\\w*|review\\w*)\\b`,
  'i',
);

export const TOLD_TREATMENTS: readonly Unmarked[] = [
  {
    ...chemotherapy,
    words: pattern('i')`
      \b(?:
        (?:receiv\w+|getting|gets|undergoing|on|started|current(?:ly)?|active|in the middle of) (?:\w+ ){0,3}?(?:chemo(?:therapy)?|folfox|folfiri|r-?chop|abvd|carboplatin|cisplatin|paclitaxel|taxol|docetaxel|gemcitabine|pembrolizumab|keytruda|nivolumab|bortezomib|velcade|azacitidine|capecitabine|xeloda)
        |chemo(?:therapy)? (?:every|weekly|q ?\d|cycle|infusion every|day \d|at (?:the )?(?:cancer|infusion) center)
        |(?:cycle|round) \d+ (?:\w+ )?of (?:\d+ )?(?:chemo(?:therapy)?|folfox|folfiri)
      )\b
    `,
    but: NOT_NOW,
  },
  {
    ...radiation,
    words:
      /\b(?:(?:receiv\w+|getting|gets|undergoing|current(?:ly)?|daily|started) (?:\w+ ){0,3}?(?:radiation|xrt|radiotherapy)|(?:radiation|xrt|radiotherapy)(?: treatments?| therapy)? (?:daily|5 days|five days|m-f|mon\w*|every|weekly|treatment \d+|\d+ of \d+))\b/i,
    but: NOT_NOW,
  },
  {
    ...tracheostomy,
    words:
      /\b(?:trach(?:eostomy)?|inner cannula) (?:care|ties?|site|tube|cannula|dressing|collar|stoma)\b[^.;\n]{0,40}?\b(?:provided|done|performed|completed|given|chang\w+|clean\w*|intact|secure|patent|in place|daily|bid)\b|\b(?:clean\w*|chang\w+|perform\w*) (?:\w+ )?(?:trach(?:eostomy)?|inner cannula)\b/i,
    but: NOT_NOW,
  },
  {
    ...suctioning,
    words:
      /\b(?:suction(?:s|ed|ing)?)\b[^.;\n]{0,30}?\b(?:q ?\d|every|daily|as needed|prn|times|trach\w*|oral\w*|thick|secretions)\b/i,
    but: NOT_NOW,
  },
  {
    ...ventilator,
    words:
      /\b(?:(?:uses?|using|wears?|wearing|on|sleeps (?:with|on)) (?:\w+ ){0,3}?(?:cpap|bi-?pap|avaps|trilogy)|(?:cpap|bi-?pap|avaps|trilogy)\b[^.;\n]{0,25}?\b(?:nightly|at night|every night|qhs|hs|at bedtime|with sleep|in place|settings?))\b/i,
    but: NOT_NOW_THOUGH_EVALUATED,
  },
  {
    ...invasive,
    words:
      /\b(?:(?:vent(?:ilator)?|ltv|trilogy|astral)(?:[- ]dependent| (?:via|per|to|through) (?:the |his |her )?trach\w*| settings?:? ?(?:ac|simv|a\/c|vt|rate|\d))|(?:trach\w*|tracheostomy) (?:and|with|&|to|on) (?:the |his |her |a )?(?:mechanical )?vent(?:ilator)?)\b/i,
    but: NOT_NOW,
  },
  {
    ...transfusions,
    words:
      /\b(?:(?:receiv\w+|gets?|getting|scheduled for) (?:\w+ ){0,4}?(?:transfusions?|prbcs?|platelets)\b|(?:transfusions?|prbcs?)\b[^.;\n]{0,25}?\b(?:every|q ?\d|weekly|monthly|biweekly|\dx|twice a))/i,
    but: NOT_NOW,
  },
  {
    ...diet,
    words: pattern('i')`
      \b(?:
        (?:follow\w*|on|maintain\w*|adher\w+ to|compliant with|eats|eating|diet(?: order)?:|nutrition(?:al requirements)?:|prescribed|ordered)(?: an?)?(?: (?:prescribed|strict|ordered))? (?:[\w,.-]+ ){0,4}?
          (?:(?:low|no added|reduced|restricted)[- ]?(?:sodium|salt|fat|cholesterol|potassium|protein)|\d(?:\.\d)? ?(?:g|gm|gram) (?:sodium|na)|(?:consistent |controlled )?carb\w*(?:[- ](?:consistent|control\w*|count\w*))?|renal|cardiac|diabetic|ada|dash|heart[- ]healthy|nas|ncs)
          (?:[ ,/&-]+(?:and )?[\w-]+){0,3}? (?:diet|foods?)
      )\b
      |\b(?:diet(?: order)?|nutrition(?:al)? (?:req\w*|requirements|needs)|nutrition)[:=] ?(?:[\w,.-]+ ){0,3}?(?:no (?:added|concentrated) (?:salt|sweets|sugar)\b|\d(?:\.\d)? ?(?:g|gm|gram) (?:na|sodium)|\d{4} ?(?:kcal |cal(?:orie)? )?ada|low[- ](?:sodium|salt|fat|cholesterol|potassium)|cardiac|renal|diabetic|nas|ncs|dash|heart[- ]healthy)\b
    `,
    but: NO_DIET,
  },
  {
    ...oxygen,
    words:
      /\b(?:oxygen|o2)\b(?! ?sat)[^.;\n]{0,25}?\b\d(?:\.\d)? ?(?:l\b|lpm|liters?|l\/min)|\b(?:home|continuous|supplemental|nocturnal) (?:oxygen|o2)\b(?! ?sat)|\b\d(?:\.\d)? ?(?:l|lpm|liters?|l\/min)(?: of)?(?: o2| oxygen)?(?: via| per| by)?(?: (?:a|the))? ?(?:n\/?c|nasal cannula|concentrator)\b/i,
    but: NOT_NOW,
  },
  {
    ...dialysis,
    words:
      /\b(?:hemodialysis|peritoneal dialysis|dialysis|capd|ccpd|hd)\b[^.;\n]{0,30}?\b(?:mwf|tts|tths|m\/w\/f|tu?\/th|three|3|times|days?|weekly|nightly|mondays?|tuesdays?)\b|\b(?:mwf|tts|tths|m\/w\/f|tu?\/th\/sa?)\b[^.;\n]{0,20}?\b(?:hemodialysis|dialysis|hd)\b/i,
    but: NOT_NOW,
  },
  {
    ...access,
    words:
      /\b(?:picc|midline|port-?a-?cath|medi-?port|hickman|groshong)\b[^.;\n]{0,40}?\b(?:intact|patent|flush\w*|dressing|drsg|dsg|drg|in place|accessed|site|lumens?|blood return|cap change|external length|biopatch|tegaderm)\b|\b(?:[rl]ue|(?:right|left|[rl]) (?:upper )?arm|(?:single|double|dual|triple)[- ]lumen|[rl] (?:basilic|brachial|cephalic)) (?:(?:single|double|dual|triple)[- ]lumen )?(?:picc|midline)\b/i,
    but: NOT_NOW,
  },
  {
    ...intravenous,
    words: pattern('i')`
      \b(?:iv|intravenous) (?:antibiotics?|abx|vanco\w*|ceftriaxone|cefepime|cefazolin|ertapenem|meropenem|daptomycin|zosyn|infusions?|lasix|furosemide|hydration|fluids)\b[^.;\n]{0,40}?\b(?:daily|q ?\d+\w*|every|infus\w+|administ\w+|via|per)\b
      |\b(?:vanco\w*|ceftriaxone|rocephin|cefepime|cefazolin|ancef|ertapenem|invanz|meropenem|daptomycin|zosyn|piperacillin|unasyn|nafcillin|penicillin g)\b[^.;\n]{0,20}?\biv(?:pb|p)?\b[^.;\n]{0,30}?\b(?:daily|q ?\d+\w*|every|infus\w+|bid|tid|via)\b
    `,
    but: NOT_NOW,
  },
  {
    ...tube,
    words:
      /\b(?:jevity|osmolite|glucerna|isosource|nepro|(?:tube|bolus|enteral|peg|g-?tube) feed(?:s|ings?))\b(?:[^.;\n]|\.\d){0,40}?\b(?:peg|g-?tube|j-?tube|ng|tube|times|ml|cc|daily|continuous\w*|via|per|by|cans?)\b/i,
    but: NOT_NOW,
  },
  {
    ...parenteral,
    words:
      /\b(?:tpn|total parenteral nutrition)\b[^.;\n]{0,40}?\b(?:infus\w+|nightly|overnight|daily|via|per|cycl\w+|hours|hrs?|h)\b/i,
    but: NOT_NOW,
  },
  {
    ...texture,
    words:
      /\b(?:(?:on|eats|tolerat\w+|takes|requires) (?:an? )?(?:\w+ )?(?:pureed|puree|mechanical soft|minced(?: (?:and|&) moist)?|soft (?:and|&) bite[- ]sized|ground) (?:diet|food)|(?:nectar|honey|pudding|mildly|moderately|extremely)[- ]thick(?:ened)? (?:liquids|fluids)|iddsi(?: level)? ?[2-6]\b|thickened liquids)\b/i,
    but: NOT_NOW_THOUGH_EVALUATED,
  },
];
