import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn, rowsIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isKinsNeed } from '../standing/kins-need.ts';
import { isOfKin } from '../standing/of-relatives.ts';
import { isSomebodyElses } from '../standing/others-state.ts';

/** A want told in plain words, and what its sentence or the one before has to say beside it. */
interface Need {
  code: string;
  told: RegExp;
  beside?: RegExp;
  /** Said of the patient himself; a relative has it for himself. */
  own?: true;
  /** Codes that say the same, or more. */
  unless: RegExp;
}

const DESTINATION =
  /\b(?:appts?|appointments?|dialysis|HD|clinics?|chemo\w*|radiation|treatments?|tx|doctors?|PCP|\w+ology|therapy|rehab|pharmacy|infusions?|visits?)\b/i;
const MONEY =
  /\b(?:money|afford|SNAP|EBT|(?:food )?stamps|(?:un)?til the (?:1st|3rd|first|third)|end of (?:the )?month|pantry|food bank|crackers|benefits|checks?|SSD?I|costs?|broke|so (?:that )?(?:the|her|his|she|he|grand\w+|kids))\b/i;
const LATELY = pattern('i')`
  \b(?:\d{1,2}|one|two|three|four|five|six|few|several|couple of?) (?:days?|wks?|weeks?|mos?|months?)(?: ago)?\b
  |\blast (?:week|month|spring|summer|fall|winter)\b|\bthis (?:week|month|year|spring|summer|fall|winter)\b
  |\brecent(?:ly)?\b|\bin (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?! (?:19|20)\d\d)
`;
const KIN = '(?:husband|wife|spouse|partner|son|daughter|dtr|mother|mom|father|dad|brother|sister|twin|only child)';
const CARER = `(?:${KIN}|caregivers?|CG|PCG|niece|nephew|granddaughter|grandson)`;

