/**
 * Verbs whose object does what the next verb tells: 邀请某甲加盟, 任命某甲为总裁. As alternatives of an expression.
 * Events and ties know some more each.
 */
export const PIVOT_VERBS =
  '任命|委任|聘请|聘用|邀请?|提名|推荐|推举|举荐|委派|指派|派遣?|命令|责令|勒令|迫使|逼迫?|劝说?|说服|敦促|催促|禁止|允许|准许|批准|授权|指使|教唆|怂恿|安排|帮助|协助|支持|鼓励';
