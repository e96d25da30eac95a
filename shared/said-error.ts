/**
 * A fault that whoever runs Lintel can mend: its message is for them, names the file, the option or the table, and never a
 * value of a chart. A place in our code beside it would tell them nothing.
 */
export class SaidError extends Error {}
