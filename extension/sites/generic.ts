import type { Lexicon } from '../page/lexicon.ts';
import { SITES } from './all.ts';
import { DIAGNOSIS_LISTS } from './diagnosis-lists.ts';
import { LABEL_WORDS, LABELLED_FACTS } from './labelled-facts.ts';
import { ITEM_NUMBER, OASIS_ITEMS } from './oasis-items.ts';

/** One expression for several: a page asks it of nearly every text, and nearly every text is passed over by it. */
function anyOf(patterns: readonly (RegExp | undefined)[]): RegExp {
  const sources = patterns.flatMap((pattern) => (pattern ? [pattern.source] : []));
  return new RegExp(sources.join('|'), 'iu');
}

/** What a text must hold for a labelled fact, and the facts that stand without a label. */
const LABELS = [LABEL_WORDS, ...SITES.flatMap(({ labelled }) => labelled).flatMap((own) => [own.before, own.inText])];
const UNLABELLED = LABELLED_FACTS.flatMap(({ first, inText }) => (first ? [inText] : []));
const LIST_TEXTS = DIAGNOSIS_LISTS.flatMap((list) => [
  list.code,
  list.heading,
  list.primaryHeading,
  list.othersHeading,
]);

/** Fields that people quote and guess at. */
const NOTE_FIELDS = /^(?:hipps|M1|GG)/;

/** Facts that may be those of another person. */
const PEOPLE_FIELDS = /^(?:patient|M00|cert|period)/;

