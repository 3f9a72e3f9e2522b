/**
 * Organizations that are found by a short name: joined with the words that it abbreviates, or each one of its own with
 * its endings.
 *
 * Promises: a town before a sign is none.
 */
import type { Span } from '../../../../document.ts';
import type { Gathering } from '../../gathering.ts';
import type { Token, Tokens } from '../../readTokens.ts';
import { endsInPost } from '../../words/posts.ts';
import { shortRanks } from '../../words/shortRanks.ts';
import { namesTown } from '../../words/townsAndLands.ts';
import { countAlone, standsAlone } from '../standsAlone.ts';
import { abbreviate } from './abbreviate.ts';

export function openShortNames(gathering: Gathering): void {
  const { document, tokens, names, found } = gathering;
  const towns = openBehindTowns(gathering);
  const longer = findLonger(tokens, new Set(names.short.filter((name) => !found.byForm.has(name))));
  for (const name of names.short) {
    if (towns.has(name) || (name.length === 2 && namesTown(tokens, document.reading, name))) continue;
    const full = longer.get(name);
    if (full && !found.byForm.has(name)) openLonger(gathering, name, full);
    else openShort(gathering, name);
  }
}

/** "海城" of "海城蓝鲸": where they are from, not they. Gives such towns. */
function openBehindTowns({ document, tokens, names, found }: Gathering): Set<string> {
  const towns = new Set<string>();
  for (const sign of names.short)
    for (const town of names.short) {
      const whole = town + sign;
      if (town === sign || tokens.placesOf(whole).length === 0 || found.byForm.has(sign) || found.byForm.has(town))
        continue;
      if (countAlone(tokens, town, names.full) * 2 > countAlone(tokens, sign, names.full)) continue;
      const at = tokens.placesOf(whole)[0] as number;
      const organization = found.open(whole, document.text.slice(at, at + whole.length), 'organization', 'full');
      found.add(organization, sign, 'short');
      towns.add(town);
    }
  return towns;
}

function openLonger({ document: { text, reading }, found }: Gathering, name: string, { start, end }: Span): void {
  const organization = found.open(reading.slice(start, end), text.slice(start, end), 'organization', 'full');
  found.add(organization, name, 'short');
}

/** Whether a name stands somewhere apart from longer ones that end in it: the 集团 of two countries' are two. */
const standsFree = ({ tokens, names }: Gathering, name: string): boolean =>
  tokens
    .placesOf(name)
    .some((at) => !names.full.some((one) => one.start < at && one.end === at + name.length && one.name !== name));

function openShort(gathering: Gathering, name: string): void {
  const { document, tokens, names, found } = gathering;
  const at = tokens.placesOf(name)[0] ?? -1;
  const organization = found.open(name, document.text.slice(at, at + name.length), 'organization', 'short');
  for (const place of tokens.placesOf(name)) found.addBeside(organization, place + name.length);
  for (const short of shortRanks(name))
    if (!found.byForm.has(short) && standsAlone(tokens, short, names.full)) found.add(organization, short, 'short');
  for (const ending of ['系', '集团', '控股', '公司'])
    if (standsFree(gathering, name + ending)) found.add(organization, name + ending, 'full');
}

/** First letters of the tags of words that names are made of. */
const NOUNS: ReadonlySet<string> = new Set('njxb');

/** For each short name the first run of one to three words, four to eight characters long, that it abbreviates. */
function findLonger(tokens: Tokens, wanted: ReadonlySet<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  if (wanted.size === 0) return found;
  for (let i = 0; i < tokens.list.length; i++) {
    let name = '';
    for (let j = i; j < Math.min(i + 3, tokens.list.length); j++) {
      const { word, tag, start, end } = tokens.list[j] as Token;
      if (word.length < 2 || !NOUNS.has(tag.charAt(0)) || endsInPost(word)) break;
      name += word;
      if (name.length < 4 || name.length > 8) continue;
      for (const short of abbreviate(name, tokens, end - name.length))
        if (wanted.has(short) && !found.has(short)) found.set(short, { start: start - name.length + word.length, end });
    }
  }
  return found;
}
