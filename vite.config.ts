import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { layoutGraph } from './src/graph/layoutGraph.ts';
import { addSearchKeys } from './src/loader/addSearchKeys.ts';
import { whowhen } from './src/loader/vitePlugin.ts';
import { fetchPlainly, pageChunk } from './vite.chunks.ts';
import { CSS_TARGET, elementScript } from './vite.element.ts';

const ENTRY = fileURLToPath(new URL('./src/app/main.tsx', import.meta.url));

export default defineConfig({
  // Relative addresses: the built site works under any path.
  base: './',
  appType: 'mpa',
  build: {
    target: CSS_TARGET,
    cssTarget: CSS_TARGET,
    // What is fetched later is small and stands alone: nothing to name beforehand.
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: pageChunk(ENTRY), debugName: 'page' }] } } },
  },
  // See `finish`: no page has to place a graph.
  define: { 'import.meta.env.WHOWHEN_PLACED': 'true' },
  plugins: [
    react(),
    fetchPlainly(),
    whowhen({
      // Where the site will stand, for those who link to it or embed it.
      site: process.env.WHOWHEN_SITE,
      examples: true,
      finish: (story) => addSearchKeys({ ...story, graph: layoutGraph(story) }),
    }),
    elementScript(),
  ],
});
