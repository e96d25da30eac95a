import type { CDPSession, Page } from 'playwright-core';
import { allOf, attribute, type DomNode, hostsOf } from './overlay-hosts.ts';

/**
 * What the overlay shows. Its shadow root is closed to pages and to Playwright; the debugger's DOM sees into it. Nothing
 * in the extension helps here, so what is seen is what ships.
 */
export interface OverlaySeen {
  marks: MarkSeen[];
  hint: HintSeen | undefined;
  /** The tag of the element that holds the overlay's host. */
  within: string | undefined;
}

export interface MarkSeen {
  label: string;
  quiet: boolean;
  box: Box;
}

export interface HintSeen {
  text: string;
  title: string;
  html: string;
  box: Box;
  /** Its buttons, by what stands on them. */
  acts: Record<string, Box>;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Looks at the overlays of a page and all its frames. */
export async function overlayOf(page: Page): Promise<OverlaySeen> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const seen: OverlaySeen = { marks: [], hint: undefined, within: undefined };
    for (const host of await hostsOf(cdp)) {
      seen.within = await parentOf(cdp, host);
      const shadow = host.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      for (const node of shadow ? allOf(shadow) : []) {
        const names = classOf(node);
        if (names.includes('mark')) {
          seen.marks.push({
            label: attribute(node, 'aria-label'),
            quiet: names.includes('quiet'),
            box: await boxOf(cdp, node),
          });
        }
        if (names.includes('hint')) seen.hint = await hintOf(cdp, node);
      }
    }
    return seen;
  } finally {
    await cdp.detach();
  }
}

async function hintOf(cdp: CDPSession, node: DomNode): Promise<HintSeen> {
  const { outerHTML } = await cdp.send('DOM.getOuterHTML', { backendNodeId: node.backendNodeId });
  const title = allOf(node).find(({ nodeName }) => nodeName === 'H2');
  const acts: Record<string, Box> = {};
  for (const button of allOf(node).filter(({ nodeName }) => nodeName === 'BUTTON'))
    acts[textOf(button)] = await boxOf(cdp, button);
  return { text: textOf(node), title: title ? textOf(title) : '', html: outerHTML, box: await boxOf(cdp, node), acts };
}

async function boxOf(cdp: CDPSession, node: DomNode): Promise<Box> {
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

/** The tag of the element that a host stands in; nothing where it went meanwhile. */
async function parentOf(cdp: CDPSession, host: DomNode): Promise<string | undefined> {
  const resolved = await cdp.send('DOM.resolveNode', { nodeId: host.nodeId }).catch(() => undefined);
  if (resolved?.object.objectId === undefined) return undefined;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: resolved.object.objectId,
    functionDeclaration: 'function () { return this.parentElement?.localName; }',
    returnByValue: true,
  });
  return result.value as string | undefined;
}

function textOf(node: DomNode): string {
  return node.nodeValue + (node.children ?? []).map(textOf).join(/^(?:DIV|P|H2)$/.test(node.nodeName) ? '\n' : '');
}

function classOf(node: DomNode): string[] {
  return attribute(node, 'class').split(' ');
}
