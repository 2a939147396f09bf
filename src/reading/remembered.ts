/** Most results kept when nothing else is said; beyond it the store begins anew, so that a long run does not grow without end. */
const MOST_KEPT = 50_000;

/** The same function keeping what it worked out, for texts that recur: a library says the same words again and again. */
export function remembered<T>(workOut: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const result = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