/** What is looked for on every page, and the EHRs whose own files add to it. */
export const GENERIC: Lexicon = {
  items: OASIS_ITEMS,
  skipTags:
    /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|I?FRAME|OBJECT|SVG|CANVAS|VIDEO|AUDIO|DATALIST|BUTTON|SELECT|TEXTAREA)$/,
  inlineTags:
    /^(?:A|ABBR|ACRONYM|B|BD[IO]|BIG|CITE|CODE|DFN|EM|FONT|I|KBD|LABEL|MARK|NOBR|Q|S|SAMP|SMALL|SPAN|STRONG|SU[BP]|TIME|TT|U|VAR|WBR)$/,
  noAnswerTags: /^(?:INPUT|SELECT|TEXTAREA|LABEL|BUTTON|FIELDSET|TABLE|TR)$/,
  titleTags:
    'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary,[role=button][aria-expanded],button[aria-expanded][aria-controls],[role=tab][aria-selected=true],.active>[role=tab],.nav-tabs .active',
  parts: '[role=tabpanel],[role=region],section,aside,article',
  dialogs:
    'dialog[open],[aria-modal=true],body>[role=dialog],body>[role=presentation],body>[role=menu],body>[role=listbox]',
  // Small signs are hidden from readers too.
  aside: ',[inert],[aria-hidden=true]:not(b,em,i,small,span,sup)',
  tellingParts:
    'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader],h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary,[role=tab],b,[class*=title],[class*=head]',
  blank:
    /^(?:[-–—.\s]+|[-–—]\W*(?:not assessed|no info\w*|unable to assess|dash)\b.*|\^.*|\W*(?:please\s+)?(?:select|choose|pick)\b.*|blank|\(none\))$/i,
  itemNumber: ITEM_NUMBER,
  lists: DIAGNOSIS_LISTS,
  labelled: LABELLED_FACTS,
  anyLabel: anyOf(LABELS),
  telling: anyOf([ITEM_NUMBER, ...LABELS, ...UNLABELLED, ...LIST_TEXTS]),
  refers:
    /\b(?:skip(?: to)?|go to|goto|see|refer(?: to)?|per|if|complete|until|than|from|items?|in|for|with|by|of|to|through|thru|answer(?:ed|s)?|question|response|after|before|when|above|below|at|on|is|not|was|under|which|that|whereas|unlike|except|excludes?|excluding|also|changed|updated|edited|corrected|modified|replaced|revised|amended|set|deleted|reviewed|compared?|against|versus|vs\.?|between|conflicts?|matche?s|agrees?|consistent)\W*$/i,
  quotes: /^\W{0,2}\s*(?:[=≠<>]|is\b|was\b)/i,
  ranges: /^\W*(?:to|through|thru)\W*$/i,
  joined: /^[\s)(\][/,&–—-]*(?:and|or)?[\s)(\][/,&–—-]*$|^\W{0,3}[\w\s,'’-]{1,40}(?:&|\/|\band\b|;|\|)\W{0,3}$/i,
  day: /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]+\d{1,2}:\d{2}\S*(?: ?[ap]m)?)?$|^\d{8}$|^\d{1,2}$|^[a-z]{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2}[ -][a-z]{3,9}[ -]\d{4}$/i,
  dayParts: [/^(?:mm|mon|month)$/, /^(?:dd|day)$/, /^(?:yy|yyyy|yr|year)$/],
  linkType:
    /^(?:string|text|choice|open-?choice|date|date-?time|integer|decimal|quantity|boolean|url|group|reference|coding)[-_.:]/i,
  otherWords:
    /^(?:comm?e?nts?|cmn?t|notes?$|narr|remark|desc|expl|reason|time|in$|out$|btn|button|save|submit|cancel|help|hint|info$|tip$|tool|err|msg|message|valid|warn|la?be?l|title|caption|old|orig|prev|prior|last|hist|goal|target|plan$|interv|teach|edu|initial|sign|user|by$|who$|score|total|point|lock|skip|cop(?:y|ied)|bak$|backup|te?mp|search|lookup|filter|picker|im(?:age|g)|icon|link|href|review|approv|verif|chang|modif|audit|sev|onset|exac|clinical|care$)/,
  plainWords:
    /^(?:\d+|[a-z]{1,3}|ctl.*|oasis.*|(?:sub)?form.*|topmost|main|content.*|page.*|assess.*|item|question|answers?|resp.*|codes?|value|select.*|list|input|field|opt.*|radio.*|group|text.*|drop.*|combo.*|current|data|model|record|visit|patient|month|date|year|yyyy)$/,
  otherLabels:
    /\b(?:comments?|notes|narrative|explain|describe|specify|goals?|prior|previous|last|interventions?|teaching|secondary|tertiary|signed|signature|locked|transmitted|exported)\b/i,
  otherTitles:
    /^(?!.*\bcurrent\b).*\b(?:(?<!(?:and|&|\/|,) ?)goals?|targets?|prior|PLOF|previous|earlier|what\W?if|scenarios?|calculators?|estimators?|sandbox|simulat\w*|last (?:claim|bill|cert\w*|visit|assessment|time|period|episode|oasis|level|score)|before this|expected|predicted|projected|anticipated|desired|baseline|preview|points?|averages?|mean|benchmarks?|edits|training(?! (?:environment|server|system|database|site|agency))|education|quiz|competency|(?<!for )examples?|sample|compar\w*|trends?|changes? (?:since|from)|improve\w*|suggest\w*|recommend\w*|guidance|glossary|per (?:day|week|visit)|how (?:many|often)|frequency|number of|templates?|assessment history|history of assessments|discharge summary|hospital(?:i[sz]ation)? (?:stays?|course|records?|summary|diagnos[ei]s)|(?:past|prior|family|surgical)\W+(?:(?:medical|surgical|health)\W+)*(?:history|hx)|referral (?:information|info|details?|form|packet|summary|diagnos[ei]s)|(?:cop(?:y|ied)|carr(?:y|ied)(?: forward| over)?|pull(?:ed)?(?: forward)?|import(?:ed)?) from|audit (?:trail|log|history|events?)|(?:change|revision|version|edit|activity|access|event) (?:log|history)|superseded|overwritten|(?:old|new) values?)\b|^\W*(?:history|archived?|inactive|resolved)\W*$/i,
  stageTitles:
    /^\W*(?:(?:oasis\S*|agency)\W+)*(?:(?:discharge|dc|d\/c)(?:d?\W+(?:from (?:the )?agency|not to (?:an )?inpatient facility|assessment|oasis\S*|visit|form|data|evaluation))*|(?:transfer|death at home)(?:\W+(?:to (?:an )?inpatient facility|assessment|oasis\S*|form|data|evaluation))+)(?:\W+\d[\d/.-]*)?\W*$/i,
  stageItem: 'M0100',
  stageFields: /^(?:M0090|M1|GG|dx)/,
  lasting: /^patient/,
  gridNumber: /^(GG\d{4})([A-S]{0,2})$/,
  gridLetter: /^\W*(?:GG-?\d{4})?([A-S]{1,2}\d?)\s*[.):–-]/,
  gridColumn: /performance|\bSOC\W{1,3}ROC\b/i,
  notGridColumn: /goal|discharge|follow\W?up|\bd\W?c\b/i,
  seeks: /\b(?:search|filter|find|look ?up)(?:box|ed|ing)?\b/i,
  seekButtons:
    /^(?:(?:re)?search|filter|find|look ?up|go|apply|clear|reset|show(?: all)?|run|query|export|advanced|more)\b(?!.*\b(?:save|submit|sign|next)\b)/i,
  chosenParts: /^(?:selected|checked|chosen|picked|active)$/,
  pointedParts: /^(?:focus(?:ed)?|hover(?:ed)?|carousel|slides?|slider|swiper|pane|step)$/,
  chips: 'li,[role=option],[class*=chip],[class*=tag],[class*=token],[class*=pill]',
  seekParts: /^(?:filters?|filterbar|floatingfilter)$/,
  spoken: [
    {
      fields: NOTE_FIELDS,
      parts:
        /^(?:notes?|comments?|messages?|msgs?|chat|narratives?|conversations?|inbox|e?mails?|remarks?|alerts?|warnings?|errors?|validations?|toasts?|hints?|tips?|tooltips?|suggestions?)$/,
      within: '[role=alert],[role=log],[role=tooltip],[role=note]',
    },
    {
      fields: PEOPLE_FIELDS,
      parts:
        /^(?:messages?|msgs?|chat|conversations?|inbox|e?mails?|toasts?|snackbar|notifications?|recents?|caseload|worklist)$/,
      within:
        '[role=alert],[role=status],[role=log],[role=tooltip],[role=feed],[role=listbox],[role=option],[role=menu]',
    },
  ],
  tabFields: /^M00/,
  recordHeads:
    /^\W*(?:(?:visit|document|form|task|assessment|event|note|service) )?(?:type|name|document|form|task|visit|event|reason|assessment|discipline)\W*$/i,
  noteFields: NOTE_FIELDS,
  noteTitles: /\b(?:notes?|narratives?|comments?|messages?|communications?|conversations?|remarks?)\W*$/i,
  otherPeople:
    /\b(?:spouse|husband|wife|partner|son|daughter|mother|father|parent|sibling|brother|sister|care ?giver|emergency contact|next of kin|guarantor|subscriber|household|roommate|newborn|baby|infant|twins?|child(?:ren)?)\b|^(?!\W*(?:patient|client|resident|pt|name|chart)\b|[^:]*\b(?:patient|client|resident)(?:['’]?s)?(?: name)?\s*:)[^:]{2,30}:\s*[a-z'’-]+, ?[a-z'’-]+/i,
  peopleFields: PEOPLE_FIELDS,
  oneNumber: 'patient/mrn',
  peopleTitles:
    /^\W*(?:(?:primary|secondary|informal|legal|care|case|referring|attending|ordering|certifying|my|user)\W+)*(?:spouse|physician|provider|doctor|practitioner|clinician|nurse|therapist|manager|employee|agency|facility|hospital|pharmacy|profile|account|care ?giver|emergency contact|next of kin|guarantor|subscriber|insured|policy ?holder|responsible party|representative|power of attorney|health ?care proxy)(?:['’]?s)?(?:\(s\))?(?:\W+(?:info(?:rmation)?|details?|contacts?|data|name))?\W*$|^\W*(?:(?:new|secure|unread|patient|internal|team|my)\W+)*(?:messages?|inbox|mail|notifications?|search results|caseload|worklist|patient (?:list|search)|(?:possible |potential )?duplicates?|merge (?:patients|charts|records))\W*(?:\d+\W*)?$|^\W*(?:my|recent(?:ly viewed)?|today['’]s|daily|upcoming|other|all)\W+(?:patients|charts|visits|appointments|referrals)\W*(?:\d+\W*)?$|^\W*(?:[\w'’]+\W+){0,2}(?:schedule[ds]?|census|roster|queue|assignments|tasks)\W*(?:\d+\W*|(?:\b(?:for|of|on|as of|this|week|month|day|today|tomorrow)\b|[\d/.–—-]{3,}|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)[\w\s,/.:–—-]{0,40})?$|^\W*(?:upcoming|pending|overdue)\W+(?:recert\w*|resumptions?|discharges?|assessments|evaluations|visits|orders|oasis\S*)\W*(?:due\W*)?(?:\d+\W*)?$/i,
  sheetTitles: /\b(?:instructions?|manual|how to|reference|legend|definitions?|tips|help|faqs?|response options)\b/i,
  counts: /\b(?:scores?|points?|totals?|count|weights?|number of|how many)\b/i,
  answerHeads:
    /answer|response|value|\bcode|current|\bclof\b|select|result|scor|status|level|\bsoc\b|\broc\b|assess|data|finding|\d{4}/i,
  noOrYes: [/^(?:no?|false|\u2610)$/i, /^(?:y(?:es)?|x|true|[\u2611-\u2714])$/i],
  pager:
    /\bpage:?\s*(\d{1,3})\s*(?:of|\/)\s*(\d{1,3})\b|(?:^|\D\s)(\d{1,3})\s*(?:to|through|[-–—])\s*(\d{1,3})\s*of\s*(\d{1,3})\b/i,
  pagerParts: /^(?:pag(?:er|ers|ing|ination|inator|es)|paginate)$/,
  showsMore: /^(?:show|view|load|see)\b.{0,20}\b(?:all|more|\d+)\b|^\+?\s*\d+ more\b/i,
  lengths: /\b(?:show|entries|rows|lines|per page|page size|length)\b/i,
  fillers:
    /^\W*(?:(?:please )?(?:enter|select|choose|record)(?: (?:the |one )?(?:code|answer|response|one|only one|one only))*|date ?picker|drop ?down ?list|combo ?box|calendar|code|answer|response|value|select one(?: answer)?|(?:(?:basic|default|radio|check ?box|toggle|button|option|choice|input)s? )*(?:group|options|choices|example)|\(?(?:mark|check) (?:only )?one\)?|required|\*|(?:current(?:ly)?|now|today|this (?:visit|assessment|episode|period)|present|CLOF)(?: (?:level|ability|status|function(?:ing)?|of function(?:ing)?|performance))*)?\W*$/i,
  sites: SITES,
};
