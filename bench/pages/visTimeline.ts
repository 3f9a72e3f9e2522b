/** The same events in vis-timeline, set up as its documentation does: items in groups by person. */
interface Made {
  events: { id: string; title: string; date: string | null; participants: { entity: string }[] }[];
  entities: { id: string; kind: string; name: string }[];
}
interface Items {
  clear: () => void;
  add: (items: unknown) => void;
}
declare const vis: {
  DataSet: new (items: unknown) => Items;
  Timeline: new (box: Element, items: Items, groups: unknown, options: unknown) => unknown;
};

const story = (await (await fetch(document.body.dataset.story as string)).json()) as Made;
const people = story.entities.filter((e) => e.kind === 'person').slice(0, 6);
const groups = [...people.map((e) => ({ id: e.id, content: e.name })), { id: 'rest', content: '其他' }];
const known = new Set(people.map((e) => e.id));
const itemOf = (event: Made['events'][number]) => {
  const [start, end] = (event.date ?? '').replace(/~/g, '').split('/');
  const who = event.participants[0]?.entity ?? '';
  return { id: event.id, content: event.title, start, ...(end && { end }), group: known.has(who) ? who : 'rest' };
};
const all = story.events.filter((e) => e.date !== null).map(itemOf);
const items = new vis.DataSet(all);
new vis.Timeline(document.querySelector('#box') as Element, items, groups, { height: '600px' });
Object.assign(window, {
  filterFirst: (isOn: boolean) => {
    items.clear();
    items.add(isOn ? all.filter((item) => item.group === people[0]?.id) : all);
  },
});

export {};
