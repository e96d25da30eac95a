import type { CDPSession } from 'playwright-core';

/** An element as the debugger describes it, closed shadow roots included. */
export interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
}

/**
 * The overlay's hosts in a page and its frames, with all that stands in them. Only they are described: the whole document
 * of a chart's page is megabytes, and a test looks ten times a second.
 */
export async function hostsOf(cdp: CDPSession): Promise<DomNode[]> {
  await cdp.send('DOM.getDocument', { depth: 0 });
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', { query: 'div[popover=manual]' });
  if (resultCount === 0) return [];
  const { nodeIds } = await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount });
  const hosts: DomNode[] = [];
  for (const nodeId of nodeIds) {
    // One may go while it is looked at.
    const described = await cdp.send('DOM.describeNode', { nodeId, depth: -1, pierce: true }).catch(() => undefined);
    // The one that was searched for keeps its number; what is described has none.
    if (described) hosts.push({ ...described.node, nodeId });
  }
  return hosts;
}

/** A node and everything in it, its shadow roots too. */
export function allOf(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(allOf)];
}

/** An attribute's value; empty where the node has none of that name. */
export function attribute(node: DomNode, name: string): string {
  const at = node.attributes?.findIndex((value, i) => i % 2 === 0 && value === name) ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}
