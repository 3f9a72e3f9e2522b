/**
 * `npm run whowhen`, and `extract` and `explain` by themselves: the program of command/runCommand.ts, started from a
 * build of the sources that is kept, since translating some three hundred files each time takes longer than the work.
 *
 * Promises: what runs is what the sources say. A build is kept under a name made of the contents of all that went
 * into it; when one of them is another, it is made again. Where none can be made or kept, the sources are run as they
 * are, which takes longer and is said on standard error.
 * Plain JavaScript, since Node has to run it as it stands.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadWithCodeCache } from './codeCache.js';
import { setEngineFlags } from './engine.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = join(ROOT, 'src/loader/command/runCommand.ts');
const CACHE = join(ROOT, 'node_modules/.cache/whowhen');
/** Which files the last build was made of. */
const LIST = join(CACHE, 'sources.json');
/** What shapes a build without being a part of it. */
const SETTINGS = ['package.json', 'src/loader/start.js'];
/** Milliseconds after which a build that is not the newest is taken away: nobody has only just begun to read it. */
const OLD = 3_600_000;

const digest = (text) => createHash('sha256').update(text).digest('hex');
const readSource = (file) => readFileSync(join(ROOT, file), 'utf8');

/** The name of a build. `sources`: pairs of a file and the digest of what it says. */
const nameOf = (sources) => digest(JSON.stringify(sources)).slice(0, 32);

/** The folder of the build that fits the sources as they are, if it is there. */
function findBuild() {
  try {
    const files = JSON.parse(readFileSync(LIST, 'utf8'));
    const folder = join(CACHE, nameOf(files.map((file) => [file, digest(readSource(file))])));
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the contents of the project's own files as the build reads them, whatever becomes of them meanwhile. */
const noteSources = (sources) => ({
  name: 'note-sources',
  enforce: 'pre',
  transform(code, id) {
    const file = relative(ROOT, id);
    if (isAbsolute(id) && !file.startsWith('..') && !file.startsWith('node_modules'))
      sources.push([file, digest(code)]);
    return null;
  },
});

async function makeBuild() {
  const { build } = await import('vite');
  mkdirSync(CACHE, { recursive: true });
  const draft = join(CACHE, `draft-${process.pid}`);
  const sources = SETTINGS.map((file) => [file, digest(readSource(file))]);
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [noteSources(sources)],
    build: {
      ssr: true,
      target: 'node20',
      outDir: draft,
      emptyOutDir: true,
      rolldownOptions: {
        input: { command: ENTRY },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  return keepBuild(draft, sources);
}

/** Others may do the same at the same time: a build gets its name, and the list its place, in one step each. */
function keepBuild(draft, sources) {
  sources.sort(([a], [b]) => (a < b ? -1 : 1));
  const folder = join(CACHE, nameOf(sources));
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  writeFileSync(`${draft}.json`, JSON.stringify(sources.map(([file]) => file)));
  renameSync(`${draft}.json`, LIST);
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (path !== folder && path !== LIST && statSync(path).mtimeMs < Date.now() - OLD)
      rmSync(path, { recursive: true, force: true });
  }
  return folder;
}

async function loadProgram() {
  try {
    return loadWithCodeCache(join(findBuild() ?? (await makeBuild()), 'command.cjs'));
  } catch (error) {
    process.stderr.write(`note: started from the sources, which takes longer: ${error.message.split('\n')[0]}\n`);
    const { tsImport } = await import('tsx/esm/api');
    return { exports: await tsImport(pathToFileURL(ENTRY).href, import.meta.url), keep() {} };
  }
}

setEngineFlags();
const program = await loadProgram();
process.exitCode = await program.exports.runCommand(process.argv.slice(2));
try {
  program.keep();
} catch {
  // Where nothing can be kept the next start is as long as this one.
}
