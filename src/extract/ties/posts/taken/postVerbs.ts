/** The Chinese verbs that give or take a post, or say that somebody has one. */
import { sieveEach } from '../../../sieve.ts';

export interface PostVerb {
  rule: string;
  verbs: RegExp;
  /** Who gets or has the post: the subject, or the one that the verb is done to. */
  holder: 'subject' | 'object';
  /** The body must be named, since the verb alone says little. */
  needsBody?: boolean;
}

export const VERBS: readonly PostVerb[] = [
  {
    rule: 'post-given',
    verbs:
      /任命|委任|提拔|聘请|聘任|推举|推选|选举|委派|指派|延揽|请来|挖来|聘用|礼聘|敦聘|安插|安排|钦点|找来|起用|启用|空降|扶正|聘(?=\ue000)|选派|指定|推戴/gu,
    holder: 'object',
  },
  {
    rule: 'post-taken',
    verbs:
      /身兼|做到|升到|升至|干到|官至|官拜|做上|当到|爬到|爬上|熬到|坐到|登上|[做当][了起](?=\ue001)|当起|荣任|荣升|履新|重任|复任|续任|转正为|扶正为|跻身|被推选为|被选为|被推举为|被聘为|被聘任为|被提拔为|被委任为|获擢升为|获邀担任|受聘担任|获委任为|获?被?任命为|获聘为|获选为|获任|受聘为|受任|出任|担任|就任|接任|兼任|留任|连任|历任|现任|曾任|时任|任职|晋升为?|升任|升为|擢升为?|上任|成为|回任|改任|调任|转任|转赴|接掌|当选为?|当上|坐上|获推举为|退居(?!幕后|二线|次席|其次)|获推为|被推为|获推选为|获拔擢为|被拔擢为|获提拔为|再获拔擢为|获举为|膺任|出掌|继任(?=\ue001)|(?<![信责上现离卸辞继主放]|(?<![此之以年月])前)任(?![内上前后])(?=\ue001|[^命务期何意由性职教，。]{0,12}(?:长|官|裁|席|理|事|主任|教练|主帅|总监|委员|顾问))/gu,
    holder: 'subject',
  },
  {
    rule: 'post-left',
    verbs:
      /辞去|卸任|卸下|辞任|辞掉|请辞|退任|离任|交出|让出|丢掉|失去|不再担任|被免去|免去|被撤销|被解除|被罢免|辞退|退下|(?:被|遭|惨遭|获)(?:拔掉?|拔除|摘掉?|摘去|撤掉?|撤去|撤除|免除|免掉?|解除|剥夺|褫夺|卸除|革去|革掉|罢黜|罢去)了?|丢了|痛失|失掉|放弃|退掉|推掉/gu,
    holder: 'subject',
  },
  {
    rule: 'post-is',
    verbs: /(?<![不的要就但可只也总算像若认凡于正])[是为系](?!了|否|什么|何|因|由|谁|被|在|从|对)/gu,
    holder: 'subject',
    needsBody: true,
  },
];

/** Verbs of coming to a post. */
export const TURNS = /任为|获任|聘|受任|出任|就任|接任|升|擢|上任|调任|转任|接掌|当选/u;

sieveEach(...VERBS.map(({ verbs }) => verbs));
