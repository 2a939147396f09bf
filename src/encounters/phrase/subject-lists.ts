import { type Group, groupUpTo } from './groups.js';
import { isPreposition, nounAt, type Parse, wordAt } from './parse.js';

/** "X, who chairs the union, Y and Z", "X, whose country chairs the union, and Y": the list goes on before a relative clause. */
export function withRelative(parse: Parse, group: Group): Group {
  const joined = wordAt(parse, group.first - 1) === 'and' && wordAt(parse, group.first - 2) === ',';
  if (!joined && (group.members.length < 2 || wordAt(parse, group.first - 1) !== ',')) return group;
  for (let k = group.first - (joined ? 3 : 2); k > 0; k--) {
    const opener = parse.units[parse.chunks[k + 1]?.first ?? -1]?.low ?? '';
    if (wordAt(parse, k) !== ',' || (joined && !/^(?:who|whose)$/.test(opener))) continue;
    const relative = /^(?:who|whose)$/.test(opener) && nounAt(parse, k - 1);
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
