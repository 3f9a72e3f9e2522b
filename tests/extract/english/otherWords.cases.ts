/**
 * Happenings told without their commonest verb, denials without "deny", firms called like people, and where sentences are
 * easily misread. What the strings mean is said in newsReports.cases.ts.
 */
import type { NewsReport } from '../newsReports.cases.ts';

const published = '2023-05-18';
const told = (title: string, text: string, expected: Omit<NewsReport, 'title' | 'text'>): NewsReport => ({
  title,
  text,
  published,
  ...expected,
});
const tells = (text: string, ...events: string[]) => told(text, text, { events });
const tellsNo = (text: string, ...noEvents: string[]) => told(text, text, { noEvents });

export const OTHER_WORDS: readonly NewsReport[] = [
  // Posts
  told('who no longer works somewhere has left it', 'Jane Doe no longer works at Orbis Foods.', {
    events: ['departure ?: Jane Doe'],
    ties: ['Jane Doe left Orbis Foods'],
  }),
  tells('Jane Doe was a director of Orbis Foods. By March she no longer worked there.', 'departure 2023-03: Jane Doe'),
  tells('Jane Doe is on her way out of Orbis Foods.', 'departure ?: Jane Doe'),
  tells('Jane Doe hung up her gavel as president of the tribunal in April.', 'departure 2023-04: Jane Doe'),
  tells('Tom Roe’s resignation as chairman of Orbis Bank was announced on 3 May.', 'departure 2023-05-03: Tom Roe'),
  tells('The directors told Tom Roe to go on 4 May.', 'dismissal 2023-05-04: Tom Roe'),
  tells('Jane Doe was told to clear her desk on Monday.', 'dismissal 2023-05-15: Jane Doe'),
  tells('Jane Doe’s contract was terminated in April.', 'dismissal 2023-04: Jane Doe'),
  tells(
    'The owner, Marco Salvi, pulled the trigger on Tom Roe on Sunday.',
    'dismissal 2023-05-14: Marco Salvi, Tom Roe',
  ),
  tells('In 2017 Jane Doe became the first woman to lead Orbis Bank.', 'appointment 2017: Jane Doe, Orbis Bank'),
  tells('Tom Roe moves up from finance director to chief executive of Orbis Foods.', 'appointment ?: Tom Roe'),
  tells('Jane Doe left in May. Her successor is Tom Roe.', 'appointment ?: Jane Doe, Tom Roe'),
  tells('Hal Pike’s move to Tarn United was completed on Thursday.', 'joining 2023-05-18: Hal Pike, Tarn United'),
  tellsNo('The board told Tom Roe to go home and rest.', 'dismissal'),
  tellsNo('Orbis Foods pulled the trigger on the merger on Monday.', 'dismissal'),
  tellsNo('Jane Doe hung up her coat and sat down.', 'departure'),
  tellsNo('Jane Doe no longer works in the mornings.', 'departure'),
  tellsNo('The successor to the telescope is a bigger one.', 'appointment'),
  // Denials
  ...[
    'Jane Doe, the former minister, said there was nothing improper about the payment.',
    'Jane Doe, the former minister, said the claims were false.',
    'Jane Doe called the story “a pack of lies”.',
    'Jane Doe described the allegations as a fairy tale.',
    'Jane Doe pleaded ignorance of the transfers.',
    'Jane Doe said she had received nothing.',
    'Jane Doe said the report was inaccurate.',
  ].map((text) => tells(text, 'statement ?: Jane Doe')),
  // The law
  tells('The case against Tom Roe collapsed in June 2021.', 'legal 2021-06: Tom Roe'),
  tells('Extradition proceedings against Tom Roe began in Madrid on Monday.', 'legal 2023-05-15: Tom Roe'),
  tells('The Serious Fraud Office has dropped its inquiry into Tom Roe.', 'legal ?: Serious Fraud Office, Tom Roe'),
  tells('Miriam Holt sent Tom Roe down for six years.', 'legal ?: Miriam Holt, Tom Roe'),
  tells('The brothers were ordered by a judge on Monday to sell the farm.', 'legal 2023-05-15: '),
  tells('The university referred the case to the police in March.', 'legal 2023-03: '),
  tellsNo('The case for reform collapsed in June 2021.', 'incident'),
  tellsNo('Tom Roe sent the letter down for signature.', 'legal'),
  // Accidents, goods, money and quarrels
  tells('A coach carrying pensioners ended up in the river on Sunday.', 'incident 2023-05-14: '),
  tells('Firefighters spent nine hours tackling flames at the plant on Monday.', 'incident 2023-05-15: '),
  tells('Orbis Foods pulled the soup from the shelves in May 2021.', 'decision 2021-05: Orbis Foods'),
  tells('Orbis Foods has found a buyer.', 'deal ?: Orbis Foods'),
  tells('Karl and Otto Brandt have not spoken since 1998.', 'dispute 1998/..: Karl Brandt, Otto Brandt'),
  tells('Tom Roe cut Clara Voss out of his will in 2015.', 'decision 2015: Clara Voss, Tom Roe'),
  tells('Three MPs broke ranks with Ian Moss on Tuesday.', 'dispute 2023-05-16: Ian Moss'),
  tells('Tom Roe handed control to his daughter, Nicola Roe, in 2015.', 'appointment 2015: Nicola Roe, Tom Roe'),
  tellsNo('The meeting ended up in the garden.', 'incident'),
  tellsNo('Tom Roe tried to poison the workforce against her.', 'incident'),
  tellsNo('Henrik Poe told her to drop it.', 'change'),
  // Second thoughts: more wordings of the same
  tells('Jane Doe was stood down on full pay last week.', 'leave 2023-05-08/2023-05-14: Jane Doe'),
  tells('The gallery has landed Jane Doe as its next director.', 'appointment ?: Jane Doe'),
  tells('Jane Doe found herself surplus to requirements at Orbis Foods.', 'dismissal ?: Jane Doe'),
  tells('Jane Doe told the inquiry she had played no role in the sale.', 'statement ?: Jane Doe'),
  tells('Jane Doe, the director, said it was untrue.', 'statement ?: Jane Doe'),
  tells('“Rubbish,” said Jane Doe when the figures were put to her.', 'statement ?: Jane Doe'),
  tells('Orbis Foods said talk of a merger was wide of the mark.', 'statement ?: Orbis Foods'),
  tells('Tom Roe and Jane Doe are at daggers drawn.', 'dispute ?: Jane Doe, Tom Roe'),
  tells('Tom Roe and Jane Doe met behind closed doors on Monday.', 'meeting 2023-05-15: Jane Doe, Tom Roe'),
  tells('Villagers are fighting plans for a quarry.', 'dispute ?: '),
  tells('Jane Doe was knocked off her bicycle on Sunday.', 'incident 2023-05-14: Jane Doe'),
  tells('Thousands were left without power on Sunday.', 'incident 2023-05-14: '),
  tells('The plant is to shut with the loss of 300 jobs.', 'restructuring ?: '),
  tells('Tom Roe hatched Orbis Foods in a shed in 1988.', 'founding 1988: Orbis Foods, Tom Roe'),
  tellsNo('Fans were left without words on Sunday.', 'incident'),
  tellsNo('Tom Roe fought off a cold on Sunday.', 'dispute'),
  tellsNo('Jane Doe presented the report as a whole.', 'appointment'),
  // Where sentences are misread
  told(
    'what stands behind a semicolon has its own day',
    'Jane Doe is suing the trust; the hearing opens in Leeds on 5 June.',
    { events: ['legal ?: Jane Doe', 'legal 2023-06-05: '] },
  ),
  told(
    'who is named behind what he did, before what befell him',
    'A nurse who raised the alarm, Jane Doe, was suspended for eight months.',
    { events: ['leave ?: Jane Doe'] },
  ),
  told('a letter says on the day it is sent', 'Tom Roe sent a letter on 3 May that called the board “spineless”.', {
    events: ['dispute 2023-05-03: Tom Roe, the board'],
  }),
  told(
    'what a firm was is no clause of what somebody was',
    'Tom Roe was treasurer of Tessel, the flooring group that went bust in 2016.',
    { events: ['restructuring 2016: Tessel'] },
  ),
  told(
    'whoever speaks is nobody whom the quotation names',
    'Luke Farrant, the captain, apologised to supporters. “We let Graham Pell down,” he said.',
    { noEvents: ['statement ?: Graham Pell'] },
  ),
  // Firms called like people
  ...[
    'Alder Grey ousted its chief executive on Monday. The founder of Alder Grey declined to comment.',
    'Martha Finch, which makes kitchen scales, collapsed on Monday.',
    'Tom Roe owns a tenth of Martha Finch.',
    'Ted Blake, the fashion chain, has replaced its finance director.',
    'Laura Ashby’s shares fell by half. Laura Ashby said it would close 40 stores.',
    'Jack Wells went into administration in 2020.',
  ].map((text) =>
    told(text, text, { organizations: [text.startsWith('Tom') ? 'Martha Finch' : text.split(/[ ,’]/, 2).join(' ')] }),
  ),
  ...[
    'Jane Doe is its chairwoman. Orbis Foods fell.',
    'Jane Doe told Tom Roe, which surprised him, that she would go.',
    'Jane Doe, the company’s founder, left in May.',
    'Jane Doe joined its board in May.',
    'Jane Doe ran its business from Leeds.',
  ].map((text) => told(text, text, { organizations: text.includes('Orbis') ? ['Orbis Foods'] : [] })),
  told('a family’s firm', 'Dieter and Franz Kolb inherited Kolb Wurst in 2013.', {
    organizations: ['Kolb Wurst'],
    people: ['Dieter Kolb', 'Franz Kolb'],
  }),
  told('who are somebody’s co-authors are people', 'His co-authors, Jin Park and Amelia Thorne, wept.', {
    people: ['Amelia Thorne', 'Jin Park'],
  }),
];
