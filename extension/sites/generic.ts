import type { Lexicon } from '../page/lexicon.ts';
import { DIAGNOSIS_LISTS } from './diagnosis-lists.ts';
import { LABELLED_FACTS } from './labelled-facts.ts';
import { ITEM_NUMBER, OASIS_ITEMS } from './oasis-items.ts';
import { VISIT_MANAGER } from './visit-manager.ts';

/** What is looked for on every page, and the EHRs whose own files add to it. */
export const GENERIC: Lexicon = {
  items: OASIS_ITEMS,
  itemNumber: ITEM_NUMBER,
  lists: DIAGNOSIS_LISTS,
  labelled: LABELLED_FACTS,
  otherWords:
    /^(?:comm?e?nts?|cmn?t|notes?$|narr|remark|desc|expl|reason|time|in$|out$|btn|button|save|submit|cancel|help|hint|info$|tip$|tool|err|msg|message|valid|warn|la?be?l|title|caption|old|orig|prev|prior|last|hist|goal|target|plan$|interv|teach|edu|initial|sign|user|by$|who$|score|total|point|lock|skip|cop(?:y|ied)|bak$|backup|te?mp|search|lookup|filter|picker|im(?:age|g)|icon|link|href|review|approv|verif|chang|modif|audit|sev|onset|exac|clinical|care$)/,
  plainWords:
    /^(?:\d+|[a-z]{1,3}|ctl.*|oasis.*|form.*|main|content.*|page.*|assess.*|item|question|answers?|resp.*|codes?|value|select.*|list|input|field|opt.*|radio.*|group|text.*|drop.*|combo.*|current|data|model|record|visit|patient|month|date|year|yyyy)$/,
  otherLabels:
    /\b(?:comments?|notes|narrative|explain|describe|specify|goals?|prior|previous|last|interventions?|teaching)\b/i,
  otherTitles:
    /^(?!.*\bcurrent\b).*\b(?:(?<!(?:and|&|\/|,) ?)goals?|targets?|prior|previous|earlier|last|before this|expected|predicted|projected|anticipated|desired|points?|averages?|mean|benchmarks?|errors?|edits|warnings?|training|education|quiz|competency|(?<!for )examples?|sample|compar\w*|trends?|changes?|improve\w*|suggest\w*|guidance|glossary|per (?:day|week|visit)|how (?:many|often)|frequency|number of|signed|signature|locked|transmitted|exported)\b/i,
  answerHeads:
    /answer|response|value|\bcode|current|select|result|scor|status|level|\bsoc\b|\broc\b|assess|data|finding|\d{4}/i,
  fillers:
    /^\W*(?:(?:please )?(?:enter|select|choose|record)(?: (?:the |one )?(?:code|answer|response|one|only one|one only))*|code|answer|response|value|select one(?: answer)?|\(?(?:mark|check) (?:only )?one\)?|required|\*)?\W*$/i,
  sites: [VISIT_MANAGER],
};
