/**
 * Loads a program made of CommonJS files with what V8 made of them the last time: parsing three megabytes and
 * translating what runs at the start takes a sixth of a second that way less.
 *
 * Node has this as `module.enableCompileCache` from 22.1 on; it is done by hand for the Node 20 that is promised.
 *
 * Expects files that are never written again under the same path, as those of a folder named by its contents are: V8
 * tells one file from another by its length alone.
 *
 * Promises: V8 refuses what another version made, or the same under other flags, and translates anew.
 * Plain JavaScript, since start.js is run by Node as it stands.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const CACHE = '.cache';

const readIfThere = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** Whoever reads it meanwhile has the old one or the new one whole. */
function replaceFile(file, data) {
  const draft = `${file}-${process.pid}`;
  writeFileSync(draft, data);
  renameSync(draft, file);
}

/**
 * @param {string} entry The program's first file; files that it asks for by a relative name are loaded in the same way.
 * @returns {{ exports: object, keep: () => void }} `keep` writes what V8 made of the files up to now, where there was
 *   nothing fitting: to be called when the work is done, for then it holds what the work needed.
 */
export function loadWithCodeCache(entry) {
  const loaded = new Map();
  const fresh = [];

  function load(file) {
    const before = loaded.get(file);
    if (before) return before.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const cachedData = readIfThere(file + CACHE);
    const script = new vm.Script(Module.wrap(readFileSync(file, 'utf8')), {
      filename: file,
      cachedData,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (!cachedData || script.cachedDataRejected) fresh.push({ file, script });
    const ask = createRequire(file);
    const own = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : ask(name));
    script.runInThisContext()(module.exports, Object.assign(own, ask), module, file, dirname(file));
    return module.exports;
  }

  return {
    exports: load(entry),
    keep() {
      for (const { file, script } of fresh) replaceFile(file + CACHE, script.createCachedData());
    },
  };
}
