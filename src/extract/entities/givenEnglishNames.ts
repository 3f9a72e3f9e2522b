/** Given names as they stand in English news, by the pronoun that goes with them; general vocabulary. */
import { FEMALE_NAMES_OF_THE_WORLD, MALE_NAMES_OF_THE_WORLD } from './givenNamesOfTheWorld.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const MALE_NAMES = words(`${MALE_NAMES_OF_THE_WORLD}
Philippe Luc Henri Édouard Edouard Étienne Etienne Léon Rémy Yves Thierry Benoît Benoit Gérard Jérôme Frédéric Sébastien Mathis
Théo Baptiste Xavier Arnaud Cédric Stéphane Stephane Olivier Pierre Serge Gaël Aurélien Bastien Rajiv Sanjay Vikram Anil Sunil Deepak
Arun Ashok Rakesh Ravi Suresh Ramesh Mukesh Gautam Manoj Naveen Nikhil Rohan Arjun Vijay Prakash Dinesh Harish Girish Satish Kiran Imtiaz
Bjørn Bjorn Leif Knut Odd Terje Rune Geir Harald Haakon Sven Lennart Göran Torsten Mikkel Søren Jesper Rasmus Kristian Morten Steinar
Jukka Timo Pekka Antti Mikko Juhani Matti Declan Conor Cormac Eamon Eamonn Fergus Finbar Niall Padraig Pádraig Ronan Rory Seamus Séamus
Seán Tadhg Ciarán Ciaran Diarmuid Donal Lorcan Fionn Kwame Kofi Kwesi Kojo Babajide Chukwuemeka Emeka Obinna Chidi Femi Tunde Segun Olu
Sipho Thabo Themba Lwazi Tendai Tatenda Farai Wanjala Kamau Otieno Mwangi Juma Baraka Hamisi Moussa Mamadou Ousmane Ibrahima Cheikh
Abdoulaye Amadou Idrissa Youssef Yusuf Yousef Tariq Tarek Khaled Waleed Walid Faisal Fahad Nasser Samir Sami Rami Bilal Mehdi Reza Hossein
Babak Kourosh Emre Murat Kemal Orhan Serkan Burak Hakan Cem Yilmaz Vladimir Dmytro Oleksandr Andriy Bohdan Taras Volodymyr Ihor Serhiy
Gennady Yevgeny Evgeny Kirill Konstantin Timur Rustam Zoltán Zoltan László Laszlo István Istvan Gábor Gabor Ferenc Attila Tamás Béla
Piotr Paweł Tomasz Andrzej Krzysztof Marek Jerzy Wojciech Zbigniew Radosław Jiří Jiri Tomáš Petr Miroslav Jaroslav Zdeněk Vojtěch Goran
Zoran Dragan Nikola Milos Slobodan Ivo Ante Davor Hrvoje Kostas Yannis Giannis Dimitris Nikos Stavros Spyros Alexis Renzo Gino Luciano Vito
Pierluigi Gianmarco Alessio Edoardo Umberto Vincenzo Salvatore Raffaele Iker Xabi Unai Álvaro Gonzalo Rodrigo Esteban Ignacio Agustín
Matías Facundo Thiago Tiago Rui Nuno Joao João Duarte Vasco Hiroto Takeshi Takashi Satoshi Kenta Daiki Shinzo Yoshihide Taro Ichiro Jiro
Kazuo Masayoshi Noboru Haruki Minh Tuan  Somchai Prayut Budi Joko Agus Ferdi Rodolfo Benigno Emmett Brendan Callum Ewan Hamish
Euan Struan Rhys Gethin Dafydd Huw Ieuan Alun Iwan Gwilym Todd Chad Trent Brock Tanner Wade Clark Gregg Stu Herb Mort Sid Murray
Sonny Aaron Abdul Abdullah Abel Abraham Adam Adrian Ahmad Ahmed Akira Alan Albert Alberto Aldo Alejandro Aleksandr Alessandro
Alexander Alexandre Alexei Alfonso Alfred Ali Allan Allen Alvaro Amir Anders Andre Andrea Andreas Andrei Andrew Andy Angelo
Anthony Anton Antonio Antony Archie Armando Arnold Arthur Artur Arturo Asif Austin Axel Barack Barney Barry Bart Bashar Ben
Benedict Benjamin Bernard Bernardo Bernd Bernie Bert Bill Billy Bjorn Blake Bob Bobby Boris Brad Bradley Brandon Brendan Brent
Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlo Carlos Cedric Cesar Chad Charles Charlie Chester Chris
Christian Christopher Chuck Claude Claudio Clayton Clement Cliff Clifford Clint Clive Colin Connor Conor Craig Cristiano Curtis
Cyril Dale Damian Damien Dan Daniel Danny Dara Darren Dave David Dean Declan Denis Dennis Derek Desmond Dick Didier Diego
Dimitri Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight Dylan Ed Eddie Edgar Edmund Eduardo Edward
Edwin Elliot Elon Emanuel Emil Emilio Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Erwin Ethan Eugene Evan Fabian Fabio
Federico Felix Ferdinand Fernando Filippo Francesco Francis Francisco Francois François Frank Franz Fred Frederic Frederick
Gabriel Gareth Garrett Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Gianluca Gianni Gilbert Giorgio Giovanni
Giuseppe Glen Glenn Gordon Graeme Graham Grant Greg Gregor Gregory Guillaume Guillermo Gustav Gustavo Guy Hamid Hamza Hank
Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hideo Hiroshi Howard Hugh Hugo
Hussein Ian Ibrahim Igor Imran Ismail Ivan Jack Jackson Jacob Jacques Jaime Jake Jakob Jamal James Jamie Jan Jared Jason
Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joaquin Joe Joel Johan Johannes John
Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julio Jurgen Jürgen Justin Karim Karl
Keith Ken Kenji Kenneth Kevin Khalid Klaus Kofi Kumar Kurt Kyle Lance Larry Lars Laurent Lawrence Lee Len Leo Leon Leonard
Leonardo Leroy Leslie Liam Lionel Lloyd Logan Lorenzo Louis Luca Lucas Luigi Luis Luiz Luka Lukas Luke Magnus Mahmoud
Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Marius Mark Marko Markus Martin Martyn Marvin Massimo
Mateo Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehmet Melvin Michael Michel Miguel Mika Mike Mikhail
Milan Mitch Mitchell Mohamed Mohammad Mohammed Muhammad Mustafa Narendra Nathan Nathaniel Neal Ned Neil Nelson Nick Nicholas
Nicolas Nigel Niklas Nikolai Nils Noah Noel Norbert Norman Olaf Oleg Oliver Olivier Omar Oscar Oskar Otto Owen Pablo Paolo
Pascal Pat Patrick Paul Paulo Pavel Pedro Pep Percy Pete Peter Petr Phil Philip Philipp Philippe Phillip Pierre Piotr Rafael
Rahul Raj Rajesh Ralph Ramon Randall Randy Raphael Rashid Raul Ravi Ray Raymond Reginald Reinhard Rene Ricardo Riccardo
Richard Rick Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross
Roy Ruben Rudolf Rudy Rupert Russell Ryan Salman Salvatore Sam Samir Samuel Sandro Sanjay Santiago Saul Scott Sean Sebastian
Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Shinzo Sid Sidney Silvio Simon Stan Stanley Stefan Stefano Stephan Stephane
Stephen Steve Steven Stewart Stuart Sven Ted Terence Terry Theo Theodore Thiago Thierry Thomas Tim Timothy Tobias Todd Tom
Tomas Tommy Tony Toshiro Travis Trevor Tyler Umberto Valentin Vernon Vicente Victor Viktor Vikram Vince Vincent Vincenzo
Vinod Vitaly Vladimir Volodymyr Wade Wallace Walter Warren Wayne Werner Wesley Wilfried Wilhelm Will William Willy Winston
Wolfgang Xavier Yann Yasser Yuri Yusuf Yves Zachary Zoltan Zoran`);

export const FEMALE_NAMES = words(`${FEMALE_NAMES_OF_THE_WORLD}
Béatrice Beatrice Nathalie Odile Anaïs Aurélie Élodie Elodie Chloé Léa Zoé Manon Mathilde Geneviève Solène Margaux Camille Juliette Amélie
Céline Hélène Brigitte Véronique Sandrine Delphine Sabine Ségolène Priyanka Deepika Anjali Sunita Kavita Meera Nirmala Sushma Lakshmi Pooja
Neha Divya Shreya Aishwarya Asha Usha Rekha Ingrid Astrid Sigrid Solveig Tove Marit Liv Ragnhild Gro Turid Gunilla Kerstin Annika Birgitta
Mette Helle Kirsten Aino Sanna Róisín Roisin Sinéad Sinead Aoife Niamh Siobhán Siobhan Orla Gráinne Caoimhe Ciara Noreen Bríd Mairead
Máire Nuala Deirdre Eilis Saoirse Wanjiru Achieng Njeri Wambui Ngozi Chimamanda Adaeze Ifeoma Folake Yetunde Amaka Zanele Nomvula Thandi
Lindiwe Fatou Aissatou Aminata Mariam Maryam Zainab Khadija Amina Salma Leyla Layla Shirin Azadeh Nasrin Elif Ayşe Zeynep Oksana Olena
Yulia Yuliya Tetiana Iryna Svetlana Nadezhda Galina Lyudmila Zsuzsa Ildikó Katalin Agnieszka Małgorzata Katarzyna Joanna Magdalena Zuzana
Ivana Jelena Milica Snežana Kolinda Eleni Katerina Despina Giorgia Chiara Giulia Ludovica Ornella Begoña Pilar Inés Ines Ximena Lucía
Noemí Rocío Consuelo Dolores Graça Fátima Sakura Yuki Keiko Yoko Sachiko Haruka Naomi Akiko Yuriko Sanae Siti Megawati Corazon
Imelda Gloria Thuy Linh  Haf Nerys Bronwen Carys Sioned Eluned Angharad Mhairi Ailsa Eilidh Kirsty Morag Iona Catriona
Faith Tyra Abigail Adele Adriana Agnes Aisha Alba Alexandra Alexis Alice Alicia Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amy
Ana Anastasia Angela Angelica Anita Ann Anna Annabel Anne Annette Annie Antonia April Ariana Arianna Ashley Astrid Audrey
Ayesha Barbara Beatrice Becky Belinda Bernadette Beth Betty Beverly Bianca Birgit Blanca Bonnie Brenda Bridget Brigitte
Brooke Camilla Camille Candice Carla Carlotta Carmen Carol Carole Carolina Caroline Carolyn Carrie Catalina Catherine Cathy
Cecilia Celeste Celine Charlotte Chelsea Cheryl Chiara Chloe Christina Christine Claire Clara Clarissa Claudia Colette Colleen
Consuelo Constance Cora Cordelia Corinne Courtney Cristina Cynthia Daisy Dana Daniela Danielle Daphne Dawn Deborah Debra Deepa
Delia Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza
Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Fatima Faye Felicity Fernanda Fiona Flora
Florence Frances Francesca Freya Frida Gabriela Gabriella Gail Gemma Genevieve Georgia Georgina Geraldine Gertrude Gillian
Gina Ginny Gisele Giulia Gloria Grace Greta Gretchen Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene Helga
Hilary Hillary Holly Ida Imogen Ines Ingrid Irene Irina Iris Isabel Isabella Isabelle Isobel Ivana Ivy Jacinda Jacqueline
Jade Jana Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Josephine Joy Joyce
Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Karina Kate Katherine Kathleen Kathryn Kathy Katie
Katrin Katrina Kelly Kerry Kim Kirsten Kristin Kristina Laila Lara Larissa Laura Lauren Layla Lea Leah Leila Lena Leonie
Lesley Leticia Lila Lilian Liliana Lily Linda Lindsay Lisa Liz Liza Lois Lola Lorena Lorraine Louisa Louise Lucia Lucinda
Lucy Luisa Lydia Lynn Mabel Madeleine Madison Magdalena Maggie Mandy Manuela Marcia Margaret Margarita Margot Maria Mariam
Marian Marianne Marie Marilyn Marina Marion Marissa Marjorie Marta Martha Martina Mary Maryam Matilda Maud Maureen Maya Meg
Megan Melanie Melinda Melissa Mercedes Mia Michelle Mila Mildred Mina Mira Miranda Miriam Moira Molly Mona Monica Monika Muriel
Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nina Noemi Nora Norma Nour Octavia Olga Olivia Olive Ophelia
Pamela Patricia Paula Pauline Penelope Penny Petra Philippa Phoebe Phyllis Pippa Polly Priscilla Priya Priyanka Rachel Ramona
Rania Raquel Rebecca Regina Renata Renee Rhona Rita Roberta Romy Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth Sabine
Sabrina Sadia Sally Salma Samantha Samira Sandra Sara Sarah Saskia Selina Serena Sharon Sheila Sheryl Shirley Sian Sigrid
Silvia Simone Sinead Siobhan Sofia Sonia Sonja Sophia Sophie Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana
Sybil Sylvia Tamara Tamsin Tania Tanya Tara Tatiana Teresa Tessa Thelma Theresa Tina Tracy Ulrike Una Ursula Valentina Valeria
Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Wilhelmina Winifred Xenia Yasmin
Yolanda Yulia Yvette Yvonne Zara Zeynep Zoe`);

export const EITHER_NAMES = words(`
Alex Ariel Aubrey Avery Bailey Casey Dakota Devon Dominique Drew Eden Emerson Frankie Harley Hayden Jackie Jamie Jesse Jo
Jordan Jules Kai Kelsey Kit Lou Mel Morgan Nicky Noor Parker Phoenix Quinn Reese Riley Rowan Sacha Sandy Sasha Shannon Sky Stevie
Sydney Taylor Toni Val Wei Ming Jun Xin Yan Ying Li Lei Hui Jing Min Soo Minh Linh Thanh Siddharth Arjun Satya Sundar Shervin Anil
Amit Sunil Deepak Sachin Rohit Virat Suresh Ramesh Mukesh Nirav Gautam Kemi Rishi Sajid Priti Suella Nadhim Kwasi Humza
Anneliese Angus Keir Ngozi Chinua Olusegun Goodluck Kwame Nana Uhuru Cyril Thabo Jomo Tendai Emeka Chidi Babatunde Oluwaseun
Takeshi Yoko Yuki Haruki Naoki Kazuo Satoshi Taro Yukio Carlos Masayoshi Ryu Soren Søren Lars Mette Jens Anders Kaspar Gitanas
Andrzej Mateusz Jaroslaw Lech Donald Janez Borut Milos Novak Luka Nikola Aleksandar Ivica Zlatan Kylian Erling Jude Bukayo Declan`);

/** Whether a word is a given name that the tables hold. */
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word) ||
  FEMALE_NAMES.has(word) ||
  EITHER_NAMES.has(word) ||
  (word.includes('-') && word.split('-').every((part) => MALE_NAMES.has(part) || FEMALE_NAMES.has(part)));

/** Surnames of Chinese and Korean people as written in Latin letters, which stand before the given name. */
export const FAMILY_FIRST = words(`
An Bai Bao Cai Cao Chan Chang Chao Chen Cheng Cheung Chiang Choi Chow Chu Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge
Goh Gong Gu Guan Guo Han Hao He Ho Hong Hou Hu Hua Huang Hui Jia Jiang Jin Jung Kang Kim Kong Kwok Lai Lam Lau Lee Lei Leung Li Liang
Liao Lim Lin Ling Liu Lo Long Lu Luo Lv Ma Mao Meng Mo Moon Ng Ni Ning Oh Ong Pan Park Pei Peng Qi Qian Qin Qiu Ren Roh Shao Shen Shi Song Su
Sun Tan Tang Tao Tian Tong Tsai Wan Wang Wei Wen Wong Wu Xi Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yeung Yi Yin Yoon You
Yu Yuan Yue Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou`);
const SYLLABLE = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?[aeiou]{1,2}(?:ng?|r)?|[iu]a[on]g?)';
const SYLLABLES = new RegExp(`^(?:${SYLLABLE}){1,2}$`, 'i');

/** "Ren Zhengfei", "Xi Jinping", "Kim Jong-un": a surname of the table before a given name of one or two syllables. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family, given] = words;
  if (words.length !== 2 || !family || !given || !FAMILY_FIRST.has(family)) return false;
  if (MALE_NAMES.has(given) || FEMALE_NAMES.has(given)) return false;
  const parts = given.split('-');
  return parts.length <= 2 && (parts.length === 2 || given.length >= 2) && SYLLABLES.test(parts.join(''));
}

/** "Min-jun Park": a Korean given name in two syllables before a surname of the table. */
export const isFamilyLast = (words: readonly string[]): boolean =>
  words.length === 2 && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u.test(words[0] ?? '') && FAMILY_FIRST.has(words[1] ?? '');
