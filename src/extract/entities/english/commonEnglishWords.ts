/** Words of English that tell what a capitalised name beside them is, or that are no name themselves. */

export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitalised in the middle of a sentence, yet neither person nor organization; also what only begins sentences. */
export const NO_NAMES = words(`
i a an the this that these those it its he she they we you his her their our your my him them us me who whom whose which what when where
why how there here and but or nor so yet for if because although though while after before since until unless as once than whether
in on at by to from of with without within into onto upon over under about above below between among against during through throughout
across behind beyond despite except near off out outside inside per via amid around along toward towards regarding including
not no yes never always also even only just still already again almost quite rather too very more most less least much many few
several some any all both each every either neither none one two three four five six seven eight nine ten eleven twelve dozens
hundreds thousands millions first second third last next other others another such same own meanwhile however moreover
furthermore nevertheless nonetheless instead otherwise then thus hence therefore later earlier soon now today yesterday
tomorrow tonight recently finally eventually initially previously currently formerly perhaps maybe indeed still
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
nov dec spring summer autumn winter christmas easter ramadan thanksgiving new year day eve
is are was were be been being am has have had having do does did done will would shall should can could may might must ought
according asked given speaking born founded led based 
ceo cfo cto coo chairman chairwoman president minister internet covid covid-19 ai tv it gdp ipo pdf dna usd gmt bst est pst
ap afp reuters mp mps mep meps msp msps mla mlas phd mba var uk us usa eu
monday's god bible koran english french german spanish italian chinese japanese russian american british european
thank hello sir dear nobody everyone everybody anyone anybody someone somebody nothing something everything
asked whatever whoever
dutchman dutchwoman welshman welshwoman irishwoman scotswoman norwegian-born norseman frenchman frenchwoman englishman englishwoman irishman scotsman welshman briton spaniard dane swede finn pole turk
disgraced ousted embattled beleaguered shamed jailed sacked outgoing incoming convicted accused deposed fired
dax cac ftse nikkei sensex kospi stoxx
ceos cfos phds vcs nj ny tx fl nc sc va tn md mn wi ky ct nh vt nm nv ut wv wy
cv pr hr hq pm pms vat cctv gps dj dvd faq pin iq diy r&d suv rsvp nda vip
hrh hm highness majesty lordship ladyship
flight staff part chapter section act scene figure table volume page round group stage phase`);

/** Common nouns in the plural that begin sentences; inside a name they are part of it. */
export const OPENERS = words(`
accusing blaming citing calling praising criticising criticizing denouncing attacking backing supporting succeeding replacing
following quoting joining urging telling asking thanking meeting firing hiring naming appointing suing beating defeating marrying
leaving facing describing comparing defending addressing questioning welcoming recalling
thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
ask meet enter exit cue blame thank consider remember forget imagine picture watch hear listen
police officials prosecutors investors critics supporters analysts experts
lawyers doctors scientists researchers shares sales stocks profits players fans voters rescuers residents witnesses
people families workers employees protesters students teachers customers
legislators curators jurors divers reporters
`);

