import { pattern } from '../../pattern.ts';
import { SOMEBODY_OR_NURSE } from './people.ts';
import type { Phrase, Unmarked } from './phrases-against.ts';

/** What notes say of mind, mood, behavior and senses, against answers that say there is nothing. */

/** Not what was seen: of the hospital, of what may come, of another word, over, taught. A denial is no affirmation anyhow. */
export const NOT_SEEN = pattern('i')`
  \b(?:
    risk|(?<!\b(?:asks?|asked|asking|wonders|wondering)(?: \w+){0,2} )if|when to|call|notify|report any|(?<!\b(?:show\w*|display\w*|exhibit\w*) (?:\w+ )?)signs|s\/s|(?<!\b(?:despite|repeated|multiple|frequent|constant|needs?|requires?|recall|remember|retain) (?:(?:repeated|multiple|the|her|his|any|simple) )?)instruct\w*|educat\w*|teach\w*|taught|hospital\w*|admi\w+|resolved|cleared|improved
    |no longer|previous\w*|prior|history|hx|last (?:month|year)|years? ago|denies|medications?|meds|(?:confus\w+|anxi\w+|nervous|worried|forgetful|mixed up) about (?:her|his|the)|goals?|prevent\w*
    |(?:wife|husband|spouse|daughter|son|caregiver|family|sister|brother|mother|father) (?:is|was|gets|seems|appears|has|herself|himself|confused|anxious|worries|worrying|frets|yells|yelling|wanders)
    |confused (?:by|about) (?:the|an?|all) (?:\w+ )?(?:letters?|bills?|forms?|paperwork|insurance|orders?|lists?)
    |(?:neighbou?rs?|visitors?|friends?|roommate|aide|pharmacist) (?:\w+ )?(?:confused|anxious|forgetful)
    |(?:forgetful|confused|anxious) (?:wife|husband|spouse|daughter|son|caregiver|sister|brother|mother|father)
    |(?:at|during) (?:the )?(?:tv|screen|referee|television|game|football|radio|news)
  )\b
`;
/** Where a denial is looked for too: `unable to follow commands`. */
const NOT_SEEN_NOR_DENIED = new RegExp(`${NOT_SEEN.source}|\\b(?:no|without|never)\\b`, 'i');

