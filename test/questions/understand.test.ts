import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/questions/lexicon.js';
import { mend, oneSlip } from '../../src/questions/mend.js';
import type { Question } from '../../src/questions/question.js';
import { readTimes } from '../../src/questions/time.js';
import { stem, tokenise } from '../../src/questions/tokens.js';
import { understand } from '../../src/questions/understand.js';
import { libraryFrom, NOW } from '../answers/library.js';
import { ARTICLES } from '../corpus/dialogues.js';

const library = libraryFrom(ARTICLES);
const lexicon = buildLexicon(library);
const read = (text: string): Question => understand(text, NOW, library, lexicon);

describe('what is asked', () => {
  it.each([
    ['Who did Tamm meet?', 'who'],
    ['with whom did tamm hold talks', 'who'],
    ['X meets who in Tallinn?', 'who'],
    ['Which ministers did Tamm meet?', 'who'],
    ['Where did Tamm meet Lahti?', 'where'],
    ['In which city did Tamm meet Lahti?', 'where'],
    ['at which airport did tamm land', 'where'],
    ['When did Tamm meet Lahti?', 'when'],
    ['On which day did Tamm meet Lahti?', 'when'],
    ['Did Tamm meet Lahti?', 'whether'],
    ['any contact between Tamm and Lahti?', 'whether'],
    ['How often did Tamm meet Lahti?', 'how-often'],
    ['How many times did Tamm meet Lahti?', 'how-often'],
    ['What do we know about Tamm and Lahti?', 'list'],
    ['list the meetings of Tamm', 'list'],
    ['Why did Tamm resign?', 'passage'],
    ['When was the World Water Forum founded?', 'passage'],
    ['Who chairs the commission?', 'passage'],
  ])('%s', (text, asked) => expect(read(text).asked).toBe(asked));
});

describe('days', () => {
  it.each([
    ['in November 2005', '2005-11-01', '2005-11-30'],
    ['in november 2005', '2005-11-01', '2005-11-30'],
    ['on 13 November 2006', '2006-11-13', '2006-11-13'],
    ['on July 16, 2021', '2021-07-16', '2021-07-16'],
    ['in the last week of December 2006', '2006-12-25', '2006-12-31'],
    ['in 2021', '2021-01-01', '2021-12-31'],
    ['today', '2025-01-15', '2025-01-15'],
  ])('%s', (words, from, to) => {
    expect(readTimes(`Who did Tamm meet ${words}?`, NOW).map((time) => [time.from, time.to])).toEqual([
      [from, to],
    ]);
  });

  it.each([
    ['Who did Tamm meet before 2006?', '0000-01-01', '2005-12-31'],
    ['Who did Tamm meet since June 2021?', '2021-06-01', '9999-12-31'],
    ['Who did Tamm meet in November or December 2006?', '2006-11-01', '2006-12-31'],
  ])('%s', (text, from, to) => expect([read(text).time?.from, read(text).time?.to]).toEqual([from, to]));
});

describe('who is told', () => {
  const told = (text: string): string[] =>
    read(text)
      .given.filter(({ zone }) => zone === 'core')
      .map(
        (given) =>
          `${given.kind}: ${given.kind === 'person' ? given.people.map(({ name }) => name).join('/') : given.text}`,
      );

  it.each([
    ['Did Tamm meet Aino Lahti?', ['person: Mart Tamm', 'person: Aino Lahti']],
    [
      "Did Estonia's president Mart Tamm meet the Finnish prime minister?",
      ['person: Mart Tamm', 'office: Finnish prime minister'],
    ],
    ['did tamm meet lahti', ['person: Mart Tamm', 'person: Aino Lahti/Juhani Lahti']],
    ['When was the Tamm-Otieno meeting?', ['person: Mart Tamm', 'person: Daniel Otieno']],
    ['Who did Tamm meet after his talks with Otieno?', ['person: Mart Tamm']],
    ['Did Tamm meet Chinese officials?', ['person: Mart Tamm', 'party: Chinese officials']],
    ['Did Aino Lahti, the Finnish prime minister, meet Tamm?', ['person: Aino Lahti', 'person: Mart Tamm']],
    ['Did Tamm meet Angela Brandt?', ['person: Mart Tamm', 'unknown: Angela Brandt']],
  ])('%s', (text, given) => expect(told(text)).toEqual(given));
});

describe('kinds and sides', () => {
  it.each([
    ['Who did Tamm speak to by phone?', ['call']],
    ['Who phoned Tamm?', ['call']],
    ['Who did Tamm call on?', ['meeting', 'gathering', 'visit']],
    ['Did Tamm talk to Otieno?', []],
  ])('%s', (text, kinds) => expect(read(text).kinds).toEqual(kinds));

  it.each([
    ['Who received Tamm?', 'host'],
    ['Who did Otieno receive?', 'guest'],
    ['Who was received by Otieno?', 'guest'],
    ['Who met Tamm?', null],
  ])('%s', (text, role) => expect(read(text).holeRole).toBe(role));
});

describe('words', () => {
  it.each([
    ['confer', 'conefr', true],
    ['brief', 'breif', true],
    ['visit', 'vist', true],
    ['meeting', 'metting', true],
    ['talks', 'walk', false],
    ['met', 'bet it', false],
  ])('%s and %s', (a, b, slip) => expect(oneSlip(a, b)).toBe(slip));

  it.each([
    ['press conferance', ['press', 'conference']],
    ['breif talks', ['brief', 'talks']],
    ['prime minster', ['prime', 'minister']],
    ['joint visit', ['joint', 'visit']],
    ['tell us', ['tell', 'me']],
  ])('mends %s', (typed, folds) =>
    expect(mend(tokenise(typed), () => false).map(({ fold }) => fold)).toEqual(folds),
  );

  it.each([
    ['leaders', 'leader'],
    ['ministers', 'minister'],
    ['meetings', 'meeting'],
    ['parties', 'party'],
  ])('%s and %s share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));
});
