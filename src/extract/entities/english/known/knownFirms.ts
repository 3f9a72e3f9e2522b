/**
 * Firms, banks, papers, broadcasters, labels and museums that news in English names without a word for what they are.
 *
 * Promises: as `knownEnglishBodies.ts`; `name?` is an everyday word, a surname or a place as well. Does not know: who owns whom.
 */
export const KNOWN_FIRMS = `
Ozy, Ozy Media, BuzzFeed News, The Information, Business Insider, Gimlet, Substack, Patreon, OnlyFans, Parler
Truth Social, Twitch, Discord?, Bumble?, Grindr, Match Group, Ashley Madison, Zynga, Ubisoft, Activision Blizzard
Riot Games, Rockstar Games, Take-Two, Sega, Konami, Capcom, Bandai, Square Enix, Atari, Roblox, Nikola Motor
Nikola Corporation, Lordstown, Canoo, Proterra, Britishvolt, Lilium, Joby, HeadSpin, Outcome Health, uBiome
Trustify, Better.com, Hims, Zenefits, Rippling, Brex, Opendoor, Zillow, Redfin, Knotel, Katerra, Oyo, OYO, Ola Cabs
Swiggy, BharatPe, PhonePe, Razorpay, Kingfisher Airlines, Punjab National Bank, PNB, Yes Bank, ICICI, ICICI Bank
HDFC, IL&FS, DHFL, Sahara Group, Fortis Healthcare, Tata?, Mahindra?, Bajaj?, Birla?, Reliance Jio, Jio?, Airtel
Bharti Airtel, NDTV, Republic TV, Zee Entertainment, Starboard, Samsung Electronics, Lotte Group, Hanwha?, SK Group
Hyundai Motor, Korean Air, Asiana, Asiana Airlines, Hybe, HYBE, SM Entertainment, YG Entertainment, JYP, Ador
Coupang, Toyota Motor, Nissan Motor, Mitsubishi Motors, Mitsubishi Heavy Industries, Seven & i, Livedoor
Olympus Corporation, Toshiba Corporation, Sharp Corporation, Johnny & Associates, Fuji TV, NHK, Yoshimoto Kogyo
Fast Retailing, Kirin Holdings, Line Corp, NTT, NTT Docomo, KDDI, JAL, Japan Airlines, ANA?, All Nippon Airways
JR West, JR East, Japan Post, Mt Gox, Coincheck, Binance US, Crypto.com, BitMEX, QuadrigaCX, OneCoin, Bitconnect
Celsius Network, Voyager Digital, Silvergate, Genesis Global, Digital Currency Group, Ripple Labs, OpenSea
Axie Infinity, Sky Mavis, Lehman?, Goldman?, JP Morgan, J.P. Morgan, JPMorgan Chase & Co, Merrill?, Citi
Barclays Capital, Coutts, C. Hoare & Co, Arbuthnot, Cazenove, Numis, Panmure Gordon, Rothschild & Co, N M Rothschild
Lazard Frères, Hambros, Baring Brothers, Guinness Mahon, Johnson Matthey, Polly Peck, Maxwell Communication
Mirror Group, Daily Mirror, Sunday Mirror, Daily Express, Sunday Express, Daily Star, Mail on Sunday
Sunday Telegraph, Sunday Times, Evening Standard, Private Eye, New Statesman, Reach plc, Trinity Mirror
Johnston Press, Telegraph Media Group, Guardian Media Group, Panorama?, ITN, Channel 5, TalkTalk, O2?, EE?, Three UK
BT, BT Group, Openreach, Cable & Wireless, Virgin Media, Virgin Money, Virgin Trains, Stagecoach, FirstGroup
First Group, Go-Ahead, Arriva, Southern Rail, Govia, LNER, GWR, Railtrack, HS2, Crossrail, TfL, Transport for London
London Underground, BAA, NATS, Loganair, Jet2, Tui, TUI, bmi, Bmi, Aer Lingus, Amey, Mitie, Kier, Galliford Try
Laing O'Rourke, Costain, Taylor Wimpey, Persimmon?, Barratt?, Bellway, Berkeley Group, Redrow?, Foxtons, Savills?
Knight Frank, Rightmove, Purplebricks, Zoopla, British Land, Landsec, Canary Wharf Group, Rydon, Arconic, Celotex
Kingspan, British Steel, Tata Steel, Corus, Liberty Steel, GFG Alliance, Harland & Wolff, Cammell Laird
Ferguson Marine, CalMac, P&O, P&O Ferries, Stena, Stena Line, Townsend Thoresen, Costa Cruises, Costa Crociere
Carnival Corporation, Autostrade, Autostrade per l'Italia, Atlantia, Transocean, Amoco, Occidental Petroleum
Massey Energy, Murray Energy, Pike River Coal, Samarco, Vale SA?, BHP Billiton, Xstrata, Implats, AngloGold Ashanti
Gold Fields, Ashanti Goldfields, Bre-X, Hollinger International, Livent, SNC Lavalin, Bombardier Inc, Air Canada
WestJet, Canadian Pacific, Canadian National, Bell Media, Rogers Communications, Shaw Communications, Loblaw
Loblaws, Sobeys, Canadian Tire, RIM, WE Charity, Telus?, Manulife, Sun Life, Scotiabank, CIBC, TD Bank, RBC, BMO
James Hardie, Virgin Australia, Ansett, Crown Resorts, Star Entertainment, Wesfarmers, Telstra, Optus, Medibank
Fortescue, Hancock Prospecting, Seven West Media, Nine Entertainment, Fairfax?, Fairfax Media, News Corp Australia
Network Ten, HIH, HIH Insurance, One.Tel, Fonterra, Air New Zealand, Solid Energy, Fletcher Building, Xero, TVNZ
RNZ, Waikato Times, SABC, Old Mutual, Absa, Nedbank, MultiChoice, Bosasa, VBS, VBS Mutual Bank, Oakbay
Regiments Capital, KPMG South Africa, Net1, Digicel, Sonatel, Ecobank, Jumia, Andela, Flutterwave, Paystack, Fly540
Tesla Motors, SolarCity, Boring Company, Neuralink, Waymo, Cruise LLC, Zoox, Pony.ai, Aurora Innovation, Mobileye
Anthropic, OpenAI, Inflection AI, Stability AI, Hugging Face, Midjourney, Character.AI, Cohere?, Scale AI
Perplexity?, DeepSeek, Moonshot AI, Zhipu, SenseTime, Megvii, Didi Chuxing, Meituan Dianping, Ele.me, Kuaishou
Bilibili, Douyin, Trip.com, Ctrip, New Oriental, TAL Education, Ofo, Mobike, LeEco, Li Auto, SAIC, Chery
Great Wall Motor, FAW, Dongfeng, CITIC Securities, Haitong, Huarong, Baoshang Bank, Ezubao, Zhongzhi, Zhongrong
Dalian Wanda, HNA Group, Hainan Airlines, China Eastern, China Southern, Air China, Cathay, Dragonair, Hongkong Land
HSBC Holdings, Hang Seng Bank, Bank of East Asia, Bank of China, China Construction Bank, Agricultural Bank of China
China Evergrande, Sinovel, Sino-Forest, Hanergy, Huishan Dairy, Sanlu, Mengniu, Yili, Kweichow Moutai, Nongfu Spring
SF Express, Cainiao, Anta?, Li-Ning, Peak Sport, PTT, Charoen Pokphand, CP Group, Thai Airways, Singapore Airlines
Temasek Holdings, DBS, OCBC, UOB, Keppel, Sembcorp, Hyflux, Noble Group, Olam, Grab Holdings, Sea Group, Shopee
Garena, Tokopedia, Traveloka, Garuda Indonesia, Pertamina, Lippo, Bakrie, Asia Pulp & Paper, Proton?, Genting
AirAsia X, Berjaya, San Miguel, Philippine Airlines, ABS-CBN, GMA Network, Rappler, Jollibee, PLDT, Vietnam Airlines
VinFast, Vingroup, Van Thinh Phat, Axiata, Emirates NBD, Etihad Airways, Aldar, Nakheel, ADNOC, Adnoc
Abu Dhabi United Group, City Football Group, Public Investment Fund, PIF, Qatar Sports Investments, QSI
Qatar Investment Authority, Sabic, SABIC, Saudi Telecom, Ma'aden, Saudi Binladin Group, Al Arabiya, Bank Leumi
Bank Hapoalim, Israel Aerospace Industries, Check Point, Elbit?, Yedioth Ahronoth, Haaretz, Jerusalem Post, Maariv
Turkish Airlines, Koç Holding, Halkbank, Hürriyet, Cumhuriyet, Zaman?, Bank Asya, Rossiya, Russian Railways, Rostec
Rosoboronexport, Surgutneftegas, Novatek, Bashneft, TNK-BP, Alfa Bank, Alfa Group, Mikhailovsky, VimpelCom, MegaFon
Mail.ru, Norilsk, Evraz, Mechel, Uralkali, Basic Element, Menatep, Hermitage Capital, NTV, Dozhd, Ukrzaliznytsia
Motor Sich, PrivatBank, Azovstal, Metinvest, Antonov?, Wizz, LOT?, Orlen, PKN Orlen, TVP, TVN, Gazeta Wyborcza
Skoda Auto, PPF?, Agrofert, MOL?, OTP, Erste?, Raiffeisen, OMV, Voestalpine, Signa, Hypo, Casinos Austria, Novomatic
Meinl Bank, Kronen Zeitung, ORF, Swissport, Swisscom, Glencore Xstrata, Julius Bär, Raiffeisen Schweiz, Vontobel
Credit Suisse First Boston, Philip Holzmann, Mannesmann, Infinus, Hypo Real Estate, WestLB, BayernLB, Sal. Oppenheim
Warburg Bank, M.M. Warburg, Bild?, Spiegel?, Handelsblatt, FAZ, Frankfurter Allgemeine, Die Tageszeitung, Correctiv
Axel Springer SE, ProSieben, Siemens AG, Thyssen?, Krupp?, Henkel, Metro AG, Karstadt, Arcandor, Schlecker
Air Berlin, Tönnies, Continental AG, ZF Friedrichshafen, Volkswagen AG, Porsche SE, Audi AG, Daimler-Benz
DaimlerChrysler, IG Metall, Ver.di, TeamViewer, Delivery Hero, HelloFresh, Rocket Internet, Zalando, Auto1, Grenke
Adler Group, Gruner + Jahr, Philips NV, Fortis?, ABN Amro, ABN AMRO, DSB Bank, KPN, TomTom, Akzo, Heineken NV
Ahold Delhaize, Royal Dutch Shell, Unilever NV, Dexia, KBC, Belfius, Brussels Airlines, Solvay SA, Carlsberg Group
Novo?, Maersk Line, A.P. Moller-Maersk, Bang & Olufsen, TV2, Politiken, Berlingske, Jyllands-Posten, Ekstra Bladet
OW Bunker, IT Factory, Aftonbladet, Expressen, Svenska Dagbladet, SVT, NRK, Aftenposten, Dagbladet, Telenor
Statkraft, Norsk Hydro, DNB, TeliaSonera, Telia, Ericsson AB, Saab Automobile, Scania, H&M Group, Systembolaget
Truecaller, Nokia Oyj, Neste, Fortum, Rovio, Supercell, Yle, Helsingin Sanomat, Landsbankinn, Icesave, Wow Air
WOW air, Icelandair, Samherji, Allied Irish Banks, AIB, Irish Nationwide, INM, RTÉ, RTE, Irish Times
Irish Independent, Paddy Power Betfair, Flutter?, Quinn Group, Ulster Bank, CRH, Smurfit Kappa, Kerry Group, Glanbia
Bank of Cyprus, Laiki, Folli Follie, Piraeus Bank, Alpha Bank, ERT, Banco de Portugal, BES, Banco Espirito Santo
Novo Banco, Portugal Telecom, TAP?, TAP Air Portugal, EDP, Galp, Caixa Geral de Depósitos, La Caixa, CaixaBank
Caja Madrid, Bankinter, Abengoa, Acciona, Ferrovial, Sacyr, Mapfre, Gowex, Pescanova, Prisa, El Periódico
La Vanguardia, RTVE, Telecinco, Mediapro, Zara Home, Mercadona, El Corte Inglés, Telefonica, Fininvest, RAI
Il Fatto Quotidiano, Il Giornale, La Gazzetta dello Sport, Sky Italia, Finmeccanica, Leonardo SpA, Fincantieri, Ilva
ILVA, Pirelli & C, Benetton Group, Edizione, Exor?, Ferrari NV, Luxottica Group, Banca Etruria, Banco Ambrosiano
Banca Monte dei Paschi, Cirio, Parmalat SpA, ENI, Saipem, Snam, Terna?, Poste Italiane, Trenitalia, L'Équipe
L'Equipe, Libération, Les Echos, L'Express, Paris Match, Charlie Hebdo, Mediapart, Canal+, France Télévisions
France 2, BFM TV, RMC, Europe 1, Lagardère?, Lagardere?, Hachette Livre, Editis, Fnac, Auchan, Leclerc?, Intermarché
Monoprix, Galeries Lafayette, Peugeot Citroën, PSA, PSA Group, Groupe Renault, Michelin SA, Airbus Group, EADS
Aérospatiale, Thales Group, Naval Group, DCNS, Safran SA, Lafarge?, LafargeHolcim, Holcim, Saint-Gobain, Suez SA
GDF Suez, Gaz de France, Orange SA, France Télécom, France Telecom, Iliad, Bouygues Telecom, SFR, Numericable
Altice, Alcatel, Alcatel-Lucent, Alstom SA, Elf Aquitaine, Total SA, Rhodia, Sanofi-Aventis, Servier Laboratories
Lactalis, Orpea, Korian, Societe Generale SA, BPCE, Natixis, Crédit Foncier, Danone SA, Ubisoft SA, Vivarte
Ogilvy & Mather, J Walter Thompson, J. Walter Thompson, JWT, Young & Rubicam, Grey Group, Leo Burnett?, BBDO, DDB
TBWA, McCann Erickson, McCann?, Wunderman Thompson, Burson-Marsteller, Hill & Knowlton, Brunswick Group
Freud Communications, Finsbury?, Teneo, Weber Shandwick, FTI Consulting, Alvarez & Marsal, AlixPartners
A.T. Kearney, Oliver Wyman, Arup, AECOM, Bechtel, Fluor, Parsons Brinckerhoff, Foster + Partners
Zaha Hadid Architects, Chanel SA, LVMH Group, Gucci Group, PPR, Saint Laurent, Balmain?, Lanvin?, Céline, Loewe?
Fendi SA, Dolce and Gabbana, Tommy Bahama, Michael Kors Holdings, Tapestry?, Coach Inc, Ted Baker, Superdry, Asos
ASOS, Boohoo, Missguided, Pretty Little Thing, Sports Direct, JD Sports, House of Fraser, Frasers Group
Arcadia Group, HMV, Currys, Dixons, Maplin, Mothercare, Poundland, Poundworld, Wilko, Homebase, B&Q, Kingfisher plc
Tesco plc, Sainsbury?, J Sainsbury, Co-op, Co-op Bank, Co-op Group, Somerfield, Britvic, Premier Foods
Cadbury Schweppes, Rowntree, Greene King, Mitchells & Butlers, BrewDog, Wagamama, Nando's, Jamie's Italian
Carluccio's, Costa Coffee, Caffè Nero, Whitbread, Compass Group, Sodexo, Allied Domecq, The Weinstein Company
Marvel Studios, DC Comics, Warner Music, Warner Music Group, Sony Music, Universal Music Group, Big Machine
Big Machine Records, Big Machine Label Group, Ithaca Holdings, Shamrock Capital, Roc Nation, Bad Boy Records
Interscope, Geffen, Capitol Records, Columbia Records, Island Records, Virgin Records, XL Recordings, Spotify AB
SiriusXM, iHeartMedia, Clear Channel, Cumulus, Entercom, CBS News, ABC News, NBC News, NBC Universal
Fox Corporation, Fox Business, Fox Sports, Starz, AMC Networks, Discovery Inc, Discovery Communications
Paramount Pictures, Skydance, National Amusements, Miramax Films, New Line, New Line Cinema, Relativity Media, STX
Annapurna, CAA, Creative Artists Agency, WME, William Morris Endeavor, UTA, ICM Partners, SAG-AFTRA, Writers Guild
WGA, Directors Guild, DGA, Screen Actors Guild, Actors' Equity, Academy of Motion Picture Arts and Sciences, HFPA
Hollywood Foreign Press Association, Recording Academy, Met Opera, New York Philharmonic, Berlin Philharmonic
Vienna Philharmonic, London Symphony Orchestra, Royal Opera House, English National Opera, Royal Ballet
Bolshoi Ballet, Bolshoi Theatre, Mariinsky, Paris Opera, National Theatre, Old Vic, Royal Shakespeare Company
British Museum, National Gallery, V&A, Tate Modern, Uffizi, Prado, MoMA, Getty Museum, Metropolitan Museum of Art
Whitney Museum, Guggenheim Museum, Art Institute of Chicago, Nobel Assembly, Pulitzer Board, PEN America
Authors Guild, Macmillan Publishers, Faber & Faber, Scholastic, Alfred A. Knopf, Knopf?, Doubleday?
St. Martin's Press, Melville House, Regnery, New Republic, National Review, Weekly Standard, Mother Jones, The Cut
Teen Vogue, Vogue, Bon Appétit, The Hollywood Reporter, Hollywood Reporter, TMZ, Us Weekly, National Enquirer
American Media, American Media Inc, AMI, Drudge Report, InfoWars, Infowars, Daily Caller, Daily Wire
One America News, The Onion, Talking Points Memo, Daily Kos, Quartz?, Recode, Gizmodo, Jezebel, Deadspin, G/O Media
Bloomberg LP, Bloomberg News, Dow Jones, Dow Jones & Company, Reuters Group, AP?, UPI, DPA, dpa
Invesco, Aberdeen Standard, Abrdn, abrdn, M&G, Baillie Gifford, Hargreaves Lansdown, St James's Place, Standard Life, Royal London, Aviva Investors
Columbia Threadneedle, Polar Capital, Ruffer, Lansdowne Partners, Man Group, Brevan Howard, Winton, Cevian, Bluebell Capital, Sherborne, Oaktree, Ares Management
Cerberus Capital, Fortress Investment, Apollo Global, Blackstone Group, Carlyle Group, Advent International, Cinven, Hellman & Friedman, General Atlantic, Insight Partners
Coatue, D1 Capital, Lone Pine, Viking Global, Baupost, Paulson & Co, Greenlight Capital, Muddy Waters, Hindenburg Research, Citron Research, Gotham City Research, Glaucus
Glass Lewis, ISS, Institutional Shareholder Services, Standard & Poor's, S&P Global, Fitch Ratings, MSCI, FTSE Russell, Dun & Bradstreet, Cushman & Wakefield, CBRE, JLL
Jones Lang LaSalle, Pan Macmillan, Hodder & Stoughton, Little Brown, Jonathan Cape, Canongate, Eddie Stobart, Wincanton, Yodel, Hermes Parcelnet, Evri, Parcelforce
Securicor, Rentokil, Serco Group, Interserve Group, Stagecoach Group, National Express, Megabus, Flixbus, BlaBlaCar
Men's Wearhouse, Jos. A. Bank, Eddie Bauer, Brooks Brothers, Lands' End, L.L. Bean, J.C. Penney, Sears Roebuck, Bed Bath & Beyond, Dick's Sporting Goods, Dillard's, Kohl's
T.J. Maxx, Marshalls?, Ross Stores, Family Dollar, Dollar General, Dollar Tree, Office Depot, OfficeMax, PetSmart, Petco, CarMax, AutoZone, AutoNation, 7-Eleven, Wawa
Fifth Third, Fifth Third Bank, First Citizens, First Horizon, First Data, PNC, PNC Bank, KeyBank, KeyCorp, SunTrust, Truist, BB&T, U.S. Bank, US Bancorp, Capital One, Huntington Bank
M&T Bank, Regions Bank, Zions, Comerica, Northern Trust, BNY Mellon, Bank of New York Mellon, Ally Financial, SoFi, Santander UK, TSB Bank, Clydesdale Bank, Yorkshire Bank
CliftonLarsonAllen, McGladrey, Crowe Horwath, Moss Adams, Plante Moran, Moore Stephens, Haines Watts, Smith & Williamson, Evelyn Partners, Duff & Phelps, Begbies Traynor
`;
