import type { Change } from './span.ts';

/**
 * Words that turn what a note says: unread, a denial is a disease, and a father's illness the patient's; where an ulcer lies and how
 * deep it is; what most diseases are called by; drugs of every second note. A slip of one letter in one of them is read as the word; slips in what names a condition are forgiven elsewhere (`conditions/match.ts`).
 */
const CUES =
  'denies denied denying without negative absent excluded unlikely mistake resolved resolving healed cleared removed repaired declined declines refused refuses dismissed stopped discontinued decannulated history previous previously remission childhood initially mother father brother brothers sister sisters daughter family maternal paternal grandmother grandfather parents husband patient caregiver possible possibly probable probably suspected suspicion suspicious questionable considered thought concern concerning consistent differential confirmed reported consulted discussed wanted planned scheduled needed instructed instruct instruction instructions educated education teaching taught prevention prevent prevented prophylaxis prophylactic screening monitor evidence immune immunization immunizations vaccine vaccinated allergic allergy allergies present chronic systolic diastolic combined peripheral pressure bilateral paroxysmal persistent permanent unstageable recurrent moderate severe sacrum sacral coccyx buttock buttocks ischium ischial trochanter malleolus lateral medial plantar forearm shoulder humerus metatarsal ulcer ulcers exacerbation dominant thickness partial superficial muscle exposed insulin metformin lantus warfarin coumadin eliquis apixaban xarelto clopidogrel plavix aspirin prednisone oxygen diabetic venous arterial catheter wheelchair continuous hypertension hypotension depression infection malnutrition retention fibrillation dehydration constipation obstruction amputation infarction insufficiency degeneration claudication incision cancer bladder kidney failure disease disorder breast prostate syndrome transplant urinary respiratory remission dependence agitation ulceration effusion aspiration compression radiation hypoventilation dysfunction regurgitation occlusion dislocation subluxation rejection replacement laceration contusion abrasion concussion perforation impaction cholesterol pacemaker prosthesis lumbar cervical thoracic deficiency vascular embolization ablation stricture incontinence suprapubic'.split(
    ' ',
  );

/** Words of their own, names and other tenses that are one letter from a cue: all that the spelling list of English (SCOWL) has. */
const NO_SLIPS: ReadonlySet<string> = new Set(
  'assent bother bothers brothel brothels cleaned clearer cleaved combine combiner combines concert concerting conformed decline decliner decliners defied defies defying denier deniers denims denis denise dented denting discontinue discontinues discusses dismisses educate educates exclude excludes farther fatter feather haled headed healer heaped heated heaved heeled immure material mather mistaken monitory needled panned parent patent patents planed planked planner planted precious preciously presented preset prophylaxes provable provably questionably rebuses recused recuses refuges refuse refuted refutes remove remover removes repairer reporter resoled resoling resolve resolver resolves resorted retorted reused reuses revolved revolving schedule scheduler schedules sever severer severn severs shopped sifter sifters sitter sitters slopped sopped stepped stomped stooped stopper stoppled stropped suspicions though vaccinate vaccinates wafted waited waned wanked wasted wonted chromic eduction scrum literal menial mesial medal medical median medias planar planter firearm smoulder muscly exposer exposes inulin latus coumarin vinous venosus moderato contiguous degression injection inflection infraction canker canner canter caner cancel badder blander diseuse beast respirators dependency refection resection confusion concession peroration peacemaker prothesis prostheses limbar lumber ablution structure'.split(
    ' ',
  ),
);

const A = 97;
const WORDS: ReadonlySet<string> = new Set(CUES);
const SHORTEST = 5;
const LONGEST = 14;

/** By the first letter, which slips leave as it is, and by the length of a word that may be a slip in them. */
const BY_LETTER: readonly (readonly (readonly string[])[])[] = Array.from({ length: 26 }, (_, letter) =>
  Array.from({ length: LONGEST + 1 }, (_one, length) =>
    CUES.filter((cue) => cue.charCodeAt(0) === letter + A && Math.abs(cue.length - length) < 2),
  ),
);

/**
 * The slips in cues, each with the word that was meant, written as the slip is: in capitals, or with one. Goes over the text letter
 * by letter, since all notes are looked through at each key.
 */
export function misspeltCues(text: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isLetter(text, at)) at++;
    if (at - start < SHORTEST || at - start > LONGEST) continue;
    const near = BY_LETTER[(text.charCodeAt(start) | 32) - A]?.[at - start] ?? [];
    if (isSlipIn(near, text, start, at) && isApart(text, start, at)) {
      const word = text.slice(start, at);
      const cue = meantBy(word.toLowerCase(), near);
      if (cue !== undefined) changes.push({ start, end: at, put: inCase(cue, word) });
    }
  }
  return changes;
}

/** Whether a word is a slip in one of some cues. No slip changes the second letter and the last: nearly all words differ in both. */
function isSlipIn(cues: readonly string[], text: string, start: number, end: number): boolean {
  if (cues.length === 0) return false;
  const second = text.charCodeAt(start + 1) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  for (const cue of cues) {
    const mayBe = cue.charCodeAt(1) === second || cue.charCodeAt(cue.length - 1) === last;
    if (mayBe && isOneSlipFrom(text, start, end, cue)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return unit >= A && unit < A + 26;
}

/** Whether no other letter, digit, apostrophe or hyphen joins the word to what stands beside it. */
function isApart(text: string, start: number, end: number): boolean {
  return !JOINS_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !JOINS_BEHIND.test(text.slice(end, end + 2));
}

const JOINS_BEFORE = /[\p{L}\p{M}\p{N}'’-]$/u;
const JOINS_BEHIND = /^[\p{L}\p{M}\p{N}'’-]/u;

/** @param near the cues that begin as the word does and are about as long */
function meantBy(word: string, near: readonly string[]): string | undefined {
  if (WORDS.has(word) || NO_SLIPS.has(word)) return undefined;
  const meant = near.filter((cue) => isOneSlipFrom(word, 0, word.length, cue) && !isEndedOtherwise(word, cue));
  // Of `instruct` and `instructed` the longer one; a word between two that are not each other's beginning says neither.
  const cue = meant.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return cue !== '' && meant.every((one) => cue.startsWith(one)) ? cue : undefined;
}

/** `Immun:` is cut short; `preventions`, `crónica` have a plural's or another language's ending. A letter typed twice has none. */
function isEndedOtherwise(word: string, cue: string): boolean {
  return cue.startsWith(word) || (word.startsWith(cue) && word.at(-1) !== cue.at(-1));
}

/** Whether one letter is missing, too many or another one, or two beside each other are turned about. */
function isOneSlipFrom(text: string, start: number, end: number, cue: string): boolean {
  const length = end - start;
  const least = Math.min(length, cue.length);
  let before = 0;
  while (before < least && (text.charCodeAt(start + before) | 32) === cue.charCodeAt(before)) before++;
  let behind = 0;
  while (
    behind < least - before &&
    (text.charCodeAt(end - 1 - behind) | 32) === cue.charCodeAt(cue.length - 1 - behind)
  )
    behind++;
  if (length !== cue.length) return before + behind === least;
  if (before + behind === length - 1) return true;
  return (
    before + behind === length - 2 &&
    (text.charCodeAt(start + before) | 32) === cue.charCodeAt(before + 1) &&
    (text.charCodeAt(start + before + 1) | 32) === cue.charCodeAt(before)
  );
}

function inCase(cue: string, word: string): string {
  if (word === word.toUpperCase()) return cue.toUpperCase();
  return /^[A-Z]/.test(word) ? `${cue[0]?.toUpperCase()}${cue.slice(1)}` : cue;
}
