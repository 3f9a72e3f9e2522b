/** The same events in TimelineJS3. It has no filter; a page that wants one makes the timeline anew. */
interface Made {
  events: { id: string; title: string; date: string | null; participants: { entity: string }[] }[];
  entities: { id: string; kind: string }[];
}
declare const TL: { Timeline: new (id: string, data: unknown, options: unknown) => unknown };

const story = (await (await fetch(document.body.dataset.story as string)).json()) as Made;
const slideOf = (event: Made['events'][number]) => {
  const [year, month, day] = (event.date ?? '').slice(0, 10).split('-');
  return { start_date: { year, month, day }, text: { headline: event.title } };
};
const make = (events: Made['events']) =>
  new TL.Timeline(
    'box',
    { events: events.filter((e) => e.date !== null).map(slideOf) },
    { font: null, hash_bookmark: false },
  );
make(story.events);
const who = story.entities.find((e) => e.kind === 'person')?.id;
Object.assign(window, {
  filterFirst: (isOn: boolean) => {
    (document.querySelector('#box') as Element).replaceChildren();
    make(isOn ? story.events.filter((e) => e.participants.some((p) => p.entity === who)) : story.events);
  },
});

export {};
