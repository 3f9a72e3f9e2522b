/**
 * Titles that stand for their holder: "董事长专注本业", "痛批总统", "这名任职七年的司长", "该学者".
 *
 * Promises: a bare title is its holder's only where the article set it beside a name before; behind 该 and 这名 it is
 * whoever the telling is about. Does not know: posts that a verb gave.
 */
import type { FoundEntity } from '../../../findings.ts';
import { sieveEach } from '../../../sieve.ts';

/** What papers call the wives and sons of a house by. */
const RANKS = '[二三四五]太(?!太)|[大二三四五]少(?!爷)';
const TITLES = `${RANKS}|董事长|董事局主席|董事会主席|党主席|主席|总裁|总经理|首席执行官|首席运营官|首席财务官|行政总裁|执行长|行长|院长|校长|所长|总统|首相|总理|市长|省长|州长|县长|部长|局长|署长|处长|司长|厅长|总长|检察长|船长|机长|队长|主教练|主帅|教练|教皇|教宗|会长|社长|议长|党魁|特首|国王|女王|总书记|书记|秘书长|大使|法官|审判长|庭长|检察官|理事长|馆长|台长|创始人|创办人|掌门人|大股东|实控人|实际控制人`;
const NOUNS =
  '男子|女子|学者|科学家|教授|博士|前锋|射手|门将|后卫|中场|老帅|少帅|名帅|球员|球星|名将|老将|议员|立委|富豪|富商|大亨|律师|老人|青年|企业家|影后|影帝|歌手|演员|导演|作家|记者|教主|官员|前官员|高管|被告|嫌疑人|嫌犯|商人|银行家|投资人|政治家|政客|工程师|医生|研究员|心理学家|经济学家|物理学家|化学家|生物学家|政坛老将|女星|男星|艺人|掌舵人|财阀第?.代|财阀|强人|领导人|领袖|老总|女孩|男孩|少年|少女|选手|冠军|作者|主持人|主播|司机|飞行员|消防员|警官|将军|前[^，。；、“]{1,8}?';
const GOES_ON =
  '(?!一职|之职|之位|一席|职务|职位)(?=[，。；：、”]|$|[已曾将也又还则却仍便就才从在于被遭获自对向为以因与和把拒未不没说称表认宣决否承请辞当随昨今本上去其替迄亦皆均应竟终并刚再数接力痛怒呼坚强重指反只誓扬深苦带拿转加进走来入有无终获升晋调卸离退两一二三四五六七八九十\\d]|出[任身席庭走])';

/** What a sentence is searched for. */
export const TITLE_PATTERN =
  `(?:该|这[名位]|那[名位])(?:[^，。；、：“”]{0,16}的)?(?:${TITLES}|${NOUNS})${GOES_ON}` +
  `|(?:这[名位]|(?<=[，。；：\\s“]|^)\\d{2}岁的)[\\u3400-\\u9fff]{2,5}人${GOES_ON}` +
  `|(?<=^|[，。；：“](?:而|但|不过)?|痛批|批评|指责|弹劾|罢免|指控|起诉|支持|力挺|抨击|炮轰|要求|促请|逼|控告|呼吁|敦促|质疑|称赞|赞扬|声援|[替为]|赶走|会见)(?:${TITLES})${GOES_ON}`;

const STAND_IN = new RegExp(`^(?:该|这[名位]|那[名位])(?:[^，。；、：“”]{0,16}的)?(?:${TITLES}|${NOUNS})$`);

/** Whether a word that stands for somebody ends in a post or calling: "这位投资人", and not in a place: "这位广东人". */
export const isStandIn = (word: string): boolean => STAND_IN.test(word);

const TITLE_END = new RegExp(`(?:${TITLES})$`);

/** The title a stand-in ends in; '' for none. */
export const titleIn = (word: string): string => TITLE_END.exec(word)?.[0] ?? '';

/** Who has which of these titles beside their name, by the reading copy. */
export function findHolders(reading: string, entities: readonly FoundEntity[]): ReadonlyMap<string, Set<FoundEntity>> {
  const holders = new Map<string, Set<FoundEntity>>();
  for (const entity of entities)
    if (entity.kind === 'person') {
      const add = (title: string) => {
        const own = holders.get(title);
        if (own) own.add(entity);
        else if (title) holders.set(title, new Set([entity]));
      };
      for (const { start, end } of entity.appositions) add(titleIn(reading.slice(start, end)));
      for (const { start } of entity.mentions)
        add(RANK_END.exec(reading.slice(Math.max(0, start - 2), start))?.[0] ?? '');
    }
  return holders;
}

const RANK_END = new RegExp(`(?:${RANKS})$`);

sieveEach(TITLE_END, RANK_END);
