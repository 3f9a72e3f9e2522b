import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { layoutGraph } from './src/graph/layoutGraph.ts';
import { addSearchKeys } from './src/loader/addSearchKeys.ts';
import { whowhen } from './src/loader/vitePlugin.ts';
import { fetchPlainly, PAGE_BUILD, PAGE_DEFINES } from './vite.chunks.ts';
import { elementScript } from './vite.element.ts';

export default defineConfig({
  // Relative addresses: the built site works under any path.
  base: './',
  appType: 'mpa',
  build: PAGE_BUILD,
  define: PAGE_DEFINES,
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
