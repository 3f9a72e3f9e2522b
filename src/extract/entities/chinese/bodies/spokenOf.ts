/** "抱怨公司“花钱如流水”": what is said of a body, and not what it is called. */
import { sieve, sieveEach } from '../../../sieve.ts';

export const SPOKEN_OF = sieve(/(?:抱怨|批评|指责|质疑|形容|讽刺|嘲讽|痛批|怒斥|直斥|[称说批斥骂指讽])[^，。“”]{0,6}$/);

/** 信中说，公司“一切照旧”: what is said of a body, in the words of whoever says it. */
const SAID_OF =
  /(?:^|[，。；：！？、”]|[称说指认为承示调诉复应信保证诺明坚]|否认|强调|透露|批评|指责)(?:这家|那家|这个|该|本|整个|目前|如今|现在)?(?:公司|集团|企业|机构|平台|媒体|网站|基金|基金会|协会|联盟|俱乐部|球会|车队|乐队|剧团|学校|医院|诊所|工厂|餐厅|书店|电视台|开发商|品牌|买家|卖家|团队|东家)$/;
const IS_ALL_SAID = /^[，。；！？、”]?$/;

/** Whether what stands in quotes, from `start` to `end` with them, is all that is said of a body without a name. */
export const isSaidOf = (reading: string, start: number, end: number): boolean =>
  IS_ALL_SAID.test(reading.charAt(end)) && SAID_OF.test(reading.slice(Math.max(0, start - 10), start));

sieveEach(SAID_OF);
