/** Whether every character of a text is a Chinese one. */
export function isHan(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) return false;
  }
  return text !== '';
}
