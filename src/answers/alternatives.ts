import type { Given, Question } from '../questions/question.js';

/** What stands between two alternatives: "A or B", "with A or with the B". */
const OR = /^,? or (?:(?:with|by|to|from) )?(?:the )?$/iu;

function isJoined(a: Given, b: Given, text: string): boolean {
  const start = text.indexOf(a.text);
  const end = start < 0 ? -1 : text.indexOf(b.text, start + a.text.length);
  return end >= 0 && OR.test(text.slice(start + a.text.length, end));
}

/** Two whom a question names as alternatives, "did A meet B or C", in their order; none where it names none. */
export function alternativesOf({ given, text }: Question): readonly Given[] {
  const core = given.filter(({ zone, kind }) => zone === 'core' && kind !== 'party');
  for (const a of core) {
    const b = core.find((one) => one !== a && isJoined(a, one, text));
    if (b) return [a, b];
  }
  return [];
}

/** The questions that a question with two alternatives is made of, each with one of them; none for any other. */
export function variantsOf(question: Question): readonly Question[] {
  return alternativesOf(question).map((one, _, pair) => ({
    ...question,
    given: question.given.filter((given) => given === one || !pair.includes(given)),
  }));
}
