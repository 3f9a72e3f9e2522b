/**
 * Firms of the rest of the world as news in Chinese names them, with mainland, Taiwan and Hong Kong wordings.
 *
 * Promises: as `knownFirms.ts`, which has the best known ones.
 */
export const KNOWN_FOREIGN_FIRMS = `
`;
