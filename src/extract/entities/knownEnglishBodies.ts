/**
 * Firms, banks, papers and world bodies so widely known that English news names them without a word for what they are.
 *
 * Promises: each is a name of an organization first of all. Does not know: their shorter and longer forms.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `Goldman Sachs, Morgan Stanley, Lehman Brothers, Bear Stearns, Merrill Lynch, JPMorgan, JPMorgan Chase, Wells Fargo, Credit Suisse, Barclays
Citigroup, Santander, Societe Generale, Société Générale, BNP Paribas, Standard Chartered, Charles Schwab, Berkshire Hathaway, BlackRock, Blackstone
Ernst & Young, KPMG, Deloitte, McKinsey, Arthur Andersen, Rolls-Royce, General Motors, Ford, Toyota, Honda, Nissan, Renault, Peugeot, Volkswagen
Tesla, Boeing, Airbus, Lockheed Martin, Northrop Grumman, Raytheon, Siemens, Samsung, Sony, Nintendo, Panasonic, Toshiba, Hitachi, Huawei, Xiaomi
Alibaba, Tencent, Baidu, ByteDance, Facebook, Twitter, Instagram, YouTube, TikTok, Netflix, Spotify, Lyft, Airbnb, Microsoft, Amazon, Intel, Nvidia
Qualcomm, Oracle, Cisco, Nokia, Ericsson, Motorola, DeepMind, SpaceX, Walmart, Tesco, Sainsbury's, McDonald's, Starbucks, Coca-Cola, Pepsi, Nestlé
Nestle, Unilever, Procter & Gamble, Johnson & Johnson, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Bayer, Merck, GlaxoSmithKline, Sanofi
ExxonMobil, Exxon Mobil, Chevron, Gazprom, Rosneft, Aramco, TotalEnergies, WorldCom, Wirecard, Bloomberg, Euromoney, Politico, BuzzFeed, Le Monde, Le
Figaro, El País, Der Spiegel, Sky News, Sky Sports, Fox News, Al Jazeera, Reuters, Associated Press, Agence France-Presse, Xinhua, Washington Post
New York Times, Wall Street Journal, Financial Times, The Economist, Nature, Unicef, UNICEF, Unesco, UNESCO, Interpol, Europol, Eurojust, Opec, OPEC
Nato, NATO, Greenpeace, Oxfam, Amnesty International, Hamas, Hezbollah, Taliban, Real Madrid, Barcelona FC, Bayern Munich, Manchester United
Manchester City, Liverpool FC, Juventus, Arsenal, Tottenham Hotspur, Borussia Dortmund, Paris Saint-Germain, Inter Milan, AC Milan, Ajax, Benfica
Celtic, Everton, Fifa, FIFA, Uefa, UEFA, Caltech, Stanford, Harvard, Yale, Princeton, Sinn Féin, Sinn Fein, Fianna Fáil, Fine Gael, Plaid Cymru
Scotland Yard, Disney, Walt Disney, Apple, Meta, PayPal, eBay, Yahoo, AOL, Xerox, Kodak, BP, Shell, GE, AIG, Enron, Hewlett-Packard, Pixar, Marvel, Marvel Entertainment, Lucasfilm, Hulu, ESPN, Warner Bros, Warner Bros., Warner Bros. Discovery
WarnerMedia, Time, Warner, Paramount, Paramount Global, Viacom, ViacomCBS, Comcast, NBCUniversal, Universal Studios, DreamWorks, DreamWorks Animation
Lionsgate, Pictures, 20th Century Fox, 21st Century Fox, News Corp, HBO, CBS, NBC, CNN, BBC, MSNBC, CNBC, C-SPAN, Nickelodeon, Electronic Arts
Activision, Blizzard, Epic Games, Verizon, AT&T, T-Mobile, Vodafone, Telefónica, Deutsche Telekom, Sprint, Deutsche Bank, UBS, HSBC, Lloyds, NatWest
Nomura, ING, Rabobank, Danske Bank, KKR, Carlyle, Apollo Global Management, Sequoia Capital, SoftBank, Andreessen Horowitz, Elliott Management, Trian
Vanguard, Fidelity, PwC, PricewaterhouseCoopers, Accenture, Bain & Company, Boston Consulting Group, Salesforce, SAP, IBM, HP, Dell, AMD, TSMC
Palantir, Snowflake, Zoom, Pinterest, Snapchat, Reddit, Slack, WhatsApp, DoorDash, Instacart, WeWork, Peloton, Robinhood, Coinbase, Binance, Citadel
Nike, Adidas, Puma, Ikea, IKEA, H&M, Zara, LVMH, Gucci, Kering, L'Oréal, Heineken, Diageo, Carlsberg, Danone, Kraft Heinz, Mondelez, PepsiCo, Costco
Kroger, Carrefour, Aldi, Lidl, Asda, Boots, Walgreens, CVS, UnitedHealth, Cigna, Aetna, Sinopec, PetroChina, Petrobras, Equinor, Lufthansa, Ryanair
EasyJet, easyJet, Qantas, Emirates, KLM, Alitalia, Norwegian Air, Delta Air Lines, Southwest Airlines, JetBlue, Air France, Finnair, Volvo, Saab
Fiat, Fiat Chrysler, Stellantis, Chrysler, Daimler, Porsche, Ferrari, Hyundai, Kia, Mazda, Subaru, Mitsubishi, Rivian, Lucid, BYD, Geely, Chelsea FC
Newcastle United, Leicester City, West Ham United, Aston Villa, Leeds United, Nottingham Forest, Atlético Madrid, Atletico, Madrid, Sevilla FC, RB
Leipzig, Bayer Leverkusen, Olympique Lyonnais, Olympique de Marseille, FC Porto, Sporting CP, PSV Eindhoven, Feyenoord, Galatasaray, Fenerbahçe, MIT
Oxford University, Cambridge University, Columbia University, Stanford University, Harvard University, NASA, CERN, CIA, FBI, SEC, FDA, FAA, EPA, IRS
NHS, MI5, MI6, KGB, FSB, IMF, World Bank, European Commission, European Central Bank, Bank of England, Federal Reserve, World Health Organization
Human Rights Watch, Doctors Without Borders, Red Cross, Daily Mail, Daily Telegraph, The Guardian, The Sunday Times, The, Independent, The Wall Street
Journal, Le Parisien, Der Standard, Süddeutsche Zeitung, Corriere della Sera, La Repubblica, Asahi Shimbun, Yomiuri, Shimbun, South China Morning
Post, Caixin, Global Times, Rio Tinto, Philip Morris, Louis Vuitton, Hugo Boss, Calvin Klein, Ralph Lauren, Tommy
Hilfiger, John Lewis, Harvey Nichols, Estée Lauder, Levi Strauss, Thomas Cook, William Hill, Paddy Power, Laura Ashley, Marks & Spencer, Mary Kay, John Deere
Ben & Jerry's, Simon & Schuster, Penguin Random House, Random House, HarperCollins, Dolce & Gabbana, Abercrombie & Fitch, Moët Hennessy, Arthur D. Little
Booz Allen Hamilton, Booz Allen, Price Waterhouse, Grant Thornton, Baker Tilly, Credit Agricole, Crédit Agricole, Crédit Lyonnais, Edmond de Rothschild, Lazard
Rothschild, Baring, Barings, Nat Rothschild, Lloyd's of London, Jardine Matheson, Swire, Cathay Pacific, Anglo American, Glencore, Trafigura, Vitol, BHP, Vale
Alstom, Bombardier, Embraer, Thales, Dassault, Safran, Leonardo, Saab, BAE Systems, Halliburton, Schlumberger, Dow Chemical, Union Carbide, DuPont, Monsanto
Cargill, Nestle, Tyson Foods, Tinder, Purdue Pharma, Stripe, Revolut, Klarna, Monzo, Deliveroo, Just Eat, Arm, Dyson, Ocado, Greensill
Carillion, Thames Water, Virgin Atlantic, British Airways, Monarch, Flybe, Takata, Kobe Steel, Daewoo, Lotte, Hanjin, Kakao, Naver
Manchester Evening News, Die Zeit, Die Welt, El Mundo, La Stampa, The Hill, The Lancet, The New Yorker, Rolling Stone, Vanity Fair, Daily Beast
ProPublica, Der Tagesspiegel, Dagens Nyheter, Le Canard enchaîné, Lloyds Bank, Credit Mutuel, Medicare, Mossad, Europol, Frontex, Unilever, Philips`
    .split(/[,\n]/)
    .map((name) => name.trim()),
);