const NEEDS: readonly Need[] = [
  {
    code: 'Z59.82',
    told: pattern('gi')`
      \b(?:(?:has|have|having|with|w\/|is) )?(?:
        no|without an?|lacks an?|lost (?:his|her)|does(?: not|n['’]t) have an?
      ) (?:\w+ )?(?:rides?|car|vehicle|transport(?:ation)?|driver)\b(?! (?:needs?|issues?|concerns?|problems?|barriers?))
      |\b(?:car|truck|van|vehicle)(?: is| was| has)? (?:broken?(?: down)?|died|totaled|repossessed|not running)\b
      |\b(?:bus|van|ride)s? (?:does|do|did|never|no longer)(?: not|n['’]t)? ?(?:runs?|comes?|came|shows?|showed)\b
      |\bno(?:body| one) (?:left )?to (?:drive|take|bring) (?:him|her|pt|them)\b
    `,
    beside: DESTINATION,
    unless: /^Z59\.82$|^Z75/,
  },
  {
    code: 'Z59.82',
    told: /\b(?:miss(?:ed|es|ing)|(?:can(?:not| not|['’]t)|unable to) get to)\b[^.;\n]{0,40}\b(?:appts?|appointments?|dialysis|clinic|chemo|radiation|treatments?|doctor|clinic visits?|\w+ology)\b/gi,
    beside:
      /\b(?:no (?:\w+ )?(?:rides?|car|vehicle)|car|truck|bus|van|rides?|transport\w*|(?:not|n['’]t|no longer) drive)\b/i,
    unless: /^Z59\.82$|^Z75/,
  },
  {
    code: 'Z59.41',
    told: pattern('gi')`
      \b(?:pantry|cupboards?|fridge|refrigerator) (?:has|holds|with) (?:only|nothing but)\b
      |\b(?:runs?|ran|running) out (?:of food )?(?:by|before|at|in) (?:the )?(?:last week|end|middle) of (?:the |each |every )?month\b
      |\b(?:
        skip(?:s|ping|ped)?|miss(?:es|ing)|goes without|going without|gone without|cuts? (?:back|down) on
        |eats? (?:only )?(?:one|1)
      ) (?:\w+ )?(?:meals?|food|eating|groceries|dinner|lunch)\b
      |\bgo(?:es|ing)? (?:to bed )?hungry\b
    `,
    beside: MONEY,
    unless: /^Z59\.4/,
  },
  // The items of the Hunger Vital Sign.
  {
    code: 'Z59.41',
    told: /\bfood (?:did(?: not|n['’]t)|does(?: not|n['’]t)) last\b|\bworr\w+ (?:that |about )?(?:(?:his|her|their|the) )?food (?:will |would |may |might )?run(?:ning)? out\b/gi,
    beside: /\b(?:(?:often|sometimes) true|pt|patient|client|she|he|they)\b/i,
    unless: /^Z59\.4/,
  },
  {
    code: 'Z59.811',
    told: pattern('gi')`
      \b(?:
        (?:eviction|foreclosure) (?:letter|papers|court|filed|hearing|warning|proceeding)
        |being (?:evicted|foreclosed)|served (?:with )?(?:an )?eviction
        |lease (?:is |was )?(?:not (?:being |been )?renewed|terminated|ending|up)
        |(?:has|have|had|needs?|must|got) (?:to )?(?:be out|move out|get out|move|vacate|leave)(?: of)?(?: (?:his|her|the|their))?(?: (?:apartment|house|home|unit|room))? (?:by|before) (?:the )?(?:
          \d|end|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|this|friday|monday
        )
      )
    `,
    unless: /^Z59\.(?:0|81)/,
  },
  {
    code: 'Z59.12',
    told: /\b(?:power|electric(?:ity)?|gas|water|lights|utilities) (?:is|are|was|were|has been|have been|got) (?:now )?(?:off|shut ?off|cut(?: off)?|(?<!lights \w+ )turned off|disconnected)\b/gi,
    unless: /^Z59\.1/,
  },
  {
    code: 'Z59.01',
    told: pattern('gi')`
      \b(?:lives|living|stays|staying|sleeps|sleeping)\b(?:[^.;\n]{0,25} )?(?:at|in) (?:the |a |an )?(?:[\w'’]+ ){0,2}shelter\b
      |\b(?:stays|staying|sleeps|sleeping) (?:with|at) (?:\w+ ){0,2}(?:friends?|cousins?|sisters?|brothers?)(?:['’]s?)?(?: house| place| home)?,? on (?:the|a|their|his|her) (?:couch|sofa|floor)\b
      |\b(?:motel|hotel)\b[^.;\n]{0,15}\bon (?:an? )?(?:\w+ )?voucher\b
    `,
    unless: /^Z59\.0/,
  },
  {
    code: 'Z63.4',
    told: new RegExp(
      `\\b(?:lost (?:his|her) ${KIN}|(?:his|her|pt['’]s) ${KIN} (?:died|passed(?: away)?)|death of (?:his|her|the) ${KIN})\\b`,
      'gi',
    ),
    beside: LATELY,
    unless: /^Z63\.4$/,
  },
  {
    code: 'Z60.4',
    told: /\b(?:pt|patient|client|he|she) (?:is |feels |remains )?(?:very |quite |socially )?isolated\b|\bno (?:friends|visitors)\b[^.;\n]{0,6}\b(?:no )?(?:family|friends|visitors)\b/gi,
    unless: /^Z60\.[24]/,
  },
  {
    code: 'Z91.120',
    told: pattern('gi')`
      \b(?:tak(?:es|ing)|us(?:es|ing)|cut(?:s|ting)|split(?:s|ting)|halv(?:es|ing)|skip(?:s|ping)|ration(?:s|ing))\b[^.;\n]{0,40}\b(?:
        every other day|every other (?:dose|pill)|once a day|half|halves|less|doses|pills|inhalers?|meds?|medications?
      )\b[^.;\n]{0,25}(?:
        \bto (?:["“])?(?:stretch|save money|make (?:it|them) last)|["“]to stretch
        |\b(?:because of|due to|d\/t|for|2\/2) (?:the )?(?:high )?(?:cost|co-?pays?|price|expense)s?\b
      )
    `,
    unless: /^Z91\.1[24]/,
  },
  {
    code: 'Z63.6',
    told: new RegExp(
      `\\b${CARER}(?:\\/(?:P?CG|caregiver))?,?(?: is| was| feels| feeling| says (?:she|he) is| appears| seems| states (?:she|he) is)?(?: [a-z]+ly| very| so| quite)? (?:overwhelmed|exhausted|burn(?:ed|t) out|worn out|at (?:her|his) (?:limit|wits['’]? end|breaking point))\\b`,
      'gi',
    ),
    beside: /\b(?:care|caring|caregiv\w*|24\/7|24 ?h(?:rs?|ours?)?|respite|strain|lift\w*|up (?:all|at) night)\b/i,
    unless: /^Z63\.6$/,
  },
  // Who is called the caregiver cares: nothing need stand beside it.
  {
    code: 'Z63.6',
    told: pattern('gi')`
      \b(?:\w{2,12}\/)?(?:caregiver|care giver|P?CG)(?:\s?\([^()\n]{1,20}\))?,?(?: (?:
        is|was|feels|feeling|remains|appears|seems|reports?|reported|states?|verbali[sz]e[sd]|expresse[sd]|voice[sd]|admits(?: to)?
        |endorse[sd]|being|she is|he is|stressed(?: out)?(?: and)?|very|so
      )){0,3} (?:
        overwhelmed|exhausted|burn(?:ed|t)[- ]out|worn out|burn-?out|at (?:her|his) (?:limit|wits['’]? end|breaking point)
        |(?:role )?(?:strain|fatigue|burden)(?! (?:index|idx|tool|scale|assess\w*|interview|inventory|score|screen\w*|risk|s\/s|prevention))
      )\b
    `,
    unless: /^Z63\.6$/,
  },
  // The inclusion terms of Z55.5: no high school diploma.
  {
    code: 'Z55.5',
    told: pattern('gi')`
      \b(?:did not|didn['’]t|never) (?:graduate|finish|complete)d?(?: from)? (?:high school|HS)\b
      |\bdropped out (?:of (?:high )?school|(?:in|after|at) (?:the )?(?:[1-9]|1[01])(?:st|nd|rd|th) grade)
      |\b(?:education(?:al)?(?: level)?|schooling)\s?[:=–-]\s?(?:
        (?:[1-9]|1[01])(?:st|nd|rd|th) grade|less than (?:high school|HS)|some high school|(?:grade|elementary|middle) school
      )\b
      |\b(?:highest|last) (?:grade|level)(?: of education)?(?: completed)?\s?[:=–-]\s?(?:[1-9]|1[01])(?:st|nd|rd|th)\b
      |\b(?:completed|finished|went|educated)(?: only)?(?: through| to)?(?: the)? (?:[1-9]|1[01])(?:st|nd|rd|th) grade\b
    `,
    own: true,
    unless: /^Z55/,
  },
  // Underimmunization, which any clinician may document (OG I.B.14); of COVID alone there are other codes.
  {
    code: 'Z28.39',
    told: pattern('gi')`
      \bnot (?:up[- ]to[- ]date|UTD|current) (?:on|with|for) (?:(?:his|her|their|all) )?(?:(?!covid)[\w,&\/-]+ ){0,6}?(?:vaccin\w*|vaccs?|immuni[sz]\w*|shots)\b
      |\b(?:immuni[sz]ations?|vaccin(?:ation)?s?|vaccines)(?: status)?\s?[:=–-]?\s?(?:(?:are|is|remain) )?(?:not (?:up[- ]to[- ]date|UTD|current)|overdue|delinquent)\b
      |\b(?:overdue|behind) (?:for|on|with) (?:(?:his|her|their|all) )?(?:(?!covid)[\w,&\/-]+ ){0,6}?(?:vaccines|vaccin(?:ation)?s|immuni[sz]ations|shots)\b
    `,
    own: true,
    unless: /^Z28\.3/,
  },
  {
    code: 'Z56.0',
    told: /\b(?:laid off|lost (?:his|her) (?:\w+ ){0,2}job|out of work|let go from (?:his|her) job)\b/gi,
    own: true,
    unless: /^Z5[69]\.(?:0|6)$/,
  },
  {
    code: 'Z59.71',
    told: /\b(?:medicaid|medicare|insurance|coverage|COBRA) (?:has |was )?(?:ended|lapsed|terminated|expired|been cut|cut off)\b|\b(?:now |currently |is )?without (?:any )?(?:coverage|insurance)\b/gi,
    unless: /^Z59\.7/,
  },
  {
    code: 'Z59.869',
    told: pattern('gi')`
      \b(?:medical|hospital) (?:debts?|bills) of \$|\bowes? (?:the )?(?:hospital|doctor|clinic) \$
      |\b(?:debt |bill )?(?:collectors?|collections) (?:call|calling|after)\b
      |\bowes? \$\d[\d,]* (?:to |for |in )?(?:the )?(?:hospital|medical|doctor|ambulance)\b
      |\bcalled by (?:collections|collectors)\b
    `,
    unless: /^Z59\.86/,
  },
];

/** Plans, lists of help and lessons tell no want. */
const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'goals', 'family-history', 'equipment']);
const SUPPOSED =
  /\b(?:if|in case|when|screen\w*|risk (?:of|for)|concern\w*|worr(?:y|ied|ies)|helps?|assist\w*|who)\b[^.;\n]{0,40}$/i;
const KIN_BEFORE = new RegExp(
  `\\b(?:${CARER}|grandchild(?:ren)?|children|(?:grand)?kids?|roommate|neighbou?r|friend)\\b[^.;\\n]{0,30}$`,
  'i',
);

/** What a patient lives without, in the plain words of social workers and aides (Z55–Z65; any clinician may tell it, OG I.B.14). */
export function socialNeeds(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const added: Candidate[] = [];
  for (const { code, told, beside, own, unless } of needsIn(reading)) {
    if (!codes.isValid(code) || [...found, ...added].some((one) => unless.test(one.code))) continue;
    for (const { 0: words, index } of matchesIn(reading, told)) {
      const end = index + words.length;
      const sentence = sentenceAt(reading, index);
      if (!sentence || ASIDE.has(sentence.section.name)) continue;
      const before = reading.text.slice(sentence.start, index);
      const after = reading.text.slice(end, sentence.end);
      if (SUPPOSED.test(before) || /\?\s*$/.test(after) || isOfKin(after) || isSomebodyElses(before)) continue;
      if ((own && KIN_BEFORE.test(before)) || isKinsNeed(code, before)) continue;
      // `Food stamps were cut. She skips meals.`
      if (beside && !beside.test(reading.text.slice(Math.max(0, sentence.start - NEAR), sentence.end))) continue;
      if (!isSaid(reading, index, end)) continue;
      added.push(statedCandidate(reading, code, index, end));
      break;
    }
  }
  return added;
}

const needsIn = rowsIn(NEEDS, ({ told }) => told);

const NEAR = 60;

/** The want is a lack: what its own words deny (`no ride`) is no denial of it. */
function isSaid(reading: Reading, start: number, end: number): boolean {
  const { kind, cue } = assertionOf(reading, start, end);
  return kind === 'affirmed' || kind === 'historical' || (cue !== undefined && cue.start >= start && cue.end <= end);
}
