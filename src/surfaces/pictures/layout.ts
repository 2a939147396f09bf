import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';

/** A box around a node's mark and label, in pixels; `x`, `y` is its middle. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** An edge between two boxes by their index, stronger with a larger weight. */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/**
 * Places boxes by force (d3-force: deterministic from its own start) and then pushes apart those that still
 * overlap, so that no two labels touch. Result in the same order, around the middle of the area.
 */
export function layOut(boxes: readonly Box[], links: readonly Link[], width: number, height: number): Box[] {
  const nodes = boxes.map((box) => ({ ...box, index: 0 }));
  for (const node of nodes) Object.assign(node, { x: undefined, y: undefined });
  const edges = links.map((link) => ({ ...link }));
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-420))
    .force(
      'link',
      forceLink(edges)
        .distance(170)
        .strength((edge) => Math.min(1, 0.2 + 0.15 * (edge as unknown as Link).weight)),
    )
    .force(
      'collide',
      forceCollide<Box>((box) => Math.max(box.height, box.width * 0.55) / 2),
    )
    .force('center', forceCenter(0, 0))
    // Keeps people without a tie near the others, so that the area is used.
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop();
  simulation.tick(300);
  return separate(fill(nodes, width, height), width, height);
}

/** Stretches the drawing to the area; distances change, the boxes' own sizes do not. */
function fill(nodes: readonly Box[], width: number, height: number): Box[] {
  const span = (pick: (box: Box) => number) => {
    const values = nodes.map(pick);
    return { low: Math.min(...values), high: Math.max(...values) };
  };
  const across = span((box) => box.x);
  const down = span((box) => box.y);
  const scale = (value: number, low: number, high: number, size: number, own: number) =>
    high - low < 1 ? size / 2 : own / 2 + ((value - low) / (high - low)) * (size - own);
  return nodes.map(({ x, y, width: w, height: h }) => ({
    x: scale(x, across.low, across.high, width, w),
    y: scale(y, down.low, down.high, height, h),
    width: w,
    height: h,
  }));
}

function separate(boxes: Box[], width: number, height: number): Box[] {
  for (let round = 0; round < 400; round++) {
    let moved = false;
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) moved = pushApart(a, b) || moved;
    for (const box of boxes) {
      box.x = Math.min(Math.max(box.x, box.width / 2), width - box.width / 2);
      box.y = Math.min(Math.max(box.y, box.height / 2), height - box.height / 2);
    }
    if (!moved) break;
  }
  return boxes;
}

/** Moves two overlapping boxes apart along the axis where less is shared; answers whether they overlapped. */
function pushApart(a: Box, b: Box): boolean {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (across <= 0 || down <= 0) return false;
  if (across < down) {
    const step = ((a.x <= b.x ? -1 : 1) * (across + 1)) / 2;
    a.x += step;
    b.x -= step;
  } else {
    const step = ((a.y <= b.y ? -1 : 1) * (down + 1)) / 2;
    a.y += step;
    b.y -= step;
  }
  return true;
}
