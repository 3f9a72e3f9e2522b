/**
 * Words of which a paper's filter has struck out a character: "人*法院", "公*局". Read as what they can only be.
 *
 * Promises: the same length, so that offsets stay; only words of offices that no other character fits.
 * Does not know: masked names of people, which anybody may bear.
 */
import { sieve } from './sieve.ts';

const STRUCK = '[*＊×□■]';
const MASKED = sieve(
  new RegExp(
    `(?<=人)${STRUCK}(?=法院|检察院|政府|银行|医院|代表大会|解放军|公社)|(?<=公)${STRUCK}(?=局|部|厅|分局|机关|部门|检法)|(?<=董事会|监事会|理事会|协会|俱乐部|委员会|国家|名誉|联席|[总副代])${STRUCK}(?=席)`,
    'g',
  ),
);
const MEANT: Readonly<Record<string, string>> = { 人: '民', 公: '安' };

export const unmask = (reading: string): string =>
  reading.replace(MASKED, (_, at: number) => MEANT[reading[at - 1] ?? ''] ?? '主');
