/**
 * Firms, banks, papers and world bodies so widely known that English news names them without a word for what they are.
 *
 * Promises: each is a name of an organization first of all. Does not know: their shorter and longer forms.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `Goldman Sachs, Morgan Stanley, Lehman Brothers, Bear Stearns, Merrill Lynch, JPMorgan, JPMorgan Chase, Wells Fargo, Credit Suisse, Barclays
Citigroup, Santander, Societe Generale, Société Générale, BNP Paribas, Standard Chartered, Charles Schwab, Berkshire Hathaway, BlackRock, Blackstone
Ernst & Young, KPMG, Deloitte, McKinsey, Arthur Andersen, Rolls-Royce, General Motors, General Electric, Ford, Toyota, Honda, Nissan, Renault
Peugeot, Volkswagen, Tesla, Boeing, Airbus, Lockheed Martin, Northrop Grumman, Raytheon, Siemens, Samsung, Sony, Nintendo, Panasonic, Toshiba
Hitachi, Huawei, Xiaomi, Alibaba, Tencent, Baidu, ByteDance, Google, Facebook, Twitter, Instagram, YouTube, TikTok, Netflix, Spotify, Uber, Lyft, Airbnb
Microsoft, Amazon, Intel, Nvidia, Qualcomm, Oracle, Cisco, Nokia, Ericsson, Motorola, OpenAI, DeepMind, SpaceX, Walmart, Tesco, Sainsbury's
McDonald's, Starbucks, Coca-Cola, Pepsi, Nestlé, Nestle, Unilever, Procter & Gamble, Johnson & Johnson, Pfizer, Moderna, AstraZeneca, Novartis
Roche, Bayer, Merck, GlaxoSmithKline, Sanofi, ExxonMobil, Exxon Mobil, Chevron, Gazprom, Rosneft, Aramco, TotalEnergies, Enron, WorldCom, Theranos
Wirecard, Bloomberg, Euromoney, Politico, BuzzFeed, Le Monde, Le Figaro, El País, Der Spiegel, Sky News, Sky Sports, Fox News, Al Jazeera, Reuters
Associated Press, Agence France-Presse, Xinhua, Washington Post, New York Times, Wall Street Journal, Financial Times, The Economist, Nature
Unicef, UNICEF, Unesco, UNESCO, Interpol, Europol, Eurojust, Opec, OPEC, Nato, NATO, Greenpeace, Oxfam, Amnesty International, Hamas, Hezbollah, Taliban
Real Madrid, Barcelona FC, Bayern Munich, Manchester United, Manchester City, Liverpool FC, Juventus, Arsenal, Tottenham Hotspur, Borussia Dortmund
Paris Saint-Germain, Inter Milan, AC Milan, Ajax, Benfica, Celtic, Everton, Fifa, FIFA, Uefa, UEFA, Caltech, Stanford, Harvard, Yale, Princeton
Sinn Féin, Sinn Fein, Fianna Fáil, Fine Gael, Plaid Cymru, Scotland Yard`
    .split(/[,\n]/)
    .map((name) => name.trim()),
);