/** Of nations, peoples, faiths and parties: adjectives, and no names. */
export const NATIONALITIES = words(`
afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian bangladeshi belarusian
belgian bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian catalan chilean chinese colombian croatian cuban
cypriot czech danish dutch egyptian emirati english estonian ethiopian european filipino finnish french georgian german ghanaian greek
guatemalan hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh
kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian maltese mexican mongolian moroccan mozambican nepalese
nigerian norwegian omani pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese
serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan ukrainian
eritrean congolese malian gambian guinean liberian malawian mauritian namibian tanzanian honduran salvadoran nicaraguan panamanian
haitian trinidadian barbadian bahamian surinamese guyanese paraguayan ecuadorian turkmen tajik kyrgyz azerbaijani azeri moldovan montenegrin
macedonian luxembourgish burmese laotian fijian samoan bhutanese maldivian nepali tibetan uyghur corsican galician chechen kosovar
uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean bavarian sicilian tuscan flemish basque breton
christian muslim jewish catholic protestant anglican buddhist hindu sikh sunni shia orthodox republican republicans democrat democrats
democratic conservative conservatives liberal socialist communist tory tories western eastern northern southern latin
americans bahrainis saudis qataris emiratis kuwaitis iraqis pakistanis bangladeshis koreans canadians australians austrians belgians brazilians
mexicans nigerians kenyans ghanaians egyptians indians indonesians malaysians singaporeans romanians hungarians bulgarians norwegians armenians
georgians iranians syrians libyans tunisians algerians moroccans venezuelans colombians chileans peruvians cubans argentines argentinians africans
asians scots swedes danes finns poles czechs slovaks turks greeks spaniards croats serbs bosnians kurds jews muslims christians arabs texans
californians londoners afghans albanians thais filipinos zimbabweans ugandans rwandans ethiopians somalis sudanis south-africans icelanders
germans russians italians britons europeans israelis palestinians ukrainians`);

/** What stands before a name as part of how a person is called. */
export const HONORIFICS = words(`
mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baron baroness sheikh sheik imam rabbi rev rev. reverend
father sister brother pope cardinal archbishop bishop king queen prince princess duke duchess emperor sultan crown
sen. rep. gov. gen. col. lt. sgt. capt. hon. senator congressman congresswoman representative governor general colonel
lieutenant sergeant captain major admiral commander corporal private constable detective inspector superintendent
commissioner sheriff marshal judge justice magistrate president vice-president chancellor premier minister secretary
ambassador mayor assemblyman assemblywoman councillor councilman councilwoman alderman deputy chief executive chairman chairwoman chair director manager coach
speaker treasurer attorney prosecutor solicitor counsel doctor nurse officer spokesman spokeswoman
prime vice former acting interim co-founder founder ceo cfo coo cto mp mep qc kc
foreign finance interior home defence defense health education justice trade energy transport environment agriculture labour
shadow first second lord state economy economics culture housing treasury assistant senior junior managing under-secretary
undersecretary midfielder defender striker goalkeeper forward winger captain taoiseach tánaiste maître maitre monsieur madame mme señor señora
president-elect prime-minister-designate chancellor-designate governor-elect mayor-elect senator-elect councillor-elect congressman-elect congresswoman-elect sgt maj. brig.
herr frau signor signora don doña lt sgt capt col rev hon sen rep gov adm maj brig sri shri datuk tan gen maj. brig. brigadier adm. pres. justice pm`);
/** Of these a name after them is a person's; the rest only qualify. */
export const FIRM_HONORIFICS = words(`
councilman councilwoman councillor alderman assemblyman assemblywoman congressman congresswoman
mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baron baroness sheikh rabbi rev. reverend pope cardinal
archbishop bishop king queen prince princess sen. rep. gov. gen. col. lt. sgt. capt. hon. senator congressman congresswoman
governor colonel lieutenant sergeant captain admiral constable inspector superintendent sheriff judge justice magistrate president
vice-president chancellor premier minister ambassador mayor councillor secretary commissioner chairman chairwoman director executive ceo cfo
coo cto mp coach manager spokesman spokeswoman prosecutor founder co-founder striker midfielder defender goalkeeper winger
taoiseach tánaiste maître maitre monsieur madame mme señor señora herr frau signor signora president-elect governor-elect mayor-elect senator-elect congressman-elect congresswoman-elect shri datuk maj. brigadier adm. lt sgt capt col rev sen gov adm maj brig gen`);
export const MALE_HONORIFICS = words(
  'mr mr. sir lord monsieur señor herr signor father brother pope king prince duke sheikh cardinal chairman congressman',
);
export const FEMALE_HONORIFICS = words(
  'mrs mrs. ms ms. miss madame mme señora frau signora dame lady sister queen princess duchess baroness chairwoman congresswoman',
);

