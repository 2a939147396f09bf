import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/surfaces/pictures/layout.js';
import { networkPicture } from '../../../src/surfaces/pictures/network.js';
import { toPng } from '../../../src/surfaces/pictures/raster.js';
import { escapeXml, shorten, textWidth } from '../../../src/surfaces/pictures/svg.js';
import { type TimelineEvent, timelinePicture } from '../../../src/surfaces/pictures/timeline.js';

const event = (over: Partial<TimelineEvent> = {}): TimelineEvent => ({
  kind: 'meeting',
  status: 'happened',
  from: '2024-05-03',
  to: '2024-05-03',
  place: 'Lisbon',
  counterparts: ['Ana Duarte'],
  ...over,
});

describe('timeline', () => {
  it('says in words what it shows', () => {
    const events = [event(), event({ status: 'planned', from: '2024-07-01', to: '2024-07-02' })];
    expect(timelinePicture('Tomas Reyl', events).alt).toBe(
      'Timeline of 2 encounters of Tomas Reyl from 3 May 2024 to 1 Jul 2024: 1 happened, 1 planned, 0 cancelled. With Ana Duarte.',
    );
  });

  it.each([
    ['happened is filled', 'happened', 'fill="#0b57d0"'],
    ['planned is hollow', 'planned', 'fill="#ffffff" stroke="#0b57d0"'],
    ['cancelled is struck', 'cancelled', 'stroke="#b3261e"'],
  ] as const)('%s', (_, status, expected) => {
    const withoutLegend = timelinePicture('P', [event({ status })]).svg.split('meeting</text>')[0] ?? '';
    expect(withoutLegend.slice(0, withoutLegend.lastIndexOf('<path'))).toContain(expected);
  });

  it('keeps an encounter without a day in a column of its own', () => {
    const { svg } = timelinePicture('P', [event(), event({ from: null, to: null })]);
    expect(svg).toContain('day not stated');
  });

  it('gathers the least met beyond the lanes in one', () => {
    const events = Array.from({ length: 40 }, (_, i) => event({ counterparts: [`Guest ${i}`] }));
    expect(timelinePicture('P', events).svg).toContain('17 others');
  });

  it('draws text of articles as text', () => {
    const { svg } = timelinePicture('<script>alert(1)</script>', [event({ place: '"&<b>' })]);
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('<b>');
  });

  it('gives the same bytes for the same input', () => {
    const draw = () => toPng(timelinePicture('P', [event(), event({ kind: 'call' })]).svg);
    expect(Buffer.from(draw()).equals(Buffer.from(draw()))).toBe(true);
  });
});

describe('network', () => {
  const nodes = [
    { name: 'Ana Duarte', encounters: 3 },
    { name: 'Олег Марин', encounters: 1 },
  ];

  it('draws a PNG of people and ties, and says the strongest in words', () => {
    const picture = networkPicture('Who met whom', nodes, [{ a: 0, b: 1, count: 2, planned: true }]);
    expect(picture.alt).toBe('Who met whom: 2 people and 1 tie. Most often: Ana Duarte and Олег Марин (2).');
    expect(picture.svg.split('stroke-dasharray')).toHaveLength(3);
    expect([...toPng(picture.svg).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  it('says how many it left out', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ name: `Person ${i}`, encounters: 1 }));
    expect(networkPicture('All', many, []).svg).toContain('The 40 people with most encounters, of 50');
  });

  it('lays boxes out without any overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ width: fc.integer({ min: 30, max: 220 }), height: fc.integer({ min: 30, max: 80 }) }),
          {
            minLength: 1,
            maxLength: 30,
          },
        ),
        fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }),
        (sizes, pairs) => {
          const links = pairs
            .filter(([a, b]) => a !== b && a < sizes.length && b < sizes.length)
            .map(([source, target]) => ({ source, target, weight: 1 }));
          const boxes = layOut(
            sizes.map((size) => ({ x: 0, y: 0, ...size })),
            links,
            1120,
            960,
          );
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1))
              expect(
                Math.abs(a.x - b.x) * 2 >= a.width + b.width - 1 ||
                  Math.abs(a.y - b.y) * 2 >= a.height + b.height - 1,
              ).toBe(true);
        },
      ),
      { numRuns: 30, seed: 7 },
    );
  });
});

describe('text', () => {
  it('never breaks the drawing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('is cut to its width', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (text) => {
        const cut = shorten(text, 80, 14);
        expect([...cut].length <= 2 || textWidth(cut, 14) <= 80).toBe(true);
      }),
    );
  });
});
