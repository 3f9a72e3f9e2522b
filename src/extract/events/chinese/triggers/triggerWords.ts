/** Words that several trigger tables need, as fragments of regular expressions. */

/** Heads of bodies. */
export const TITLE =
  '(?:董事长|主席|总裁|总经理|行长|部长|省长|市长|县长|镇长|村长|书记|校长|院长|所长|主任|主编|总编辑?|总监|秘书长|会长|社长|教练|主帅|队长|站长|厂长|局长|处长|科长|台长|馆长|团长|署长|厅长|司长|董事|发言人|合伙人|CEO|CFO|CTO|COO|掌门人?|当家人|掌舵人|掌舵者|话事人|接班人|首席[^，。的]{2,4}家|首席[^，。的]{2,4}官|总编辑|主教练|首席执行官|掌门人|院士|教授)';

/** How many, in figures or words. */
export const COUNT = '[\\d一二两三四五六七八九十百千万亿几数半]+';
