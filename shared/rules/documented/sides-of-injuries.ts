import type { Facts } from '../facts.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import { type Side, sidesIn } from '../papers/sides-in-words.ts';
import { clauseOf, isClinician, NOW_OR_BEFORE, type Statement, statements } from '../papers/statements.ts';

/** Injuries that break no bone, by the words of their titles, and how documents name them. */
const NATURES: readonly (readonly [title: RegExp, words: RegExp])[] = [
  [/^(?:burn|corrosion)s? /i, /\b(?:burn(?:s|ed|t)?|scald\w*|corro\w*)\b/i],
  [/\bfrostbite\b/i, /\bfrostbit\w*\b/i],
  [
    /\b(?:laceration|open wound|puncture|open bite)\b/i,
    /\b(?:lacerat\w*|lac|skin tears?|open wounds?|puncture\w*|bites?|stab\w*)\b/i,
  ],
  [/\bcontusion\b/i, /\b(?:contus\w*|bruis\w*|hematoma\w*|ecchymos\w*)\b/i],
  [/\b(?:sprain|strain)\b/i, /\b(?:sprain\w*|strain\w*|tears?|torn|ruptur\w*)\b/i],
  [/\btear of\b/i, /\b(?:tears?|torn)\b/i],
  [/\b(?:dislocation|subluxation)\b/i, /\b(?:dislocat\w*|sublux\w*)\b/i],
  [/\btraumatic amputation\b/i, /\b(?:amputat\w*|avuls\w*)\b/i],
  [/\bcrushing\b/i, /\bcrush\w*\b/i],
  [/\babrasion\b/i, /\b(?:abra(?:sion|ded)\w*|scrap(?:es?|ed)|road rash)\b/i],
  [/\bblister\b/i, /\bblister\w*\b/i],
  [/\bforeign body\b/i, /\b(?:foreign bod(?:y|ies)|splinters?)\b/i],
];

/** Parts of limbs, by the words of titles. */
const PLACES: readonly (readonly [title: RegExp, words: RegExp])[] = [
  // A limb of which no part is said.
  [/\bupper limb\b/i, /\b(?:(?:fore-?|upper )?arms?|elbows?|shoulders?|upper (?:limb|extremit)\w*|[LR]UE)\b/i],
  [/\blower limb\b/i, /\b(?:legs?|thighs?|knees?|cal(?:f|ves)|shins?|lower (?:limb|extremit)\w*|[LR]LE)\b/i],
  [/\bfingers?\b|\bthumb\b/i, /\b(?:fingers?|thumbs?|digits?)\b/i],
  [/\btoes?\b/i, /\b(?:toes?|hallux|digits?)\b/i],
  [/\bhand\b|\bpalm\b/i, /\b(?:hands?|palms?|knuckles?)\b/i],
  [/\bwrist\b/i, /\bwrists?\b/i],
  [/\bforearm\b/i, /\bfore-?arms?\b/i],
  [/\belbow\b/i, /\belbows?\b/i],
  [/\bupper arm\b/i, /\b(?:upper arms?|arms?|humer\w*)\b/i],
  [/\bshoulder\b/i, /\bshoulders?\b/i],
  [/\bankle\b/i, /\bankles?\b/i],
  [/\bfoot\b/i, /\b(?:foot|feet|heels?|soles?)\b/i],
  [
    /\blower leg\b|\bbetween knee and ankle\b/i,
    /\b(?:lower legs?|legs?|calf|calves|shins?|[LR]LE|BKA|below[- ]knee)\b/i,
  ],
  [/\bknee\b/i, /\b(?:knees?|cruciate|ACL|PCL|MCL|LCL|menisc\w+)\b/i],
  [/\bthorax\b/i, /\b(?:chest|thora\w+)\b/i],
  [/\bthigh\b/i, /\b(?:thighs?|upper legs?)\b/i],
  [/\bhip\b/i, /\bhips?\b/i],
  [/\bbuttock\b/i, /\b(?:buttocks?|glut\w*)\b/i],
  [/\bbreast\b/i, /\bbreasts?\b/i],
  [/\bear\b/i, /\bears?\b/i],
  [/\beye(?:lid)?\b/i, /\b(?:eyes?|eyelids?|lids?|periorbital|brow)\b/i],
];

/**
 * Where clinicians name an injury of a code's kind and place with a side, in one clause. None where the title's kind or place is
 * not known here.
 */
export function sidesOfInjuryTold(facts: Facts, title: string): Statement[] {
  const nature = NATURES.find(([own]) => own.test(title));
  if (!nature) return [];
  return statements(facts, witnesses(facts).filter(isClinician), nature[1], NOW_OR_BEFORE).filter(
    (statement) => sidesOfPlace(title, clauseOf(statement)).length > 0,
  );
}

/** The sides that stand with the place of a title, between the commas of a clause: `abrasion of the knee, left hip fracture` has none. */
export function sidesOfPlace(title: string, clause: string): Side[] {
  // "Lower limb, except ankle and foot" is neither.
  const own = title.replace(EXCEPT, '');
  const place = PLACES.find(([named]) => named.test(own));
  return place ? [...new Set(clause.split(',').flatMap((part) => (place[1].test(part) ? sidesIn(part) : [])))] : [];
}

const EXCEPT = /,? (?:except|\[any part, except)\b[^,]*/i;