/** Nouns for a person: posts, trades, kin. */
export const PERSON_NOUNS = words(`
speaker postdoc coroner matron registrar ombudsman paramedic sheriff constable director-general secretary-general attorney-general editor-in-chief governor-general inspector-general commander-in-chief vice-chair vice-chairman vice-chairwoman deputy-director co-director co-head co-chief co-chair co-chairman solicitor-general auditor-general comptroller adjutant-general news-editor co-president vice-captain
incumbent challenger front-runner frontrunner runner-up contender opponent nominee designate
chairman chairwoman chairperson chair chairmen president vice-president chief ceo cfo coo cto boss director directors founder founders co-founder
co-founders cofounder executive executives officer officers manager managers head leader leaders deputy partner partners owner owners
co-owner investor shareholder billionaire millionaire entrepreneur businessman businesswoman financier banker broker trader lender accountant
accountants auditor economist analyst consultant adviser advisor aide ally lieutenant colleague successor predecessor employee worker secretary
treasurer engineer engineers scientist scientists researcher researchers professor lecturer academic student pupil teacher biologist chemist
physicist astronomer geologist seismologist virologist epidemiologist neuroscientist psychologist statistician mathematician historian sociologist
anthropologist doctor surgeon nurse physician midwife patient inventor programmer developer designer architect author co-author
coauthor writer novelist poet journalist reporter editor correspondent columnist broadcaster presenter blogger photographer
director producer actor actress singer musician composer conductor painter artist dancer comedian chef winemaker farmer fisherman miner
driver pilot sailor soldier veteran guard firefighter policeman policewoman detective inspector investigator agent spy
judge justice magistrate lawyer lawyers attorney barrister solicitor prosecutor prosecutors counsel juror witness defendant plaintiff victim
suspect convict prisoner claimant whistleblower whistle-blower informant fugitive fraudster
minister ministers politician lawmaker legislator senator congressman congresswoman representative mp mep councillor mayor governor
chancellor premier ambassador envoy diplomat spokesman spokeswoman spokesperson negotiator candidate commissioner regulator official
activist campaigner protester volunteer resident neighbour neighbor trustee curator principal headteacher dean rector provost
king queen prince princess duke bishop priest pastor rabbi imam nun pope
player players flanker fly-half scrum-half full-back fullback prop hooker lineman linebacker shortstop wicketkeeper goaltender pitcher infielder outfielder striker forward midfielder winger defender goalkeeper keeper captain coach coaches trainer referee footballer athlete sprinter swimmer
cyclist boxer golfer cricketer batsman bowler quarterback skipper scorer champion teammate medallist medalist winner laureate
man woman boy girl teenager child baby widow widower father mother parent parents son sons daughter daughters brother brothers sister sisters
half-brothers half-sisters stepbrother stepsister stepbrothers stepsisters sister-in-law brother-in-law sibling siblings wife husband spouse uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepson stepmother
stepdaughter half-brother half-sister heir heiress heirs fiance fiancee girlfriend boyfriend friend twin matriarch patriarch survivor
mathematician graduate alumnus fellow member no.2 backer backers critic rival mentor protege guru translator interpreter eldest youngest elder
teammates trader traders skipper veteran physicist theorist peer peers backbencher backbenchers grandee donor donors insider newcomer stopgap socialite celebrity podcaster influencer replacement outsider loyalist technocrat heir-apparent understudy acolyte disciple henchman baker jeweller jeweler bookmaker hotelier restaurateur landlord executor administrator liquidator mediator negotiators middleman lobbyist pollster strategist speechwriter expert specialist statesman stateswoman bureaucrat mandarin functionary stalwart figurehead frontman rector vicar barrister silk superior subordinate underling model magnate tycoon mogul buyer bidder banker financier scientist runner rower
porter doorman gunman gunmen butler waiter waitress barman bartender clerk caretaker janitor chauffeur bodyguard housekeeper gardener maid nanny
governess tutor carpenter plumber electrician mechanic welder blacksmith bricklayer joiner tailor dressmaker seamstress cobbler milliner shopkeeper
butcher fishmonger greengrocer florist hairdresser barber beautician masseur masseuse clairvoyant psychic astrologer magician clown acrobat dramatist
playwright screenwriter librettist essayist biographer lexicographer sculptor potter printmaker illustrator cartoonist animator cinematographer
cameraman videographer choreographer ballerina pianist violinist cellist guitarist drummer bassist soprano baritone rapper songwriter lyricist
bandleader impresario promoter publicist ghostwriter typist stenographer receptionist paralegal bailiff usher warden jailer gaoler gatekeeper watchman
lookout burglar thief robber mugger kidnapper hijacker arsonist forger smuggler trafficker assassin hitman hit-man murderer killer attacker assailant
poisoner stalker blackmailer extortionist conman con-man swindler impostor hacker terrorist militant insurgent guerrilla warlord dictator strongman
apparatchik commissar minister-president vice-chancellor registrar bursar headmaster headmistress schoolteacher schoolmaster instructor chaplain
deacon monk friar abbot abbess missionary preacher evangelist cleric mullah ayatollah mufti lama shaman paramedic ambulanceman dentist dental-nurse
optometrist optician pharmacist vet veterinarian pathologist radiologist oncologist cardiologist neurologist psychiatrist psychotherapist
paediatrician pediatrician obstetrician gynaecologist gynecologist dermatologist anaesthetist anesthetist immunologist microbiologist geneticist
botanist zoologist ecologist ornithologist entomologist marine-biologist oceanographer glaciologist meteorologist climatologist palaeontologist
paleontologist archaeologist linguist philologist philosopher theologian criminologist demographer geographer cartographer surveyor quantity-surveyor
naval-architect metallurgist toxicologist biochemist crystallographer logician cryptographer cosmologist astrophysicist astronaut cosmonaut test-pilot
navigator bosun boatswain helmsman yachtsman yachtswoman canoeist skier skater snowboarder gymnast jockey racing-driver rally-driver wrestler judoka
fencer archer marksman sniper hurdler decathlete triathlete marathoner pole-vaulter high-jumper javelin-thrower shot-putter lifter weightlifter
powerlifter bodybuilder surfer diver mountaineer climber explorer sherpa cellarman vintner sommelier publican innkeeper nightclub-owner croupier
gambler card-sharp oilman oil-man trucker trucking-contractor stevedore docker longshoreman rigger roughneck lumberjack rancher cowboy shepherd
goatherd beekeeper peasant smallholder landowner squire aristocrat nobleman noblewoman viscount earl marquess baronet knight tsar emperor empress
sultan emir shah caliph prophet saint martyr courtier chamberlain equerry valet apprentice trainee intern cadet conscript deserter mutineer exile
refugee asylum-seeker migrant immigrant expatriate emigre émigré dissident defector turncoat double-agent spymaster spook codebreaker go-between fixer
bagman bookkeeper paymaster cashier teller actuary underwriter stockbroker jobber arbitrageur speculator short-seller day-trader hedge-fund-manager
venture-capitalist angel-investor philanthropist benefactor patron benefactress heir-at-law beneficiary legatee testator guardian orphan foundling
stepdad stepmum godfather godmother godson goddaughter in-law father-in-law mother-in-law son-in-law daughter-in-law ex-wife ex-husband ex-girlfriend
ex-boyfriend fiancé fiancée bride groom bridegroom mistress lover paramour concubine consort sweetheart schoolfriend classmate roommate flatmate
housemate playmate drinking-companion confidant confidante protégé protégée namesake contemporary treasurer-general paymaster-general postmaster
postmistress postman sub-postmaster subpostmaster subpostmistress sub-postmistress stationmaster signalman train-driver ticket-inspector steward
stewardess purser co-pilot first-officer flight-engineer air-traffic-controller controller dispatcher foreman forewoman overseer supervisor
superintendent quartermaster adjutant brigadier field-marshal air-marshal rear-admiral vice-admiral commodore wing-commander squadron-leader
ex-minister ex-president ex-chairman ex-boss ex-banker ex-policeman ex-soldier ex-footballer ex-partner ex-colleague ex-deputy ex-aide ex-spy`);

