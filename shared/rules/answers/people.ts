/**
 * Who somebody is, besides the patient and the clinician who writes: the noun of every grammar of these answers that asks whose hand,
 * whose need or whose house it is. Each is the source of a group without flags.
 */

const IN_LAW = '(?:[- ]in[- ]law)?';
const SPOUSE = 'wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend';
const ELDERS = `(?:step)?(?:mother|father)${IN_LAW}|mom|dad|parents?|sister${IN_LAW}|brother${IN_LAW}|siblings?|aunt|uncle|cousin|grand(?:mother|father)`;
const CHILDREN = `(?:step|grand)?(?:daughter|son)s?${IN_LAW}|dtr|(?:grand)?children|niece|nephew`;
const NEARBY = 'room-?mate|neighbou?r|friend';
const HELPERS = 'caregivers?|cg|pcg|caretaker|aide|hha|cna|pca|sitter|attendant|family|relatives?|staff';

/** Those who may well be ill themselves: what a sentence that begins with them says is theirs. */
export const PEER = `(?:${SPOUSE}|${ELDERS}|${NEARBY})`;
/** Kin and whoever lives near, but for those who are there to help. */
export const KIN = `(?:${SPOUSE}|${ELDERS}|${CHILDREN}|${NEARBY})`;
/** Whose hand may be in the care of the body. */
export const SOMEBODY = `(?:${SPOUSE}|${ELDERS}|${CHILDREN}|${NEARBY}|${HELPERS})`;
/** Whose hand may be in the medications: nurses and houses too. */
export const SOMEBODY_OR_NURSE = `(?:${SOMEBODY}|nurses?|sn|rn|lpn|facility|alf|med(?:ication)? (?:tech\\w*|aide))`;
