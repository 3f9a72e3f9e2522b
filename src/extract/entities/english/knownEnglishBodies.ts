/**
 * Firms, banks, papers, clubs and world bodies so widely known that English news names them without a word for what they are.
 *
 * Promises: each of `KNOWN_BODIES` is a name of an organization first of all; those of `MAYBE_BODIES` are everyday words,
 * surnames or the like as well, and give way to what stands beside them. Does not know: their shorter and longer forms.
 */
import { KNOWN_AGENCIES } from './known/knownAgencies.ts';
import { KNOWN_CLUBS } from './known/knownClubs.ts';
import { KNOWN_FIRMS } from './known/knownFirms.ts';
import { KNOWN_PARTIES } from './known/knownParties.ts';

const list = (text: string): readonly string[] => text.split(/[,\n]/).map((name) => name.trim());

const FIELDS = [KNOWN_AGENCIES, KNOWN_CLUBS, KNOWN_FIRMS, KNOWN_PARTIES].flatMap(list);

/** Partners and publishers. */
const WITH_COMMAS = [
  'Paul, Weiss',
  'Paul, Weiss, Rifkind, Wharton & Garrison',
  'Skadden, Arps',
  'Skadden, Arps, Slate, Meagher & Flom',
  'Cravath, Swaine & Moore',
  'Wachtell, Lipton',
  'Wachtell, Lipton, Rosen & Katz',
  'Weil, Gotshal & Manges',
  'Fried, Frank',
  'Skidmore, Owings & Merrill',
  'Farrar, Straus and Giroux',
  'Little, Brown',
];

