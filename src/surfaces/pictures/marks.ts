import type { EncounterKind, EncounterStatus } from '../../encounters/encounter.js';
import { element, ink, label } from './svg.js';

/** Half the size of a mark, in pixels. */
export const markRadius = 8;

const outlines: Readonly<Record<EncounterKind, (x: number, y: number, r: number) => string>> = {
  meeting: (x, y, r) => `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`,
  call: (x, y, r) => `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}z`,
  visit: (x, y, r) => `M${x},${y - r}L${x + r},${y + r * 0.8}L${x - r},${y + r * 0.8}z`,
  gathering: (x, y, r) => `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
};

/** The mark of an encounter: its shape tells the kind; filled happened, hollow planned, struck cancelled. */
export function mark(x: number, y: number, kind: EncounterKind, status: EncounterStatus): string {
  const colour = status === 'cancelled' ? ink.cancelled : ink.accent;
  const r = kind === 'gathering' ? markRadius - 1 : markRadius;
  const shape = element('path', {
    d: outlines[kind](x, y, r),
    fill: status === 'happened' ? colour : ink.ground,
    stroke: colour,
    'stroke-width': 2,
  });
  if (status !== 'cancelled') return shape;
  return shape + element('path', strike(x - r - 4, x + r + 4, y));
}

/** A line through what was called off. */
export function strike(from: number, to: number, y: number): Record<string, string | number> {
  return { d: `M${from},${y}H${to}`, stroke: ink.cancelled, 'stroke-width': 2 };
}

const entries: readonly (readonly [string, EncounterKind, EncounterStatus])[] = [
  ['meeting', 'meeting', 'happened'],
  ['call', 'call', 'happened'],
  ['visit', 'visit', 'happened'],
  ['gathering', 'gathering', 'happened'],
  ['planned', 'meeting', 'planned'],
  ['cancelled', 'meeting', 'cancelled'],
];

/** What the marks mean, in one row from a point. */
export function legend(x: number, y: number): string {
  return entries
    .map(([text, kind, status], i) => {
      const at = x + i * 130;
      return mark(at, y, kind, status) + label(at + 18, y + 5, text, { fill: ink.quiet });
    })
    .join('');
}
