/** cytoscape with fcose on its canvas, without animation: placed in one go when the page opens. */
import type cytoscapeOf from 'cytoscape';

declare const cytoscape: typeof cytoscapeOf;

interface Made {
  entities: { id: string; name: string }[];
  relationships: { id: string; source: string; target: string }[];
}

const story = (await (await fetch(document.body.dataset.story as string)).json()) as Made;
const box = document.querySelector('#box') as HTMLElement;
const graph = cytoscape({
  container: box,
  style: [
    { selector: 'node', style: { label: 'data(name)', width: 12, height: 12, 'font-size': 11 } },
    { selector: 'edge', style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
  elements: [
    ...story.entities.map(({ id, name }) => ({ data: { id, name } })),
    ...story.relationships.map(({ id, source, target }) => ({ data: { id: `tie ${id}`, source, target } })),
  ],
  layout: { name: 'fcose', animate: false } as cytoscapeOf.LayoutOptions,
});
graph.ready(() => {
  box.dataset.settled = 'yes';
});
