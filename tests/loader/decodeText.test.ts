import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/loader/decodeText.ts';

const SIMPLIFIED = '青岭煤矿矿长周建国被捕\n三名工人仍下落不明。';
const TRADITIONAL = '青嶺煤礦礦長周建國被捕\n三名工人仍下落不明，家屬說他們會繼續等。';
const GB18030 = 'x+DB68O6v/O/87Ok1ty9qLn6sbuytgrI/cP7uaTIy8jUz8LC5LK7w/ehow==';
const BIG5 = 'q0PArbfRxHHEcar4qVCr2LDqs1GutwqkVKZXpHWkSKS0pFW4qKSjqfqhQa5hxN27oaVMrcy3fMR+xPK1paFD';

const fromBase64 = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const utf16 = (text: string, isBig: boolean, mark = true) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', new TextEncoder().encode(SIMPLIFIED), SIMPLIFIED, 'utf-8'],
    ['GB18030', fromBase64(GB18030), SIMPLIFIED, 'gb18030'],
    ['Big5', fromBase64(BIG5), TRADITIONAL, 'big5'],
    ['UTF-16, little-endian', utf16(SIMPLIFIED, false), `\ufeff${SIMPLIFIED}`, 'utf-16le'],
    ['UTF-16, big-endian', utf16(SIMPLIFIED, true), `\ufeff${SIMPLIFIED}`, 'utf-16be'],
    ['UTF-16 of English without a mark', utf16('Mayor resigns', false, false), 'Mayor resigns', 'utf-16le'],
    ['one Chinese letter in GB18030', new Uint8Array([0xd6, 0xd0, 0xb5, 0xc4]), '中的', 'gb18030'],
  ])('%s', (_, bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }));

  it('keeps a byte order mark, line ends and a stray NUL as they are', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffa\r\nb\u0000\u202ec')).text).toBe('\ufeffa\r\nb\u0000\u202ec');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'The file is empty: put the article into it, or take it away.'],
    [
      'white space',
      new TextEncoder().encode(' \n\u3000'),
      'The file holds nothing but white space: put the article into it, or take it away.',
    ],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'The file is a PNG picture, not text: byte 0 begins its signature. Save the article as plain text, Markdown or HTML.',
    ],
    [
      'control characters',
      new Uint8Array([0x61, 0x62, ...new Array(40).fill(0x01), 0x62]),
      'The file is not text: from byte 2 on it is full of control characters. Save the article as plain text, Markdown or HTML.',
    ],
    [
      'bytes of no encoding',
      new Uint8Array([0x61, 0x62, 0x63, 0xff, 0xfe, 0xff]),
      'The file is neither UTF-8 (byte 3, 0xff, does not fit) nor GB18030, Big5 or UTF-16: save it as UTF-8.',
    ],
  ])('refuses %s', (_, bytes, message) => expect(() => decodeText(bytes)).toThrow(message));
});
