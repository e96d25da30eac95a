/** A stretch of text that is not broken by a block, a line break or a control. */
export interface Run {
  kind: 'text';
  text: string;
  /** The element that the text stands in. */
  el: Element;
  /** Its block: the nearest ancestor that is no inline element, or the title that it stands in. */
  block: Element;
  /** Of a title: `H1` to `H6`; `LEGEND`, or `PART`, where it names no more than the part of the page around it; `S…` by its style. */
  rank: string;
  at: number;
  /** Of a title: which one of the page's it is. */
  nth?: number;
}

export type ControlKind = 'text' | 'area' | 'select' | 'radio' | 'checkbox' | 'date' | 'combobox' | 'slider' | 'hidden';

export interface Control {
  kind: 'control';
  widget: ControlKind;
  el: HTMLElement;
  at: number;
}

export interface Survey {
  root: Document;
  /** Runs and controls in document order; `at` is the index in here. */
  tokens: (Run | Control)[];
  controls: Control[];
  runs: Run[];
  /** Those that are titles. */
  titles: Run[];
  /** How many elements carry an id, for ids that stand more than once. */
  ids: Map<string, number>;
  /** Labels by the id that they are for. A control's own `labels` makes a browser walk the whole page, once a control. */
  labels: Map<string, Element[]>;
  /** The shadow roots that were looked into. */
  roots: ShadowRoot[];
  /** True where the page was too long and its end was not looked at. */
  truncated: boolean;
}
