import { type Box, layOut } from './layout.js';
import { drawing, element, fontSize, ink, label, pictureWidth, shorten, textWidth } from './svg.js';
import type { Picture } from './timeline.js';

/** A person of the network with the number of encounters behind him or her. */
export interface NetworkNode {
  readonly name: string;
  readonly encounters: number;
}

/** How often two people, named by their index, met; `planned` when none of these has happened. */
export interface NetworkTie {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  readonly planned: boolean;
}

const nodesAtMost = 40;
const labelWidth = 210;
const margin = { top: 84, bottom: 70, side: 40 };

/** Who met whom: larger marks for more encounters, thicker ties for more meetings, dashed when only planned. */
export function networkPicture(
  title: string,
  allNodes: readonly NetworkNode[],
  allTies: readonly NetworkTie[],
): Picture {
  const { nodes, ties } = strongest(allNodes, allTies);
  const labels = nodes.map((node) => shorten(node.name, labelWidth, fontSize));
  const boxes = nodes.map((node, i): Box => {
    const r = radius(node.encounters);
    return {
      x: 0,
      y: 0,
      width: Math.max(2 * r, textWidth(labels[i] ?? '', fontSize)) + 14,
      height: 2 * r + fontSize + 16,
    };
  });
  const height = Math.max(500, Math.min(1000, 300 + nodes.length * 22));
  const links = ties.map(({ a, b, count }) => ({ source: a, target: b, weight: count }));
  const placed = layOut(boxes, links, pictureWidth - 2 * margin.side, height);
  const at = placed.map((box, i) => ({
    x: margin.side + box.x,
    y: margin.top + box.y - (fontSize + 8) / 2,
    r: radius(nodes[i]?.encounters ?? 0),
  }));
  const lines = ties.flatMap(({ a, b, count, planned }) => {
    const [from, to] = [at[a], at[b]];
    if (!from || !to) return [];
    return element('path', {
      d: `M${from.x},${from.y}L${to.x},${to.y}`,
      stroke: ink.quiet,
      'stroke-width': Math.min(10, 1 + count),
      'stroke-opacity': 0.5,
      ...(planned ? { 'stroke-dasharray': '6 5' } : {}),
    });
  });
  const marks = at.map(({ x, y, r }, i) => {
    const text = labels[i] ?? '';
    const width = textWidth(text, fontSize);
    return (
      element('circle', { cx: x, cy: y, r, fill: ink.accent, stroke: ink.ground, 'stroke-width': 2 }) +
      element('rect', {
        x: x - width / 2 - 2,
        y: y + r + 3,
        width: width + 4,
        height: fontSize + 5,
        fill: ink.ground,
        'fill-opacity': 0.85,
      }) +
      label(x, y + r + fontSize + 3, text, { 'text-anchor': 'middle' })
    );
  });
  const heading = label(24, 44, shorten(title, pictureWidth - 48, 26), {
    'font-size': 26,
    'font-weight': 'bold',
  });
  const foot = legend(margin.top + height + 40, nodes.length, allNodes.length);
  const svg = drawing(pictureWidth, margin.top + height + margin.bottom, heading, ...lines, ...marks, foot);
  return { svg, alt: describe(title, nodes, ties) };
}

function radius(encounters: number): number {
  return Math.min(30, 6 + 4 * Math.sqrt(encounters));
}

/** The people with most encounters, with the ties between them; indexes are renumbered. */
function strongest(nodes: readonly NetworkNode[], ties: readonly NetworkTie[]) {
  const kept = nodes
    .map((node, index) => ({ node, index }))
    .sort((a, b) => b.node.encounters - a.node.encounters || a.index - b.index)
    .slice(0, nodesAtMost);
  const renumbered = new Map(kept.map(({ index }, i) => [index, i]));
  return {
    nodes: kept.map(({ node }) => node),
    ties: ties.flatMap((tie) => {
      const [a, b] = [renumbered.get(tie.a), renumbered.get(tie.b)];
      return a === undefined || b === undefined ? [] : { ...tie, a, b };
    }),
  };
}

function legend(y: number, shown: number, all: number): string {
  const line = (x: number, width: number, dash: string) =>
    element('path', {
      d: `M${x},${y - 5}h44`,
      stroke: ink.quiet,
      'stroke-width': width,
      ...(dash ? { 'stroke-dasharray': dash } : {}),
    });
  const words = (x: number, text: string) => label(x, y, text, { fill: ink.quiet });
  const cut = shown < all ? `The ${shown} people with most encounters, of ${all}` : '';
  return [
    element('circle', { cx: 44, cy: y - 5, r: 10, fill: ink.accent }),
    words(62, 'larger: more encounters'),
    line(270, 2, ''),
    words(322, 'met once'),
    line(412, 6, ''),
    words(464, 'met five times'),
    line(596, 2, '6 5'),
    words(648, 'only planned'),
    words(800, shorten(cut, pictureWidth - 830, fontSize)),
  ].join('');
}

function describe(title: string, nodes: readonly NetworkNode[], ties: readonly NetworkTie[]): string {
  const strongestTies = [...ties]
    .sort((a, b) => b.count - a.count)
    .slice(0, 5)
    .map(({ a, b, count }) => `${nodes[a]?.name} and ${nodes[b]?.name} (${count})`);
  const most = strongestTies.length ? ` Most often: ${strongestTies.join('; ')}.` : '';
  return `${title}: ${counted(nodes.length, 'person', 'people')} and ${counted(ties.length, 'tie', 'ties')}.${most}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
