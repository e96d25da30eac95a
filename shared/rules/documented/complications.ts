import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import {
  hasUnreadOfProviders,
  NOT_DENIED,
  perhapsOfProviders,
  type Statement,
  statements,
} from '../papers/statements.ts';

/** Says that care, a procedure or a device is the cause, or names a condition that cannot be without one. */
const LINK = pattern('i')`
  \b(?:
    complicat\w*|(?:post|peri|intra)-?(?:op(?:erative)?|surg\w*|proced\w*)\w*|dehisc\w*
    |(?:due|secondary|related|attribut\w+) to (?:the |his |her |an? |recent )?[\w ,-]{0,50}?(?:
      surg\w*|operation|procedure|\w+ectomy|\w+plasty|\w+otomy|\w+ostomy|catheter|foley|device|graft|implant\w*
      |prosthe\w+|stent|line|port|picc|tube|hardware|transplant|radiation|anesthes\w*|transfusion|infusion
      |immuni[sz]ation|dialysis|fistula|shunt|pump|lead|pacemaker|mesh|screws?|rod|plate
    )
    |(?:
      caused by|result(?:ed|ing)? from|follow(?:ed|ing)|after|from|since
    ) (?:the |his |her |an? |recent )?[\w ,-]{0,40}?(?:
      surg\w*|operation|procedure|\w+ectomy|\w+plasty|\w+otomy|\w+ostomy|catheter\w*|implant\w*|transplant|radiation
      |transfusion|graft|bypass|repair|fusion|amputation|intubation|extubation|chemotherapy|biopsy|colonoscopy
      |endoscopy|cabg|[ta]?avr|pci|turp|orif|t[kh][ar]|ercp|egd|dialysis
    )
    |(?:
      catheter|device|drive-?line|exit[- ]site|tunnel|pump(?:[- ]pocket)?|pocket|generator|line|port|picc|foley
      |hardware|graft|prosthe\w+(?: (?:joint|hip|knee|shoulder|elbow|ankle|valve|limb))?
      |(?:joint|hip|knee|shoulder|valve) (?:replacement|arthroplasty)|t[kh][ar]|stump|surgical[- ]site
      |surgical[- ]wound|incision\w*|pacemaker|icd|lvad|shunt|lead|tube|stoma|g-?tube|mesh|stent|implant\w*
    )[- ]?(?:associated|related|site)? ?(?:
      infect\w*|abscess|blood ?stream|uti|sepsis|malfunction|failure|thrombos\w*|occlu\w*|leak\w*|displace\w*
      |dislodg\w*|loosen\w*|break\w*|fracture|pain|hematoma|seroma|bleed\w*|necrosis|separat\w*|open\w*|disrupt\w*
      |erosion|stenosis
    )
    |infect\w* (?:of|in|involving|at) (?:the |his |her )?(?:[\w-]+ ){0,4}(?:
      incision|surgical|graft|prosthe\w+|hardware|catheter|line|port|stump|implant\w*|mesh|pacemaker|device
      |replacement|arthroplasty|fistula|shunt
    )
    |infected (?:[\w-]+ ){0,4}(?:
      incision|wound|graft|prosthe\w+|hardware|catheter|line|port|stump|implant|mesh|pacemaker|device|joint|knee|hip
    )
    |(?:clabsi|cauti|ssi|pji)
    |(?:
      catheter|device|line|port|pump|shunt|graft|mesh|stent|tube|ventilator|hardware|prosthesis
    )[- ](?:associated|related)
    |(?:transplant|graft|allograft|kidney|liver|heart|lung) (?:rejection|failure|loss)|reject\w+
    |(?:fail(?:ure|ed|ing)|loss|infection) (?:of )?(?:the |his |her )?(?:\w+ ){0,2}(?:graft|allograft|transplant\w*)
    |wound (?:dehiscence|disruption|separation|opened)
    |(?:disrupt\w*|separat\w*|opening|breakdown) of (?:the |his |her )?(?:\w+ ){0,3}(?:wound|incision)
    |(?:mechanical |aseptic )?(?:loosening|dislocation|malposition|migration|instability|periprosthetic)
    |(?:
      device|hardware|prosthe\w+|implant|screws?|rod|plate|nail|pins?|cup|stem|mesh|lead|catheter|tube
    )s?(?: (?:of|in) (?:[\w-]+ ){0,4}[\w-]+)? (?:has |have |had |is |are |was |were )?(?:come |become |been |gone |worked )?(?:
      loose|loosened|broken|displaced|dislodged|migrated|failed|backed out|out of place
    )
    |(?:non-?healing|unhealed|delayed[- ]healing|draining) (?:\w+ )?(?:surgical|operative|post-?op\w*) (?:wound|incision|site)
    |(?:surgical|operative) (?:wound|incision)s? (?:\w+ ){0,2}(?:not heal\w*|fail\w* to heal|non-?healing)
    |(?:malfunction\w*|fail(?:ure|ed|ing)|occlu\w*|block(?:age|ed)|obstruct\w*|thrombos\w*|stenosis|leak\w*|displace\w*|dislodg\w*|migrat\w*|erosion|fractur\w*|breakage) (?:of |in )?(?:the |his |her |an? )?(?:[\w-]+ ){0,3}(?:
      shunt|catheter|graft|fistula|stent|port|pump|lead|device|hardware|prosthe\w+|implant\w*|tube|mesh|valve
    )
    |lymphedema|phantom|neuroma|iatrogenic
  )\b
`;

/**
 * Where a provider's document links a condition to care; `undefined`: not looked for, since a provider's document could not
 * be read. The word "complication" is not required (guideline I.B.16); a word that names such a condition by itself
 * ("surgical site infection") is enough.
 */
export function linkToCare(facts: Facts): readonly Statement[] | undefined {
  return hasUnreadOfProviders(facts) ? undefined : statements(facts, perhapsOfProviders(facts), LINK, NOT_DENIED);
}

/** Codes whose title says a complication of surgery or care outside T80–T88 (guideline I.B.16: whatever the chapter). */
export function complicationsOfChapters(facts: Facts): Coded[] {
  return facts
    .coded('D78', 'E36', 'G96.0', 'G97', 'H59', 'H95', 'I97', 'J95', 'K68.11', 'K91', 'L76', 'M96', 'N99')
    .filter(({ code }) => !NO_COMPLICATION.test(code));
}

/** States that an operation means to leave, or that their own names say: no tracheostomy malfunction, yet postmastectomy. */
const NO_COMPLICATION = /^(?:I972|K915|K912|M961|J9585|N993)/;
