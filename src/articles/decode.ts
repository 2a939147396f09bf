/** Text of a file, or why its bytes are not text. */
export type Decoded = { readonly text: string } | { readonly reason: string };

const marks: readonly {
  readonly bytes: readonly number[];
  readonly encoding: string;
  readonly name: string;
}[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', name: 'UTF-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', name: 'UTF-16' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', name: 'UTF-16' },
];

/** Control characters that no text holds: all below the space but tab, line feed, form feed and return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

/** UTF-8 with or without byte order mark, or UTF-16 with one; line ends become `\n`. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  const { encoding, name } = mark ?? { encoding: 'utf-8', name: 'UTF-8' };
  if (name === 'UTF-8' && bytes.some(isControl)) return { reason: 'binary, not text' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { reason: `broken encoding: not valid ${name}` };
  }
}
