/** Given names beyond the commonest of English news, from all over the world, by the pronoun that goes with them; general vocabulary. */

export const MALE_NAMES_OF_THE_WORLD = `
Lewis Ari Alec Merrill Georg Joss Ira Ike Dom Cy Cole Burt Bud Boyd Blair Alf Abe Murdo Fintan Gerry Troy Vic Lonnie Lorne Leland Laird Kendrick Kelvin Keaton Jeb Jasper
Abdel Abebe Abilio Achille Achim Adama Adar Adebayo Adel Adil Aditya Adriano Adrien Adrián Aengus Afonso Agostino Aguila Ahmet Aidan Aiden Aimé Ajit
Akash Akbar Akhilesh Akhmad Akil Akinwumi Alasdair Alastair Alberico Albin Alceu Aleksander Aleksey Algernon Alioune Alisher Alistair Alok Aloysius
Alphonse Amadeus Amar Amaury Ambrose Amilcar Amos Ananda Anant Anas Anatole Anatoly Andrej András Andrés Ange Angus Anselm Anselmo Antoine Antoni
Antonino Antonis Anwar Archibald Aristide Aristotle Arjen Arkady Armand Armin Arnab Arsène Artem Artie Artyom Arvind Aryan Asad Asamoah Asger Asghar
Asher Ashraf Ashwin Asim Atif Atiku Attilio Auberon Aubrey Audun Augustine Augusto Augustus Avi Avigdor Ayad Ayodele Azhar Aziz Azman Aécio Bakir
Balthazar Balázs Barham Barnaby Bartholomew Bashir Basil Beji Benedetto Benny Beppe Bertram Bertrand Bezalel Bhavish Biagio Bilawal Bjarni Björgólfur
Björn Bogdan Bohuslav Bonaventura Bongani Borja Boubacar Boyko Bozhidar Bram Brayden Brody Bronisław Bryce Bryn Bukola Byju Caleb Calogero Carles
Carmine Carsten Cecil Cees Celso Cesare Chaim Chauncey Cheikhou Cheng Chinedu Chukwudi Cipriano Ciro Clarence Claudemir Claus Clem Clyde Cody Colm
Colton Conrad Corey Corneliu Cornelius Cosmo Costas Crispin Cristóbal Cuauhtémoc Cuthbert Cyrus Cándido César Călin Cătălin Daisuke Damiano Damon
Danilo Darius Darnell Darrell Darryl Daryl Davide Davíð Dejan Delfin Deltan Delyan Demarcus Demba Denver Denys Denzel Dermot Deshawn Detlef Devendra
Devlet Dewayne Dhirubhai Didi Diederik Dieter Dietmar Dilip Dimitar Dimitrios Dino Diosdado Dirk Djibril Domenico Domingos Donny Donovan Dorin Dougal
Dougie Dragomir Dragoș Drew Driss Dwayne Dávid Désiré Earl Ebenezer Eberhard Ebrahim Edmond Edson Eduard Edvard Eero Efrain Efraín Egon Ehud Eiji Eike
Eirik Ekkehard Eknath Ekrem Eleftherios Elgin Eli Elias Elijah Elio Eliseo Ellis Elmer Elton Elvis Emanuele Emeric Emerson Emiliano Emlyn Emmitt Ennio
Enoch Enzo Ephraim Ercole Erion Ernst Errol Erwan Esko Espen Ettore Eustace Evangelos Everett Ezekiel Ezequiel Ezio Ezra Fabien Fabrizio Fadi Faiz
Faizal Farhan Farid Farkhad Farooq Fattah Fausto Fayez Felipe Ferdie Fergal Fernand Fernandinho Feroz Ferran Fethullah Fidel Filip Finlay Finn Firmin
Fitzroy Flavio Fletcher Florian Florin Floyd Flávio Fodé Fouad Frantz Fraser Frazer Fredrik Frenkie Friedrich Fuad Fulgencio Fumio Fyodor Fábio Félix
Gaby Gadi Gaetano Galen Gamal Ganesh Garth Gaspar Gaston Gaurav Gebran Geert Gene Gennaro Georgi Georginio Geraint Geraldo Gerd Gergely Germain Germán
Gernot Gervais Ghassan Gheorghe Gianfranco Gianmaria Gianroberto Gideon Gijs Gil Gilberto Giles Gilles Gilmar Giorgos Gleb Glyn Godfrey Goodluck Gopal
Gottfried Govind Granville Graziano Gregorio Griff Grigory Grzegorz Guccio Guido Gulbuddin Gunnar Gunther Gurmeet Gus Guðni Gwendal Gérald Götz Günter
Günther Habib Haider Hal Hamad Hamdan Hamidou Hari Haris Harjit Harlan Haroon Harrison Hartmut Haruhiko Harun Haruto Hashim Hasso Haydn Heath Heiner
Heinz Helge Hemant Hendrik Henk Henning Henrique Hernando Hernán Herschel Hervé Herzi Hideki Hidetoshi Hilton Hinrich Hiram Hirokazu Hisashi Hisham
Hishammuddin Hitoshi Holger Homer Honoré Horace Horacio Horst Hosni Hreiðar Hristo Hubert Hubertus Humphrey Hyunjin Håkan Héctor Hüseyin Iain Idris
Ifeanyi Ignace Ignatius Ignazio Ikram Ilie Ilir Ilya Ingo Inigo Inácio Ioan Irfan Irvin Irving Irwin Isaac Isaiah Isak Isaías Ishaan Isidore Iskander
Itai Itamar Ivano Ivaylo Ivor Iván Iñaki Jaap Jabari Jabulani Jacek Jacinto Jagdish Jago Jahan Jahangir Jair Jairam Jakub Jalal Jalen Jan-Erik Janusz
Jarosław Jarrod Jarvis Jaswant Jatin Javad Jayant Jayden Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-François Jean-Jacques
Jean-Michel Jean-Paul Jean-Philippe Jean-Yves Jed Jef Jelle Jem Jerald Jeremiah Jeremías Jermaine Jeroen Jesús Jethro Jiho Jimmie Joaquín Jochen Jock
Jody Joesley Johann Jolyon Jonny Joop Joost Jorgen Josep Josiah Jovan Juan-Carlos Jude Juha Jules Julius Julián Junaid Junichiro Juscelino Jyrki Jón
Jörg Jörgen Kabir Kacper Kagiso Kailash Kais Kamal Kamil Kamran Kapil Karan Karel Karl-Theodor Karsten Karthik Kashif Kaspar Kaspars Kasper Katsuya
Kawhi Kazuhiro Kazuki Kazuya Kees Keir Keita Kelechi Kendall Kenichi Kenny Kent Kenzo Kermit Kgalema Khalifa Kieran Kieron Killian Kiril Kirk Kiyoshi
Kizza Kjell Klaas Klaas-Jan Kobe Koen Koichi Koji Konrad Krasimir Krishna Kristof Kristoffer Krisztián Kunal Kunio Kwabena Kwaku Kyriakos Kyrie Kyrylo
Kåre Lachie Lachlan Lalit Lamar Lambert Lamine Lamont Landon Lanny Lapo Latrell Laurence Laurens Laurentino Laurie Lazar LeBron Leander Lemuel Lenny
Lenín Leonid Leopold Leopoldo Lester Lev Levi Liviu Lluc Lluís Lodewijk Lothar Lowell Loïc Lubomír Lucian Lucien Lucius Ludovic Ludwig Lulzim Luther
Lutz Luís Lyle Lyndon Lysander Lázaro Léopold Maarten Macky Madhav Magne Mahamat Mahathir Maher Mahesh Makoto Maksim Malachi Malo Mamoru Mandla Manish
Manmohan Manny Manolo Mansour Marat Marcellin Marcial Mariano Mariusz Marjan Marlon Marten Martijn Martti Marty Martín Marwan Masahiro Masaki Masaru
Masashi Masato Masaya Massoud Mateusz Mathew Mathias Matthijs Matvey Matúš Mauno Maurizio Mauro Maxence Maxwell Maël Mbaye Mehul Meinhard Menachem
Merv Mervyn Micah Michał Mick Mickey Mihai Mihály Miklós Mikuláš Miles Milind Milo Milorad Miloš Milton Minjun Minoru Miodrag Miquel Mircea Mishal
Mitsuhiro Mitsuo Modesto Modou Mohan Mohit Moin Moisés Moncef Montague Moqtada Morris Moses Moshe Motonari Motoo Muammar Muhyiddin Mukhtar Mukul
Mulayam Munir Murad Mykhailo Mykola Myles Mário Márton Máximo N'Golo Nabeel Nabih Nabil Nadeem Nadim Naeem Naftali Najib Nandan Naoki Naoto Narayan
Naresh Nasir Nat Natarajan Nate Nathanael Naveed Navin Nawaz Nechirvan Nehemiah Nerio Neville Newt Newton Nic Nicholai Nico Nicolai Nicolás Nicolò
Niels Nikita Nino Nishad Nitin Nitish Nizar Nnamdi Nobuo Nobuyuki Nolan Nouri Noé Noël Nunzio Néstor Odell Odilon Ole Oleksiy Ollanta Ollie Olumide
Olusegun Omari Omer Omid Omkar Onésimo Orazio Oreste Oriol Orlando Orson Osamu Osborne Osman Osvaldo Oswald Oswaldo Otis Otmar Ottavio Ottmar Paavo
Paddy Pallonji Pankaj Panos Parag Parvez Pasha Pasquale Patrice Patricio Paulino Pavlo Percival Pere Peregrine Perry Pervez Petro Petru Petteri
Phineas Pier Piero Pierpaolo Piers Pieter Pietro Pino Piyush Plamen Pradeep Praful Prasad Prashant Pratap Pravin Prem Presnel Primo Ptolemy Puneet
Pyotr Pál Pär Péter Qais Qamar Qasim Qassem Quentin Quim Quincy Quinn Quinton Rached Radek Radovan Rafa Rafał Rafe Rafi Rafik Rafiq Raghav Raghu
Raghuram Raila Raimundo Rainer Raja Rajan Rajat Rajeev Rajendra Rajinder Ramalinga Raman Ramiro Ramush Ramzan Ramzi Ramón Randolph Ranjan Raphaël
Rasheed Ratan Ravil Ravindra Raúl Recep Reg Reggie Regis Reince Reiner Reinhold Renan Renaud Reuben Rex Rhodri Riad Ricky Rico Ridley Rifaat Rigobert
Rigoberto Riley Rinat Rinus Ritesh Rizwan Robbie Rocco Roch Rodger Rodrigue Rohit Rollo Romain Romeo Romeu Romuald Ronen Rosario Roscoe Rostislav
Rowan Royce Rubén Rudi Rudolph Rufus Rumen Ruslan Russ Rustem Rustom Ruud Ryo Ryoichi Ryota Ryuichi Régis Rémi Rüdiger Răzvan Saad Sacha Sachin Sadio
Sadiq Saeb Saeed Saif Sajid Salah Salim Salvo Sammy Sandeep Sander Sandip Sanford Sanjeev Sanjiv Sarfraz Sauli Saurabh Sebastián Seiji Selahattin
Selwyn Seojun Sergi Sergiu Severino Shafiq Shahbaz Shahid Shahzad Shankar Shapoor Shaquille Sharad Shashank Shaukat Shaul Shay Shehbaz Shekhar Sheldon
Sherman Sherwood Shigeo Shigeru Shimon Shinichi Shinji Shiv Shoaib Shoichi Shoji Shuichi Shunsuke Shyam Siarhei Siddharth Siegfried Siegmund Sigmar
Sigmund Sigmundur Sigurd Sigurður Silas Simón Siniša Sizwe Sjoerd Slavi Sohail Sol Solomon Sorin Sota Souleymane Soumitra Sourav Spencer Srinivas
Stanislav Stelios Stevo Stig Stirling Subhash Subramanian Subrata Sudhir Suleiman Suleman Sumit Sundar Sungmin Surendra Susumu Svyatoslav Swen Syed
Sylvain Sylvester Sylvestre Szabolcs Szymon Sándor Sékou Sérgio Sławomir Tad Tadashi Tahir Taj Takahiro Takao Takayuki Takuya Talal Tamim Tancredo
Tanveer Tarique Tarquin Tarun Tate Tatsuya Tayyip Teddy Tejashwi Teodoro Terrance Terrell Terrence Tetsuya Teun Thad Thaddeus Thilo Thor Thorsten
Thurston Tibor Tilo Timmy Timofey Tino Tito Titus Tiziano Tjeerd Toby Tomislav Tomoaki Tomohiro Tomás Tomé Toomas Torbjörn Toshiaki Toshihiro Toshio
Traian Trevon Tristan Tristram Troels Trygve Tshepo Tsuyoshi Tullio Turki Ty Tyreek Tyrone Tzachi Uche Uday Uddhav Udo Ugo Ulf Ulises Ulrich Umar
Umaru Umesh Urho Uri Urs Usman Uwe Vagit Vaibhav Val Valdis Valeriy Valéry Varun Vasant Vasile Vaughan Vaughn Vedran Venkat Vern Veselin Vianney Viggo
Vikas Villy Vinay Vineet Vipin Virgil Virgilio Vishal Vitali Vivaan Vivek Vladan Vladimír Vladislav Vojislav Volker Volkmar Vyacheslav Václav Víctor
Wahid Waldemar Wally Walt Waqar Wasim Wendell Wes Whit Wilbur Wiley Wilf Wilfred Willem Willi Wim Winfred Winfried Wladimir Wolfram Woody Wopke Wouter
Wyatt Wyndham Władysław Włodzimierz Xander Xavi Yahya Yair Yanis Yannick Yaroslav Yasuhiro Yasuo Yaya Yegor Yitzhak Yoann Yoav Yoichi Yoram Yoshihiko
Yoshiki Yoshinori Yoshio Yossi Youngho Yoweri Yukio Yusuke Yuto Yvon Zac Zach Zachariah Zack Zafar Zaheer Zahid Zain Zainal Zakir Zalmay Zane Zayed
Zdravko Zeke Zeno Ziad Zinédine Zlatan Zsolt Zubair Zulfikar Zvonimir Ángel Ásgeir Éric Íñigo Óscar Özgür Øystein Ümit Ľudovít Željko`;

