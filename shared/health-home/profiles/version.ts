/** The day of the texts that the profiles were read from. Check each against the state plan amendment in force. */
export const VERSION = '2026-11-22';