/** Words against an answer of 0; M1710 and M1720 look back 14 days. */
export const TOLD: readonly Phrase[] = [
  {
    item: 'M1700',
    answers: { 0: 'alert, oriented, recalls task directions alone' },
    words: pattern('i')`
      \b(?:
        disoriented|(?:oriented|orientation|a ?& ?o|aao) ?(?:x|times) ?[12]\b|(?:oriented|orientation)(?: to|:) ?(?:self|person|name)(?: only|,? but not|,? (?:and |& )?place\b(?!,? ?(?:&|and|time|date|day|month|situation|year|event|purpose|president|city)))
        |oriented only to|(?:requires?|needs?) (?:\w+ ){0,3}(?:cue(?:s|ing)|redirection|reminders|repetition) (?:for|to|with) (?:\w+ ){0,2}(?:problem[- ]solving|recall|memory|orientation|tasks?|commands?|directions?|instructions?|attention|sequenc\w*)
        |(?:requires?|required|needs?|needed) (?:\w+ )?(?:directions?|instructions?|information|explanations?)(?: to be)? (?:repeated|given (?:again|repeatedly|several times)|broken down)
        |(?:follows?|following)(?: only)?(?: simple| basic)? (?:1|one|single|simple)[- ]?step (?:commands?|directions?|instructions?),? (?:only|with (?:\w+ )?(?:repetition|cue\w*|prompt\w*|extra time|demonstration|max\w*|mod\w*|min\w*))
        |follows? only (?:1|one|single|simple)[- ]?step
        |forgetful\b[^.;\n]{0,80}?\b(?:despite|remind\w*|repeat\w*|repetition|cue\w*|redirect\w*|prompt\w*)|(?:remind\w*|repetition|redirection|prompting)\b[^.;\n]{0,50}?\bforgetful
        |(?:needs?|requires?) (?:\w+ )?(?:redirection|re-?orientation|step[- ]by[- ]step (?:directions?|instructions?|cue\w*|cuing))
        |(?:repeats|repeated|repeatedly asks|repeating|asks?|asked|asking) (?:\w+ ){0,2}?same (?:questions?|stor(?:y|ies)|statements?)(?![^.;\n]{0,25}\b(?:hear\w*|deaf|HOH|language|interpret\w*)\b)|(?:repeatedly (?:asks|asked|asking)|(?:asks|asked|asking) repeatedly)\b
        |(?:moderate|severe|significant) (?:\w+ )?(?:cognitive|memory) (?:impairment|deficits?|loss)
        |short[- ]term memory (?:loss|deficit|impairment|impaired)|(?:impaired|poor|decreased) (?:short[- ]term )?memory
      )\b
    `,
    but: NOT_SEEN_NOR_DENIED,
  },
  {
    item: 'M1700',
    answers: { 0: 'alert, oriented, recalls task directions alone' },
    words: pattern('i')`
      \b(?:
        not oriented|(?:(?:unable|not able) to|can ?not|can['’]t|could not|did not) (?:recall|remember|retain) (?:(?:the|her|his|any|simple) )?(?:instructions?|directions?|what s?he was (?:told|taught|asked))
        |(?:(?:unable|not able) to|can ?not|can['’]t) follow (?:\w+ ){0,2}(?:commands?|directions?|instructions?)
        |(?:(?:unable|not able) to|can ?not|can['’]t) (?:follow|complete|carry out|sequence|perform|do) (?:\w+ ){0,2}(?:[234]|two|three|four|multi|multiple|complex)[- ]?steps?(?= (?:commands?|directions?|instructions?|tasks?)|[.,;\n]|$)
      )(?!\w)
    `,
    but: NOT_SEEN_NOR_DENIED,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1710',
    answers: { 0: 'never confused' },
    words: pattern('i')`
      \b(?:
        (?:is|was|gets?|got|becomes?|became|appear(?:s|ed)?|seem(?:s|ed)?|remain(?:s|ed)?|very|more|intermittently|often|increasingly|pleasantly|mildly|slightly|easily) (?:(?!never\b|not\b|rarely\b|no\b)\w+ )?confused
        |confused (?:at|in|during|most|all|about|with|to|and)
        |(?:intermittent|increas(?:ed|ing)|periods? of|episodes? of|some|mild|moderate|pronounced|slight|subtle|marked|significant|worsening|ongoing|nighttime|noted|evening|signs of) (?:\w+ )?confusion
        |(?:display(?:s|ed|ing)|show(?:s|ed|ing)|exhibit(?:s|ed|ing)|experienc(?:es|ed|ing)) (?:\w+ ){0,2}confusion
        |confusion (?:noted|present|at|in|during|observed)|sundown(?:s|ing|er)?|disoriented
        |(?:gets|(?:she|he|pt|patient) (?:is|was|becomes|became|got)) (?:\w+ )?(?:mixed up|muddled|bewildered)(?! (?:with|by))
        |(?:gets?|got|getting) (?:\w+ )?turned around (?:in|at|on the way)|(?:gets|got|becomes) lost (?:in|at|on the way|walking)
        |(?:does|did) not know (?:where (?:s?he|they) (?:is|was|are)|what (?:day|year|time|month)|the (?:day|year|date)(?! (?:of|for|when)))
        |thinks (?:it is|it['’]s) (?:still )?(?:(?:19|20)\d\d|\w+day|morning|night|bedtime|winter|spring|summer|fall|christmas|time (?:for|to go to) (?:work|school))
        |thinks s?he (?:is|lives) (?:still )?(?:in|at|with) (?:the |a |his |her )?(?:hospital|hotel|school|work|mother|parents?|childhood)
        |(?:asks|asked|asking|looking|searching|calls|calling)(?: repeatedly)?:? ["“'‘]?(?:for|about|where)\b[^.;\n]{0,12}?\b(?:his|her|my) (?:mother|momma|mom|mama|father|daddy|parents)\b(?!['’]s)|(?:asks|asked|asking) (?:\w+ ){0,2}how (?:\w+ ){0,3}go home
        |(?:foggy|fuzzy) (?:thinking|in the|at|after)|(?<!(?:cat|dog|pet) )(?:wanders|found wandering|wandered|observed wandering) (?:at|in|out\w*|around|the|into|through|away)
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'historical', 'family'],
  },
  {
    item: 'M1720',
    answers: { 0: 'never anxious' },
    words: pattern('i')`
      \b(?:
        (?:report(?:s|ed)|states?|stated|admit(?:s|ted) to|endorse[sd]|c\/o|complain(?:s|ed) of|verbaliz(?:es|ed)|express(?:es|ed)) (?:(?!no\b|not\b|less\b|den)\w+ ){0,3}?(?:anxious|anxiety|nervousness)
        |(?:is|was|appear(?:s|ed)|seem(?:s|ed)|very|visibly|extremely|becomes?|became|gets?) (?:\w+ )?(?:anxious|nervous)|(?:daily|constant|severe|increased|panic|frequent) anxiety
        |(?:wringing|wrings) (?:his |her )?hands
        |panic attacks?|(?:nervous|anxious|worried|on edge|fearful) (?:all the time|most of the (?:day|time)|every ?day|daily|constantly|often|at night|when(?:ever)? (?:left )?alone)
        |(?:anxious|fearful|scared|afraid|nervous|panicky) (?:about|of|when) (?:be(?:ing)? |left |getting )*(?:left |home )?(?:alone|by (?:him|her)self|falling|dying|another (?:fall|stroke|heart attack)|what (?:will|might) happen)
        |(?:worries|worrying|frets) (?:constantly|all the time|a lot|excessively|daily|every)|on edge(?! of)|panicky|(?:feels|feeling) (?:\w+ )?(?:anxious|nervous|panicky)
      )\b
    `,
    but: NOT_SEEN,
  },
  {
    item: 'B1000',
    answers: { 0: 'adequate vision', 1: 'impaired, reads large print' },
    words:
      /\b(?:legally blind|(?:is|totally|completely|patient|pt) blind|blind in both eyes|blind bilaterally|no (?:useful|functional) vision)\b/i,
    but: /\b(?:(?:left|right|one) eye|color|wife|husband|daughter|son|night blind\w*|blind spot)\b/i,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'B1000',
    answers: { 0: 'adequate vision' },
    words: pattern('i')`
      \blow vision\b(?! (?:aids?|clinic|specialist|services))
      |\b(?:unable to|can ?not|can['’]t|not able to) (?:see (?:well |clearly )?(?:enough )?to )?(?:read|see|make out) (?:the |his |her )?(?:\w+ )?(?:pill|med\w*|bottles?|labels?|newspaper|regular print|small print|print|syringe|numbers|headlines|faces?)\b
      |\b(?:can )?only counts? fingers|\bcounts? fingers only\b|\b(?:no|only) light perception\b|\blight perception only\b|\bhand motions? only\b
      |\b(?:only sees?|sees?(?: only)?|able to see only) (?:shadows|shapes|light|outlines)\b
    `,
    kinds: ['affirmed', 'negated'],
    but: /\b(?:(?:left|right|one) eye|wife|husband|daughter|son|without (?:his |her )?(?:reading )?glasses|illiterate|never learned|english|spanish|foreign|language|until|took)\b/i,
  },
  {
    item: 'B0200',
    answers: { 0: 'adequate hearing' },
    words:
      /\b(?:(?:hoh|hard of hearing|hearing (?:loss|impaired|impairment|deficit))\b[^.;\n]{0,40}?\b(?:shout\w*|yell\w*|loud\w*|whiteboard|white board|writ\w+|repeat\w*|raise)|(?:had to|must|have to|needs? to) (?:shout|yell|raise (?:my |the )?voice|(?:speak|talk) (?:very )?(?:loud(?:ly|er)?))|(?:writes|wrote|writing|types) (?:down )?(?:everything|(?:all |the |her |his |my )?(?:questions|answers|words|messages|conversation)) (?:down )?(?:on|in|for)|communicat\w+ (?:by|via|with|through) (?:a )?(?:white ?board|writing|notes|asl|sign language)|(?:does not|doesn['’]t|cannot|can['’]t) hear (?:unless |me |nurse |us |without |well |the )?(?:spoken|shouted|yelling|shouting|(?:a |being )?(?:loud|raised)\w*|phone|doorbell|tv|normal|conversation)|(?:very|severely|extremely|profoundly) (?:hard of hearing|hoh|hearing impaired)|(?:is|profoundly|totally|completely|patient|pt) deaf|deaf in both ears|deaf bilaterally)\b/i,
    but: /(?<!\binto (?:his |her |the |my )?)\b(?:(?:left|right|one) ear|wife|husband|daughter|son|without (?:his |her )?(?:hearing )?aids?)\b/i,
    kinds: ['affirmed', 'negated'],
  },
];

/** Seen, heard or held for true, and not there. */
const NOT_THERE =
  /\b(?:(?:visual|auditory|active|having|has|sees|hears|reports?) (?:\w+ )?hallucinations?|hallucinating|(?:is|very|increasingly|becomes|appears) (?:\w+ )?(?:paranoid|delusional)|(?:has|having|fixed) (?:\w+ )?delusions?|talks? (?:to|with) (?:his|her) (?:dead|deceased|late) \w+|hears voices|sees (?:her|his) (?:dead|deceased|late) \w+|(?:sees|seeing|saw) (?:\w+ )?(?:people|children|bugs|animals|things|a man|a woman|men) (?:\w+ ){0,4}?(?:not there|in the (?:corner|room|wall)|on the wall)|(?:convinced|believes|insists)\b[^.;\n]{0,40}?\b(?:steal\w*|stole|poison\w*|spying|(?:watching|following|after) (?:him|her)(?! (?:diet|weight|sugars?|blood|salt|sodium|fluids?|meals?|carbs?|intake|steps?|feet|foot|figure|shows?|program|grand\w+|tv)\b)|cheating))\b/i;
/** Whom suspicion is of. */
const WHOM = `(?:(?:(?:his|her|the) )?(?:\\w+ )?(?:${SOMEBODY_OR_NURSE}|us|others|people|everyone|me)|(?:her|him|them)(?= of\\b))`;

/** M1740: behaviors that are told and not marked. */
export const BEHAVIOR: readonly Unmarked[] = [
  {
    item: 'M1740',
    name: 'M1740',
    answer: '6',
    means: 'delusional, hallucinatory or paranoid behavior',
    words: new RegExp(
      `${NOT_THERE.source}|\\baccuses ${WHOM}\\b[^.;\\n]{0,40}?\\b(?:steal\\w*|stole|poison\\w*|spying|cheating)\\b`,
      'i',
    ),
    but: NOT_SEEN,
  },
  {
    item: 'M1740',
    name: 'M1740',
    answer: '4',
    means: 'physical aggression',
    words:
      /\b(?:(?:is|becomes|became|was|gets|got|remains|increasingly|very|physically) (?:\w+ )?(?:combative|aggressive)|(?:hits?|kick(?:s|ed)|bites?|bit|scratch(?:es|ed)|strikes|struck|slap(?:s|ped)|punch(?:es|ed)|pinch(?:es|ed)|push(?:es|ed)|swings|swung|spits?|spat|throws? things|(?:throws|threw|throwing) (?:an? |the |his |her )?\w+|hitting|kicking|biting|swinging) (?:at |out at )?(?:\w+ ){0,2}?(?:caregivers?|cg|staff|wife|husband|daughter|son|aide|hha|others|nurse|family)|(?:at|toward|with) (?:the |his |her )?(?:caregivers?|cg|staff|wife|husband|daughter|son|aide|hha|nurse)\b[^.;\n]{0,20}?\b(?:struck|slapped|hit|kicked|bit|punched|pinched|grabbed|shoved) (?:her|his|him|them))\b/i,
    but: new RegExp(`${NOT_SEEN.source}|\\b(?:dog|cat|pet|puppy|child|toddler|insect|spider|on the head|bag)\\b`, 'i'),
  },
  {
    item: 'M1740',
    name: 'M1740',
    answer: '1',
    means: 'memory deficit',
    words: pattern('i')`
      \b(?:
        (?:does not|doesn['’]t|did not|unable to|not able to|fails? to|could not|cannot) (?:always )?recognize (?:(?:her|his|the|own|even) ){0,2}(?:wife|husband|spouse|daughters?|sons?|children|room|regular (?:caregivers?|staff)|grand\w+|sister|brother|family|relatives|caregivers?|friends?|neighbors?|home|house|surroundings)
        |(?:cannot|unable to|could not|not able to) (?:recall|remember) (?:the )?(?:events?|what (?:s?he )?(?:ate|did)|anything)[^.;\n]{0,30}\b(?:24 hours|(?:past|last) day|today|this morning|yesterday)
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'M1740',
    name: 'M1740',
    answer: '2',
    means: 'impaired decision-making',
    words: pattern('i')`
      \b(?:
        (?:poor|impaired|decreased|limited|lacks?|unsafe) (?:safety )?(?:judge?ment|decision[- ]making|safety awareness|insight)
        |(?:leaves|left) (?:the )?(?:stove|burners?|oven) on|(?:tries|tried|attempts) to (?:leave|get up|walk|climb) [^.;\n]{0,30}\bunsafe\w*
        |(?:unable|not able) to (?:appreciate|recognize|judge) (?:danger|risks?|hazards?|unsafe)|jeopardiz\w+
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'M1740',
    name: 'M1740',
    answer: '3',
    means: 'verbal disruption',
    words:
      /\b(?:(?:yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|shout(?:s|ed|ing)?|curs(?:es|ed|ing)|swears|swore) (?:at|out(?! (?:["“'‘]|(?:the|an?|of|for)\b))|throughout|during|loudly|constantly|(?:obscenities|profanit\w+|insults|names|threats)(?: and \w+)? at)|(?:cusses|cussed|cussing|cussed out) (?:at )?(?:the |his |her )?\w+|(?:obscenities|profanity|profanities) (?:at|toward)|verbally (?:abusive|aggressive|threatening|disruptive)|(?:threatens|threatened|threatening) (?:to|the|his|her|staff|nurse|aide|wife|husband|daughter|son))\b/i,
    but: NOT_SEEN,
    kinds: ['affirmed', 'family'],
  },
  {
    item: 'M1740',
    name: 'M1740',
    answer: '5',
    means: 'disruptive, infantile or socially inappropriate behavior',
    words:
      /\b(?:(?:sexually|socially) inappropriate|(?:disrobes|undresses|urinates|defecates|voids) (?:in public|in front of|on the floor|in the (?:corner|closet|trash|sink))|exposes (?:him|her)self|smears? (?:feces|stool))\b/i,
    but: NOT_SEEN,
    kinds: ['affirmed', 'family'],
  },
];
