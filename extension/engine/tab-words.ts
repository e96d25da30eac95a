/** What the panel says of a whole tab, where something keeps Lintel from answering as it should. */
export const POLICY_FAULT = 'the agency’s coding policy cannot be used, and the rules run without it';
export const HELD_BACK =
  'the page turned to another patient, and a part of it still shows what it showed before: that part is not used until it changes';
export const NOTE_HELD_BACK =
  'a note still holds the words that it held for the patient before: it is not used until they are replaced';
export const OVERLAY_STOPPED =
  'marks on the page stopped: the page keeps taking them away; everything they said stands here';
export const NO_TABLES = 'the packaged tables could not be opened: install Lintel again';
/** A fault of ours. What the page showed is in no message and no log. */
export const NO_ANSWER = 'Lintel could not work this page out: a fault of its own, please report the kind of page';
