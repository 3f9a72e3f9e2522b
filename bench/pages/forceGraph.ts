/** d3-force in SVG as its examples have it: lines, discs and names, settling before the eyes, moved by d3-zoom. */
import type * as D3 from 'd3';

declare const d3: typeof D3;

interface Made {
  entities: { id: string; name: string }[];
  relationships: { source: string; target: string }[];
}
interface Person extends D3.SimulationNodeDatum {
  id: string;
  name: string;
}

const story = (await (await fetch(document.body.dataset.story as string)).json()) as Made;
const people: Person[] = story.entities.map(({ id, name }) => ({ id, name }));
const links = story.relationships.map(({ source, target }) => ({ source, target }) as D3.SimulationLinkDatum<Person>);

const box = document.querySelector('#box') as HTMLElement;
const [width, height] = [box.clientWidth, box.clientHeight];
const svg = d3.select(box).append('svg').attr('width', width).attr('height', height);
const world = svg.append('g');
const lines = world.append('g').attr('stroke', '#999').selectAll('line').data(links).join('line');
const discs = world.append('g').selectAll('circle').data(people).join('circle').attr('r', 6).attr('fill', '#36c');
const names = world
  .append('g')
  .attr('font-size', 11)
  .selectAll('text')
  .data(people)
  .join('text')
  .text((p) => p.name);
const end = (side: unknown) => side as Person;
const draw = () => {
  lines
    .attr('x1', (l) => end(l.source).x ?? 0)
    .attr('y1', (l) => end(l.source).y ?? 0)
    .attr('x2', (l) => end(l.target).x ?? 0)
    .attr('y2', (l) => end(l.target).y ?? 0);
  discs.attr('cx', (p) => p.x ?? 0).attr('cy', (p) => p.y ?? 0);
  names.attr('x', (p) => (p.x ?? 0) + 8).attr('y', (p) => (p.y ?? 0) + 4);
};
d3.forceSimulation(people)
  .force(
    'link',
    d3.forceLink<Person, D3.SimulationLinkDatum<Person>>(links).id((p) => p.id),
  )
  .force('charge', d3.forceManyBody())
  .force('center', d3.forceCenter(width / 2, height / 2))
  .on('tick', draw)
  .on('end', () => {
    box.dataset.settled = 'yes';
  });
svg.call(
  d3.zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }) => {
    world.attr('transform', String(transform));
  }),
);