/** Nouns for an organization, in lower case beside its name. */
export const ORGANIZATION_NOUNS = words(`
company companies firm firms group corporation business startup start-up giant maker carmaker automaker drugmaker chipmaker retailer supermarket
chain bank lender insurer fund investor-group broker brokerage exchange airline carrier operator developer manufacturer producer supplier
publisher newspaper magazine daily weekly tabloid website site broadcaster network channel station agency regulator watchdog ministry
department court tribunal commission committee council parliament senate congress assembly union party coalition alliance movement
faction charity foundation trust nonprofit non-profit ngo institute institution university college school academy laboratory lab hospital clinic
museum gallery theatre theater orchestra church club clubs team side franchise league federation association society body organization
cooperative co-operative co-op organisation inspectorate guild authority conglomerate subsidiary unit division arm parent affiliate vehicle venture studio label consultancy consulting auditor
outfit platform service blog podcast newsletter app marketplace incumbent rival competitor partnership estate vineyard winery brewery distillery brand
mill smelter refinery shipyard foundry casino dairy brewer grocer refiner haulier think-tank thinktank quango lobby boutique outlet provider seller utility label house paper oil-major major
contractor subcontractor builder housebuilder shipbuilder dealer dealership
militia army force police cartel gang journal regiment utility brigade practice`);

