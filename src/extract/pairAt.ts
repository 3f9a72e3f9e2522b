/** Two neighbouring characters as one number: of 32 bits, which maps and sets look up without a string to be cut and hashed. */
export const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
