import type { Lexicon } from '../page/lexicon.ts';
import { SITES } from './all.ts';
import { DIAGNOSIS_LISTS } from './diagnosis-lists.ts';
import { LABELLED_FACTS } from './labelled-facts.ts';
import { ITEM_NUMBER, OASIS_ITEMS } from './oasis-items.ts';

/** One expression for several: a page asks it of nearly every text, and nearly every text is passed over by it. */
function anyOf(patterns: readonly (RegExp | undefined)[]): RegExp {
  const sources = patterns.flatMap((pattern) => (pattern ? [pattern.source] : []));
  return new RegExp(sources.join('|'), 'iu');
}

const LABELS = [...LABELLED_FACTS, ...SITES.flatMap(({ labelled }) => labelled)].flatMap(({ before, inText }) => [
  before,
  inText,
]);
const LIST_TEXTS = DIAGNOSIS_LISTS.flatMap((list) => [
  list.code,
  list.heading,
  list.primaryHeading,
  list.othersHeading,
]);

/** What is looked for on every page, and the EHRs whose own files add to it. */
export const GENERIC: Lexicon = {
  items: OASIS_ITEMS,
  skipTags:
    /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|I?FRAME|OBJECT|SVG|CANVAS|VIDEO|AUDIO|DATALIST|BUTTON|SELECT|TEXTAREA)$/,
  inlineTags:
    /^(?:A|ABBR|ACRONYM|B|BD[IO]|BIG|CITE|CODE|DFN|EM|FONT|I|KBD|LABEL|MARK|NOBR|Q|S|SAMP|SMALL|SPAN|STRONG|SU[BP]|TIME|TT|U|VAR|WBR)$/,
  noAnswerTags: /^(?:INPUT|SELECT|TEXTAREA|LABEL|BUTTON|FIELDSET|TABLE|TR)$/,
  blank: /^(?:[-–—.\s]+|\^.*|\W*(?:please\s+)?(?:select|choose|pick)\b.*|blank|\(none\))$/i,
  itemNumber: ITEM_NUMBER,
  lists: DIAGNOSIS_LISTS,
  labelled: LABELLED_FACTS,
  anyLabel: anyOf(LABELS),
  telling: anyOf([ITEM_NUMBER, ...LABELS, ...LIST_TEXTS]),
  refers:
    /\b(?:skip(?: to)?|go to|goto|see|refer(?: to)?|per|if|complete|until|than|from|items?|in|for|with|by|of|to|through|thru|answer(?:ed|s)?|question|response|after|before|when|above|below|at|on|is|not|was|under)\W*$/i,
  quotes: /^\W{0,2}\s*(?:[=≠<>]|is\b|was\b)/i,
  ranges: /^\W*(?:to|through|thru)\W*$/i,
  joined: /^[\s)(\][/,&–—-]*(?:and|or)?[\s)(\][/,&–—-]*$|^\W{0,3}[\w\s,'’-]{1,40}(?:&|\/|\band\b|;|\|)\W{0,3}$/i,
  day: /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\d{8}$|^\d{1,2}$|^[a-z]{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2}[ -][a-z]{3,9}[ -]\d{4}$/i,
  dayParts: [/^(?:mm|mon|month)$/, /^(?:dd|day)$/, /^(?:yy|yyyy|yr|year)$/],
  linkType:
    /^(?:string|text|choice|open-?choice|date|date-?time|integer|decimal|quantity|boolean|url|group|reference|coding)[-_.:]/i,
  otherWords:
    /^(?:comm?e?nts?|cmn?t|notes?$|narr|remark|desc|expl|reason|time|in$|out$|btn|button|save|submit|cancel|help|hint|info$|tip$|tool|err|msg|message|valid|warn|la?be?l|title|caption|old|orig|prev|prior|last|hist|goal|target|plan$|interv|teach|edu|initial|sign|user|by$|who$|score|total|point|lock|skip|cop(?:y|ied)|bak$|backup|te?mp|search|lookup|filter|picker|im(?:age|g)|icon|link|href|review|approv|verif|chang|modif|audit|sev|onset|exac|clinical|care$)/,
  plainWords:
    /^(?:\d+|[a-z]{1,3}|ctl.*|oasis.*|form.*|main|content.*|page.*|assess.*|item|question|answers?|resp.*|codes?|value|select.*|list|input|field|opt.*|radio.*|group|text.*|drop.*|combo.*|current|data|model|record|visit|patient|month|date|year|yyyy)$/,
  otherLabels:
    /\b(?:comments?|notes|narrative|explain|describe|specify|goals?|prior|previous|last|interventions?|teaching|signed|signature|locked|transmitted|exported)\b/i,
  otherTitles:
    /^(?!.*\bcurrent\b).*\b(?:(?<!(?:and|&|\/|,) ?)goals?|targets?|prior|previous|earlier|last (?:visit|assessment|time|period|episode|oasis|level|score)|before this|expected|predicted|projected|anticipated|desired|points?|averages?|mean|benchmarks?|edits|training(?! (?:environment|server|system|database|site|agency))|education|quiz|competency|(?<!for )examples?|sample|compar\w*|trends?|changes? (?:since|from)|improve\w*|suggest\w*|guidance|glossary|per (?:day|week|visit)|how (?:many|often)|frequency|number of|templates?|assessment history|history of assessments|discharge summary|hospital (?:stay|course|record))\b/i,
  stageTitles:
    /^\W*(?:(?:oasis\S*|agency)\W+)*(?:(?:discharge|dc|d\/c)(?:d?\W+(?:from (?:the )?agency|assessment|oasis\S*|visit|form|data|evaluation))*|(?:transfer|death at home)(?:\W+(?:to (?:an )?inpatient facility|assessment|oasis\S*|form|data|evaluation))+)(?:\W+\d[\d/.-]*)?\W*$/i,
  stageItem: 'M0100',
  stageFields: /^(?:M0090|M1|GG|dx)/,
  lasting: /^patient/,
  gridNumber: /^(GG\d{4})([A-S]{0,2})$/,
  gridLetter: /^\W*(?:GG-?\d{4})?([A-S]{1,2}\d?)\s*[.):–-]/,
  gridColumn: /performance/i,
  notGridColumn: /goal/i,
  seeks: /\b(?:search|filter|find|look ?up)(?:box|ed|ing)?\b/i,
  seekButtons:
    /^(?:(?:re)?search|filter|find|look ?up|go|apply|clear|reset|show(?: all)?|run|query|export|advanced|more)\b(?!.*\b(?:save|submit|sign|next)\b)/i,
  seekParts: /^(?:filters?|filterbar|floatingfilter)$/,
  noteFields: /^(?:hipps|M1|GG)/,
  noteParts:
    /^(?:notes?|comments?|messages?|msgs?|chat|narratives?|conversations?|inbox|e?mails?|remarks?|alerts?|warnings?|errors?|validations?|toasts?|hints?|tips?|tooltips?|suggestions?)$/,
  noteTitles: /\b(?:notes?|narratives?|comments?|messages?|communications?|conversations?|remarks?)\W*$/i,
  counts: /\b(?:scores?|points?|totals?|count|weights?|number of|how many)\b/i,
  answerHeads:
    /answer|response|value|\bcode|current|select|result|scor|status|level|\bsoc\b|\broc\b|assess|data|finding|\d{4}/i,
  fillers:
    /^\W*(?:(?:please )?(?:enter|select|choose|record)(?: (?:the |one )?(?:code|answer|response|one|only one|one only))*|code|answer|response|value|select one(?: answer)?|\(?(?:mark|check) (?:only )?one\)?|required|\*|(?:current(?:ly)?|now|today|this (?:visit|assessment|episode|period)|present)(?: (?:level|ability|status|function(?:ing)?|of function(?:ing)?|performance))*)?\W*$/i,
  sites: SITES,
};
