/**
 * What speaks for each kind of each English name of an article: its words, every place where it stands, and the article's subject.
 *
 * Promises: one verdict for a name, the same wherever it stands. Does not know: what signs there are (see weighMention.ts).
 */
import type { Document } from '../../../document.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { decideKind } from './decideKind.ts';
import { tellsOfSport, weighClubHere, weighNationHere } from './weighPlacesOfSport.ts';
import { weighUnknownBodies } from './weighUnknownBodies.ts';

export interface Weighing {
  weighMention: (name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict) => void;
  weighWords: (words: readonly string[]) => Verdict;
}

/** The verdicts by name, and how often each stands there, and stands there where its capital proves something. */
export interface Weighed {
  verdicts: Map<string, Verdict>;
  said: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, number>;
}

export function weighEnglishNames(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  document: Document,
  { weighMention, weighWords }: Weighing,
): Weighed {
  const verdicts = new Map<string, Verdict>();
  const isSport = tellsOfFootball(document.reading);
  const isGame = isSport || tellsOfSport(document.reading);
  const playing = isSport ? findPlaying(names, sentences) : new Set();
  const counts = new Map<string, number>();
  const said = new Map<string, number>();
  const posted = new Map<string, number>();
  for (const name of names) {
    const tokens = sentences[name.sentence] ?? [];
    const verdict = verdicts.get(name.name) ?? weighWords(name.words);
    if (playing.has(name.name) && !verdicts.has(name.name) && CLUB_TOWNS.has(name.name))
      verdict.organization += CLUB_WEIGHT;
    weighMention(name, tokens, verdict);
    verdict.organization += weighNationHere(name, tokens, isGame);
    if (isGame) verdict.organization += weighClubHere(name, tokens);
    verdicts.set(name.name, verdict);
    said.set(name.name, (said.get(name.name) ?? 0) + 1);
    if (isMedium(name, tokens)) posted.set(name.name, (posted.get(name.name) ?? 0) + 1);
    if (!name.isInitial) counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
  }
  for (const [name, count] of posted)
    if (count === said.get(name)) (verdicts.get(name) as Verdict).work += MEDIUM_WEIGHT;
  weighUnknownBodies(names, sentences, verdicts, ({ name, words }) => {
    const verdict = verdicts.get(name) as Verdict;
    return verdict.organization >= SURE_BODY && decideKind(words, verdict) === 'organization';
  });
  return { verdicts, said, counts };
}

/** "wrote on Instagram": where one writes, and nobody where the article tells no more of it. */
const isMedium = ({ name, from }: EnglishName, tokens: readonly EnglishToken[]): boolean =>
  /^(?:on|via|over)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:Instagram|Twitter|Facebook|X|LinkedIn|YouTube|WhatsApp|TikTok|Snapchat|Telegram|Reddit|Weibo|WeChat|Zoom|Skype|Substack|Medium|Threads|Bluesky|Tumblr|Twitch|Truth Social|Netflix|Spotify|Patreon|Discord|Slack|Signal|Clubhouse)$/.test(
    name,
  );
/** More than being known as a body weighs. */
const MEDIUM_WEIGHT = 40;

/** What speaks for a body whose company tells of others. */
const SURE_BODY = 3;

/** Names that may play: not "over lunch in Milan", a town, where nothing else is told of it. */
const findPlaying = (names: readonly EnglishName[], sentences: readonly EnglishToken[][]): ReadonlySet<string> =>
  new Set(
    names
      .filter((n) => !/^(?:in|near|around|outside)$/.test(sentences[n.sentence]?.[n.from - 1]?.lower ?? ''))
      .map((n) => n.name),
  );

/** Towns by whose names football calls their clubs. */
const CLUB_TOWNS: ReadonlySet<string> = new Set(
  'Brentford Grimsby Barnsley Bradford Burton Carlisle Charlton Cheltenham Chesterfield Colchester Crewe Darlington Doncaster Exeter Fleetwood Gillingham Grimsby Halifax Huddersfield Luton Mansfield Morecambe Northampton Oldham Peterborough Plymouth Rochdale Rotherham Salford Scunthorpe Sheffield Shrewsbury Southend Stevenage Stockport Stoke Swindon Tranmere Walsall Wrexham Wycombe Yeovil York Dundee Kilmarnock Motherwell Hibernian Hearts Livingston Barcelona Liverpool Chelsea Newcastle Southampton Leicester Fulham Watford Burnley Bournemouth Brighton Sunderland Middlesbrough Wolverhampton Blackburn Bolton Wigan Derby Nottingham Portsmouth Reading Swansea Cardiff Hull Norwich Ipswich Coventry Birmingham Millwall Wimbledon Lyon Marseille Monaco Lille Nantes Bordeaux Nice Porto Valencia Villarreal Sevilla Málaga Malaga Napoli Roma Lazio Parma Bologna Genoa Torino Udinese Palermo Dortmund Leverkusen Wolfsburg Schalke Hoffenheim Leipzig Stuttgart Bremen Galatasaray Arsenal Everton Tottenham Juventus Milan Inter Ajax Feyenoord Benfica Sporting Celtic Rangers Aberdeen'.split(
    ' ',
  ),
);

/** More than being a place weighs. */
const CLUB_WEIGHT = 12;

const OF_FOOTBALL =
  /\b(?:coach|striker|midfielder|defender|goalkeeper|winger|squad|dressing room|Champions League|Premier League|La Liga|Serie A|Bundesliga|relegation|kick-?off|own goal|penalty shoot-out|transfer window|transfer fee|full back|captain|matches|season|stadium|derby|goals?|fans)\b/g;

/** Different words of the game that an article about it has. */
const LEAST_WORDS = 3;

const tellsOfFootball = (reading: string): boolean =>
  new Set(Array.from(reading.matchAll(OF_FOOTBALL), (m) => m[0])).size >= LEAST_WORDS;
