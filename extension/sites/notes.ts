import type { NoteWords } from '../page/note-words.ts';
import { SITES } from './all.ts';

/** Fewest words that say "here somebody writes about the patient". */
const NOTES =
  /\b(?:narratives?|(?:progress|visit|nurs\w*|clinical|therapy|wound|soap|case|care|discharge|admission|physician|provider|skilled)\W+(?:\w+\W+)?(?:notes?|summary|documentation)|notes?|comments?|assessments?|plan(?! ?name)|summary|history|hpi|findings|observations?|impressions?|subjective|objective|evaluation|homebound|diagnos[ei]s|reason for (?:referral|visit|admission)|problems?|interventions?|instructions|orders|response)\b/i;

/** A field that somebody searches with, sends from, or fills with what is no chart. */
const NEVER =
  /\b(?:search|filter|find|look ?up|query|pass(?:word|code|phrase)|(?:mailing|home|street|postal|billing|e-?mail|web|ip) address|address (?:line|1|2)|e-?mails?|phone (?:number|no)|fax|url|hyperlink|chat|messages?|repl(?:y|ies)|subject line|sms|(?:send|site|app|product) feedback|bug report|support ticket|signature|sign(?:ed)? by|captcha|code editor|source code|html|json|sql|announcements?|directions to|driving|insurance|authori[sz]ation number|billing notes?|staff notes?)\b/i;

/**
 * A provider only where the label itself says that the provider writes: "Physician notified", "MD orders received" and the
 * like stand in nurses' notes.
 */
const AUTHORS: NoteWords['authors'] = [
  {
    words:
      /\b(?:NP|nurse practitioner|APRN)(?:['’]?s)?\W+(?:progress |visit |clinical )?(?:note|narrative|assessment|documentation|evaluation)/i,
    role: 'NP',
  },
  {
    words:
      /\b(?:PA(?:-C)?|physician assistant)(?:['’]?s)?\W+(?:progress |visit |clinical )?(?:note|narrative|assessment|documentation)/i,
    role: 'PA',
  },
  {
    words:
      /\b(?:physician|provider|doctor|MD|DO)(?:['’]?s)?\W+(?:progress |visit |clinical |office |face.to.face )?(?:notes?|narrative|assessment|documentation|encounter note)\b|\bface.to.face encounter (?:note|narrative)\b/i,
    role: 'MD',
  },
  { words: /\b(?:LPN|LVN|practical nurse)\b/i, role: 'LPN' },
  { words: /\b(?:RN|skilled nurs\w*|nurs(?:e|ing)(?:['’]?s)?|SN visit|OASIS)\b/i, role: 'RN' },
  { words: /\b(?:PT|physical therap\w*)\b/, role: 'PT' },
  { words: /\b(?:OT|occupational therap\w*)\b/, role: 'OT' },
  { words: /\b(?:SLP|ST|speech\W+(?:language\W+)?(?:therap|path)\w*)\b/, role: 'SLP' },
  { words: /\b(?:MSW|LCSW|social work\w*)\b/i, role: 'MSW' },
  { words: /\b(?:dietit?ian\w*|nutritionist\w*)\b/i, role: 'RD' },
];

export const NOTE_WORDS: NoteWords = {
  notes: NOTES,
  never: NEVER,
  authors: AUTHORS,
  sites: SITES.map(({ recognise, notes = [], notNotes = [] }) => ({ recognise, notes, never: notNotes })),
};
