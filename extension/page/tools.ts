import { shownText, textOf } from './box-text.ts';
import { belongsTo } from './check-all.ts';
import { codedOptions, fitsChoice, isBlank } from './choice.ts';
import { headingsLike, isOther, isUnder, saysOther } from './context.ts';
import {
  around,
  CELL,
  cellColumn,
  columnCells,
  columnHeads,
  HEADS,
  hasControl,
  headersOver,
  inRow,
  isAloneInRow,
  LINE,
  ROW,
  rowBelow,
  rowsOf,
  TABLE,
  tableOf,
} from './grid.ts';
import { namesOf, ownLabel, textWithoutControls } from './labels.ts';
import { itemOf } from './lexicon.ts';
import { holdsText } from './lists.ts';
import { titlesIn } from './mentions.ts';
import { isOneWord, saidOf, wordsOf } from './names.ts';
import { allIn, aria, attr, elBefore, elBehind, once, parentOf, textIn, tidy, upFrom } from './nodes.ts';
import { childHolding, shiftOf, topOf } from './placing.ts';
import { codeOfText, isTicked, labelOf, leadingCode, optionsOf } from './questions.ts';
import { addChoice, codesIn, isCode, readShown } from './read.ts';
import { isInNote, isInPart } from './seeking.ts';
import { brokenText, drawnAs, isDrawn, isSeen, isSetAside } from './seen.ts';
import { boxesOf, controlKind, runAt } from './survey.ts';

/**
 * What `views.js` uses of what `page.js` carries anyway: it stands in a frame where that has run. Where the two are built,
 * `wxt.config.ts` puts these in the place of the imports of the modules of `views.js`, by their order here.
 */
export const TOOLS = [
  addChoice,
  allIn,
  aria,
  around,
  attr,
  belongsTo,
  boxesOf,
  brokenText,
  CELL,
  cellColumn,
  childHolding,
  codedOptions,
  codeOfText,
  codesIn,
  columnCells,
  columnHeads,
  controlKind,
  drawnAs,
  elBefore,
  elBehind,
  fitsChoice,
  HEADS,
  hasControl,
  isAloneInRow,
  headersOver,
  headingsLike,
  holdsText,
  isBlank,
  isCode,
  isDrawn,
  isInNote,
  isInPart,
  isOneWord,
  isOther,
  isSeen,
  isSetAside,
  isTicked,
  isUnder,
  inRow,
  itemOf,
  labelOf,
  leadingCode,
  LINE,
  namesOf,
  once,
  optionsOf,
  ownLabel,
  parentOf,
  readShown,
  ROW,
  rowBelow,
  rowsOf,
  runAt,
  saidOf,
  saysOther,
  shiftOf,
  shownText,
  TABLE,
  tableOf,
  textIn,
  textOf,
  textWithoutControls,
  tidy,
  titlesIn,
  topOf,
  upFrom,
  wordsOf,
] as const;
