import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import {
  hasUnreadOfProviders,
  NOT_DENIED,
  perhapsOfProviders,
  type Statement,
  statements,
} from '../papers/statements.ts';
import { documentedOf } from './documented.ts';
import { namedInItsWords } from './in-its-words.ts';

/** Names a condition that cannot be without care, a procedure or a device. */
const BY_ITSELF = pattern('i')`
  \b(?:
    complicat\w*|iatrogenic|dehisc\w*|(?:post|peri|intra)[- ]?(?:op(?:erative)?|surg\w*|proced\w*)\w*
    |post[- ]?\w{3,}(?:ectomy|[oi]tomy|ostomy|plasty)|post[- ]?dural|spinal headache|periprosthetic|in-stent|restenosis
    |clabsi|cauti|ssi|pji|vap|(?:transplant|graft|allograft|kidney|liver|heart|lung) (?:rejection|failure|loss)|reject\w+
    |(?:fail(?:ure|ed|ing)|loss|infection) (?:of )?(?:the |his |her )?(?:\w+ ){0,2}(?:graft|allograft|transplant\w*)
    |(?:mechanical |aseptic )?(?:loosening|dislocation|malposition|migration|instability)
    |(?:retained|left behind) (?:\w+ ){0,2}(?:sponge|gauze|instrument|needle|guide ?wire|foreign)
    |infected (?:[\w-]+ ){0,4}(?:joint|knee|hip)|transfusion reaction|extravasat\w*|lymphedema|phantom|neuroma
    |(?:
      catheter|device|line|port|pump|shunt|graft|mesh|stent|tube|ventilator|hardware|prosthesis
    )[- ](?:associated|related|acquired)
  )\b
`;

/** Says that a procedure, a device or a treatment is the cause. */
const CAUSED = pattern('i')`
  \b(?:
    (?:due|secondary|related|attribut\w+) to (?:the |his |her |an? |recent )?[\w ,-]{0,50}?(?:
      surg\w*|operation|procedure|\w+ectomy|\w+plasty|\w+otomy|\w+ostomy|catheter|foley|device|graft|implant\w*
      |prosthe\w+|stent|line|port|picc|tube|hardware|transplant|radiation|anesthes\w*|transfusion|infusion
      |immuni[sz]ation|vaccin\w*|dialysis|fistula|shunt|pump|lead|pacemaker|mesh|screws?|rod|plate
    )
    |(?:
      caused by|result(?:ed|ing)? from|follow(?:ed|ing)|after|from|since|s\/p
    ) (?:the |his |her |an? |recent )?[\w ,-]{0,40}?(?:
      surg\w*|operation|procedure|removal|placement|insertion|\w+ectomy|\w+plasty|\w+otomy|\w+ostomy|cath(?:eter\w*)?
      |implant\w*|transplant|radiation|transfusion|graft|bypass|repair|fusion|amputation|intubation|extubation
      |chemotherapy|biopsy|colonoscopy|endoscopy|cabg|[ta]?avr|pci|turp|orif|t[kh][ar]|ercp|egd|dialysis
    )
  )\b
`;

/** A device, a graft, an implant, a stoma or a wound of surgery, and behind it in the same clause what went wrong with it. */
const TROUBLED = pattern('i')`
  \b(?:
    catheter|permcath|device|drive-?line|exit[- ]site|tunnel|pump|pocket|generator|line|port|picc|iv site|iv|foley|hardware
    |graft|fistula|avf|avg|prosthe\w+|replacement|arthroplasty|t[kh][ar]|tsa|stump|(?:surgical|operative|sternal)[- ](?:site|wound)
    |wound|incision\w*|sutures?|staples?|pacemaker|icd|lvad|shunt|leads?|tube|trach\w*|stoma|\w+ostomy|peg|g-?tube|j-?tube
    |mesh|stent|implant\w*|screws?|rod|plate|nail|pins?|cup|stem|drain|valve|band|electrode
  )s?(?:[- ](?!for\b|to\b|no\b|without\b)[\w-]+){0,7}?[- ](?:
    infect\w*|abscess|cellulitis|blood ?stream|uti|sep(?:sis|tic)|malfunction\w*|fail\w*|thrombos\w*|clot\w*|occlu\w*|block\w*
    |plug\w*|obstruct\w*|leak\w*|displac\w*|dislodg\w*|dislocat\w*|migrat\w*|mov(?:ed|ing)|loose\w*|br(?:eak\w*|oken?)
    |fractur\w*|pain\w*|hematoma|seroma|bleed\w*|necro\w*|separat\w*|open(?:ed|ing)?|disrupt\w*|erosion|erod\w*|expos\w*
    |extru\w*|protru\w*|perforat\w*|retract\w*|stenosis|prolaps\w*|contracture|edema|swelling|breakdown|back\w* out
    |(?:out of|not in) place|fell out|came (?:out|apart|loose)|pulled out|phlebitis|not (?:work|function|heal|flush)\w*|non[- ]?healing|unhealed
  )\b
`;

