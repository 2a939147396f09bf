import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryFrom, NOW } from './library.js';

const assistant = createAssistant(
  libraryFrom([
    {
      path: 'bergen.md',
      title: 'Fisheries forum opens',
      source: 'Fjord Wire',
      published: '2024-09-11',
      text: [
        'The 9th Nordic Fisheries Forum opened in Bergen on Tuesday.',
        'Addressing the 9th Nordic Fisheries Forum (NFF) in Bergen, Norwegian Fisheries Minister Ingrid Halvorsen said quotas would be kept.',
        'Icelandic President Jon Arnarson, whose envoy had earlier quarrelled with Danish officials, told a forum on cod hosted by the ministry in Tromso that prices had fallen.',
      ],
    },
    {
      path: 'rally.md',
      title: 'Election campaign in Sardovia',
      source: 'Fjord Wire',
      published: '2024-04-28',
      text: [
        'Labour Chairman Anton Drago, who is also works minister, is scheduled to address a rally in Verona and Trento on Monday.',
        'Greens leader Petra Lind rests after campaigning in Palermo on Sunday, her party said.',
      ],
    },
  ]),
);

const ask = (question: string) => assistant.ask(question, { now: NOW });

describe('what no rule reads as an encounter, a question finds by its own words', () => {
  it.each([
    ['Did Ingrid Halvorsen speak at the 9th Nordic Fisheries Forum?', 'yes'],
    ['did halvorsen take part in the NFF forum in Bergen in september 2024', 'yes'],
  ])('%s', (question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });

  it.each([
    ['Where did Jon Arnarson tell a forum that cod prices had fallen?', 'Troms'],
    ['Where did Halvorsen address the Nordic Fisheries Forum?', 'Bergen'],
    ['When is Anton Drago due to speak at the rally in Verona and Trento?', '29 April 2024'],
  ])('%s', (question, answer) => {
    expect(ask(question).answers[0]?.text).toContain(answer);
  });
});

describe('what a sentence does not tell stays open', () => {
  it.each([
    'Did Jon Arnarson meet Danish officials in Tromso?',
    'Did Ingrid Halvorsen meet Jon Arnarson in Bergen?',
    'Did Anton Drago meet Petra Lind in Palermo?',
    'Did Petra Lind speak in Verona in April 2024?',
    'Where did Halvorsen meet the Danish minister?',
  ])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('answered');
  });
});

/** The same articles as they are to a question when no rule has read a thing in them. */
const unread = createAssistant({
  ...libraryFrom([
    {
      path: 'lagos.md',
      title: 'Talks on cocoa',
      source: 'Fjord Wire',
      published: '2024-03-07',
      text: [
        'LAGOS, March 7 - Nigerian Trade Minister Ada Obi, who had asked Ghanaian President Kofi Mensah for time until March 20, met Dutch cocoa buyers here Wednesday on new prices.',
        'In a separate meeting with Belgian Trade Minister Luc Peeters, Obi said quotas would stay.',
        'The price council was approved at a ceremony attended by Jonas Berg, head of the bourse, and Tilda Krone, mayor of Lagos.',
        'Berg announced that he would travel to Accra on Friday with his deputy.',
        'Peeters held talks with Beninese Foreign Minister Afi Dossou, and met with Togolese premier Kodjo Amou in the northern town of Kano.',
      ],
    },
  ]),
  encounters: [],
});

describe('one sentence answers for itself', () => {
  it.each([
    ['Who did Ada Obi have a separate meeting with in March 2024?', ['Luc Peeters']],
    ['Who attended the ceremony where the price council was approved?', ['Jonas Berg', 'Tilda Krone']],
    ['Who did Luc Peeters hold talks with?', ['Afi Dossou', 'Kodjo Amou']],
    ['When did Ada Obi meet the Dutch cocoa buyers?', ['6 March 2024']],
    ['When is Jonas Berg going to Accra?', ['8 March 2024']],
    ['Where did Luc Peeters meet Kodjo Amou?', ['Kano']],
  ])('%s', (question, answers) => {
    const given = unread.ask(question, { now: NOW }).answers.map(({ text }) => text);
    expect(given).toEqual(answers);
  });

  it('whatever stands in between', () => {
    expect(unread.ask('Did Ada Obi meet Dutch cocoa buyers?', { now: NOW }).verdict).toBe('yes');
    expect(unread.ask('Did Ada Obi meet Kofi Mensah?', { now: NOW }).verdict).toBeNull();
  });
});

describe('a deed that no encounter tells', () => {
  it.each([
    'Did Ingrid Halvorsen resign in Bergen in September 2024?',
    'Was Halvorsen injured in Bergen?',
    'Where did Jon Arnarson resign?',
  ])('is no meeting: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answered');
  });
});

const absent = createAssistant(
  libraryFrom([
    {
      path: 'cairns.md',
      title: 'Fewer premiers than hoped',
      source: 'Fjord Wire',
      published: '2024-05-16',
      text: [
        'CAIRNS, May 16 - Premiers of twelve islands gather in Cairns this week for the Coral Summit.',
        'Fijian Prime Minister Mere Tabua told Australian Premier Joan Hale on Tuesday that she would not be able to attend the Coral Summit, and will send Finance Minister Tomasi Rabuka in her place.',
        'Tongan King Siaosi Vea will be among the absentees at the summit, an aide said.',
        'Samoan Prime Minister Lupe Ioane would not meet with Hale this week, her office said.',
        'Palauan President Uchel Remeliik left on Wednesday without attending the dinner.',
        'Hale has not met Nauruan President Deiri Akua since June.',
      ],
    },
  ]),
);

describe('whoever stayed away', () => {
  it.each([
    'Will Mere Tabua attend the Coral Summit in Cairns?',
    'Is Siaosi Vea at the Coral Summit?',
    'Did Lupe Ioane meet Joan Hale in Cairns in May 2024?',
    'Did Remeliik attend the dinner?',
  ])('was not there: %s', (question) => {
    expect(absent.ask(question, { now: NOW }).verdict).toBe('no');
  });

  it.each(['Did Joan Hale meet Deiri Akua?', 'Did Joan Hale attend the Coral Summit?'])(
    'leaves open: %s',
    (question) => {
      expect(absent.ask(question, { now: NOW }).verdict).toBeNull();
    },
  );

  it('is left out of who went instead', () => {
    const { answers } = absent.ask('Who went to the Coral Summit in place of Mere Tabua?', { now: NOW });
    expect(answers.map(({ text }) => text)).toEqual(['Premiers of twelve islands']);
  });
});
