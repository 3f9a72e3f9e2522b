/**
 * Who is a woman and who a man: by words beside their names, by foreign given names, and, as a guess, by Chinese ones.
 */
import type { FoundEntity } from '../../../findings.ts';
import { sieveEach } from '../../../sieve.ts';
import { sexOfForeignName } from '../people/sexOfForeignName.ts';
import { sexOfGivenName } from '../people/sexOfGivenName.ts';
import { peopleOfWhom } from './peopleOfWhom.ts';

/** What the text shows; whoever a pronoun is found to mean is added. */
export interface Sexes {
  women: Set<FoundEntity>;
  men: Set<FoundEntity>;
  /** The pronoun that a Chinese given name suggests. */
  byName: ReadonlyMap<FoundEntity, string>;
}

/** Words of women and of men right beside a name. */
const WOMAN_AFTER = /^(?:女士|小姐|太太|夫人|（女|奶奶|阿姨|大妈|姑娘|修女)/;
const WOMAN_BEFORE =
  /(?:妻子?|夫人|母亲?|女儿|[长次三四五么幺独养孙侄]女|[姐妹姊]|女[友王星子士将强]|王后|公主|皇后|贵妃|女演员|女歌手|女总统|女首相|女教师|遗孀|祖母|奶奶|姑娘|闺蜜|元配|正室|[二三四五]太|媳妇?|婆婆|姑姑|阿姨|女性|名媛|空姐|护士长?|少女|女生|女孩)$/;
const MAN_AFTER = /^(?:先生|爵士|（男|爷爷|伯伯|大叔)/;
const MAN_BEFORE =
  /(?:丈夫|父亲?|儿子|[长次三四五么幺独养孙侄]子|哥哥|弟弟|胞[兄弟]|[堂表][兄弟哥]|长兄|男友|国王|王子|亲王|教皇|教宗|公公|岳父|女婿|祖父|爷爷|男子|男星|男性|神父|太子|少年|男孩|男生|小伙|门将|前锋|主帅|功勋射手)$/;

export function findSexes(reading: string, entities: readonly FoundEntity[]): Sexes {
  const women = findOfSex(reading, entities, WOMAN_BEFORE, WOMAN_AFTER);
  const men = findOfSex(reading, entities, MAN_BEFORE, MAN_AFTER);
  for (const both of women) if (men.delete(both)) women.delete(both);
  addForeigners(entities, women, men);
  return { women, men, byName: guessSexes(reading, entities) };
}

/** Everybody beside whose name stands a word of the one sex, and none of the other. */
function findOfSex(reading: string, entities: readonly FoundEntity[], before: RegExp, after: RegExp): Set<FoundEntity> {
  return peopleOfWhom(
    entities,
    ({ start, end }) =>
      after.test(reading.slice(end, end + 2)) || before.test(reading.slice(Math.max(0, start - 4), start)),
  );
}

/** People from abroad of whom the text does not say otherwise are of the sex that their given names are of. */
function addForeigners(entities: readonly FoundEntity[], women: Set<FoundEntity>, men: Set<FoundEntity>): void {
  for (const entity of entities) {
    if (entity.kind !== 'person' || women.has(entity) || men.has(entity)) continue;
    const sex = sexOfForeignName(entity.name, entity.latinName);
    if (sex) (sex === 'woman' ? women : men).add(entity);
  }
}

/** What the names themselves say: three characters of Chinese, or two. */
function guessSexes(reading: string, entities: readonly FoundEntity[]): ReadonlyMap<FoundEntity, string> {
  const found = new Map<FoundEntity, string>();
  for (const entity of entities) {
    const full = entity.kind === 'person' ? entity.mentions.find(({ form }) => form === 'full') : undefined;
    const name = full ? reading.slice(full.start, full.end) : '';
    const sex = /^[\u3400-\u9fff]{2,3}$/.test(name) && !entity.latinName ? sexOfGivenName(name.slice(1)) : undefined;
    if (sex) found.set(entity, sex === 'woman' ? '她' : '他');
  }
  return found;
}

sieveEach(WOMAN_AFTER, WOMAN_BEFORE, MAN_AFTER, MAN_BEFORE);
