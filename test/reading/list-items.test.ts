import { describe, expect, it } from 'vitest';
import { itemStarts } from '../../src/reading/list-items.js';

/** The text cut where its items begin. */
const cut = (text: string) => {
  const starts = [0, ...itemStarts(text)];
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
};

describe('itemStarts', () => {
  it.each([
    ['Ida Ost, Chair, Open RoadsJan West, Head, TrustAva Nord, Dean', 3],
    ['Ida Ost, Chair, Roads (Virtual)Jan West, Head, Trust (Virtual) Ava Nord, DeanUlf Syd, Priest', 4],
    ['Ida Ost, LeadMNJan West, RISEAva Nord, Dean', 3],
    ['Ida Ost, Chair, Open RoadsJan West, Head, River Trust Ava Nord, Deputy DeanUlf Syd, Priest', 4],
    ['Ida Rosa Ost, Chair, Open RoadsJan West, Head, TrustBishop Ulf Syd, Founder', 3],
    ['Ida McNamara, Chair, DeSantis TrustJan MacLean, Head', 1],
    ['Ida Ost, Chair\nJan West, Head', 2],
    ['- Ida Ost\n- Jan West\n- Ava Nord', 3],
    ['The fund was set up by OpenRoads Trust and GoFar Union in Oslo. It is new.', 1],
    ['Ida Ost met Jan West.\nThey spoke of trade.', 1],
  ])('%j has %i items', (text, items) => {
    expect(cut(text)).toHaveLength(items);
  });
});
