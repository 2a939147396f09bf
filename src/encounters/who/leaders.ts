import type { NameMention, PartyMention, PersonMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';

/** Bodies of people that go about together, of which an article says once who leads them. */
const BODIES = /\b(?:delegation|mission|team|group|panel|commission|committee)$/i;

/** How the text says so right behind the body. */
const LED_BY = /^,? ?(?:which (?:is|was) )?(?:led|headed|chaired|co-chaired|jointly led) by /i;

/** Furthest the first leader's name may stand behind "led by", in characters: a long title goes before it. */
const REACH = 70;

/** Who is named behind the leader's own office is not the leader: "led by an adviser to President X". */
const SERVED = /\b(?:to|of) (?:the )?$/i;

/** What may stand between two leaders: "A, a Republican, and B". */
const BETWEEN = /^(?:, [^.,;"]{1,50})?,? and (?:[a-z][^.,;"]{0,30} )?$/;

/** The people said to lead a body of people, for each mention that says so. */
export function leadersIn(reading: Reading): ReadonlyMap<PartyMention, readonly PersonMention[]> {
  const led = new Map<PartyMention, readonly PersonMention[]>();
  for (const body of reading.names) {
    if (body.kind !== 'party' || !BODIES.test(body.head)) continue;
    const text = reading.article.paragraphs.find((block) => block.number === body.paragraph)?.text ?? '';
    const found = LED_BY.exec(text.slice(body.end, body.end + 40));
    if (found) led.set(body, chain(reading.names, body, text, body.end + found[0].length));
  }
  return led;
}

function chain(
  names: readonly NameMention[],
  body: PartyMention,
  text: string,
  from: number,
): PersonMention[] {
  const leaders: PersonMention[] = [];
  for (const name of names) {
    if (name.kind !== 'person' || name.paragraph !== body.paragraph || name.start < from) continue;
    const last = leaders.at(-1);
    const between = text.slice(last?.end ?? from, name.start);
    const next = last ? BETWEEN.test(between) : between.length <= REACH && !SERVED.test(between);
    if (!next) break;
    leaders.push(name);
  }
  return leaders;
}
