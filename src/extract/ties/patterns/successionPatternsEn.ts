/** Who came after whom in English: "replaced Doe with Roe", "handed the job to". */
import { NAME, ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** What somebody leaves to whoever comes next; a house or money are none of it. */
const LEFT_BEHIND = `(?:(?:the )?${O}|(?:the |${P} )?(?:[a-z]+ )?(?:firm|company|business|bank|newspaper|paper|brewery|mill|factory|shop|airline|group|empire|throne|crown|title|post|job|leadership|presidency|chair|chairmanship|control|running|ownership|reins|estate|winery|vineyard|dynasty)(?: of (?:the )?(?:${O}|[a-z]+))?)`;
/** "to his son, Mark Roe", "to Mark Roe". */
const TO_HEIR = `(?:down |over |on )?to (?:(?:${P}|the|an?) (?:[a-z-]+ ){0,3}?[a-z-]+,? )?(?<s>${P})(?!['’]s)`;
const BEATEN =
  '(?:defeat(?:ed|s|ing)|beat(?:s|ing)?|oust(?:ed|s|ing)|unseat(?:ed|s|ing)|toppl(?:ed|es|ing)|edg(?:ed|es|ing) out|s(?:ee|aw|eeing) off)';

export const SUCCESSION_PATTERNS_EN: readonly TiePattern[] = [
  {
    rule: 'tie-successor-en',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})(?:['’]s?)? (?:eventual |designated |chosen |interim |handpicked |immediate |youthful )?(?:successor|replacement),? (?:\\d+-year-old |the [a-z -]{2,30} )?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-replaced-with',
    type: 'succeeded',
    pattern: shape(`replaced (?<t>${P}) with (?:[a-z][\\w'’-]* ){0,4}?(?<s>${P})`),
  },
  {
    rule: 'tie-gave-the-place',
    type: 'appointed',
    pattern: shape(`(?<s>${NAME}) (?:has |had |\\w+ly )?replaced ${P} with (?:[a-z][\\w'’-]* ){0,4}?(?<t>${P})`),
  },
  {
    rule: 'tie-named-to-replace',
    type: 'succeeded',
    pattern: shape(
      `(?:named|appointed|picked|chose|chosen|installed|hired|tapped|elected) (?<s>${P})(?:, [^.;${P}]{0,40}?${P}?,?)?[^.,;${P}]{0,40}? (?:to (?:replace|succeed)|as (?:a |the )?(?:replacement|successor) (?:for|to)|in place of) (?<t>${P})`,
    ),
  },
  // "Her deputy, Roe, takes over the portfolio"
  {
    rule: 'tie-deputy-took-over',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:deputy|number two|second-in-command|assistant|junior minister|lieutenant|vice-[a-z]+|chief of staff|understudy),? (?<s>${P}),? (?:[^,.;${P}]{3,40}, )?(?:will |has |had |is to |would )?(?:(?:is|was|has been|remains) in (?=charge)|(?:is|has been|was) (?=running|leading)|tak(?:es?|ing|en)|took|step(?:s|ped)?|fill(?:s|ed)?|assum(?:es?|ed)|inherit(?:s|ed)?) ?(?:over|charge|running|leading|up|in|(?:[a-z]+ ){1,2}(?:place|post|job|seat|role|portfolio|helm|reins|duties|chair|brief))`,
    ),
  },
  // "Roe, his number two, has been running the agency since"
  {
    rule: 'tie-deputy-took-over',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P}), (?<t>${P})(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:deputy|number two|second-in-command|assistant|junior minister|lieutenant|vice-[a-z]+|chief of staff|understudy), (?:(?:is|was|has been|remains) in charge|(?:is|has been|was) (?:now )?(?:running|leading)|(?:will |has |had |is to )?(?:takes?|took|taken) (?:over|charge|his place|her place))`,
    ),
  },
  // Where the post is that one took from the other
  {
    rule: 'tie-succeeded-at',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P}) (?:was|is|will be|has been|had been) (?:succeeded|replaced|followed)(?: as [a-z -]{2,30})? (?:at|of|in) (?:the )?(?<t>${O})(?! ['’]s)`,
    ),
  },
  {
    rule: 'tie-succeeded-at',
    type: 'role_at',
    pattern: shape(
      `${P} (?:was|is|will be|has been|had been) (?:succeeded|replaced|followed)(?: as [a-z -]{2,30})? (?:at|of|in) (?:the )?(?<t>${O}) by (?:[a-z-]+,? ){0,4}(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-took-over-at',
    type: 'role_at',
    pattern: shape(
      `(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|(?:take|takes|took|taken|taking) over from) (?<s>${P})(?: as [a-z -]{2,30})? (?:at|of) (?:the )?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-predecessor-at',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:immediate )?(?:predecessor|successor)(?: as [a-z -]{2,30})? (?:at|of) (?:the )?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-reins-of',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,40}? (?:hand|handed|hands|pass|passed|passes|give|gave|gives|cede|ceded)(?: over)? (?:the )?(?:reins|helm|keys|chairmanship|leadership|presidency|baton) (?:at|of) (?:the )?(?<t>${O})`,
    ),
  },
  // "On Doe's death the firm passed to his son, Roe"
  {
    rule: 'tie-on-death',
    type: 'succeeded',
    pattern: shape(
      `(?:[Oo]n|[Uu]pon|[Aa]fter|[Ff]ollowing|[Aa]t|[Ww]ith) (?<t>${P})(?:['’]s?)? (?:[a-z]+ )?(?:death|retirement)(?: (?:in|on|last|that|at) [^.;${P}${O}]{1,24}?)?,? ${LEFT_BEHIND} (?:had |was |were )?(?:passed|went|fell|came|descended|left|handed) ${TO_HEIR}`,
    ),
  },
  {
    rule: 'tie-when-died',
    type: 'succeeded',
    pattern: shape(
      `[Ww]hen (?<t>${P}) (?:died|retired)(?: (?:in|on|last|that|at) [^.;${P}${O}]{1,24}?)?,? ${LEFT_BEHIND} (?:was |were )?(?:passed|went|fell|came|descended|left|handed) ${TO_HEIR}`,
    ),
  },
  // "elected chair, defeating Doe, the incumbent"
  {
    rule: 'tie-beat-incumbent',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,90}? ${BEATEN} (?<t>${P}), (?:the|an|its|their) (?:[a-z-]+ ){0,2}?incumbent\\b`,
    ),
  },
  {
    rule: 'tie-beat-the-incumbent',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,90}? ${BEATEN} (?:the|its|their) (?:[a-z-]+ ){0,2}?incumbent,? (?:[a-z-]+,? ){0,3}?(?<t>${P})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-won-unseating',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P}) (?:had |has )?(?:won|took|seized|captured|was elected|became|gained)[^.;${P}]{1,60}?, (?:unseating|ousting|toppling|deposing|displacing) (?:[a-z-]+ ){0,4}?(?<t>${P})(?!['’]s)`,
    ),
  },
  // "arrived from the bank in 2015 in place of Roe"
  {
    rule: 'tie-in-place-of',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})(?:, \\d+,)?(?:,? who)? (?:(?:had|has|was|is|will be|were) )?(?:arrived?|came|comes|joined|joins|took|takes|started|starts|began|entered|appointed|named|hired|brought in|installed|elected|chosen|recruited|promoted|picked|drafted in)\\b[^.;${P}]{0,80}? in (?:place of|succession to|lieu of) (?<t>${P})`,
    ),
  },
  // "gave up the chief executive's post in favour of her deputy, Roe"
  {
    rule: 'tie-in-favour-of',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})(?:,? who)?(?: [a-z]+){0,2}? (?:g[ai]ve up|gives up|giving up|relinquish(?:es|ed|ing)?|surrender(?:s|ed|ing)?|cede[sd]?|renounce[sd]?|vacate[sd]?|step(?:s|ped|ping)? (?:down|aside|back)|st(?:and|ands|ood|anding) (?:down|aside)|resign(?:s|ed)?|abdicate[sd]?)\\b[^.;${P}]{0,70}? in favou?r of (?:(?:${P}(?:['’]s?)?|his|her|the|an?) (?:[a-z-]+ ){0,3}?[a-z-]+,? )?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-predecessor-en',
    type: 'succeeded',
    pattern: shape(`(?<s>${P})(?:['’]s?)? (?:immediate )?predecessor,? (?<t>${P})`),
  },
  {
    rule: 'tie-passed-on',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^.;${P}]{0,80}? (?:handed|passed|gave|ceded|yielded|surrendered|left|hands|passes|gives) (?:over )?(?:${P}|his|her|the) (?:\\w+ )?(?:job|post|role|position|reins|baton|chair|chairmanship|title|helm|crown|throne|business|company|seat|office|keys|leadership|presidency)(?: over)? to (?:(?:${P}(?:['’]s?)?|his|her|the|two|three) (?:[a-z-]+ ){0,2}?[a-z-]+,? )?(?<s>${PERSONS})`,
    ),
  },
];
