/** What the bench of the extractor runs, in one module, so that it can be built. */
export { extract } from '../src/extract/pipeline.ts';
export { createTools } from '../src/loader/createTools.ts';
export { DATE_READERS } from './dateReaders.ts';
