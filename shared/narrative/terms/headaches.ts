/** Headaches and migraine. That one is intractable is read from the sentence where the phrase does not say it. */
export const HEADACHES = `
G43.919: (intractable|refractory) migraine; migraine, (intractable|refractory)
G43.719: (intractable|refractory) chronic migraine; chronic migraine, intractable; chronic intractable migraine; migraine chronic, intractable; migraine, chronic, intractable
G43.709: migraine, chronic; migraine chronic; chronic migraine; chronic migraines
G43.909: migraine; migraines; migraine headache; migraine headaches
R51.9: headache; headaches
G44.209: tension headache; tension headaches
G93.2: idiopathic intracranial (htn|hypertension)
G89.0: central pain syndrome; (thalamic|central post stroke|central poststroke) pain [syndrome]
`;