/** Last words of the name of an organization. */
export const ORGANIZATION_ENDS = words(`
dairy aquarium legion trawlers hauliers printers shippers growers breeders outfitters ironworks steelworks waterworks sawmills tanneries stevedores
mustangs tigers lions eagles hawks bulls panthers cougars wildcats bulldogs broncos dolphins sharks raiders vikings titans spartans hornets falcons
ravens rockets chargers canucks hurricanes cyclones lightning grizzlies raptors bobcats huskies badgers gators longhorns wolverines buccaneers
marine standards weekly monthly quarterly tabloid titles ferries tankers yachts marinas docks harbours
unit squad directorate inc inc. corp corp. corporation co co. company ltd ltd. limited llc llp plc ag gmbh sa spa s.p.a. nv bv ab oy asa kk holdings holding group
partners capital ventures ventures' management investments investment securities bank banks financial insurance energy motors
motor electric steel oil petroleum gas power airlines airways airline air aviation aerospace railways rail pharmaceuticals pharma biotech therapeutics
sciences biosciences genomics research analytics dynamics robotics logistics consulting advisors advisers equity trading asset assets brands foods foundation trust technologies technology tech systems software networks network media entertainment studios pictures records broadcasting
press publishing publications times post herald tribune gazette guardian telegraph journal news magazine review ledger echo mail mirror wire chronicle
courier observer inquirer examiner bulletin dispatch argus
university college school institute institution academy laboratory laboratories lab labs observatory hospital clinic infirmary museum gallery library
theatre opera philharmonic orchestra church cathedral
court courts tribunal police constabulary ministry department office bureau agency administration authority authorities commission committee
council board parliament assembly senate congress house government cabinet treasury secretariat service services
party bloc caucus cooperative cooperatives co-operative co-operatives co-op coop panel union unions alliance coalition movement front league federation confederation association society club fc afc cf sc ac
united city rovers wanderers athletic albion hotspur villa county rangers celtic palace forest town
foundation trust fund charity initiative network centre center forum chamber organization organisation
enterprise enterprises industries international global worldwide associates brothers sons bros advisors advisers consulting
solutions labs works foods brands stores supermarkets motors pharmacy logistics exchange
survey registry inspectorate directorate consortium guild collective nations navy army force guard marines
estates vineyards winery distillers brewery hotels resorts properties realty books bio werke motorworks maison verlag aerosystems mutual pottery potteries stahl bau brewing distilling mills foundry creamery bakery tobacco cement glass
timber rubber cycles instruments devices sensors lasers optics photonics microsystems cloud digital online gaming pay payments finance fintech lending
credit savings mortgage mortgages loans wealth reinsurance underwriting helicopters shipyard shipyards lines couriers express parcels trucking transit
solar nuclear hydro utilities waste recycling environmental agro farms seeds meats poultry seafood sugar genetics vaccines medical surgical optical
lifesciences telecoms wireless broadband cable satellite radio productions films animation cinemas fashion couture jewellery sportswear footwear clothing
retail outfitters furnishings hardware tools machinery engines turbines bearings alloys aluminium copper lithium diamonds drilling exploration pipelines
auctions auctioneers galleries staffing recruitment catering cleaning nurseries distillery
refining petrochemicals fertilisers aero aeronautics avionics homes construction engineering telecom telecommunications mobile
agriculture defence defense justice defra sport sports athletic calcio daily
brigade inquiry corps ombudsman polytechnic conservatory synod diocese battalion
health healthcare data robotics dynamics analytics genomics chemicals minerals metals mining semiconductors batteries renewables leisure
travel cruises ferries shipping freight haulage shoes apparel cosmetics toys cars vans trucks tyres tires furniture ceramics plastics textiles
breweries dairies bakeries fisheries seafoods coffee confectionery restaurants clinics dental diagnostics biosciences biologics wellness interactive
resources coal water semiconductor semis care assurance assurances builders manufacturing advisory solicitors chambers advocates
materials composites wind fusion quantum fitness racing events tours paper packaging concrete bricks interiors design designs architects
surveyors security munitions arms pumps valves equipment hire leasing wallet markets brokers commodities grain tea wines spirits
jewellers watches games minerals mines collieries quarries aggregates tobaccos tankers hauliers abattoirs creameries infrastructure
communications watch ports terminals airports depots warehouses lettings outdoors pharmacies chemists opticians vets hospices nurseries academies
energie energi enerji petróleo petroleo telekom elektrik elektronik technik logistik immobilien gruppe gruppo grupo groupe konzern
institutet institut instituto istituto industrie industri bryggeri forsikring versicherung sparkasse volksbank finanz finans finanziaria costruzioni trasporti constructora
motoren chemie handel edizioni éditions editions cervejaria construções minería mineração kolen
maritime ballet circus civils development developments electronics electrics beverages drinks gases appliances electrical homewares carriers shipowners rederi rederij reederei sinfonia sinfonietta symphony renewal`);
/** Heads that take "of …", "for …": Bank of England, Department for Education. */
export const ORGANIZATION_HEADS = words(`
bank ministry department university court house institute office board council commission association federation union bureau academy church college
school museum society party chamber port library theatre theater opera orchestra gallery observatory exchange order brotherhood archdiocese diocese friends sons conservatory academy committee authority agency administration organization organisation confederation league fund trust
alliance movement hospital museum centre center supreme state national royal guild faculty secretariat directorate centers centres
journal chronicle gazette magazine division annals archives proceedings transactions army senate parliament assembly congress foundation institution center police service survey`);

/** Words in whose company a capitalised name is a prize, a law, a place, a contest or a work. */
export const OTHER_ENDS = words(`
cup prize prizes league leagues award awards medal act bill law ordinance ordinances statute day week month war wars street st road avenue lane drive river lake mountain mount island
islands bridge airport stadium arena square park tower towers hall building palace castle hotel harbour harbor port bay beach coast valley desert
sea ocean gulf strait peninsula station highway motorway tunnel dam open masters championship championships games olympics paralympics final trophy
series grand prix derby marathon constitution treaty agreement accord protocol declaration convention code directive amendment
report plan project programme program scheme operation festival fair exhibition expo summit conference
republic kingdom states emirates province county district region city town village borough north south east west
committee-stage hill hills heights gate crescent square election elections ground grounds referendum liga lig serie bundesliga coppa copa supercoppa supercopa`);

/** Particles inside a person's name. */
export const PARTICLES = words(
  `van von de der den del della di da dos das du des le la el al bin bint ibn ben ten ter te zu zum af av y st st. mac mc`,
);
