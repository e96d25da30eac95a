/** Where somebody lives, and what he lacks. What befalls the family (Z63) and who drives (Z59.82) is the patient's, whoever is the subject. */
const NEED = /^Z(?:5[5-9](?!\.82)|6[0-24-5])/;
/** `Daughter is staying with a friend`: one of the family as the subject, who tells, brings or pays nothing for the patient. */
const KIN_IS_SUBJECT =
  /^\W*(?:(?:the|her|his|our|pt['’]s) )?(?:older |younger )?(?:husband|wife|spouse|partner|son|daughter|dtr|mother|mom|father|dad|brother|sister|twin|caregiver|CG|PCG|niece|nephew|granddaughter|grandson|roommate|neighbou?r|friend)\b(?!['’]s)(?:(?!\b(?:pt|patient|client|resident|reports?|reported|states?|stated|says?|said|notes?|noted|tells|told|calls?|called|concern\w*|worr\w+|brings?|gives?|buys?|pays?|paid|helps?|who|and(?! (?:is|was|has|had|lost|cannot|can['’]t|does|did|lives?|stays?|sleeps?|got)\b)|he|him)\b)[^.;\n])*$/i;

/** Whether a want of food, housing or work is told of one of the family, by the words of its sentence before it. */
export function isKinsNeed(code: string, before: string): boolean {
  return NEED.test(code) && KIN_IS_SUBJECT.test(before);
}
