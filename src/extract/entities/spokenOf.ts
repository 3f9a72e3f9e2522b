/** "抱怨公司“花钱如流水”": what is said of a body, and not what it is called. */
import { sieve } from '../sieve.ts';

export const SPOKEN_OF = sieve(/(?:抱怨|批评|指责|质疑|形容|讽刺|嘲讽|痛批|怒斥|直斥|[称说批斥骂指讽])[^，。“”]{0,6}$/);
