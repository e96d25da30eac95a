import { pattern } from '../../pattern.ts';
import { NOT_SEEN } from './mind-phrases.ts';
import type { Phrase } from './phrases-against.ts';

/**
 * Signs of delirium in the words of notes, against C1310 that has none of them. The item's wording belongs to its author and is
 * not shown.
 */
const ABSENT = { 0: 'not present' };

export const DELIRIUM: readonly Phrase[] = [
  {
    item: 'C1310A',
    answers: ABSENT,
    words: pattern('i')`
      \b(?:
        (?:acute|sudden|abrupt|new[- ]onset|new) (?:\w+ )?(?:(?:change in|onset of) (?:mental status|mentation|cognition|confusion)|mental status change|confusion|delirium|disorientation)
        |(?:acute|sudden|recent) change in (?:his |her )?(?:mental status|mentation|cognition|orientation)
        |suddenly (?:\w+ ){0,2}?(?:confused|disoriented|forgetful)|(?:became|became more|got) (?:\w+ )?(?:more |very )?confused (?:overnight|suddenly|yesterday|since|over the)
        |(?:more|increasingly|much more|newly) confused (?:\w+ )?(?:since|today|this (?:am|morning|week)|yesterday|the (?:past|last) (?:\w+ )?days?|over the (?:past|last) (?:\w+ )?days?|for (?:the )?(?:past |last )?(?:\d|two|three|a few|several) days)
        |(?:increased|new|worsening|worsened) confusion (?:\w+ )?(?:since|today|this (?:am|morning)|yesterday|over the (?:past|last) (?:\w+ )?days?|x ?\d|for (?:the )?(?:past |last )?(?:\d|two|three|a few|several) days)
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'historical', 'family'],
  },
  {
    item: 'C1310B',
    answers: ABSENT,
    words: pattern('i')`
      \b(?:
        (?:easily|very|highly|constantly) (?:distracted|distractible)|inattentive|inattention
        |(?:kept|keeps|keep|frequently|repeatedly|constantly|often) (?:losing|loses|lost) (?:track|focus|(?:his |her |the )?train of thought|attention)|lost track of (?:what|the (?:question|conversation|topic))
        |(?:(?:unable|not able) to|could not|can ?not|couldn['’]t|can['’]t) (?:focus|(?:maintain|sustain|hold) (?:\w+ )?attention|pay attention|attend|stay (?:focused|on (?:task|topic)))
        |(?:difficulty|trouble) (?:focusing|(?:maintaining|sustaining|paying) attention|attending|staying (?:focused|on (?:task|topic)))
        |(?:poor|decreased|impaired|short|limited) (?:attention(?: span)?|concentration)
        |(?:frequent|constant|multiple|repeated|max|mod)\w* (?:\w+ )?(?:redirection|cue\w*) (?:to|for) (?:\w+ )?(?:task|attend|attention|stay|focus|topic)
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'C1310C',
    answers: ABSENT,
    words: pattern('i')`
      \b(?:
        (?:rambling|incoherent|disorgani[sz]ed|tangential|illogical|nonsensical|circumstantial) (?:speech|thinking|thoughts?|conversation|thought process(?:es)?|answers?|responses?)
        |(?:speech|thoughts?|thinking|conversation|thought process(?:es)?|answers?) (?:is |was |were |are |: ?|appears? |noted (?:as|to be) )*(?:rambling|incoherent|disorgani[sz]ed|tangential|illogical|nonsensical)
        |flight of ideas|(?:jump(?:s|ed|ing)|switch(?:es|ed|ing)) (?:from )?(?:subject|topic|one (?:subject|topic|thing)) to|rambl(?:es|ed) (?:on )?(?:about|from|during|incoherent\w*)|(?:is|was|not) making (?:no )?sense
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'C1310D',
    answers: ABSENT,
    words: pattern('i')`
      \b(?:
        lethargic|lethargy|stuporous|obtunded|somnolent|(?:difficult|hard) to (?:arouse|wake|awaken|keep awake)|hyper-?vigilant|startles easily
        |(?:doz(?:es|ed|ing)|nodd(?:ed|ing)|nods|falls?|fell|drifts?|drifted|drifting) (?:off|asleep|to sleep) (?:repeatedly |several times |\w+ )?(?:during|while|mid|in the middle|when (?:spoken|talking)|throughout)
      )\b
    `,
    but: NOT_SEEN,
    kinds: ['affirmed', 'family'],
  },
];