/** The other way round: what went wrong, and with what. */
const TROUBLE_OF = pattern('i')`
  \b(?:
    infect\w*|abscess|cellulitis|septic|malfunction\w*|fail(?:ure|ed|ing)|thrombos\w*|clotted|occlu\w*|block(?:age|ed)|obstruct\w*
    |leak\w*|displac\w*|dislodg\w*|dislocat\w*|migrat\w*|broken|breakage|fractur\w*|pain(?:ful)?|hematoma|seroma|bleeding|necro\w*
    |separat\w*|opening|disrupt\w*|breakdown|erosion|expos\w*|extru\w*|protru\w*|perforat\w*|stenosis|prolaps\w*|phlebitis
    |non[- ]?healing|unhealed|delayed[- ]healing|draining
  )(?:[- ](?!for\b|to\b|no\b|without\b|with\b|on\b|through\b|via\b|by\b)[\w-]+){0,5}?[- ](?:
    catheter|permcath|device|line|port|picc|iv site|foley|hardware|graft|fistula|avf|avg|prosthe\w+|arthroplasty|t[kh][ar]|tsa|replacement
    |stump|(?:surgical|operative|post-?op\w*) (?:wound|incision|site)|wound|incision\w*|pacemaker|icd|lvad|shunt|leads?|tube|trach\w*
    |stoma|\w+ostomy|mesh|stent|implant\w*|screws?|rod|plate|nail|pins?|drain|valve|band|electrode
  )s?\b
`;

const LINKS = [BY_ITSELF, CAUSED, TROUBLED, TROUBLE_OF];

/**
 * Where a provider's document links a condition to care; `undefined`: not looked for, since a provider's document could not
 * be read. The word "complication" is not required (guideline I.B.16); a word that names such a condition by itself
 * ("surgical site infection") is enough.
 */
export function linkToCare(facts: Facts): readonly Statement[] | undefined {
  return hasUnreadOfProviders(facts)
    ? undefined
    : LINKS.flatMap((words) => statements(facts, perhapsOfProviders(facts), words, NOT_DENIED));
}

/**
 * Which of some codes of complications no provider's document links to care: nothing there names a link, a condition that cannot be
 * without one, or the code itself in the list's own words or any other. None where a provider's document could not be read.
 */
export function unlinked(facts: Facts, codes: readonly Coded[]): readonly Coded[] {
  if (codes.length === 0) return [];
  const links = linkToCare(facts);
  if (!links || links.length > 0) return [];
  const papers = perhapsOfProviders(facts);
  return codes.filter(
    (one) =>
      !documentedOf(facts, one).some(
        // A pneumothorax is no postprocedural one, though its word is in the title.
        ({ paper, standing, condition: { code } }) =>
          standing === 'current' && papers.includes(paper) && code.slice(0, 3) === one.code.slice(0, 3),
      ) && namedInItsWords(facts, one, papers).length === 0,
  );
}

/** Codes whose title says a complication of surgery or care outside T80–T88 (guideline I.B.16: whatever the chapter). */
export function complicationsOfChapters(facts: Facts): Coded[] {
  return facts
    .coded('D78', 'E36', 'G96.0', 'G97', 'H59', 'H95', 'I97', 'J95', 'K68.11', 'K91', 'L76', 'M96', 'N99')
    .filter(({ code }) => !NO_COMPLICATION.test(code));
}

/** States that an operation means to leave, or that their own names say: no tracheostomy malfunction, yet postmastectomy. */
const NO_COMPLICATION = /^(?:I972|K915|K912|M961|J9585|N993)/;
