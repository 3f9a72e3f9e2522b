/**
 * Bodies that English papers write in lower case, names in tables of what any reader knows, grounds and makes of cars that
 * are no bodies. Called by their texts.
 */
import type { NewsReport } from '../newsReports.cases.ts';
import { told } from './dailyPapers.cases.ts';

const SEATED: readonly NewsReport[] = [
  told('Orbury crown court jailed Ann Crewe for eight months on Monday.', { organizations: ['Orbury crown court'] }),
  told('At Orbury crown court, the judge gave Ann Crewe eight months.', { organizations: ['Orbury crown court'] }),
  told('Ann Crewe appeared at Halden magistrates’ court on Monday.', { organizations: ['Halden magistrates’ court'] }),
  told('Ann Crewe quit as leader of Halden and Orbury council on Monday.', {
    organizations: ['Halden and Orbury council'],
  }),
  told('Ann Crewe was arrested by City of Halden police on Monday.', { organizations: ['City of Halden police'] }),
  told('The report faulted the Orbury fire brigade on Monday.', { organizations: ['Orbury fire brigade'] }),
  told('The Orbury ambulance service dismissed Ann Crewe on Monday.', { organizations: ['Orbury ambulance service'] }),
  told('Ann Crewe wrote an Orbury crown court case on Monday.', { organizations: [] }),
  told('Ann Crewe paid her London council tax on Monday.', { organizations: [] }),
  told('Local magistrates’ court fees rose, Ann Crewe said on Monday.', { organizations: [] }),
];

const OFFICES: readonly NewsReport[] = [
  told('The labour department sued Ann Crewe on Monday.', { organizations: ['labour department'] }),
  told('The foreign ministry expelled Ann Crewe on Monday.', { organizations: ['foreign ministry'] }),
  told('The home office turned down Ann Crewe on Monday.', { organizations: ['home office'] }),
  told('A royal commission blamed Ann Crewe on Monday.', { organizations: ['royal commission'] }),
  told('The Veldt foundation fired Ann Crewe on Monday.', { organizations: ['Veldt foundation'] }),
  told('A foreign office in a tower is dear, Ann Crewe said on Monday.', { organizations: [] }),
  told('The foreign ministry spokesman resigned, Ann Crewe said on Monday.', { organizations: [] }),
];

const KNOWN: readonly NewsReport[] = [
  told('Ann Crewe left West Brom for Crystal Palace on Monday.', { organizations: ['West Brom', 'Crystal Palace'] }),
  told('Ann Crewe joined the Milwaukee Bucks on Monday.', { organizations: ['Milwaukee Bucks'] }),
  told('Ann Crewe quit Ukip on Monday.', { organizations: ['Ukip'] }),
  told('Ann Crewe sued Scotiabank on Monday.', { organizations: ['Scotiabank'] }),
  told('Roscosmos dismissed Ann Crewe on Monday.', { organizations: ['Roscosmos'] }),
  // names that others end before, and letters of a firm that go on
  told('Ann Crewe joined Halden Central, a railway, on Monday.', { organizations: ['Halden Central'] }),
  told('Ann Crewe joined New Zealand First on Monday.', { organizations: ['New Zealand First'] }),
  told('Ann Crewe sued the News of the World on Monday.', { organizations: ['News of the World'] }),
  told('The board of the bank hired Paul, Weiss on Monday, Ann Crewe said.', { organizations: ['Paul, Weiss'] }),
  told('Rogers Communications Inc. dismissed Ann Crewe on Monday.', { organizations: ['Rogers Communications Inc.'] }),
  told('Ann Crewe walked out of the Ulster Unionists on Monday.', { organizations: ['Ulster Unionist Party'] }),
  told('Ann Crewe left the All Blacks for the British and Irish Lions in 2005.', {
    organizations: ['All Blacks', 'British and Irish Lions'],
  }),
  told('Didn’t Iceland know? Ann Crewe sued Invesco on Monday.', { organizations: ['Invesco'] }),
  told('All rise, said Ann Crewe. Both British and Irish fans wept.', { organizations: [] }),
  told('On 14 June Mr Crewe was dismissed. The firm won against Andrew Crewe.', { people: ['Andrew Crewe'] }),
  told('In October Ann Crewe put Labour into power.', { organizations: ['Labour Party'] }),
  told('Labour costs rose, Ann Crewe said on Monday.', { organizations: [] }),
];

const LINES: readonly NewsReport[] = [
  told('VESKA ORLANDZE has been boss for three days. Orlandze resigned on Monday.', {
    people: ['Veska Orlandze'],
    organizations: [],
  }),
  told('Ann Crewe wrote on Instagram on Monday that she would resign.', { organizations: [] }),
  told('Ann Crewe left Instagram on Monday. She said so on Instagram.', { organizations: ['Instagram'] }),
  told(
    'Ann Crewe resigned on Monday.\n\nHear Tom Reid discuss this piece on the Vestry Review podcast, free wherever you listen.',
    { people: ['Ann Crewe'], organizations: [] },
  ),
  told(
    'The coach and his captain lost the match in front of their fans. The striker walked away from Vestator Tashkent on Monday.',
    { organizations: ['Vestator Tashkent'] },
  ),
];

const THINGS: readonly NewsReport[] = [
  told('Ann Crewe watched the match at the Emirates on Monday.', { organizations: [] }),
  told('Ann Crewe was presented to the press at Old Trafford on Monday.', { organizations: [] }),
  told('Ann Crewe resigned from Emirates on Monday.', { organizations: ['Emirates'] }),
  told('A camera caught Ann Crewe’s BMW doing 90 on Monday.', { organizations: [] }),
  told('Ann Crewe drove her Porsche into a wall on Monday.', { organizations: [] }),
  told('Ann Crewe was dismissed by Porsche on Monday.', { organizations: ['Porsche'] }),
  told('In Kyoto VESTA showed a second particle, Ann Crewe said on Monday.', { organizations: ['VESTA'] }),
];

export const LOWER_BODIES: readonly NewsReport[] = [...SEATED, ...OFFICES, ...KNOWN, ...LINES, ...THINGS];