export const KNOWN_BODIES: ReadonlySet<string> = new Set([
  ...WITH_COMMAS,
  ...FIELDS.filter((name) => name !== '' && !name.endsWith('?')),
  ...list(`Goldman Sachs, Morgan Stanley, Lehman Brothers, Bear Stearns, Merrill Lynch, JPMorgan, JPMorgan Chase, Wells Fargo, Credit Suisse, Citigroup
Santander, Societe Generale, Société Générale, BNP Paribas, Standard Chartered, Charles Schwab, Berkshire Hathaway, BlackRock, Blackstone
Ernst & Young, KPMG, Deloitte, McKinsey, Arthur Andersen, Rolls-Royce, General Motors, Nissan, Renault, Peugeot, Volkswagen, Tesla, Boeing, Airbus
Lockheed Martin, Northrop Grumman, Raytheon, Samsung, Sony, Nintendo, Panasonic, Toshiba, Hitachi, Huawei, Xiaomi, Alibaba, Tencent, Baidu
ByteDance, Facebook, Twitter, Instagram, YouTube, TikTok, Netflix, Spotify, Lyft, Airbnb, Microsoft, Amazon, Intel, Nvidia, Qualcomm, Cisco, Nokia
Ericsson, Motorola, DeepMind, SpaceX, Walmart, Tesco, Sainsbury's, McDonald's, Starbucks, Coca-Cola, Pepsi, Nestlé, Nestle, Unilever
Procter & Gamble, Johnson & Johnson, Pfizer, Moderna, AstraZeneca, Novartis, Roche, GlaxoSmithKline, Sanofi, ExxonMobil, Exxon Mobil, Chevron
Gazprom, Rosneft, Aramco, TotalEnergies, WorldCom, Wirecard, Bloomberg, Euromoney, Politico, BuzzFeed, Le Monde, Le Figaro, El País, Der Spiegel
Sky News, Sky Sports, Fox News, Al Jazeera, Reuters, Associated Press, Agence France-Presse, Xinhua, Washington Post, New York Times
Wall Street Journal, Financial Times, The Economist, Unicef, UNICEF, Unesco, UNESCO, Interpol, Europol, Eurojust, Opec, OPEC, Nato, NATO, Greenpeace
Oxfam, Amnesty International, Hamas, Hezbollah, Taliban, Real Madrid, Barcelona FC, Bayern Munich, Manchester United, Manchester City, Liverpool FC
Juventus, Arsenal, Tottenham Hotspur, Borussia Dortmund, Paris Saint-Germain, Inter Milan, AC Milan, Benfica, Fifa, FIFA, Uefa, UEFA, Caltech
Stanford, Harvard, Yale, Princeton, Sinn Féin, Sinn Fein, Fianna Fáil, Fianna Fail, Fine Gael, Bloc Québécois, Bloc Quebecois, Komeito, Reform UK, Plaid Cymru, Scotland Yard, Disney, Walt Disney, Apple, Meta
PayPal, eBay, Yahoo, AOL, Xerox, Kodak, BP, GE, AIG, Enron, Hewlett-Packard, Pixar, Marvel, Marvel Entertainment, Lucasfilm, Hulu, ESPN, Warner Bros
Warner Bros., Warner Bros. Discovery, WarnerMedia, Time Warner, Paramount, Paramount Global, Viacom, ViacomCBS, Comcast, NBCUniversal
Universal Studios, DreamWorks, DreamWorks Animation, Lionsgate, 20th Century Fox, 21st Century Fox, News Corp, HBO, CBS, NBC, CNN, BBC, MSNBC, CNBC
C-SPAN, Nickelodeon, Electronic Arts, Activision, Epic Games, Verizon, AT&T, T-Mobile, Vodafone, Telefónica, Deutsche Telekom, Sprint, Deutsche Bank
UBS, HSBC, NatWest, Nomura, ING, Rabobank, Danske Bank, KKR, Apollo Global Management, Sequoia Capital, SoftBank, Andreessen Horowitz
Elliott Management, Trian, PwC, PricewaterhouseCoopers, Accenture, Bain & Company, Boston Consulting Group, Salesforce, SAP, IBM, HP, AMD, TSMC
Palantir, Pinterest, Snapchat, Reddit, WhatsApp, DoorDash, Instacart, WeWork, Peloton, Robinhood, Coinbase, Binance, Nike, Adidas, Ikea, IKEA, H&M
LVMH, Gucci, Kering, L'Oréal, Heineken, Diageo, Carlsberg, Danone, Kraft Heinz, Mondelez, PepsiCo, Costco, Kroger, Carrefour, Aldi, Lidl, Asda
Walgreens, CVS, UnitedHealth, Cigna, Aetna, Sinopec, PetroChina, Petrobras, Equinor, Lufthansa, Ryanair, EasyJet, easyJet, Qantas, KLM, Alitalia
Norwegian Air, Delta Air Lines, Southwest Airlines, JetBlue, Air France, Finnair, Volvo, Fiat, Fiat Chrysler, Stellantis, Chrysler, Daimler, Hyundai
Kia, Subaru, Mitsubishi, Rivian, BYD, Geely, Chelsea FC, Newcastle United, Leicester City, West Ham United, Aston Villa, Leeds United
Nottingham Forest, Atlético Madrid, Atletico Madrid, Sevilla FC, RB Leipzig, Bayer Leverkusen, Olympique Lyonnais, Olympique de Marseille, FC Porto
Sporting CP, PSV Eindhoven, Feyenoord, Galatasaray, Fenerbahçe, MIT, Oxford University, Cambridge University, Columbia University
Stanford University, Harvard University, NASA, CERN, CIA, FBI, SEC, FDA, FAA, EPA, IRS, NHS, MI5, MI6, KGB, FSB, IMF, World Bank
European Commission, European Central Bank, Bank of England, Federal Reserve, World Health Organization, Human Rights Watch, Doctors Without Borders
Red Cross, Daily Mail, Daily Telegraph, The Guardian, The Sunday Times, The Independent, The Wall Street Journal, Le Parisien, Der Standard
Süddeutsche Zeitung, Corriere della Sera, La Repubblica, Asahi Shimbun, Yomiuri Shimbun, South China Morning Post, Caixin, Global Times, Rio Tinto
Philip Morris, Louis Vuitton, Hugo Boss, Calvin Klein, Ralph Lauren, Tommy Hilfiger, John Lewis, Harvey Nichols, Estée Lauder, Levi Strauss
Thomas Cook, William Hill, Paddy Power, Laura Ashley, Marks & Spencer, Mary Kay, John Deere, Ben & Jerry's, Simon & Schuster, Penguin Random House
Random House, HarperCollins, Dolce & Gabbana, Abercrombie & Fitch, Moët Hennessy, Arthur D. Little, Booz Allen Hamilton, Booz Allen
Price Waterhouse, Grant Thornton, Baker Tilly, Credit Agricole, Crédit Agricole, Crédit Lyonnais, Edmond de Rothschild, Nat Rothschild
Lloyd's of London, Jardine Matheson, Cathay Pacific, Anglo American, Glencore, Trafigura, Vitol, BHP, Alstom, Embraer, Dassault, Safran, BAE Systems
Halliburton, Schlumberger, Dow Chemical, Union Carbide, DuPont, Monsanto, Tyson Foods, Purdue Pharma, Revolut, Klarna, Monzo, Deliveroo, Just Eat
Ocado, Greensill, Carillion, Thames Water, Virgin Atlantic, British Airways, Flybe, Takata, Kobe Steel, Daewoo, Hanjin, Kakao, Naver
Manchester Evening News, Die Zeit, Die Welt, El Mundo, La Stampa, The Hill, The Lancet, The New Yorker, Rolling Stone, Vanity Fair, Daily Beast
ProPublica, Der Tagesspiegel, Dagens Nyheter, Le Canard enchaîné, Lloyds Bank, Credit Mutuel, Medicare, Mossad, Frontex, Theranos, Juicero, Quibi
Didi, Gojek, Argo AI, Mistral, xAI, Gmail, LinkedIn, Tumblr, Skype, Netscape, MySpace, Napster, GitHub
GitLab, Atlassian, Dropbox, Evernote, Twilio, Shopify, Venmo, Plaid, Affirm, Adyen, N26, Nubank, Ant Group, Ant Financial, Alipay, WeChat, Meituan
Pinduoduo, Temu, Shein, JD.com, NetEase, Sina, Weibo, Lenovo, Oppo, ZTE, SMIC, Foxconn, Hon Hai, MediaTek, Acer, Asus, HTC, LG, SK Hynix, Fujitsu
NEC, Nikon, Kyocera, Rakuten, Mizuho, Suntory, Shiseido, Uniqlo, Dentsu, Infosys, Wipro, Tata Motors, Tata Sons, Reliance Industries, Flipkart
Paytm, Byju's, Zomato, Jet Airways, IndiGo, Adani Group, ASML, NXP, Infineon, STMicroelectronics, Arm Holdings, Micron, Broadcom, Texas Instruments
Western Digital, Seagate, Sun Microsystems, Compaq, Gartner, Cognizant, Capgemini, Atos, VMware, Workday, ServiceNow, Adobe, Autodesk, Nortel
BlackBerry, Research in Motion, Garmin, Fitbit, GoPro, Roku, Sonos, Blockbuster, Redbox, Live Nation, Ticketmaster, SeatGeek, StubHub
Booking.com, Tripadvisor, Trivago, Marriott, Hilton Worldwide, Accor, Wynn Resorts, MGM Resorts, Caesars, Royal Caribbean, Maersk, Hapag-Lloyd
Cosco, FedEx, DHL, UPS, Amtrak, Eurostar, Deutsche Bahn, SNCF, Network Rail, Hertz, Avis, Greyhound, ZF, Goodyear, Bridgestone, Harley-Davidson
Isuzu, Jaguar Land Rover, Land Rover, Alfa Romeo, Audi, BMW, Mercedes-Benz, Opel, Skoda, Vauxhall, MG Rover, Polestar, Nio, Xpeng, Lordstown Motors
Faraday Future, Northvolt, CATL, Blue Origin, Virgin Galactic, Virgin Group, Virgin Orbit, Spirit AeroSystems, Pratt & Whitney, Honeywell
General Dynamics, Lockheed, Northrop, McDonnell Douglas, Bell Labs, Lucent, Bethlehem Steel, US Steel, Nippon Steel, ArcelorMittal
ThyssenKrupp, Thyssenkrupp, BASF, Linde, Solvay, Akzo Nobel, Syngenta, ChemChina, ConocoPhillips, Enbridge, TransCanada, Eni, Repsol, Statoil
Lukoil, Yukos, Sibneft, Rusal, Norilsk Nickel, Severstal, Sberbank, VTB, Alrosa, Petronas, Pemex, PDVSA, Odebrecht, Sonangol, Eskom, Transnet
Steinhoff, Naspers, MTN, Safaricom, Dangote, Lonmin, De Beers, Freeport-McMoRan, Newmont, Barrick, Alcoa, Noranda, Citibank, Citicorp
Bank of America, Wachovia, Washington Mutual, Countrywide, Fannie Mae, Freddie Mac, IndyMac, First Republic, Silicon Valley Bank, Signature Bank
MF Global, Refco, Drexel Burnham Lambert, Salomon Brothers, Kidder Peabody, PaineWebber, Dean Witter, E*Trade, Ameritrade, Nasdaq, NYSE, Euronext
Deutsche Börse, Moody's, Equifax, Experian, Mastercard, MasterCard, American Express, Western Union, MoneyGram, Axa, AXA, Generali, Zurich Insurance
Swiss Re, Munich Re, Aviva, MetLife, Bridgewater, Renaissance Technologies, Two Sigma, Point72, SAC Capital, Melvin Capital, Archegos
Long-Term Capital Management, Tiger Global, Tiger Management, Soros Fund Management, Pershing Square, Third Point, ValueAct, Starboard Value
Icahn Enterprises, Bain Capital, TPG, CVC, EQT, Permira, Apax, Warburg Pincus, Silver Lake, Vista Equity, Thoma Bravo, Temasek, GIC
Mubadala, QIA, Norges Bank, Calpers, CalPERS, T. Rowe Price, Legal & General, Janus Henderson, Pimco, State Street, Jane Street
Susquehanna, Virtu, Kleiner Perkins, Greylock, Index Ventures, General Catalyst, Lightspeed, Founders Fund, Y Combinator, 500 Startups, Evercore
Jefferies, Cantor Fitzgerald, Macquarie, Westpac, ANZ, Commonwealth Bank, NAB, Julius Baer, Pictet, Lombard Odier, UniCredit, Intesa Sanpaolo
Monte dei Paschi, Mediobanca, Banco Santander, BBVA, Bankia, Banco Popular, Banco Espírito Santo, Commerzbank, Dresdner Bank, Hypo Alpe Adria
Northern Rock, HBOS, RBS, Royal Bank of Scotland, Lloyds Banking Group, Co-operative Bank, Metro Bank, Bradford & Bingley, Anglo Irish Bank
Kaupthing, Landsbanki, Glitnir, Nordea, Swedbank, SEB, Danske, Handelsbanken, Svenska Handelsbanken, Parmalat, Ahold, Telecom Italia, Vivendi, Havas
Publicis, Omnicom, WPP, Interpublic, Saatchi & Saatchi, Bell Pottinger, Cambridge Analytica, SCL Group, Bertelsmann, Axel Springer, Hachette
Elsevier, Reed Elsevier, Thomson Reuters, News International, News UK, News of the World, BSkyB, ITV, Channel 4, Channel Five, GB News, Newsmax, OAN
Breitbart, Gawker, Vice Media, Vox Media, HuffPost, Mashable, Axios, Semafor, The Atlantic, The Intercept, The Athletic, The Daily Beast
The Spectator, The Observer, The Sun, The Times, The Verge, TechCrunch, CoinDesk, Forbes, Newsweek, Time Inc, Condé Nast, Gannett
Tribune Publishing, McClatchy, Los Angeles Times, Chicago Tribune, Boston Globe, Miami Herald, Philadelphia Inquirer, Baltimore Sun, New York Post
New York Daily News, USA Today, Toronto Star, Globe and Mail, Sydney Morning Herald, The Age, The Australian, Straits Times, Nikkei, Yonhap, Kyodo
Tass, TASS, Ria Novosti, Novaya Gazeta, Meduza, Deutsche Welle, ARD, ZDF, RTL, Canal Plus, TF1, Rai, Mediaset, PBS, NPR, Univision, Telemundo
Weinstein Company, Miramax, A24, Sony Pictures, Columbia Pictures, MGM, RCA, EMI, Universal Music, Atlantic Records, Def Jam, Motown
Death Row Records, Cirque du Soleil, Bolshoi, Metropolitan Opera, La Scala, Louvre, Guggenheim, Sotheby's, Christie's, Bonhams, Smithsonian
Burberry, Richemont, Swatch, Rolex, Bottega Veneta, Tiffany & Co, Inditex, Primark, Topshop, BHS, Debenhams, Woolworths, Harrods, Selfridges
Marks and Spencer, Waitrose, Morrisons, Iceland Foods, Safeway, Albertsons, Whole Foods, Kmart, JCPenney, Macy's, Nordstrom, Neiman Marcus, Saks
Lululemon, Under Armour, Reebok, Victoria's Secret, L Brands, American Apparel, Forever 21, J. Crew, RadioShack, Circuit City, Best Buy, GameStop
Toys R Us, Home Depot, Lowe's, Wayfair, Etsy, Chewy, Blue Apron, Beyond Meat, Impossible Foods, Oatly, Chobani, Kellogg's, General Mills
Campbell Soup, Cadbury, Lindt, Wrigley, Red Bull, Anheuser-Busch, Anheuser-Busch InBev, AB InBev, InBev, SABMiller, Pernod Ricard, Bacardi
Moët & Chandon, Burger King, KFC, Domino's, Papa John's, Pizza Hut, Chipotle, Dunkin', Pret A Manger, Greggs, Wetherspoon, Luckin Coffee
Philip Morris International, Altria, Juul, British American Tobacco, Eli Lilly, Bristol Myers Squibb, Bristol-Myers Squibb, Amgen, Genentech, Gilead
Biogen, Regeneron, Vertex, Novo Nordisk, GSK, SmithKline, Takeda, Astellas, Daiichi Sankyo, Ranbaxy, Teva, Mylan, Valeant, Allergan
Turing Pharmaceuticals, Insys, Mallinckrodt, McKesson, Cardinal Health, AmerisourceBergen, Walgreens Boots Alliance, Rite Aid, Humana
Kaiser Permanente, Mayo Clinic, Cleveland Clinic, Quest Diagnostics, LabCorp, 23andMe, Illumina, BioNTech, CureVac, Novavax, Sinovac, Medtronic
Boston Scientific, Guidant, Fresenius, Grünenthal, Servier, Essilor, EssilorLuxottica, Luxottica, Enel, Engie, EDF, Areva, RWE, E.ON, Vattenfall
Uniper, Iberdrola, Endesa, Centrica, British Gas, National Grid, Scottish Power, Southern Water, Severn Trent, PG&E, Duke Energy, Tepco, TEPCO
Kepco, Solyndra, SunEdison, First Solar, Vestas, Siemens Energy, Orsted, Ørsted, Veolia, Vinci, Bouygues, Skanska, Hochtief, Balfour Beatty
Interserve, Serco, G4S, Capita, Royal Mail, Post Office, Home Office, Foreign Office, Cabinet Office, HMRC, Ofcom, Ofgem, Ofwat
Ofsted, Finma, BaFin, Bafin, Consob, AMF, FCA, FSA, SFO, CMA, CFTC, FTC, FCC, DOJ, DEA, ATF, NSA, NTSB, FERC, Finra, FINRA, ECB, BIS, OECD, WTO, WHO
ICC, ICJ, UNHCR, WADA, IOC, IAAF, Conmebol, Concacaf, NFL, NBA, MLB, NHL, NCAA, PGA Tour, LIV Golf, ATP, WTA, UCI, FIA, Formula One, McLaren
Red Bull Racing, Scuderia Ferrari, Team Sky, US Postal, AS Roma, Internazionale, Fiorentina, AS Monaco, Schalke, Hertha Berlin, Valencia CF
Villarreal, Sevilla, Real Betis, Sporting Lisbon, Anderlecht, Shakhtar Donetsk, Zenit, Spartak Moscow, Boca Juniors, River Plate, Santos FC
Flamengo, LA Galaxy, Inter Miami, Tottenham, Dallas Cowboys, New England Patriots, Washington Redskins, Los Angeles Lakers, Golden State Warriors
Chicago Bulls, New York Knicks, New York Yankees, Boston Red Sox, WikiLeaks, Wikipedia, Wikimedia Foundation, Mozilla, Linux Foundation, VKontakte
Yandex, Kaspersky, NSO Group, Clearview AI, Blackwater, KBR, Médecins Sans Frontières, Save the Children, Extinction Rebellion, Black Lives Matter
Planned Parenthood, ACLU, NAACP, NRA, National Rifle Association, Teamsters, UAW, AFL-CIO, Unison, Fatah, PLO, ISIS, Islamic State, Al Qaeda
al-Qaeda, Boko Haram, Farc, FARC, IRA, Likud, Kadima, Fidesz, Syriza, Podemos, Ciudadanos, Lega, Forza Italia, Five Star Movement, En Marche
Rassemblement National, AfD, CDU, CSU, SPD, FDP, Die Linke, PiS, Civic Platform, United Russia, ANC, Zanu-PF, BJP, Kuomintang, Knesset, Bundestag
Bundesbank, Duma, Élysée, Elysée, Sciences Po, HEC, INSEAD, Insead, Wharton, Harvard Business School, Sorbonne, ETH Zurich, Max Planck Society
Karolinska Institute, Rockefeller University, Salk Institute, Broad Institute, Scripps Research, Johns Hopkins, Duke University, NYU, UCLA, Skadden
Skadden Arps, Cravath, Sullivan & Cromwell, Kirkland & Ellis, Latham & Watkins, Davis Polk, Paul Weiss, Linklaters, Freshfields, Clifford Chance
Slaughter and May, Allen & Overy, Baker McKenzie, Jones Day, Quinn Emanuel, Boies Schiller, Boies Schiller Flexner, WilmerHale, Wachtell
Covington & Burling, K2, Black Cube, EY, Ernst and Young, BDO, RSM, Mazars, BCG, Egon Zehnder, Spencer Stuart, Korn Ferry
Heidrick & Struggles, Sabena, Swissair, Pan Am, TWA, Aeroflot, Air India, Malaysia Airlines, Lion Air, AirAsia, Garuda, Ethiopian Airlines
Kenya Airways, Etihad, Qatar Airways, El Al, Iberia, Vueling, Wizz Air, SAS, Austrian Airlines, SNC-Lavalin, Tim Hortons, Hudson's Bay, Bell Canada
Nortel Networks, Valeant Pharmaceuticals, Hyperloop One, Magic Leap, Luckin, Evergrande, Vanke, Country Garden, Wanda, Anbang, HNA
Fosun, Tomorrow Group, CITIC, ICBC, Ping An, Moutai, Wahaha, Haier, Midea, Gree, Hisense, BGI, COMAC, Sinochem, CNOOC, China Mobile, Sunac, Kaisa
Hutchison, CK Hutchison, Cheung Kong, Sun Hung Kai, Shun Tak, Li & Fung, Next Digital, Apple Daily, TVB, Formosa Plastics, Pegatron, Quanta, Vedanta
Essar, Satyam, Petrofac, Abraaj, Emaar, DP World, Saudi Aramco, Kingdom Holding, Investcorp, OpenText, FTX, Alameda, Alameda Research
Terraform Labs, Three Arrows Capital, Bitfinex, Mt. Gox, Bitmain, Ethereum Foundation, BlockFi, Greensill Capital, Woodford, Patisserie Valerie
Thomas Cook Group, Monarch Airlines`),
]);

