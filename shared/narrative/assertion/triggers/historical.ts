import type { TriggerList } from './trigger.ts';

/** `past medical history is significant for`, `hx of`, `PMH includes`: a noun and what may follow it. */
const NOUNS = `
  history|hx|medical history|medical hx|past history|past medical history|past medical hx|pmh|pmhx
  |past surgical history|surgical history|psh|cardiac history|psychiatric history|past psychiatric history
  |known history|extensive history|remote history|long history|longstanding history|significant history
  |complex history|prior history|previous history|personal history|recent history|past diagnosis|previous diagnosis
  |prior diagnosis|social history|past surgery|previous surgery|prior surgery|surgery|past operation|previous operation|prior operation
`.split('|');
const FOLLOWS = `
  of|of known|of a|significant for|is significant for|positive for|is positive for|notable for|is notable for
  |remarkable for|is remarkable for|pertinent for|is pertinent for|includes|include|including|also includes
  |consists of|consistent with|with
`.split('|');
const SAID = NOUNS.flatMap((noun) => FOLLOWS.map((follows) => `${noun} ${follows}`));
/** What is said not to have been, or of the family, is said of the past too. */
const LED = `
  no history of|no hx of|no h/o|no prior history of|no known history of|no past history of|no personal history of
  |not give a history of|denies history of|denies any history of|denies hx of|denies h/o|family history of
  |family hx of|fhx of|fh of
`.split('|');

/** Words that put something in the past (coding-rules.md CV-25). */
export const HISTORICAL: readonly TriggerList[] = [
  // `Last UTI was in May`
  { kind: 'historical', side: 'before', reach: 2, list: 'first', phrases: 'last|the last' },
  {
    kind: 'historical',
    side: 'before',
    list: 'all',
    phrases: [
      ...LED,
      ...SAID,
      'pmh|pmhx|hx|h/o|in the past had|had previously|previously had|previously diagnosed with|survivor of',
    ].join('|'),
  },
  // Born early, and no longer small: what follows is of now.
  {
    kind: 'pass',
    side: 'before',
    reach: 1,
    list: 'first',
    phrases: `
      ex * weeker|ex * wker|ex * week preemie|ex * wk preemie|ex * week premie|ex preemie|ex premie|ex premature
      |former * weeker|former * week preemie|former * wk preemie|former preemie|former premie
    `,
  },
  {
    kind: 'historical',
    side: 'before',
    reach: 7,
    list: 'closed',
    phrases: `
      s/p|status post|previous|prev|previously|prior|past|remote|former|formerly|old|older|childhood|ex|recovered from
      |resolved|healed|previously treated for|treated in the past for|quit|stopped|quit use of|findings of prior
      |evidence of prior|evidence of old|late effect of|late effects of
    `,
  },
  {
    kind: 'historical',
    side: 'after',
    reach: 12,
    list: 'closed',
    unless: new Set(['once', 'until', 'when', 'if', 'till', 'before', 'unless']),
    phrases: `
      been resolved|has been resolved|have been resolved|since been resolved|cured|was cured|was eradicated
      |eradicated|resolved|has resolved|have resolved|had resolved|now resolved|appears resolved
      |appears to have resolved|since resolved|is resolved|was resolved|healed|has healed|fully healed|well healed
      |completely healed|has cleared|have cleared|cleared up|has cleared up|is gone|has gone away|went away|cleared
      |cleared entirely|cleared completely|corrected|was corrected|has been corrected|now corrected|normalized
      |has normalized|did not recur|has not recurred|recovered|has recovered|fully recovered|was surgically removed
      |was excised|has been excised|repleted|was repleted|gone|is gone|is no longer a problem|is no longer an issue
      |no longer a problem|no longer an issue|no longer present|no longer active|mended|has mended|gone since
      |none in years|none in yrs|was relieved|is relieved|now healed|since healed|long healed|now well healed|has now healed|have now healed
      |is now healed|is now resolved|has now resolved|now cleared|since cleared|has now cleared|now gone|since gone
    `,
  },
  {
    kind: 'historical',
    side: 'after',
    reach: 12,
    list: 'closed',
    phrases: `
      winter before last|summer before last|fall before last|spring before last|year before last|last winter
      |last summer|last spring|last autumn|in the past|in past|in pregnancy|during pregnancy|with pregnancy
      |during her pregnancy|during pregnancies|in pregnancies|while pregnant|when pregnant|years ago|year ago
      |yrs ago|yr ago|y ago|decades ago|decade ago|months ago|mos ago|several years back|years back|as a child
      |as child|in childhood|in his youth|in her youth|in youth|as a teenager|as a young adult|in his 20s|in her 20s
      |in his 30s|in her 30s|in his 40s|in her 40s|in his 50s|in her 50s|in his twenties|in her twenties
      |in his thirties|in her thirties|in his forties|in her forties|in his fifties|in her fifties|in his sixties
      |in her sixties|in his teens|in her teens|as a girl|as a boy|as a young man|as a young woman|as a baby
      |as an infant|in infancy|in high school|in college|long ago|long time ago|last year|last yr|last spring
      |last summer|last autumn|last winter|last fall|last january|last february|last march|last april|last may
      |last june|last july|last august|last september|last october|last november|last december|the year before
      |year prior|years prior|years earlier|years before|survivor
    `,
  },
  {
    kind: 'historical',
    side: 'after',
    reach: 12,
    list: 'closed',
    closing: true,
    phrases: 'previously|remotely|historically',
  },
  // Of wounds that closed, and of devices that came out.
  {
    kind: 'historical',
    side: 'after',
    reach: 5,
    list: 'first',
    phrases: `
      pulled|was pulled|is out|been out|has been out|closed|has closed|is closed|now closed|decannulated
      |was decannulated|removed|was removed|has been removed|came out|taken out|was reversed|reversed|taken down
      |cut out|was cut out
    `,
  },
  // `He used to be on an insulin pump`
  {
    kind: 'historical',
    side: 'before',
    reach: 7,
    list: 'first',
    phrases: `
      used to be|used to be on|used to be a|used to have|used to get|used to take|used to use|used to wear
      |used to need|used to require|used to suffer from|was once|once was|once had|had once|at one time had
      |at one point had|at one time was on|at one point was on|at one time|at one point|formerly on|formerly had
      |until recently|was on * until
    `,
  },
  // Lists of what is over: `Resolved problems: …`, `Prior problem list, each marked RESOLVED: …`.
  {
    kind: 'historical',
    side: 'before',
    list: 'all',
    reach: 40,
    colon: true,
    phrases: `
      copied|copied forward|copied from|marked resolved|marked as resolved|all resolved|resolved problem
      |resolved problems|resolved problem list|resolved diagnosis|resolved condition|resolved conditions
      |resolved issue|resolved issues|inactive problem|inactive problems|inactive problem list|inactive diagnosis
      |inactive condition|old problem list|prior problem list|previous problem list|past problem list
      |resolved this admission|resolved during admission|resolved during stay|resolved during hospitalization
      |resolved in hospital|resolved inpatient
    `,
  },
  {
    kind: 'historical',
    side: 'before',
    list: 'all',
    colon: true,
    phrases: 'past per pt|past per patient|past per chart',
  },
  { kind: 'historical', side: 'after', reach: 2, list: 'first', phrases: 'history|hx|in remote past|at that time' },
];

