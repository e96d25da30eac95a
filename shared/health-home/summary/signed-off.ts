import type { Language } from './template.ts';

/** Who read the wording and stands for it, and when. */
interface SignOff {
  name: string;
  day: string;
}

/** `null`: nobody yet, and the page prints "draft wording". A change of the template takes its sign-off back. */
export const SIGNED_OFF: Readonly<Record<Language, SignOff | null>> = { en: null, es: null };
