/** Countries, regions, states and large cities as they are called in English; names that are no person and no organization. */

const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[\n,]/)
      .map((place) => place.trim())
      .filter(Boolean),
  );

export const PLACES = lines(`
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados
Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi
Cambodia, Cameroon, Canada, Cayman Islands, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic
Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France
Gabon, Gambia, Georgia, Germany, East Germany, West Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guatemala, Guernsey, Guinea, Guyana, Haiti
Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Isle of Man, Israel, Italy, Ivory Coast, Jamaica, Japan
Jersey, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg
Macau, Macao, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco
Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria
North Korea, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania
Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia
South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania
Thailand, Tibet, Togo, Tonga, Trinidad, Tunisia, Turkey, Türkiye, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States
Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, America, U.S., U.K., U.S.A., UK, US, USA, UAE, EU, E.U.
Africa, Asia, Europe, Antarctica, Arctic, Atlantic, Pacific, Mediterranean, Caribbean, Balkans, Scandinavia, Middle East, Latin America, North America
South America, Central America, Southeast Asia, Far East, Gaza, West Bank, Crimea, Donbas, Kashmir, Kurdistan, Catalonia, Bavaria, Saxony, Tuscany
Sicily, Sardinia, Lombardy, Umbria, Normandy, Brittany, Provence, Burgundy, Andalusia, Flanders, Wallonia, Punjab, Gujarat, Kerala, Bengal, Xinjiang
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky
Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey
New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota
Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Washington, Washington D.C., Wisconsin, Wyoming, Ontario, Quebec, Alberta
British Columbia, Manitoba, Nova Scotia, New South Wales, Queensland, Tasmania, Yorkshire, Lancashire, Cornwall, Devon, Essex, Kent, Surrey, Sussex
Norfolk, Suffolk, Hampshire, Cumbria, Northumberland, Merseyside, Midlands, Wessex, Wiltshire, Dorset, Somerset
London, Paris, Berlin, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Bonn, Vienna, Zurich, Geneva, Basel, Bern, Lausanne
Brussels, Antwerp, Ghent, Bruges, Amsterdam, Rotterdam, The Hague, Hague, Utrecht, Copenhagen, Stockholm, Gothenburg, Malmo, Oslo, Bergen, Helsinki
Reykjavik, Dublin, Belfast, Cork, Edinburgh, Glasgow, Aberdeen, Dundee, Cardiff, Swansea, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol
Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Brighton, Plymouth, Exeter, Norwich, Oxford, Cambridge, York, Bath, Hull, Bradford, Coventry
Madrid, Barcelona, Seville, Valencia, Bilbao, Malaga, Lisbon, Porto, Rome, Milan, Turin, Naples, Florence, Venice, Bologna, Genoa, Palermo
Athens, Thessaloniki, Istanbul, Ankara, Izmir, Moscow, St. Petersburg, St Petersburg, Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Minsk, Warsaw, Krakow
Gdansk, Prague, Brno, Bratislava, Budapest, Bucharest, Sofia, Belgrade, Zagreb, Ljubljana, Sarajevo, Skopje, Tirana, Pristina, Riga, Vilnius, Tallinn
Jerusalem, Tel Aviv, Haifa, Beirut, Damascus, Aleppo, Amman, Baghdad, Basra, Mosul, Tehran, Riyadh, Jeddah, Mecca, Dubai, Abu Dhabi, Doha, Manama
Cairo, Alexandria, Tripoli, Benghazi, Tunis, Algiers, Casablanca, Rabat, Marrakesh, Lagos, Abuja, Accra, Dakar, Nairobi, Mombasa, Kampala, Kigali
Addis Ababa, Khartoum, Mogadishu, Kinshasa, Luanda, Lusaka, Harare, Johannesburg, Cape Town, Pretoria, Durban, Soweto, Maputo
Delhi, New Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Lahore, Karachi, Islamabad, Dhaka, Colombo
Kathmandu, Kabul, Kandahar, Tashkent, Almaty, Astana, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Hangzhou, Nanjing
Xian, Harbin, Dalian, Qingdao, Taipei, Kaohsiung, Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukushima, Hiroshima, Nagasaki, Kobe, Seoul, Busan
Pyongyang, Hanoi, Ho Chi Minh City, Saigon, Bangkok, Phuket, Phnom Penh, Vientiane, Yangon, Kuala Lumpur, Jakarta, Bali, Manila, Sydney, Melbourne
Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington, Christchurch, Toronto, Montreal, Vancouver, Ottawa, Calgary, Winnipeg
Boston, Chicago, Los Angeles, San Francisco, San Diego, San Jose, Oakland, Sacramento, Seattle, Portland, Denver, Phoenix, Tucson, Dallas, Houston
Austin, San Antonio, New Orleans, Atlanta, Miami, Orlando, Tampa, Charlotte, Raleigh, Nashville, Memphis, Detroit, Cleveland, Cincinnati, Columbus
Pittsburgh, Philadelphia, Baltimore, Newark, Brooklyn, Manhattan, Queens, Bronx, Harlem, Buffalo, Milwaukee, Minneapolis, St. Louis, Kansas City, Omaha
Las Vegas, Salt Lake City, Honolulu, Anchorage, Palo Alto, Mountain View, Cupertino, Menlo Park, Silicon Valley, Wall Street, Hollywood
Westminster, Downing Street, Whitehall, Capitol Hill, White House, Kremlin, Buckingham Palace, Mexico City, Havana, Bogota, Medellin, Caracas, Lima, Quito
La Paz, Santiago, Buenos Aires, Montevideo, Asuncion, Brasilia, Rio de Janeiro, Sao Paulo, São Paulo, Rio, Salvador, Recife, Panama City
Guadalajara, Tijuana, Port-au-Prince, Kingston, San Juan, Davos, Cannes, Nice, Marseille, Lyon, Bordeaux, Toulouse, Lille, Strasbourg, Nantes, Rouen
Wall Street, Soho, Mayfair, Kensington, Chelsea Harbour, Canary Wharf, Old Bailey, Mars, Moon, Earth, Venus, Jupiter
Old Trafford, Anfield, Stamford Bridge, Wembley, Twickenham, Headingley, Edgbaston, Trent Bridge, Celtic Park, Ibrox, Murrayfield, Hampden Park
Goodison Park, Villa Park, Elland Road, St James' Park, Selhurst Park, Craven Cottage, Loftus Road, White Hart Lane, Highbury, Upton Park, Carrow Road
Portman Road, Vicarage Road, Molineux, Turf Moor, Ewood Park, Pride Park, Hillsborough, Bramall Lane, Fratton Park, Kenilworth Road, Camp Nou, Nou Camp
San Siro, Allianz Arena, Allianz Stadium, Croke Park, Lansdowne Road, Aviva Stadium, Emirates Stadium, Etihad Stadium, London Stadium, Wembley Stadium
Madison Square Garden, Barclays Center, Staples Center, Fenway Park, Wrigley Field, Yankee Stadium, Dodger Stadium, Lambeau Field, Soldier Field
Roland Garros, Flushing Meadows, Melbourne Park, Eden Park, Ellis Park, Silverstone, Monza, Interlagos, Maracanã, Bernabéu, Santiago Bernabéu
Carnegie Hall, Lincoln Center, Radio City, Royal Albert Hall, Trafalgar Square, Times Square, Tiananmen Square, Tahrir Square, Red Square, Hyde Park
Central Park, Ground Zero, Heathrow, Gatwick, Stansted, Schiphol, Orly, Mar-a-Lago, Camp David, Chequers, Balmoral, Sandringham, Windsor Castle
Kensington Palace, Clarence House, Lambeth Palace, Rikers Island, Alcatraz, Guantánamo, Guantanamo, Robben Island, Belmarsh, Wormwood Scrubs
Pentonville, Holloway, San Quentin, Three Mile Island, Chernobyl, Sellafield, Dounreay, Aldermaston, Porton Down, Cape Canaveral, Baikonur`);