export const FEMALE_NAMES_OF_THE_WORLD = `
Emmylou Fay Mairi Viv Jolene Jacqui Harper
Abbie Abena Ada Adaora Addison Adela Adelaide Adjoa Adrienne Afua Agata Agatha Aiko Aileen Aimee Ainhoa Ainsley Aisyah Akari Akemi Akie Akosua Akshata
Akua Alana Alberta Alberte Aleksandra Alenka Alessandra Alexia Alia Alina Aline Alisha Alix Allegra Alma Althea Ama Amabel Amaia Amalia Amara Amarachi
Amie Amma Amrita Anca Andrea Andreea Aneta Angelina Angelique Angie Anika Anikó Anja Anjana Anke Annabelle Annalena Annalise Anneke Anneliese
Annemarie Annemiek Anouk Antje Antonella Anushka Anya Aoi Aparna Apolonia Arabella Araminta Arantxa Archana Ariadne Arlene Arlette Artemis Aruna
Arundhati Ashleigh Aslı Asma Asuka Atsuko Augusta Aurelia Aurora Aurore Ava Aya Ayaan Ayaka Ayako Ayanda Ayelet Ayumi Azizah Babette Barb Barkha Bea
Beata Beate Beatrix Beatriz Becca Bella Benazir Bernice Bertha Bess Bessie Bethan Bethany Betsy Bette Bettina Beyoncé Bhavna Bina Binta Blanche Blythe
Brandy Bree Briana Brianna Brigid Brigitta Bronagh Bronwyn Bruna Bryony Bushra Bärbel Callie Camila Candace Carina Carly Carmela Cassandra Cassie
Catarina Cate Caterina Cathleen Cecile Cecily Celestine Celia Chanda Chantal Chantelle Charis Charlene Charmaine Charu Chie Chieko Chihiro Chitra
Chiyo Chrissie Christa Christabel Christiane Christie Cilia Cilla Cindy Claudette Claudine Clementine Cleo Clotilde Cláudia Clémentine Codruța Coleen
Concepción Concetta Connie Coralie Corinna Cornelia Cosima Cressida Cristiane Cármen Dagmar Dahlia Dalia Damayanti Dani Danica Daniella Danuta Daria
Darlene Davina Deanne Deb Debbie Dee Deena Delcy Della Demi Desiree Devika Diann Dianne Dilma Dimitra Dimple Dina Dinah Dipika Dolly Dominique
Donatella Doreen Dorothea Dorte Dulcie Durga Débora Dörte Ebba Ebony Edie Edna Effie Eileen Eirlys Ekaterina Elfriede Eliana Elina Elinor Elke Elle
Ellie Elly Eloise Elsie Elspeth Elvira Elżbieta Emiko Emilie Emine Emmanuelle Eriko Erna Esi Esme Esmeralda Esmé Esperanza Estela Estelle Eszter
Etsuko Eudora Eugenia Eugenie Eunice Evangeline Evelina Evie Ewa Fabienne Fabiola Fadumo Faezeh Fahmida Fanny Farah Farhana Farida Farzana Fatma
Fawzia Fawziyya Federica Felicia Femke Fenella Fidelma Fionnuala Flavia Fleur Flo Florencia Flávia Fran Francine Frankie Franziska Françoise Frauke
Freda Frederica Freyja Frieda Fumiko Gabi Gabrielle Geeta Geetha Georgette Georgiana Georgie Germaine Gertrud Ghislaine Giada Gianna Gilda Gill
Giovanna Gisela Giselle Gita Gitte Giuliana Gladys Gleisi Glenda Glenys Golda Goldie Graciela Greer Gretel Griselda Guadalupe Gudrun Guinevere Gulalai
Gwendolen Gwendolyn Gwyneth Gülnur Habiba Haleh Halima Hamida Hana Hanan Hanna Hannelore Harleen Haruko Harumi Hasina Hatice Hatsue Hattie Hatty Haya
Hebe Hedda Hedwig Heidemarie Heike Hema Henny Henrietta Hermione Hetty Hilda Hilde Hildegard Hina Hiroko Hiromi Hisako Hitomi Hollie Honoka Honora
Hortense Huda Humaira Idina Ilana Ilaria Ilona Ilsa Ilse Indira Indra Inga Inge Ingeborg Inger Ioana Iolanda Ione Irena Irma Irmgard Isabela Isadora
Isha Ishita Isla Itziar Ivanka Ivanna Iveta Ivete Ivonne Izabela Izumi Izzah Izzy Jacinta Jackie Jacquelyn Janelle Janette Janine Janis Jasmin Jaya
Jayalalithaa Jayne Jayshree Jeanette Jeanine Jeannie Jemima Jenna Jennie Jess Jessie Jillian Jimena Jimin Jisoo Jo Jo-Anne Joana Jocelyn Joelle
Johanna Jolanda Jolanta Josefina Josefine Josette Josie Judit Julianne Junko Justine Jutta Jyoti Jéssica Jóhanna Kajal Kalpana Kamini Kanika Kaori
Kaoru Karla Kasia Kat Katarina Kateryna Katharina Katharine Katia Katja Katrín Katy Katya Kay Kayla Kaylee Kayo Kayoko Kazuko Kazumi Keeley Keira
Kellie Kellyanne Kendra Keren Keri Kerri Khaleda Kiera Kiersten Kimberly Kinga Kinsey Kira Kiran Kirstie Kirstjen Kirti Kitty Kiyoko Klara Klára
Kokilaben Komal Kornelia Krista Kristen Kristi Kristine Krystal Krystyna Ksenia Kumi Kumiko Kyoko Kyra Käthe Laia Lalitha Lana Larisa Lata Latifa
Laurence Lauretta Lavinia Leanna Leanne Leela Leire Lenore Leona Leonora Lerato Letizia Lettice Letícia Lia Liana Lianne Libby Licia Lidia Liesbeth
Liesel Lieselotte Liesl Lili Liliane Lilith Lillian Lina Lindsey Lindy Linette Linnea Lisbeth Lise Lisette Livia Lizzie Loretta Lori Lorna Lotte
Lottie Louella Loujain Luana Luciana Lucienne Lucretia Ludmila Luiza Lulu Lupita Lynda Lyndsey Lynette Lynne Lyubov Maaike Macarena Mackenzie Madeline
Madge Madhavi Madhuri Maeve Magda Mahalia Mahbouba Mahima Mahsa Mai Maia Maira Maisie Maite Maja Maki Makiko Mala Malala Malgorzata Malini Mallika
Mallory Malu Mamata Mami Mana Manal Manami Mandira Manisha Manjula Mara Marcela Marcelle Marcy Mareike Margareta Margarete Margery Margo Margret
Margrethe Margriet Marguerite Mariah Mariana Marianna Maribel Marieke Mariella Marietta Marijke Mariko Marisa Marisol Marla Marlene Marlies Marsha
Marwa Marylou Masako Masami Masih Maude Maura Mavis Maxine Mayawati Mayuko Mayumi Meagan Medha Meenakshi Megha Meghan Megumi Mehreen Mei Mel Melania
Meral Merav Mercè Meredith Meritxell Merle Michaela Michal Michele Michiko Mieke Mieko Mihoko Mika Miki Milena Millicent Millie Mimi Minako Mindy
Minna Minnie Mio Mireille Miren Miri Mirtha Misaki Mitsuko Miwa Miyako Miyuki Mizuki Moll Mollie Momoko Monique Montserrat Moza Mpho Mridula Mumtaz
Myra Myriam Myrna Márta Märta Mônica Nabila Nadira Nadiya Naheed Najat Naledi Nan Nana Nanami Nandini Nanette Nao Naoko Narges Nargis Nasreen Nataliia
Nataliya Nataša Natsuki Natsumi Natália Naz Neelam Nell Nellie Nerea Nessa Netta Nia Nicolette Nida Nienke Nika Nikki Nilda Nilufar Nimmi Nisha Nita
Nkosazana Noa Nobuko Noelle Nomsa Noor Noora Norah Noriko Nuray Nurul Nusrat Nydia Núria Odette Olwen Omarosa Oonagh Oriana Orly Orsolya Ottilie Padma
Paige Palesa Paloma Pam Pansy Paola Parvati Parveen Patrice Patrizia Patrícia Patsy Patti Patty Paulette Paulina Payal Pearl Peggy Pernille Persephone
Petronella Philomena Pia Pina Polina Poonam Prachi Pragya Pratibha Preeti Preity Prerna Priscila Prudence Purnima Pınar Queenie Quintina Rabia Rachael
Rachida Rachna Radha Radhika Rae Raelene Rafaela Raisa Rakhi Raluca Rani Rashida Rea Rebekah Regan Rehana Reiko Renate Renu Renée Reshma Rhiannon
Rhoda Rhonda Ricarda Rie Riikka Rika Risa Ritu Rivka Riya Robyn Rocio Rohini Roopa Rosalia Rosalie Rosamond Rosamund Rosanna Rosario Roseanna Roseanne
Roselyne Rosemarie Rosita Rosmah Roswitha Rowena Roxana Roxie Roxy Rubina Ruby Rukmini Rumiko Rupa Ruqaiya Rushanara Ruslana Ryoko Sabina Sachie Sadie
Safia Sahra Saima Saki Sakina Samara Saniya Sanjana Sanne Saori Sarina Sarita Saroj Satoko Savita Sayaka Sayuri Seema Seiko Selena Selma Setsuko
Shabana Shabnam Shaheen Shahnaz Shaista Shalini Shamim Shamsa Shanti Sharmila Shauna Shayla Sheela Sheena Shelagh Shelley Shelly Sheri Sherri Sherry
Shilpa Shiori Shira Shizuka Shobha Shoko Shona Shruti Shweta Sibel Sibylle Sidonie Sienna Silke Simona Sita Siv Siân Skylar Smriti Sneha Sofie Soha
Sonal Sonali Sonam Sonya Soraya Stacey Stacy Stefania Steffi Subha Sudha Suhasini Sujata Suman Sumiko Sumitra Sunanda Supriya Surbhi Susana Susannah
Susie Suzanna Suzette Suzy Svenja Sviatlana Swati Sylvie Tabatha Tabitha Tahira Tahmina Takako Tamar Tamiko Tamiyo Tanja Tansu Tanushree Tanvi Tarja
Tasha Taslima Tatum Tatyana Teri Terri Teruko Tess Thandiwe Thaís Thea Theodora Therese Thuli Thérèse Tia Tiffany Tilda Tilly Tineke Tomoe Tomoko
Tomomi Toni Tonya Tori Toshiko Tracey Traci Tricia Trina Trish Trisha Trudy Trupti Truus Tulsi Tzipi Ulla Uma Urmila Urvashi Ute Val Valérie Vandana
Vani Varsha Vasiliki Vasundhara Verena Verna Veronika Vibha Vicki Vicky Vidya Vilma Vimla Violeta Violette Viorica Viviana Viviane Vivienne Vjosa
Waltraud Wangari Willa Wilma Winnie Winona Yael Yamini Yasmeen Yasmine Yasuko Yayoi Yekaterina Yelena Ylva Yoshiko Yui Yuka Yukari Yukie Yukiko Yumi
Yumiko Yuna Zadie Zahra Zareen Zarifa Zarina Zeenat Zehava Zehra Zelda Zena Zinaida Zinnia Zita Zofia Zohra Zora Zoë Zweli Ágnes Åsa Élisabeth`;
