/**
 * Who has or had a post where, from the shape of English phrases that no apposition covers: "Jane Doe, who leads the
 * firm", "X engineer John Roe", "the firm's chief executive, Jane Doe", "now at the University of Y".
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { namesBySentence, ORGANIZATION as O, PERSON as P, PERSONS, type PlacedName } from '../templateOf.ts';

const pattern = (source: string) => new RegExp(source, 'dgu');

/** Groups `p` (people) and `o` (organization), and `label` where the words name the post. */
const POSTS: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'tie-runs-alongside',
    pattern: pattern(
      `(?:running|leading|heading|managing|ran|led|headed|managed|runs|leads) (?:the )?(?<o>${O}) (?:alongside|together with|with) (?<p>${PERSONS})`,
    ),
  },
  // "Jane Doe, John Roe and Al Poe run Acme"
  {
    rule: 'tie-run-together',
    pattern: pattern(
      `(?<p>${PERSONS}),? (?:who )?(?:now |still |jointly |together )*(?:run|lead|head|edit|chair) (?:the )?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "a team led by Jane Doe at Acme"
  {
    rule: 'tie-led-at',
    pattern: pattern(
      `\\b(?:team|group|researchers|scientists|study|laboratory|lab|collaboration|chemists|physicists|engineers)(?: of [a-z]+)? (?:led|headed|run|directed|overseen) by (?<p>${P}),? (?:at|of|from) (?:the )?(?<o>${O})(?!['’]s)`,
    ),
  },
  { rule: 'tie-possessive-name', pattern: pattern(`(?<o>${O})['’]s? (?<p>${P})(?!['’]s)`) },
  // "is the Reform Party's candidate", "ran as the Reform Party nominee"
  {
    rule: 'tie-candidate-of',
    pattern: pattern(
      `(?<p>${P})(?: (?:is|was|became|ran|runs|stood|stands|had been|has been) (?:as )?|, )(?:the |an? )?(?<o>${O})(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:candidate|nominee|contender|councillor|councilor)\\b`,
    ),
  },
  // "who presents the breakfast show on Halden TV", "anchors the evening news at Halden TV"
  {
    rule: 'tie-presents-on',
    pattern: pattern(
      `(?<p>${P}),? (?:who )?(?:has |had |once |now |also |then )*(?:present(?:s|ed)?|host(?:s|ed)?|anchor(?:s|ed)?|co-host(?:s|ed)?|edit(?:s|ed)?) (?:an?|the|its|his|her) (?:[a-z0-9'’.-]+ ){0,4}?(?:show|news|bulletin|programme|program|slot|hour|phone-in|newscast|podcast|column|breakfast) (?:on|at|for) (?:the )?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "Jane Doe's Acme", "Jane Doe and her firm, Acme", "a stake held by his firm, Acme"
  {
    rule: 'tie-body-of',
    pattern: pattern(
      `(?<p>${P})['’]s? (?:(?:(?:own|new|old|former|first|second) ){0,2}|(?:[a-z-]+ ){0,3}?(?:firm|company|fund|group|bank|club|party|charity|start-?up|business|union|employer|team|vehicle|agency|label|studio|foundation|consultancy),? (?:the )?)(?<o>${O})(?!['’]s)`,
    ),
  },
  // "Acme, the building firm of Jane Doe"
  {
    rule: 'tie-body-whose-head',
    pattern: pattern(
      `(?<o>${O}),? (?:the|an?) (?:[a-z-]+ ){0,4}?(?:firm|company|fund|group|bank|club|party|charity|start-?up|business|vehicle|agency|label|studio|foundation|consultancy|brokerage|newspaper|movement) of (?:the )?(?:[a-z-]+ ){0,3}?(?<p>${P})(?!['’]s)`,
    ),
  },
  // "Doe, whose Acme", "Doe, whose firm, Acme"
  {
    rule: 'tie-whose-body',
    pattern: pattern(
      `(?<p>${P}),? (?:and )?whose (?:(?:own|new|old|former) )?(?:(?:[a-z-]+ ){0,2}?(?:firm|company|fund|group|bank|charity|start-?up|business|vehicle|agency|label|studio|foundation|consultancy|brokerage),? (?:the )?)?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "Doe, hired from Acme in May"
  {
    rule: 'tie-hired-from',
    pattern: pattern(
      `(?<p>${P}), (?:(?:who|whom [^,;.]{1,30}) (?:was |had been |had )?)?(?:himself |herself |newly |recently |freshly )?(?:hired|poached|lured|recruited|drafted|signed|prised|pried|plucked|seconded|tempted|headhunted|enticed|brought in) (?:away )?from (?:the )?(?:rival )?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "his company, Orbis": the word for the owner stands as a name does
  {
    rule: 'tie-owned-body',
    pattern: pattern(
      `(?<p>${P}) (?:[a-z-]+ ){0,2}?(?:firm|company|fund|group|bank|club|charity|start-?up|vehicle|business|newspaper|employer|agency|label|studio|foundation|consultancy|brokerage|union|party|team|troupe|orchestra|laboratory|lab),? (?<o>${O})`,
    ),
  },
  {
    rule: 'tie-own-body',
    pattern: pattern(
      `(?<p>${P})[^.;${P}${O}]{0,60}? (?:his|her) (?:[a-z-]+ ){0,2}?(?:firm|company|fund|group|business|start-?up|hedge fund|vehicle),? (?<o>${O})`,
    ),
  },
  {
    rule: 'tie-now-at',
    pattern: pattern(
      `(?<p>${P})(?:, \\d\\d)?,? (?:now|previously|formerly|later|currently|then|once|late) (?:at|with|of) (?:the )?(?:[A-Z]?[a-z’'-]+ ){0,3}?(?<o>${O})`,
    ),
  },
  {
    rule: 'tie-name-of',
    pattern: pattern(`(?<p>${P})(?:,| \\() ?(?:of|at|from) (?:the )?(?:[a-z’'-]+ ){0,4}?(?<o>${O})(?=[,.;)]| )`),
  },
  // "Jane Doe, a biophysicist from the Basin Institute"
  {
    rule: 'tie-somebody-from',
    pattern: pattern(
      `(?<p>${P})(?:, \\d\\d)?, (?:then )?(?:an?|the) (?:[a-z-]+ ){0,3}?(?:[a-z-]+(?:ist|er|or|ian)|surgeon|engineer|scientist|lawyer|nurse|scholar|fellow|student|economist|chemist|expert|specialist|researcher|academic|executive|partner|analyst|consultant|accountant|banker) (?:from|with|at) (?:the )?(?:[a-z’'-]+ ){0,2}?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "Jane Doe teaches physics at Acme", "Doe, who works for Acme"
  {
    rule: 'tie-works-at',
    pattern: pattern(
      `(?<p>${P})(?:, \\d\\d,)?(?:,? who)? (?:now |then |once |still |also |later )?(?:teaches|taught|lectures|lectured|practises|practices|studies|works|worked|coaches|preaches|trains|conducts|edits|oversees|runs|heads|leads|directs|handles|supervises|researches) (?:[a-z]+ ){0,4}?(?:at|for|with) (?:the )?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "Jane Doe, now in charge of Acme"
  {
    rule: 'tie-in-charge',
    pattern: pattern(
      `(?<p>${P}),? (?:who (?:is|was) )?(?:now |then |currently |still |once )?(?:in charge (?:of|at)|at the helm of|at the head of|on the board of|back at) (?:the )?(?<o>${O})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-both-of',
    pattern: pattern(`(?<p>${PERSONS}),? (?:both|all|two|three) (?:of|from|at|with) (?:the )?(?<o>${O})(?!['’]s)`),
  },
  // "Under Jane Doe, Acme grew", "Jane Doe (Acme)", "on loan from Acme"
  {
    rule: 'tie-under-whom',
    pattern: pattern(`\\bUnder (?:[a-z’'-]+ ){0,4}?(?<p>${P})(?:['’]s? [a-z]+)?, (?:the )?(?<o>${O})(?!['’]s)`),
  },
  // "Acme, where Jane Doe had spent ten years"
  {
    rule: 'tie-where-worked',
    pattern: pattern(
      `(?<o>${O})(?:, [^.;${P}${O}]{1,40})?,? where (?<p>${P}) (?:had |has |also |once |now |then |later |previously )*(?:spent|worked|works|served|serves|rose|started|began|taught|teaches|ran|runs|led|leads|trained|edited|edits|played|coached)`,
    ),
  },
  { rule: 'tie-body-bracketed', pattern: pattern(`(?<p>${P}) \\((?<o>${O})\\)`) },
  { rule: 'tie-on-loan', pattern: pattern(`(?<p>${P}),? (?:who (?:is|was) )?on loan (?:from|to|at) (?<o>${O})`) },
  // "Jane Doe of the University of Westbridge", but not "accused Jane Doe of"
  {
    rule: 'tie-name-of-bare',
    pattern: pattern(
      `(?<!(?:accus|convict|inform|remind|warn|robb?|stripp?|clear|acquitt?|suspect|reliev|depriv|told|assur|notif|cur|rid|because|instead|ahead|front|behalf|death|arrest|support|wife|son|daughter|half|most)(?:ed|es|ing|ied|ies|s)?(?: of)? )(?<p>${P}) of (?:the )?(?:[A-Z]?[a-z’'-]+ ){0,3}?(?<o>${O})(?!['’]s)`,
    ),
  },
  // "Orbis, run by Jane Doe"
  {
    rule: 'tie-run-by',
    pattern: pattern(
      `(?<o>${O})(?:, | \\()?(?:(?:which|that) (?:is|was) |(?:is |was )?(?:the|an?) (?:[a-z-]+ ){1,7}?)?(?:now |then |long )?(?:run|led|headed|chaired|managed|owned|controlled|edited|coached) by (?:the |an? |its )?(?:[a-z-]+ ){0,4}?(?:[a-z]+s, )?(?<p>${PERSONS})(?!['’]s)`,
    ),
  },
  // What a paper printed by one of its writers
  {
    rule: 'tie-printed-by',
    pattern: pattern(
      `(?<o>${O}) (?:published|ran|printed|carried|aired|broadcast)(?: [a-z’'-]+){1,8}? (?:article|articles|story|stories|report|reports|investigation|series|column|columns|essay|documentary|interview)(?: [a-z’'-]+){0,3}? by (?<p>${PERSONS})`,
    ),
  },
  {
    rule: 'tie-decade-at',
    pattern: pattern(
      `(?<p>${P})[^.;${P}]{0,60}? after (?:an? |[a-z]+ )?(?:[a-z]+ ){0,2}(?:decades?|years?|months?|seasons?|career|stints?|spells?|time|internship|tenure) (?:at|with) (?:the )?(?:[a-z]+ ){0,3}?(?<o>${O})`,
    ),
  },
  {
    rule: 'tie-founded-by-en',
    pattern: pattern(
      `(?<o>${O})[^.;${O}${P}]{0,30}? (?:he|she|they|${P}) (?:co-)?(?:founded|started|set up) with (?<p>${PERSONS})`,
    ),
  },
];
const FOUNDER = /founder/u;

export function findEnglishPosts(document: Document, names: readonly PlacedName[]): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length < 2) continue;
    for (const { rule, pattern: shape } of POSTS)
      for (const match of template.text.matchAll(shape)) {
        const [people, place] = [match.indices?.groups?.p, match.indices?.groups?.o];
        const target = place && template.entities.get(place[0]);
        if (!people || !place || !target) continue;
        // "He acquired the brokerage Acme": only whose it is.
        const owner = template.offsets[people[0]] as number;
        if (rule === 'tie-owned-body' && !/^(?:his|her|their)\b/iu.test(document.reading.slice(owner, owner + 6)))
          continue;
        const label = match.groups?.label;
        const start = template.offsets[Math.min(people[0], place[0])] as number;
        const stop = template.offsets[Math.max(people[1], place[1])] as number;
        const types: FoundRelationship['type'][] = rule.startsWith('tie-found')
          ? ['founder_of']
          : label && FOUNDER.test(label)
            ? ['founder_of']
            : rule === 'tie-hired-from'
              ? ['role_at', 'left']
              : ['role_at'];
        for (let i = people[0]; i < people[1]; i++) {
          const source = template.entities.get(i);
          if (!source) continue;
          for (const type of types)
            found.push({
              type,
              source,
              target,
              rule,
              evidence: [{ start, end: stop }],
              events: [],
              ...(label && { label }),
            });
        }
      }
  }
  return found;
}
