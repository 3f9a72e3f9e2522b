/**
 * Clubs of the leagues that news in English follows, and the bodies that run sport.
 *
 * Promises: as `knownEnglishBodies.ts`; `name?` is an everyday word, a surname or a place as well. A club called like its town alone is left out: it is told by what stands beside the name.
 */
export const KNOWN_CLUBS = `
Crystal Palace, West Ham, Man United, West Brom, West Bromwich Albion, Queens Park Rangers, QPR, Brighton & Hove Albion
Brighton and Hove Albion, Wolverhampton Wanderers, Spurs?, Man Utd, Man City, Manchester Utd
Newcastle Utd, Sheffield United, Sheffield Wednesday, Leeds Utd, Bolton Wanderers, Blackburn Rovers, Bristol City
Bristol Rovers, Birmingham City, Cardiff City, Swansea City, Stoke City, Norwich City, Hull City, Ipswich Town
Luton Town, Derby County, Notts County, Coventry City, Preston North End, Wigan Athletic, Charlton Athletic
Huddersfield Town, Rotherham United, Oldham Athletic, Bury FC, Blackpool FC, Millwall, Portsmouth FC, AFC Wimbledon
MK Dons, Milton Keynes Dons, Leyton Orient, Forest Green Rovers, Wrexham AFC, Port Vale, Plymouth Argyle
Exeter City, Tranmere Rovers, Accrington Stanley, Macclesfield Town, Salford City, Stockport County, Oxford United
Cambridge United, Peterborough United, Scunthorpe United, Southend United, Swindon Town, Shrewsbury Town
Grimsby Town, Doncaster Rovers, Crewe Alexandra, Colchester United, Bournemouth FC, AFC Bournemouth, Hibernian
Hibs?, Dundee United, Aberdeen FC, Heart of Midlothian, St Mirren, Kilmarnock FC, Partick Thistle, Raith Rovers
Motherwell FC, Glasgow Rangers, Rangers FC, Celtic FC, Shamrock Rovers, Linfield, Atlético de Madrid
Athletic Bilbao, Athletic Club, Real Sociedad, Real Zaragoza, Real Valladolid, Real Mallorca, Rayo Vallecano
Espanyol, Getafe, Celta Vigo, Deportivo La Coruña, Deportivo de La Coruña, Racing Santander, Osasuna, Girona FC
UD Almería, Málaga CF, Malaga CF, Levante UD, Barça, FC Barcelona, Bayern München, FC Bayern
Borussia Mönchengladbach, Mönchengladbach?, Schalke 04, Werder Bremen, VfB Stuttgart, VfL Wolfsburg
Eintracht Frankfurt, Hamburger SV, Hertha BSC, Union Berlin, Hoffenheim, TSG Hoffenheim, 1860 Munich
Fortuna Düsseldorf, Hannover 96, SC Freiburg, St Pauli, FC St Pauli, Dynamo Dresden, Hansa Rostock, 1. FC Köln
Kaiserslautern FC, PSG, Lyon OL, AS Saint-Étienne, Saint-Etienne FC, Girondins de Bordeaux, Stade Rennais, OGC Nice
RC Lens, Stade de Reims, Toulouse FC, FC Nantes, Strasbourg FC, Juve?, Inter?, Sampdoria, Genoa CFC, Hellas Verona
Udinese, Sassuolo, Cagliari Calcio, Chievo, Salernitana, Palermo FC, US Palermo, Bologna FC, SSC Napoli, SS Lazio
Brescia Calcio, Venezia FC, Como 1907, Sporting Gijón, Vitória de Guimarães, SL Benfica, SC Braga, Boavista
Belenenses, Ajax Amsterdam, AZ Alkmaar, Vitesse Arnhem, FC Twente, FC Utrecht, Club Brugge, Standard Liège
Standard Liege, KRC Genk, Royal Antwerp, FC Copenhagen, Brøndby, FC Midtjylland, FC Nordsjælland, Malmö FF, Malmo FF
IFK Göteborg, IFK Gothenburg, AIK, Djurgården, Hammarby?, Rosenborg, Bodø/Glimt, Molde FK, Viking FK, HJK Helsinki
Rapid Vienna, Austria Vienna, Red Bull Salzburg, Sturm Graz, FC Basel, FC Zürich, Young Boys, Servette, Olympiacos
Olympiakos, Panathinaikos, PAOK, AEK Athens, Beşiktaş, Besiktas, Fenerbahce, Trabzonspor, Göztepe
İstanbul Başakşehir, Basaksehir, Dinamo Zagreb, Hajduk Split, Red Star Belgrade, Partizan Belgrade, Steaua Bucharest
Dinamo Bucharest, CFR Cluj, Ludogorets, Levski Sofia, CSKA Sofia, CSKA Moscow, Lokomotiv Moscow, Dynamo Moscow
Dynamo Kyiv, Dynamo Kiev, Metalist Kharkiv, Anzhi Makhachkala, Rubin Kazan, FC Krasnodar, Zenit St Petersburg
Legia Warsaw, Lech Poznan, Slavia Prague, Sparta Prague, Ferencvaros, Ferencváros, Maccabi Tel Aviv, Maccabi Haifa
Hapoel Tel Aviv, Beitar Jerusalem, Al Nassr, Al-Nassr, Al Hilal, Al-Hilal, Al Ittihad, Al-Ittihad, Al Ahli, Al-Ahli
Al Ahly, Zamalek, Al Sadd, Wydad Casablanca, Raja Casablanca, Espérance de Tunis, TP Mazembe, Kaizer Chiefs
Orlando Pirates, Mamelodi Sundowns, Palmeiras, São Paulo FC, Sao Paulo FC, Grêmio, Gremio, Internacional, Fluminense
Vasco da Gama, Botafogo, Atlético Mineiro, Atletico Mineiro, Cruzeiro, Chapecoense, Racing Club, Independiente
San Lorenzo, Vélez Sarsfield, Estudiantes, Newell's Old Boys, Rosario Central, Peñarol, Penarol, Colo-Colo
Universidad de Chile, Millonarios, Atlético Nacional, América de Cali, Club América, Cruz Azul, Chivas?
Monterrey FC, Toluca FC, Seattle Sounders, Portland Timbers, Portland Thorns, North Carolina Courage
New York City FC, New York Red Bulls, Atlanta United, Orlando City, DC United, Chicago Fire, Chicago Red Stars
Toronto FC, Vancouver Whitecaps, Racing Louisville, Washington Spirit, Angel City, Kansas City Current, OL Reign
Sydney FC, Melbourne Victory, Melbourne City, Western Sydney Wanderers, Wellington Phoenix, Guangzhou Evergrande
Shanghai Shenhua, Shanghai SIPG, Hebei China Fortune, Jiangsu Suning, Kashima Antlers, Urawa Red Diamonds
Urawa Reds, Vissel Kobe, Yokohama F. Marinos, Jeonbuk Hyundai Motors, Johor Darul Ta'zim, Kerala Blasters
Mumbai City, Arsenal Women, Chelsea Women, Lyon Féminin, Lionesses, Matildas, USWNT, USMNT, Arizona Cardinals
Atlanta Falcons, Baltimore Ravens, Buffalo Bills, Carolina Panthers, Chicago Bears, Cincinnati Bengals
Cleveland Browns, Denver Broncos, Detroit Lions, Green Bay Packers, Houston Texans, Indianapolis Colts
Jacksonville Jaguars, Kansas City Chiefs, Las Vegas Raiders, Oakland Raiders, Los Angeles Chargers
San Diego Chargers, Los Angeles Rams, St. Louis Rams, Miami Dolphins, Minnesota Vikings, New Orleans Saints
New York Giants, New York Jets, Philadelphia Eagles, Pittsburgh Steelers, San Francisco 49ers, Seattle Seahawks
Tampa Bay Buccaneers, Tennessee Titans, Washington Commanders, Packers, Steelers, 49ers, Seahawks, Broncos, Redskins
Atlanta Hawks, Boston Celtics, Brooklyn Nets, New Jersey Nets, Charlotte Hornets, Charlotte Bobcats
Cleveland Cavaliers, Dallas Mavericks, Denver Nuggets, Detroit Pistons, Houston Rockets, Indiana Pacers
Los Angeles Clippers, LA Clippers, LA Lakers, Memphis Grizzlies, Miami Heat, Milwaukee Bucks, Minnesota Timberwolves
New Orleans Pelicans, New Orleans Hornets, Oklahoma City Thunder, Orlando Magic, Philadelphia 76ers, Phoenix Suns
Portland Trail Blazers, Sacramento Kings, San Antonio Spurs, Seattle SuperSonics, Toronto Raptors, Utah Jazz
Washington Wizards, Lakers, Celtics, Knicks, Clippers, Cavs, Timberwolves, 76ers, Sixers, Phoenix Mercury
Las Vegas Aces, Indiana Fever, Chicago Sky, New York Liberty, Seattle Storm, Los Angeles Sparks, Minnesota Lynx
Connecticut Sun, Arizona Diamondbacks, Atlanta Braves, Baltimore Orioles, Chicago Cubs, Chicago White Sox
Cincinnati Reds, Cleveland Guardians, Cleveland Indians, Colorado Rockies, Detroit Tigers, Houston Astros
Kansas City Royals, Los Angeles Angels, Los Angeles Dodgers, Miami Marlins, Florida Marlins, Milwaukee Brewers
Minnesota Twins, New York Mets, Oakland Athletics, Oakland A's, Philadelphia Phillies, Pittsburgh Pirates
San Diego Padres, San Francisco Giants, Seattle Mariners, St. Louis Cardinals, Tampa Bay Rays, Texas Rangers
Toronto Blue Jays, Washington Nationals, Montreal Expos, Red Sox, White Sox, Blue Jays, Yankees, Mets, Dodgers
Phillies, Astros, Orioles, Padres, Diamondbacks, Anaheim Ducks, Boston Bruins, Buffalo Sabres, Calgary Flames
Carolina Hurricanes, Chicago Blackhawks, Colorado Avalanche, Columbus Blue Jackets, Dallas Stars, Detroit Red Wings
Edmonton Oilers, Florida Panthers, Los Angeles Kings, Minnesota Wild, Montreal Canadiens, Nashville Predators
New Jersey Devils, New York Islanders, New York Rangers, Ottawa Senators, Philadelphia Flyers, Pittsburgh Penguins
San Jose Sharks, Seattle Kraken, St. Louis Blues, Tampa Bay Lightning, Toronto Maple Leafs, Maple Leafs
Vancouver Canucks, Canucks, Vegas Golden Knights, Washington Capitals, Winnipeg Jets, Arizona Coyotes
Atlanta Thrashers, Blackhawks, Red Wings, Canadiens, Ohio State, Penn State, Michigan State, Florida State
Notre Dame?, Texas A&M, LSU, USC, UCF, Gonzaga, Villanova, Leicester Tigers, Saracens, Harlequins
Northampton Saints, Exeter Chiefs, London Irish, London Wasps, Worcester Warriors, Sale Sharks, Bath Rugby
Gloucester Rugby, Newcastle Falcons, Ulster Rugby, Connacht Rugby, Stade Français, Toulon RC, Racing 92
Clermont Auvergne, Stade Toulousain, All Blacks, British and Irish Lions, British & Irish Lions, Maori All Blacks, Black Ferns, Black Caps, Brumbies?, Barbarians?, Springboks, Wallabies, Queensland Reds, New South Wales Waratahs
Wigan Warriors, Leeds Rhinos, St Helens RFC, Bradford Bulls, Hull Kingston Rovers, Melbourne Storm, Sydney Roosters
South Sydney Rabbitohs, Brisbane Broncos, Canterbury Bulldogs, Cronulla Sharks, Parramatta Eels, Manly Sea Eagles
Essendon, Collingwood?, Richmond Tigers, Sydney Swans, Adelaide Crows, Port Adelaide, Geelong Cats
West Coast Eagles, Yorkshire County Cricket Club, Yorkshire CCC, Surrey CCC, Lancashire CCC, Mumbai Indians
Chennai Super Kings, Kolkata Knight Riders, Rajasthan Royals, Deccan Chargers, Royal Challengers Bangalore
Williams Racing, Brawn GP, Renault F1, Force India, Racing Point, Aston Martin, Alpine F1, AlphaTauri, Toro Rosso
Sauber, Haas F1, Mercedes F1, Lotus F1, Caterham?, Marussia, Manor Racing, Team Ineos, Ineos Grenadiers
Astana Pro Team, Movistar Team, Quick-Step, Rabobank team, Festina, T-Mobile Team, Phonak, Tinkoff, Jumbo-Visma
UAE Team Emirates, Bora-Hansgrohe, Trek-Segafredo, Nike Oregon Project, England and Wales Cricket Board
Cricket Australia, Cricket South Africa, BCCI, MCC, Football Association, FA?, English Football League, EFL, WSL
MLS, NWSL, WNBA, CSL, J-League, Premiership Rugby, RFU, WRU, IRFU, World Rugby, IRB, AFL, NRL, ARL
Football Australia, US Soccer, Canada Soccer, RFEF, FFF, DFB, KNVB, FIGC, CBF, AFC, CAF, OFC, KFA, JFA, CFA, PFA
LMA, FIFPro, Fifpro, World Athletics, UK Athletics, USATF, USA Track & Field, USA Gymnastics, British Gymnastics
Gymnastics Canada, USA Swimming, British Swimming, Swimming Australia, Fina, FINA, World Aquatics, AIBA, IBA
UK Sport, British Cycling, USA Cycling, US Cycling, Hockey Canada, USA Hockey, IIHF, FIS, ISU, IBU, FIVB, FIBA, FEI
ITF, LTA, USTA, USGA, R&A, WBC?, WBA, IBF, WBO, UFC, WWE, Nascar, NASCAR, IndyCar, MotoGP, FOM, Usada, USADA, Ukad
UKAD, Rusada, RUSADA, Asada, ASADA, NADA, CAS, USOC, USOPC, BOA, Team GB, Team USA, IPC
Commonwealth Games Federation, LOCOG, Locog, MLBPA, NFLPA, NBPA, Jockey Club, British Horseracing Authority, BHA
World Chess Federation, FIDE, Fide, US Chess Federation, Chess.com
Waratahs, Melbourne Rebels, Western Force, Natal Sharks, Stormers, Highlanders?, Hurricanes?, Canterbury Crusaders, Waikato Chiefs, Auckland Blues
`;
