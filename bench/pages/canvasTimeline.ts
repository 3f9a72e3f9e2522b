/** The baseline: what anyone would write in an hour. All events as dots in lanes on a canvas, drawn anew each frame. */
interface Made {
  events: { title: string; date: string | null; participants: { entity: string }[] }[];
  entities: { id: string; kind: string; name: string }[];
}

const LANES = 6;
const story = (await (await fetch(document.body.dataset.story as string)).json()) as Made;
const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const context = canvas.getContext('2d') as CanvasRenderingContext2D;
const people = story.entities.filter((e) => e.kind === 'person').slice(0, LANES);
const lane = new Map(people.map((e, i) => [e.id, i]));

function place(events: Made['events']) {
  let day = 0;
  return events.map((event) => {
    day = event.date ? Date.parse(event.date.slice(0, 10)) : day;
    return { event, day, lane: lane.get(event.participants[0]?.entity ?? '') ?? LANES };
  });
}

let shown = place(story.events);
const [first, last] = [shown[0]?.day ?? 0, shown.at(-1)?.day ?? 1];
let view: [number, number] = [first, last];

function draw(): void {
  const { width, height } = canvas;
  const row = height / (LANES + 1);
  const ends = new Array<number>(LANES + 1).fill(0);
  context.clearRect(0, 0, width, height);
  context.font = '13px sans-serif';
  for (const { event, day, lane } of shown) {
    const x = ((day - view[0]) / (view[1] - view[0])) * width;
    if (x < -200 || x > width) continue;
    context.fillStyle = `hsl(${lane * 50} 60% 40%)`;
    context.beginPath();
    context.arc(x, lane * row + row / 2, 5, 0, 7);
    context.fill();
    if (x < (ends[lane] as number)) continue;
    ends[lane] = x + 180;
    context.fillStyle = '#222';
    context.fillText(event.title, x + 9, lane * row + row / 2 + 4);
  }
}

let isDue = false;
const redraw = () => {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    draw();
  });
};
let held: number | null = null;
canvas.addEventListener('pointerdown', (event) => {
  held = event.clientX;
});
addEventListener('pointerup', () => {
  held = null;
});
canvas.addEventListener('pointermove', (event) => {
  if (held === null) return;
  const step = ((event.clientX - held) / canvas.width) * (view[1] - view[0]);
  held = event.clientX;
  view = [view[0] - step, view[1] - step];
  redraw();
});
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const size = Math.min(last - first, (view[1] - view[0]) * 2 ** (event.deltaY / 300));
    const at = view[0] + (event.offsetX / canvas.width) * (view[1] - view[0]);
    view = [at - (event.offsetX / canvas.width) * size, at + (1 - event.offsetX / canvas.width) * size];
    redraw();
  },
  { passive: false },
);
canvas.width = canvas.clientWidth;
canvas.height = canvas.clientHeight;
draw();
document.body.dataset.drawn = 'yes';
Object.assign(window, {
  filterFirst: (isOn: boolean) => {
    const who = people[0]?.id;
    shown = place(isOn ? story.events.filter((e) => e.participants.some((p) => p.entity === who)) : story.events);
    draw();
  },
});

export {};
