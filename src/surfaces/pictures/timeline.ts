import { scaleUtc } from 'd3-scale';
import { dayText, spanText } from '../../answers/days.js';
import { monthNames } from '../../articles/calendar.js';
import type { EncounterKind, EncounterStatus } from '../../encounters/encounter.js';
import { legend, mark, markRadius, strike } from './marks.js';
import { drawing, element, fontSize, ink, label, pictureWidth, shorten, textWidth } from './svg.js';

/** One encounter of the person whose timeline is drawn. */
export interface TimelineEvent {
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  /** First and last ISO day, or null when no article states it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  /** Those met, without the person of the timeline; empty for a visit. */
  readonly counterparts: readonly string[];
}

/** A drawing and what it shows, in words. */
export interface Picture {
  readonly svg: string;
  readonly alt: string;
}

interface Lane {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

const lanesAtMost = 24;
const nameWidth = 230;
const undatedWidth = 170;
const laneHeight = 58;
const top = 96;

/** Encounters along time, one lane for each counterpart: planned ones hollow, cancelled ones struck. */
export function timelinePicture(person: string, events: readonly TimelineEvent[]): Picture {
  const lanes = lanesOf(events);
  const bottom = top + lanes.length * laneHeight;
  const undated = events.some((event) => event.from === null);
  const right = pictureWidth - 40 - (undated ? undatedWidth : 0);
  const x = scaleUtc()
    .domain(extent(events))
    .range([nameWidth + 20, right - 20]);
  const heading = label(24, 44, shorten(`Encounters of ${person}`, pictureWidth - 48, 26), {
    'font-size': 26,
    'font-weight': 'bold',
  });
  const ticks = x.ticks(7).map((tick) => {
    const at = x(tick);
    return (
      element('path', { d: `M${at},${top - 14}V${bottom}`, stroke: ink.rule }) +
      label(at, top - 22, tickName(tick), { 'text-anchor': 'middle', fill: ink.quiet })
    );
  });
  const column = undated ? label(right + 24, top - 22, 'day not stated', { fill: ink.quiet }) : '';
  const rows = lanes.map((lane, i) => row(lane, top + i * laneHeight, right, (day) => x(new Date(day))));
  const svg = drawing(pictureWidth, bottom + 64, heading, column, ...ticks, ...rows, legend(34, bottom + 36));
  return { svg, alt: describe(person, events) };
}

/** Lanes in order of the first dated encounter; beyond the limit the least met share the last lane. */
function lanesOf(events: readonly TimelineEvent[]): Lane[] {
  const byName = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const names = event.counterparts.length ? event.counterparts : ['Visits'];
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), event]);
  }
  const lanes = [...byName].map(([name, own]): Lane => ({ name, events: own }));
  const byCount = [...lanes].sort((a, b) => b.events.length - a.events.length || order(a.name, b.name));
  const kept = byCount.slice(0, lanes.length > lanesAtMost ? lanesAtMost - 1 : lanesAtMost);
  const rest = byCount.slice(kept.length);
  const sorted = kept.sort((a, b) => order(firstDay(a), firstDay(b)) || order(a.name, b.name));
  if (!rest.length) return sorted;
  const shared = [...new Set(rest.flatMap((lane) => lane.events))];
  return [...sorted, { name: `${rest.length} others`, events: shared }];
}

function row(lane: Lane, y: number, right: number, x: (day: string) => number): string {
  const middle = y + laneHeight / 2 - 8;
  const parts = [
    element('path', { d: `M${nameWidth},${middle}H${right}`, stroke: ink.rule }),
    label(24, middle + 5, shorten(lane.name, nameWidth - 36, fontSize), { 'font-weight': 'bold' }),
  ];
  const dated = lane.events
    .filter((event) => event.from !== null)
    .sort((a, b) => order(a.from ?? '', b.from ?? ''));
  let taken = Number.NEGATIVE_INFINITY;
  for (const event of dated) {
    const from = x(event.from ?? '');
    const to = x(event.to ?? event.from ?? '');
    if (to - from > 2 * markRadius)
      parts.push(element('path', { d: `M${from},${middle}H${to}`, stroke: ink.accent, 'stroke-width': 3 }));
    parts.push(mark(from, middle, event.kind, event.status));
    const words = caption(event);
    const width = textWidth(words, fontSize);
    const left = Math.min(Math.max(from - width / 2, nameWidth, taken + 10), right - width);
    // A caption that would leave its mark or touch its neighbour is left out; the mark stays.
    if (left < taken + 6 || Math.abs(left + width / 2 - from) > width / 2 + 12) continue;
    parts.push(captionAt(left, middle + 26, words, width, event.status));
    taken = left + width;
  }
  const undated = lane.events.filter((event) => event.from === null);
  undated.slice(0, 5).forEach((event, i) => {
    parts.push(mark(right + 34 + i * 24, middle, event.kind, event.status));
  });
  if (undated.length > 5) parts.push(label(right + 150, middle + 5, `+${undated.length - 5}`));
  return parts.join('');
}

function captionAt(x: number, y: number, words: string, width: number, status: EncounterStatus): string {
  const text = label(x, y, words, { fill: ink.quiet });
  return status === 'cancelled' ? text + element('path', strike(x, x + width * 0.95, y - 5)) : text;
}

function caption(event: TimelineEvent): string {
  const from = event.from ?? '';
  const day = inShort(spanText(from, event.to ?? from));
  return event.place ? `${shorten(event.place, 150, fontSize)}, ${day}` : day;
}

function extent(events: readonly TimelineEvent[]): [Date, Date] {
  const days = events.flatMap((event) => (event.from ? [event.from, event.to ?? event.from] : [])).sort();
  const first = new Date(days[0] ?? '2000-01-01');
  const last = new Date(days.at(-1) ?? '2000-01-01');
  const pad = Math.max((last.getTime() - first.getTime()) * 0.04, 86_400_000 * 2);
  return [new Date(first.getTime() - pad), new Date(last.getTime() + pad)];
}

function firstDay(lane: Lane): string {
  return lane.events.flatMap((event) => event.from ?? []).sort()[0] ?? '9999';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day or span written out, with the first letters of its months. */
const inShort = (text: string) => text.replace(MONTH, (month) => month.slice(0, 3));

const MONTH = new RegExp(monthNames.join('|'), 'g');

const shortDay = (day: string) => inShort(dayText(day));

function tickName(tick: Date): string {
  const month = monthNames[tick.getUTCMonth()]?.slice(0, 3) ?? '';
  if (tick.getUTCDate() !== 1) return `${tick.getUTCDate()} ${month}`;
  return tick.getUTCMonth() === 0 ? String(tick.getUTCFullYear()) : `${month} ${tick.getUTCFullYear()}`;
}

function describe(person: string, events: readonly TimelineEvent[]): string {
  const days = events.flatMap((event) => event.from ?? []).sort();
  const span = days.length ? ` from ${shortDay(days[0] ?? '')} to ${shortDay(days.at(-1) ?? '')}` : '';
  const count = (status: EncounterStatus) => events.filter((event) => event.status === status).length;
  const names = [...new Set(events.flatMap((event) => event.counterparts))];
  const met = names.length
    ? ` With ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' and others' : ''}.`
    : '';
  return (
    `Timeline of ${events.length} encounters of ${person}${span}: ${count('happened')} happened, ` +
    `${count('planned')} planned, ${count('cancelled')} cancelled.${met}`
  );
}
