/** Words for those about the patient. */
export const KIN =
  'mother|father|mom|dad|parents?|brother|sister|siblings?|son|daughter|dtr|wife|husband|hubby|spouse|aunt|uncle|cousin|niece|nephew|grandson|granddaughter|grandmother|grandfather|roommate|neighbou?r|friend|partner|caregiver|twin';
/** Those of them who are `he`, and who are `she`. */
export const MEN = 'husband|hubby|father|dad|son|brother|grandfather|grandson|uncle|nephew|boyfriend';
export const WOMEN = 'wife|mother|mom|daughter|dtr|sister|grandmother|granddaughter|aunt|niece|girlfriend';
/** Names one of the family or of those about the patient. */
export const NAMES_KIN = new RegExp(`\\b(?:${KIN})\\b`, 'i');
/** A character of the same clause, as long as the patient is not spoken of again, by a noun or a pronoun. */
export const NOT_PATIENT = '(?:(?!\\b(?:pt|patient|client|resident|he|she|his|her)\\b)[^.;\\n])';
/** The same, where `his` and `her` may be the relative's own. */
export const NOT_HIM = '(?:(?!\\b(?:pt|patient|client|resident|he|she)\\b)[^.;\\n])';
/** The same, where every pronoun may be the relative's. */
export const WITHOUT_PATIENT = '(?:(?!\\b(?:pt|patient|client|resident)\\b)[^.;\\n])';
