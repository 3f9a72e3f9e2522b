/**
 * Which court a step of a case can be one of: no high court sits at first instance, no district court has the last
 * word, and a constitutional court sentences nobody. Words in Simplified characters.
 */

/** 1: district and middle courts, 2: high courts and courts of appeal, 3: the last word. */
function levelOf(court: string): 1 | 2 | 3 {
  if (/最高|大法院|大理院|终审法院/u.test(court)) return 3;
  return /高等|高级|高院|高检|上诉/u.test(court) ? 2 : 1;
}

/** Whether words about a sentence can be about one of a court with that name. */
export function fitsInstance(words: string, court: string): boolean {
  if (/宪法|仲裁/u.test(court)) return false;
  const level = levelOf(court);
  if (/一审|初审|原审/u.test(words)) return level === 1;
  if (/二审|上诉庭|上诉法院|更审/u.test(words)) return level < 3;
  return /三审|终审|定谳|最高院/u.test(words) ? level > 1 : true;
}
