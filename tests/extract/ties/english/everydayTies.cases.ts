/** Posts, stakes, kin and quarrels as English papers tell of them; passages, the types asked for, and the ties. */
import type { RelationshipType } from '../../../../src/model/vocabulary.ts';

export type TieCase = [passage: string, types: RelationshipType[], ties: string[]];

const OPENING = 'Corvane Labs lost money for years. Corvane Labs has 40 staff. ';

export const TIES: Record<string, TieCase[]> = {
  'where somebody is from': [
    [
      'Corvane Labs tapped Hiro Nakada, a biophysicist from the Basin Institute.',
      ['role_at'],
      ['Hiro Nakada role_at Basin Institute', 'Hiro Nakada role_at Corvane Labs'],
    ],
    [
      'Ada Quill, an economist at the Basin Institute, called it a bluff.',
      ['role_at'],
      ['Ada Quill role_at Basin Institute'],
    ],
    [
      'Simon Gars, of the law firm Hollis & Peake, took charge of the case.',
      ['role_at'],
      ['Simon Gars role_at Hollis & Peake'],
    ],
    ['A surgeon with the Halden Trust, Leila Hadd, said so.', ['role_at'], ['Leila Hadd role_at Halden Trust']],
    ['Ruth Cane, who works for Orbis Bank, laughed.', ['role_at'], ['Ruth Cane role_at Orbis Bank']],
    ['Ruth Cane, an analyst with Orbis Bank, laughed.', ['role_at'], ['Ruth Cane role_at Orbis Bank']],
    [
      'Peter Zell, the editor of the Annals of Repair, withdrew the paper.',
      ['role_at'],
      ['Peter Zell role_at Annals of Repair'],
    ],
    [
      'The paper stood in the Annals of Cellular Repair. Peter Zell, the editor of the Annals, withdrew it.',
      ['role_at'],
      ['Peter Zell role_at Annals of Cellular Repair'],
    ],
    ['Ada Quill teaches physics at Halden University.', ['role_at'], ['Ada Quill role_at Halden University']],
    ['Ada Quill holds a chair at Halden University.', ['role_at'], ['Ada Quill role_at Halden University']],
    ['Ada Quill spent 12 years at Orbis Bank before that.', ['role_at'], ['Ada Quill role_at Orbis Bank']],
    [
      'Danny Okel, who has been in charge of Halden Rovers since January, said nothing.',
      ['role_at'],
      ['Danny Okel role_at Halden Rovers'],
    ],
    ['Danny Okel, who plays for Halden Rovers, said nothing.', ['role_at'], ['Danny Okel role_at Halden Rovers']],
    ['Danny Okel captains Halden Rovers.', ['role_at'], ['Danny Okel role_at Halden Rovers']],
    ['Ada Quill sits on the board of Orbis Bank.', ['role_at'], ['Ada Quill role_at Orbis Bank']],
    ['Ada Quill chairs the Halden Supporters’ Trust.', ['role_at'], ['Ada Quill role_at Halden Supporters’ Trust']],
  ],
  'coming and going': [
    [
      'Leo Voss arrived at Halden University in 2008, wooed away from Oregon by Curt Mayhew.',
      ['joined', 'role_at'],
      ['Leo Voss joined Halden University', 'Leo Voss role_at Halden University'],
    ],
    [
      'Leo Voss joined Orbis Bank from Hallam & Pryce in 2018.',
      ['joined', 'left', 'role_at'],
      [
        'Leo Voss joined Orbis Bank',
        'Leo Voss left Hallam & Pryce',
        'Leo Voss role_at Hallam & Pryce',
        'Leo Voss role_at Orbis Bank',
      ],
    ],
    [
      'Leo Voss moved from Orbis Bank to Corvane Labs in May.',
      ['joined', 'left'],
      ['Leo Voss joined Corvane Labs', 'Leo Voss left Orbis Bank'],
    ],
    [
      'Leo Voss, a professor at Halden University, resigned in May.',
      ['left', 'role_at'],
      ['Leo Voss left Halden University', 'Leo Voss role_at Halden University'],
    ],
    [
      'Ida Lund left Orbis Bank to set up a firm of her own, Clearseam.',
      ['left', 'founder_of'],
      ['Ida Lund founder_of Clearseam', 'Ida Lund left Orbis Bank'],
    ],
    [
      'Ida Lund walked out of Orbis Bank in 2019 to start Clearseam Inc.',
      ['left', 'founder_of'],
      ['Ida Lund founder_of Clearseam Inc.', 'Ida Lund left Orbis Bank'],
    ],
    [
      'Orbis Bank hired Ida Lund from Corvane Labs.',
      ['joined', 'appointed'],
      ['Ida Lund joined Orbis Bank', 'Orbis Bank appointed Ida Lund'],
    ],
  ],
  'whose paragraph it is': [
    [
      `${OPENING}\n\nOrbis Bank did not wait. Its directors removed Leo Voss as chief scientist in April. In June, it let go a third of its staff. Karin Stone hung on as chief executive until August, when she quit.`,
      ['role_at', 'left'],
      [
        'Karin Stone left Orbis Bank',
        'Karin Stone role_at Orbis Bank',
        'Leo Voss left Orbis Bank',
        'Leo Voss role_at Orbis Bank',
      ],
    ],
    [
      `${OPENING}\n\nAt Orbis Bank, the chairman, Leo Voss, resigned in April.`,
      ['role_at'],
      ['Leo Voss role_at Orbis Bank'],
    ],
    [
      `${OPENING}\n\nOrbis Bank was slower. The finance director, Ida Lund, said so.`,
      ['role_at'],
      ['Ida Lund role_at Orbis Bank'],
    ],
    [
      `${OPENING}\n\nOrbis Bank said it had sold its shares. Its chief executive, Ida Lund, called it a good day.`,
      ['role_at'],
      ['Ida Lund role_at Orbis Bank'],
    ],
  ],
  'owners and stakes': [
    [
      'Gareth Lane, the owner of Halden Rovers, has resigned.',
      ['invested_in', 'role_at'],
      ['Gareth Lane invested_in Halden Rovers', 'Gareth Lane role_at Halden Rovers'],
    ],
    ['Curt Mayhew owned 40,000 shares in Corvane Labs.', ['invested_in'], ['Curt Mayhew invested_in Corvane Labs']],
    [
      'Curt Mayhew holds a 12 per cent stake in Corvane Labs.',
      ['invested_in'],
      ['Curt Mayhew invested_in Corvane Labs'],
    ],
    [
      'Pell Capital, which owns a tenth of Corvane Labs, was furious.',
      ['invested_in'],
      ['Pell Capital invested_in Corvane Labs'],
    ],
    [
      'Curt Mayhew bought Halden Rovers from Ida Lund in 2019.',
      ['invested_in', 'acquired'],
      ['Curt Mayhew invested_in Halden Rovers'],
    ],
    [
      'Orbis Bank bought Corvane Labs for $3 million in May.',
      ['acquired', 'parent_of'],
      ['Orbis Bank acquired Corvane Labs'],
    ],
    ['Orbis Bank tried and failed to buy Corvane Labs.', ['acquired'], []],
  ],
  'who is kin': [
    ['Leo Voss and Karin Stone married in 2015.', ['family_of'], ['Karin Stone family_of Leo Voss']],
    ['Leo Voss met Karin Stone at college. They married in 2015.', ['family_of'], ['Karin Stone family_of Leo Voss']],
    ['Josef Tich, the husband of Leo Voss’s sister, bought a villa.', ['family_of'], ['Josef Tich family_of Leo Voss']],
    ['Josef Tich, who is married to Karin Stone, bought a villa.', ['family_of'], ['Josef Tich family_of Karin Stone']],
    ['Leo Voss’s wife, Karin Stone, a lawyer, wept.', ['family_of'], ['Karin Stone family_of Leo Voss']],
    [
      'It was sold to a firm run by the younger brother of Leo Voss, Piers Voss.',
      ['family_of'],
      ['Leo Voss family_of Piers Voss'],
    ],
    ['Karin Stone, Leo Voss’s former wife, wept.', ['family_of'], ['Karin Stone family_of Leo Voss']],
    ['Karin Stone filed for divorce from Leo Voss.', ['family_of'], ['Karin Stone family_of Leo Voss']],
    ['Leo Voss is a nephew of the founder, Otto Stone.', ['family_of'], ['Leo Voss family_of Otto Stone']],
    ['Leo Voss’s brother-in-law, Josef Tich, was charged.', ['family_of'], ['Josef Tich family_of Leo Voss']],
  ],
  'for and against': [
    ['Ada Quill called Leo Voss a liar.', ['criticized'], ['Ada Quill criticized Leo Voss']],
    ['The panel faulted Leo Voss. Ada Quill blamed Orbis Bank.', ['criticized'], ['Ada Quill criticized Orbis Bank']],
    ['Leo Voss reproached Ada Quill with having leaked the papers.', ['criticized'], ['Leo Voss criticized Ada Quill']],
    ['Ada Quill raised the failures with Leo Voss twice.', ['criticized'], ['Ada Quill criticized Leo Voss']],
    ['Ada Quill accused Orbis Bank of asset-stripping.', ['criticized'], ['Ada Quill criticized Orbis Bank']],
    [
      'Leo Voss and Ada Quill fell out over the paper in 2019.',
      ['conflict_with'],
      ['Ada Quill conflict_with Leo Voss'],
    ],
    [
      'Leo Voss has been at loggerheads with Ada Quill since May.',
      ['conflict_with'],
      ['Ada Quill conflict_with Leo Voss'],
    ],
    ['Ada Quill stood by Leo Voss.', ['supported'], ['Ada Quill supported Leo Voss']],
    [
      'Ada Quill assured staff that Leo Voss enjoyed her complete confidence.',
      ['supported'],
      ['Ada Quill supported Leo Voss'],
    ],
    [
      'Two colleagues, Ada Quill and Ida Lund, came out for Leo Voss.',
      ['supported'],
      ['Ada Quill supported Leo Voss', 'Ida Lund supported Leo Voss'],
    ],
    ['Ada Quill thanked Leo Voss for the figures.', ['supported'], []],
  ],
  'with each other': [
    [
      'The paper, written by Leo Voss with Ada Quill, was retracted.',
      ['works_with'],
      ['Ada Quill works_with Leo Voss'],
    ],
    [
      'Leo Voss published the paper, co-written with Ada Quill, in 2016.',
      ['works_with'],
      ['Ada Quill works_with Leo Voss'],
    ],
    ['Leo Voss and Ada Quill wrote the paper together.', ['works_with'], ['Ada Quill works_with Leo Voss']],
    ['Leo Voss received Ada Quill at his home near Telc.', ['met_with'], ['Ada Quill met_with Leo Voss']],
    ['Leo Voss sat down with Ada Quill on Monday.', ['met_with'], ['Ada Quill met_with Leo Voss']],
    ['Leo Voss flew to Leeds for a meeting with Ada Quill.', ['met_with'], ['Ada Quill met_with Leo Voss']],
    ['Leo Voss had lunch with Ada Quill.', ['met_with'], ['Ada Quill met_with Leo Voss']],
    ['Leo Voss saw Ada Quill in private on Tuesday.', ['met_with'], ['Ada Quill met_with Leo Voss']],
    [
      'Ida Lund brought Leo Voss and Ada Quill together over lunch in Milan.',
      ['met_with'],
      ['Ada Quill met_with Leo Voss'],
    ],
  ],
  'in whose place': [
    [
      'Leo Voss, at its head for nine years, laid down his office. The delegates chose Ada Quill in his stead.',
      ['succeeded'],
      ['Ada Quill succeeded Leo Voss'],
    ],
    ['Ada Quill took the reins from Leo Voss in November.', ['succeeded'], ['Ada Quill succeeded Leo Voss']],
    ['Ada Quill stepped into the shoes of Leo Voss.', ['succeeded'], ['Ada Quill succeeded Leo Voss']],
    [
      'Leo Voss was sacked as head coach of Halden Rovers. His assistant, Ada Quill, took over.',
      ['succeeded'],
      ['Ada Quill succeeded Leo Voss'],
    ],
    [
      'Ada Quill was elected president in 2014, defeating the incumbent, Leo Voss, by two votes.',
      ['succeeded'],
      ['Ada Quill succeeded Leo Voss'],
    ],
  ],
  'before the law': [
    [
      'Leo Voss was detained at his home by officers of the Economic Crimes Unit.',
      ['legal_action_against'],
      ['Economic Crimes Unit legal_action_against Leo Voss'],
    ],
    [
      'The Serious Fraud Office searched the offices of Orbis Bank in May.',
      ['legal_action_against'],
      ['Serious Fraud Office legal_action_against Orbis Bank'],
    ],
    [
      'The Care Inspectorate has opened an investigation into Orbis Bank.',
      ['legal_action_against'],
      ['Care Inspectorate legal_action_against Orbis Bank'],
    ],
    [
      'HMRC filed a winding-up petition against Halden Rovers.',
      ['legal_action_against'],
      ['HMRC legal_action_against Halden Rovers'],
    ],
    [
      'Leo Voss intends to sue Halden University for defamation.',
      ['legal_action_against'],
      ['Leo Voss legal_action_against Halden University'],
    ],
    [
      'The league docked Halden Rovers ten points. The National League fined Orbis United.',
      ['legal_action_against'],
      ['National League legal_action_against Orbis United'],
    ],
  ],
};
