import { type Group, groupUpTo } from './groups.js';
import { isPreposition, nounAt, type Parse, wordAt } from './parse.js';

/** "X, whose country chairs the union, and Y": X, before the relative clause that the comma ends, is of the list. */
function withAntecedent(parse: Parse, group: Group): Group {
  for (let k = group.first - 3; k > 0; k--) {
    const opens = /^(?:who|whose)$/.test(parse.units[parse.chunks[k + 1]?.first ?? -1]?.low ?? '');
    if (wordAt(parse, k) !== ',' || !opens) continue;
    const first = nounAt(parse, k - 1) ? groupUpTo(parse, k - 1, 0) : undefined;
    return first && !isPreposition(parse, first.first - 1)
      ? { ...group, members: [...first.members, ...group.members], first: first.first }
      : group;
  }
  return group;
}

/** "X, who chairs the union, Y and Z": the list goes on before a relative clause. */
export function withRelative(parse: Parse, group: Group): Group {
  const joined = wordAt(parse, group.first - 1) === 'and' && wordAt(parse, group.first - 2) === ',';
  if (joined) return withAntecedent(parse, group);
  if (group.members.length < 2 || wordAt(parse, group.first - 1) !== ',') return group;
  for (let k = group.first - 2; k > 1; k--) {
    if (wordAt(parse, k) !== ',') continue;
    const relative = ['who', 'whose'].includes(wordAt(parse, k + 1)) && nounAt(parse, k - 1);
    const first = relative ? groupUpTo(parse, k - 1, 0) : undefined;
    return first && !isPreposition(parse, first.first - 1)
      ? { ...group, members: [...first.members, ...group.members], first: first.first }
      : group;
  }
  return group;
}

/** The last of a list when its "and" opens a clause of its own: "met with A, and B joined the talks". */
export function ownClause(parse: Parse, group: Group): Group | undefined {
  const last = group.members.at(-1) ?? group.first;
  const opens =
    group.members.length === 2 && wordAt(parse, last - 1) === 'and' && wordAt(parse, last - 2) === ',';
  return opens ? { members: [last], first: last, last: group.last, apart: [] } : undefined;
}
