import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryFrom, NOW } from './library.js';

const article = (path: string, title: string, published: string, text: string[]) => ({
  path,
  title,
  source: 'Wire',
  published,
  text,
});

const assistant = createAssistant(
  libraryFrom([
    article('jordan.md', 'Singaporean president arrives in Jordan', '2006-03-14', [
      'AMMAN, March 14 - Singaporean President Tan Wei Keat arrived here Monday evening on a four-day state visit.',
      'Tan was greeted at Queen Alia International Airport by Jordanian Foreign Minister Faisal Odeh.',
      'He will leave for Egypt on Thursday, the second leg of a Middle East tour which also includes Saudi Arabia.',
    ]),
    article('spain.md', 'Peru PM winds up visit to Spain', '2005-10-09', [
      'Peruvian Prime Minister Rosa Quispe wound up a three-day visit to Spain on Sunday and flew home to Lima.',
      'Quispe, who had talks with her Spanish counterpart Javier Molina on Friday, also visited a car factory in Zaragoza.',
      'On her way to Madrid, she made a stopover in Lisbon.',
    ]),
    article('ankara.md', 'Iranian FM postpones Ankara visit', '2006-11-20', [
      'Iranian Foreign Minister Reza Karimi has postponed a visit to Ankara that was scheduled for Wednesday, a Turkish diplomat said.',
      'The Iranian minister is currently in Damascus, the first stop on a regional tour.',
      'He arrived in the Syrian capital on Saturday from Beirut.',
    ]),
    article('horn.md', 'French envoy touring Horn of Africa', '2006-12-05', [
      'French special envoy Luc Marchand, who is touring the Horn of Africa, crossed into Somalia from Kenya on Sunday.',
      'Kenyan President Daudi Mwangi left Nairobi on Tuesday for a two-day official visit to Ethiopia.',
    ]),
    article('qufu.md', 'Thai premier visits Qufu', '2006-11-01', [
      'JINAN, Nov. 1 - Thai Prime Minister Somchai Rattana on Wednesday toured the Confucius Temple in Qufu, in Shandong Province.',
      'Somchai arrived in Shandong on Tuesday. He will leave for Shanghai on Thursday.',
    ]),
  ]),
);

const told = (question: string) => assistant.ask(question, { now: NOW }).answers.map(({ text }) => text);

describe('journeys', () => {
  it.each([
    ['When did President Tan Wei Keat arrive in Jordan?', ['13 March 2006']],
    ['When will Tan leave for Egypt?', ['16 March 2006']],
    ['Who greeted Tan Wei Keat at the airport?', ['Faisal Odeh']],
    ['Where did Rosa Quispe stop on her way to Madrid?', ['Lisbon']],
    ['Which country did Rosa Quispe visit in October 2005?', ['Spain']],
    ['Who went to Spain in October 2005?', ['Rosa Quispe']],
    ['In which city did the Peruvian prime minister visit a car factory?', ['Zaragoza']],
    ['When was Reza Karimi supposed to visit Ankara?', ['22 November 2006']],
    ['When did Karimi arrive in Damascus?', ['18 November 2006']],
    ['Where did Reza Karimi come from before Damascus?', ['Beirut']],
    ['Into which country did Luc Marchand cross on 3 December 2006?', ['Somalia']],
    ['When did Daudi Mwangi leave for Ethiopia?', ['5 December 2006']],
    ['Where did the Thai prime minister tour a temple in November 2006?', ['Confucius Temple, Qufu']],
    ['Where will Somchai go on Thursday?', ['Shanghai']],
  ])('%s', (question, answers) => expect(told(question)).toEqual(answers));

  it.each([
    ['Is Tan Wei Keat going to visit Saudi Arabia?', 'yes'],
    ['Did Reza Karimi visit Ankara in November 2006?', 'no'],
    ['Did Rosa Quispe visit Spain in October 2005?', 'yes'],
  ])('%s %s', (question, verdict) => expect(assistant.ask(question, { now: NOW }).verdict).toBe(verdict));
});