/** Speaks of time and not of the past. */
export const NOT_PAST: readonly TriggerList[] = [
  {
    kind: 'pass',
    side: 'before',
    phrases: `
      nearly closed|almost closed|mostly closed|partially closed|nearly healed|almost healed|mostly healed|long hx
      |lifelong hx|life long hx|longstanding hx|longtime hx|chronic hx|mostly resolved|nearly resolved
      |almost resolved|partially resolved|partly resolved|resolved 50|resolved 60|resolved 70|resolved 75
      |resolved 80|resolved 85|resolved 90|resolved 95|is out of|out of control|day history of|days history of
      |week history of|month history of|hour history of|year history of|yr history of|day hx of|week hx of
      |month hx of|year hx of|yr hx of|prior to|prior to admission|prior level|prior level of function|prior visit
      |prior authorization|prior approval|prior functional status|previous visit|previous note|previous level
      |previous shift|previous exam|previous study|previous film|previous examination|compared to prior
      |compared with prior|compared to previous|compared with previous|as previously|previously noted
      |previously described|previously mentioned|previously seen|as before|past week|past month|past year|past few
      |past several|past two|past three|past 2|past 3|past 4|past 5|past 6|past 7|past 10|past 12|past 14|past 24
      |past 48|past 72|past 30|past 60|past day|past days|in the past week|in the past month|in the past year
      |in the past few|in the past several|in the past two|in the past 2|in the past 3|in the past 24|over the past
      |for the past|during the past|within the past|half past|older man|older woman|older adult|older patient
      |older gentleman|older lady|older person|older than|older male|older female|year old|years old|yr old|y/o|yo
      |month old|week old|day old|old age|old dressing|old record|old records|old med|old meds|old medication
      |old bottle|old blood|old drainage|since childhood|unable to obtain history|history obtained|history provided
      |history per|history given|poor historian|history unavailable|unable to provide history
      |history of present illness|history and physical|history taking|stopped for|stopped due to|stopped because of
      |stopped secondary to|stopped taking|stopped using|stopped eating|stopped by|stopped and|stopped to
      |stopped working|stopped at|quit taking|quit working|partially resolved|resolved to|not fully healed
      |not well healed|partially healed|slow to heal|has not resolved|prior surgical site|hx reviewed
      |history reviewed|medical history reviewed
    `,
  },
];
