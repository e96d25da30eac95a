/** `Watched a show about X`, `raised money for X`. */
const TOLD_OF =
  /\b(?:show|film|movie|documentary|book|novel|podcast|programme|program on tv|magazine|(?:raise[ds]?|raising|collect(?:s|ed|ing)?) (?:money|funds)|fundrais\w+|donat\w+|volunteer\w*|charity|benefit)\s+(?:about|on|for|to)\s+(?:[\w’']+\s+){0,2}$/i;
/** `Retired nurse, knows heart failure well`: by calling. */
const BY_CALLING =
  /\b(?:nurse|oncologist|psychiatrist|psychologist|cardiologist|doctor|physician|surgeon|therapist|counselor|teacher|researcher|specialist|volunteers?|works?|worked|career)\b[^.;\n]{0,30}\b(?:knows?|treats?|treated|cared? for|specializ\w+|taught|studied|studies|researched|with)\s+(?:\w+\s+){0,3}$|\b(?:reads?|reading|read up|googled|looked up|heard|curious|article|ad) (?:about|on|for)\s+$/i;
const SHOWN =
  /^\s*(?:documentary|movie|film|book|show|fundraiser|foundation|charity|walk(?:-a-thon)?|telethon|association|podcast)\b/i;
/** `Handout on COPD`, `tai chi for arthritis`, `HHA inserviced on stroke`: matter for reading and teaching, of anybody. */
const MATTER =
  /\b(?:info|information|handouts?|brochures?|pamphlets?|booklets?|flyers?|packets?|links?|websites?|class(?:es)?|seminars?|lectures?|support group|tai chi|yoga|walk|inservice[ds]?|in-service[ds]?|training|trained|webinar)\s+(?:\w+ )?(?:on|about|for|regarding|in)\s+(?:[\w-]+,?\s+){0,3}$/i;
/** Aides and students learn about what the patient may not have. */
const OTHERS_LEARN =
  /\b(?:HHA|aides?|staff|volunteers?|students?|attendants?)\b[^.;\n]{0,40}\b(?:in-?serviced?|trained|training|taught|oriented|educated|certified|competency)\b[^.;\n]{0,80}$/i;
/** `Pt who died 12/20 (COPD)`: the note is about those who are left. */
const DIED = /\b(?:pt|patient|client|resident|who|he|she) (?:died|passed(?: away)?|expired)\b[^.;\n]{0,60}$/i;

/** `Heart failure telemonitoring pilot`, `hip fracture statistics`: the name of a thing, not of what somebody has. */
const PROGRAM =
  /^\s*(?:tele\w*|pilot|project|initiative|committee|conference|pathway|statistics|stats|research|registry|camp|walk|ribbon|awareness|month|fair|drive|bus|webinar|seminar|class|course|lecture|recipes?|cookbook|sharps)\b/i;
/** A patient's words in quotation marks: `says "my hands get arthritis when it rains"`. */
const IN_QUOTES =
  /\b(?:says?|said|states?|stated|reports?|asks?|asked|told|calls? it|feels)\b[^"“”\n]{0,40}["“][^"”\n]*$/i;

/** Whether what is named stands in what a person is quoted to say. A symptom or a fall he may well tell; a diagnosis is not his. */
export function isQuoted(code: string, before: string): boolean {
  return !/^[RWXYZ]/.test(code) && IN_QUOTES.test(before);
}

/** Whether a condition is only talked of, read about, taught, or was a dead man's, by the words before it and behind. */
export function isTalkedOf(before: string, own: string): boolean {
  return (
    [TOLD_OF, BY_CALLING, MATTER, OTHERS_LEARN, DIED].some((pattern) => pattern.test(before)) ||
    SHOWN.test(own) ||
    PROGRAM.test(own)
  );
}
