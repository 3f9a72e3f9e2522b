/**
 * Keeps all that a page begins with in one file. Left to itself the bundler puts what later parts share with the page
 * into small files of their own, which compress worse and take a request each.
 */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** For the bundler's groups: gives `page` for every module that the script `entry` imports, directly or not. */
export function pageChunk(entry: string): (id: string, graph: Graph) => string | null {
  let reached: Set<string> | undefined;
  return (id, graph) => {
    if (!reached) {
      reached = new Set([entry]);
      // A set goes on with what is added while it is gone through.
      for (const known of reached) for (const next of graph.getModuleInfo(known)?.importedIds ?? []) reached.add(next);
    }
    return reached.has(id) ? 'page' : null;
  };
}