export const MAYBE_BODIES: ReadonlySet<string> = new Set([
  ...FIELDS.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1)),
  ...list(`Barclays, Ford, Toyota, Honda, Siemens, Oracle, Bayer, Merck, Ajax, Celtic, Everton, Shell, Blizzard, Lloyds, Carlyle, Vanguard, Fidelity, Dell
Snowflake, Zoom, Slack, Citadel, Puma, Zara, Boots, Emirates, Saab, Porsche, Ferrari, Mazda, Lucid, Lazard, Rothschild, Baring, Barings, Swire, Vale
Bombardier, Thales, Leonardo, Cargill, Tinder, Stripe, Arm, Dyson, Monarch, Lotte, Philips, Grab, Cruise, Aurora, Vine, Square, Chime, Wise, Vivo
Sharp, Olympus, Canon, Mitsui, Sumitomo, Kirin, Asahi, Ola, Kingfisher, Autonomy, Palm, Bose, Hyatt, Carnival, Evergreen, Bosch, Continental, Delphi
Magna, Michelin, Pirelli, Ducati, Suzuki, Yamaha, Jaguar, Rover, Bentley, Lamborghini, Bugatti, Maserati, Fisker, Nikola, Occidental, Fitch, Visa
Allianz, Prudential, Millennium, Cerberus, Ares, Schroders, Accel, Moelis, Olivetti, Bolloré, Ogilvy, Edelman, Burda, Springer, Macmillan
Pearson, Sky, Puck, Wired, Fortune, Hearst, Tate, Gagosian, Knoedler, Hermès, Prada, Versace, Dior, Chanel, Cartier, Armani, Valentino, Fendi
Givenchy, Balenciaga, Benetton, Mango, Arcadia, Next, Target, Sears, Barneys, Converse, Gap, Kellogg, Kraft, Ferrero, Hershey, Guinness, Subway
Reynolds, Wellcome, Endo, Anthem, Abbott, Suez, Treasury, Fed, Williams, Napoli, Roma, Lazio, Atalanta, Corinthians, Chelsea, Fulham, Watford
Wolves, Sunderland, Rangers, Hearts, Signal, Telegram, Wagner, Unite, Solidarity, Isis, Eta, Vox, Cornell, Berkeley, Kroll, Marcum, Bain, Norwegian
Swiss, Hollinger, Thomson, Rogers, Bird, Lime, Celsius, Genesis, Gemini, Kraken, Tether, Ripple, Voyager`),
]);
