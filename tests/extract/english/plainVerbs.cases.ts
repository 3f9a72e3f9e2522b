/**
 * What agencies write every day, by the noun or verb that tells of it: matches, markets, disasters, laws and promises in
 * the active, in the passive and without a doer; and the same words where nothing happens.
 */
import type { EventType } from '../../../src/model/vocabulary.ts';

/** A sentence in which one thing happens on Monday: its type and its words without the day. */
export type PlainSentence = readonly [EventType, string];

const each = (type: EventType, sentences: string): PlainSentence[] =>
  sentences
    .trim()
    .split('\n')
    .map((words) => [type, words.trim()]);

export const PLAIN_VERBS: readonly PlainSentence[] = [
  ...each(
    'change',
    `Tarn United defeated Westbridge Rovers
    Tarn United drew with Westbridge Rovers
    Tarn United were beaten by Westbridge Rovers
    Tarn United held Westbridge Rovers to a draw
    Tarn United reached the final
    Tarn United won promotion
    Tom Roe broke the world record
    Tom Roe missed a penalty
    Orbis Group reported a loss
    Orbis Group posted a record profit
    Orbis Group beat forecasts
    The index slid
    Shares closed at a record high
    The economy entered recession
    The law took effect
    The ceasefire came into force
    The war began
    Jane Doe recovered from her illness`,
  ),
  ...each(
    'decision',
    `The central bank left rates unchanged
    Interest rates were cut
    The government raised taxes
    The government ordered an evacuation
    The league suspended the season
    Jane Doe declined the offer
    12,000 cars were recalled`,
  ),
  ...each(
    'dispute',
    `Concerns were raised about the plan
    Doubts were voiced by the union about the plan
    Talks collapsed
    The government recalled its ambassador
    The government expelled two diplomats
    The government broke off relations with Norway
    Jane Doe faced calls to resign
    Farmers blocked the road`,
  ),
  ...each(
    'support',
    `Tom Roe was praised by Jane Doe
    Jane Doe offered help
    The government sent aid to Norway
    Support was voiced for the plan`,
  ),
  ...each(
    'statement',
    `Jane Doe accepted responsibility
    Jane Doe took responsibility for the error
    Jane Doe called for calm
    Jane Doe clarified her remarks`,
  ),
  ...each(
    'meeting',
    `The conference took place in Oslo
    The funeral took place
    Jane Doe discussed the plan with Tom Roe
    Jane Doe joined Tom Roe for dinner
    Jane Doe appeared at the rally
    Talks were begun with Orbis Group`,
  ),
  ...each(
    'incident',
    `The hurricane made landfall
    The tower fell
    Two climbers fell to their deaths
    Militants stormed the hotel
    Troops entered the city
    Rescuers found two bodies
    Jane Doe was admitted to hospital
    Jane Doe was reported missing
    Tom Roe pulled a hamstring`,
  ),
  ...each(
    'launch',
    `The study was published
    The book was published
    A new phone was launched by Orbis Group
    The bridge was inaugurated`,
  ),
  ...each(
    'deal',
    `An agreement was signed with Halden Foods
    Orbis Group issued bonds
    Orbis Group placed an order for 40 planes
    Fresh capital was raised`,
  ),
  ...each('restructuring', 'Orbis Group added 300 jobs\nProduction was suspended\nOrbis Group discontinued the brand'),
  ...each('founding', 'The university was set up\nOrbis Group set up a subsidiary in Norway'),
  ...each('joining', 'Jane Doe started at Orbis Group'),
  ...each('return', 'Jane Doe arrived back in Tarnby\nJane Doe resumed training'),
  ...each('dismissal', 'Orbis Group dropped Jane Doe as chief executive\nOrbis Group let Jane Doe go'),
  ...each(
    'assessment',
    `A review was carried out
    Orbis Group ran tests
    Engineers inspected the bridge
    Flaws were found by the auditors
    Jane Doe had a scan`,
  ),
  ...each('legal', 'Jane Doe took legal action against Orbis Group\nPolice held Jane Doe on suspicion of fraud'),
];

/** Fronted days before a noun in the plural that could be a verb. */
export const DAYS_BEFORE_PLURALS: readonly PlainSentence[] = [
  ['assessment', 'engineers inspected the bridge'],
  ['dispute', 'nurses staged a walkout'],
  ['incident', 'rebels attacked the town'],
  ['change', 'shares fell 3 percent'],
];

/** The same words, where nothing happens. */
export const NOTHING_HAPPENS: readonly string[] = [
  'The roof was supported by columns.',
  'Police have made no arrests.',
  'Jane Doe drew with a pencil.',
  'Jane Doe started at the beginning.',
  'Elections are held every four years.',
  'The left wing of the party is small.',
  'It was a striking result.',
  'No decision has been made.',
  'The leading club in the city is Tarn United.',
  'The charge for parking is 5 euros.',
];
