/**
 * Parties, movements, armed groups, charities, churches and bodies of several states.
 *
 * Promises: as `knownEnglishBodies.ts`; `name?` is an everyday word, a surname or a place as well. Does not know: people of a party (“Democrats”).
 */
export const KNOWN_PARTIES = `
Labour?, Conservatives?, Tories, Lib Dems, Liberal Democrats, Ukip, UKIP, Brexit Party, SNP, DUP, SDLP, UUP, TUV
Change UK, BNP, EDL, Britain First, UVF, UDA, Real IRA, Provisional IRA, ETA, Aontú, Aontu, Social Democrats?, GOP
DNC, RNC, Tea Party, Proud Boys, Oath Keepers, Ku Klux Klan, Antifa, MoveOn, Club for Growth, Heritage Foundation
Cato Institute, Brookings, Project Veritas, Turning Point USA, Lincoln Project, Sierra Club
Americans for Prosperity, Freedom Caucus, One Nation, Labor?, NDP, Wildrose, Parti Québécois, Parti Quebecois
Coalition Avenir Québec, CAQ, New Zealand First, NZ First, Te Pāti Māori, Maori Party, Act New Zealand
Alternative for Germany, Free Democrats, Christian Democrats, Christian Democratic Union, Christian Social Union
Die Grünen, BSW, Pegida, Les Républicains, Les Republicains, Front National, National Front, National Rally
La République En Marche, La France Insoumise, La France insoumise, Parti Socialiste, Reconquête, Reconquete, UMP
PSOE, Partido Popular, Izquierda Unida, Junts, Junts per Catalunya, ERC, PNV, Bildu, Más País, Fratelli d'Italia
Brothers of Italy, Lega Nord, Northern League, Partito Democratico, Italia Viva, Movimento 5 Stelle, M5S
Law and Justice, Civic Coalition, Jobbik, Tisza Party, Smer, Smer-SD, ANO, Freedom Party, FPÖ, FPO, ÖVP, OVP, SPÖ
Neos, N-VA, Vlaams Belang, PVV, VVD, D66, PvdA, Venstre, Sweden Democrats, Danish People's Party, Finns Party
True Finns, Pirate Party, New Democracy, Pasok?, PASOK, Golden Dawn, AKP, CHP, HDP, MHP, PKK, YPG, Iyi Party
Yesh Atid, Yisrael Beiteinu, Shas, Meretz, Kahol Lavan, Blue and White, Palestinian Authority, Islamic Jihad
Houthis?, Muslim Brotherhood, Ennahda, al-Shabaab, Al-Shabaab, al-Nusra Front, Peshmerga, Ba'ath Party
Free Syrian Army, Awami League, Congress Party, Bharatiya Janata Party, AAP, Aam Aadmi Party, Shiv Sena
Trinamool Congress, Samajwadi Party, DMK, AIADMK, RSS, PTI, Pakistan Tehreek-e-Insaf, PML-N, Tamil Tigers, LTTE, LDP
Liberal Democratic Party, DPJ, CDPJ, Ishin, Unification Church, Saenuri Party, People Power Party, UMNO, Umno, PKR
Barisan Nasional, Pakatan Harapan, PAP, People's Action Party, Workers' Party, Pheu Thai, Thai Rak Thai
Move Forward, Future Forward, NLD, Tatmadaw, Khmer Rouge, Golkar, Abu Sayyaf, Jemaah Islamiyah, KMT, DPP
Democratic Progressive Party, Demosisto, Civic Party, Chinese Communist Party, Communist Party, Politburo
Falun Gong, PSDB, PMDB, PRI, PRD, Morena, Movimiento al Socialismo, Sandinistas, Farabundo Martí, Shining Path, M-19
ELN, African National Congress, Democratic Alliance, EFF, Economic Freedom Fighters, Inkatha, UDM, MDC, ZANU-PF
SWAPO, Frelimo, Renamo, MPLA, UNITA, PDP, Azimio, ODM, Jubilee Party, TPLF, Janjaweed, M23, Lord's Resistance Army
Wagner Group, Azov?, A Just Russia, Yabloko, Komsomol, Servant of the People, Party of Regions, Batkivshchyna
Georgian Dream, Otpor, Pussy Riot, Femen, Greens?, Green Party, European People's Party, EPP, Renew Europe, ActBlue
Stop the War Coalition, Vote Leave, Leave.EU, Britain Stronger in Europe, People's Vote, Better Together
Yes Scotland, Insulate Britain, Just Stop Oil, Occupy Wall Street, LulzSec, PETA, Peta, RSPCA, RSPB, NSPCC
Barnardo's, Mencap, Help for Heroes, Royal British Legion, St John Ambulance, Kids Company, Comic Relief
Children in Need, Christian Aid, ActionAid, Islamic Relief, WaterAid, World Vision, CARE International, Mercy Corps
International Rescue Committee, Norwegian Refugee Council, Médecins sans Frontières, MSF, ICRC, Red Crescent, UNRWA
UNAIDS, UNDP, UNEP, WFP, World Food Programme, World Food Program, FAO, ILO, IAEA, ICAO, IMO, OPCW, OSCE, Osce
Asean, ASEAN, Mercosur, African Union, Ecowas, ECOWAS, Arab League, G7, G20, Brics, Commonwealth Secretariat
Council of Europe, European Parliament, European Council, European Union, EU, UN, Eurogroup, Eurostat, OLAF, EPPO
ECHR, ICTY, IPCC, Gavi, CEPI, Global Fund, USAID, DfID, DFID, Open Society Foundations, Gates Foundation
Bill and Melinda Gates Foundation, Clinton Foundation, Trump Organization, Trump Foundation, Ford Foundation
MacArthur Foundation, Wellcome Trust, Rockefeller Foundation, Carnegie Endowment, Chatham House, Rand Corporation
RAND, Human Rights Campaign, Southern Poverty Law Center, Innocence Project, Time's Up, Me Too, March for Our Lives
Susan G. Komen, Livestrong, Wounded Warrior Project, United Way, Salvation Army, Boy Scouts of America, Girl Guides
Church of England, Church of Scotland, Holy See, Opus Dei, Southern Baptist Convention, Jehovah's Witnesses
Scientology, Church of Scientology, Hillsong, Mormon Church, Aum Shinrikyo, NXIVM, Nxivm, Branch Davidians
Legion of Christ, Legionaries of Christ
Left-Greens, Left-Green Movement, Bright Future, Pirates?, Moderates?, Christian Democratic Appeal, Forum for Democracy, Left Bloc, Chega
Open VLD, Sverigedemokraterna, Momentum Movement, Together Party
`;
