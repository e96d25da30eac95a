/** A side before a part of the body, as notes write it. */
const SIDE = '(?:(?:left|right|lt|rt|L|R|bilateral|bilat|both)\\.? )?';
const FACES =
  '(?:(?:medial|lateral|upper|lower|inner|outer|posterior|anterior|distal|proximal|plantar|dorsal|great|mid|[1-5](?:st|nd|rd|th)) ){0,2}';
/** Parts of the body that lie on, or that ulcers of the leg are of (L89, L97). */
const PARTS = [
  'sacr(?:um|al)|sacrococcygeal|coccy(?:x|geal)|buttocks?|gluteal|ischi(?:um|al(?: tuberosit(?:y|ies))?|a)|hips?|trochanter(?:s|ic)?',
  'heels?|ankles?|malleol(?:us|i|ar)|calf|calves|shins?|pretibial|legs?|foot|feet|toes?|hallux|midfoot|forefoot|thighs?|knees?',
  'elbows?|scapula[er]?|occiput|occipital',
].join('|');
/** `Back` alone is a direction as often as a part of the body. */
const BACK = '(?:(?:upper|lower|mid|middle) back|(?<=\\b(?:the|her|his|left|right|lt|rt|L|R|to|of|on)\\.? )back)';

/** A place of an ulcer in running text, with its side. */
export const ULCER_PLACE = new RegExp(`\\b${SIDE}(?:${BACK}|${FACES}(?:${PARTS}))\\b`, 'gi');
/** The same within a list of ulcers, where nothing else is called a back. */
export const LISTED_ULCER_PLACE = new RegExp(`\\b${SIDE}${FACES}(?:${PARTS}|back)\\b`, 'gi');
