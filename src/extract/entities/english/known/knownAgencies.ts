/**
 * Offices and forces of states, courts of one name, research bodies, journals, hospitals and schools, with their letters.
 *
 * Promises: as `knownEnglishBodies.ts`; `name?` is an everyday word, a surname or a place as well. Seats that stand for a government are told elsewhere.
 */
export const KNOWN_AGENCIES = `
Ministry of Defence, MoD, MOD, Ministry of Justice, DWP, Defra, DCMS, DfE, DfT, BEIS, Met Police
Metropolitan Police, Met Office, Police Scotland, Police Service of Northern Ireland, PSNI, RUC, Garda, Gardaí
An Garda Síochána, Greater Manchester Police, West Midlands Police, South Yorkshire Police, West Yorkshire Police
Merseyside Police, Thames Valley Police, Surrey Police, Sussex Police, Avon and Somerset Police, North Wales Police
IOPC, HMIC, CPS, Crown Prosecution Service, NCA, National Crime Agency, Serious Fraud Office, Environment Agency
Health and Safety Executive, HSE, CQC, Care Quality Commission, GMC, General Medical Council, NMC, PHE
Public Health England, UKHSA, NHS England, NHS Improvement, MHRA, JCVI, Ofqual, Acas, ICO, ASA, Ipso, IPSO
Press Complaints Commission, Charity Commission, Electoral Commission, Insolvency Service, Companies House, PRA, FRC
Prudential Regulation Authority, Financial Conduct Authority, Financial Services Authority
Financial Reporting Council, Competition and Markets Authority, Serious Organised Crime Agency, Pensions Regulator
Pension Protection Fund, RMT, Aslef, GMB, TUC, NUT, NEU, NASUWT, BMA, RCN, UCU, PCS, POA, CWU, NUM, CBI, IoD
Institute of Directors, FBU, NUJ, Bectu, Usdaw, TSSA, House of Commons, House of Lords, Old Bailey
Scottish Parliament, Senedd, Dáil, Dail, Seanad, Oireachtas, Bundesrat, Riksdag, Storting, Folketing, Capitol Police
US Congress, US Senate, US Supreme Court, Supreme Court of Canada, Sejm, CCRC, Criminal Cases Review Commission
Parole Board, Prison Service, Probation Service, GCHQ, SBS, RAF, Royal Air Force, Royal Navy, British Army, US Army
US Navy, US Air Force, US Marine Corps, US Coast Guard, Coast Guard, National Guard, Pentagon, State Department
Justice Department, Department of Justice, Treasury Department, Defense Department, Interior Department
Department of Homeland Security, DHS, ICE, TSA, Secret Service, US Marshals, USPS, US Postal Service
Postal Inspection Service, Fema, FEMA, NOAA, Noaa, USGS, CDC, Centers for Disease Control, NIH
National Institutes of Health, HHS, OSHA, Osha, NHTSA, EEOC, NLRB, CFPB, FDIC, OCC, SBA, GAO, CBO, OMB, USDA, ONDCP
ODNI, DIA, NRO, Darpa, DARPA, MSHA, BLM, PCAOB, SIPC, Sipc, Federal Reserve Board, New York Fed
Securities and Exchange Commission, Federal Trade Commission, Federal Communications Commission
Food and Drug Administration, Environmental Protection Agency, Federal Aviation Administration
Nuclear Regulatory Commission, NRC, Internal Revenue Service, Social Security Administration, Peace Corps, NYPD
LAPD, Los Angeles Police Department, SFPD, FDNY, MTA, Port Authority, Tammany Hall, Army Corps of Engineers
National Park Service, National Weather Service, Bureau of Prisons, RCMP, Royal Canadian Mounted Police, CSIS
Ontario Provincial Police, OPP, CBSA, Health Canada, Bank of Canada, CRTC, CBC, Queen's Park, AFP?
Australian Federal Police, ASIO, Asic, ASIC, APRA, Apra, ACCC, Icac, ICAC, Ibac, IBAC, Austrac, AUSTRAC, CSIRO, RBNZ
Reserve Bank of Australia, RBA, Reserve Bank of India, RBI, Sebi, SEBI, Enforcement Directorate, Election Commission
Isro, ISRO, DRDO, Bank of Japan, BoJ, BOJ, METI, Nuclear Regulation Authority, Tokyo Metropolitan Police
National Police Agency, JAXA, Jaxa, Riken, RIKEN, Korea Communications Commission, Bank of Korea
People's Bank of China, PBOC, CSRC, CBRC, NDRC, SASAC, People's Liberation Army, PLA, Central Military Commission
State Council, CCTV, MAS?, Monetary Authority of Singapore, CPIB, 1MDB, Bank Negara, MACC, KPK, GRU, SVR, Roscosmos
Rosatom, Gazprombank, Gosplan, Rosaviatsia, Central Bank of Russia, Investigative Committee, SBU, Nabu, NABU
Naftogaz, Guardia Civil, Mossos, Mossos d'Esquadra, Bundesnachrichtendienst, BND, Bundeswehr, BKA
Federal Constitutional Court, Deutsche Bundesbank, Treuhand, Stasi, Gestapo, Carabinieri, Guardia di Finanza
Banca d'Italia, Bank of Italy, Court of Cassation, Conseil d'État, Cour des comptes, Gendarmerie, DGSE, DGSI
Tracfin, Autorité des marchés financiers, Swiss National Bank, Fedpol, Riksbank, Bank of Spain, Banco de España
Bank of Ireland, Central Bank of Ireland, NAMA, Nama, National Bank of Greece, Bank of Greece, Vatican Bank, BEA
AAIB, RAIB, MAIB, ATSB, TSB, ANSV, Transportation Safety Board, European Medicines Agency, EMA, EFSA, EASA, Easa
ESA, European Space Agency, ESO, Eso, EMBL, CNRS, Inserm, INSERM, Institut Pasteur, Pasteur Institute
Max Planck Institute, Fraunhofer, Helmholtz, Leibniz Association, DFG, CSIC, NSF, National Science Foundation, NIST
JPL, Jet Propulsion Laboratory, Fermilab, SLAC, LIGO, Brookhaven, Lawrence Livermore, Lawrence Berkeley
Ames Research, Woods Hole, Cold Spring Harbor, Cold Spring Harbor Laboratory, Howard Hughes Medical Institute, HHMI
Dana-Farber, MD Anderson, Memorial Sloan Kettering, Sloan Kettering, Mount Sinai, Massachusetts General Hospital
Brigham and Women's Hospital, Cedars-Sinai, Great Ormond Street, Guy's Hospital, St Thomas' Hospital, Addenbrooke's
Rothamsted, Sanger Institute, Wellcome Sanger Institute, Francis Crick Institute, Crick Institute
Royal Society, Royal Free, National Academy of Sciences, American Association for the Advancement of Science, AAAS
American Physical Society, Institute for Advanced Study, Perimeter Institute, Weizmann Institute, Technion
Karolinska, Karolinska Institutet, Nobel Foundation, Nobel Committee, Royal Swedish Academy of Sciences
Swedish Academy, Royal Academy, Retraction Watch, arXiv, ArXiv, PNAS, PLOS ONE, PLoS ONE
New England Journal of Medicine, NEJM, BMJ, JAMA, Physical Review Letters, Springer Nature, Clarivate
Scientific American, New Scientist, Quanta Magazine, Office of Research Integrity, ORI, LSE
London School of Economics, UCL, University College London, Imperial College, Imperial College London
King's College London, Trinity College Dublin, Trinity College, Oxbridge, Eton, Eton College, Harrow School
Goldsmiths, SOAS, Soas, Birkbeck, École Polytechnique, Ecole Polytechnique, Sciences-Po, Humboldt University
TU Delft, EPFL, KAIST, Postech, Waseda, Keio, Tsinghua, Peking University, Fudan, NUS, HKUST, IIT, JNU, McGill, UBC
Berklee, Juilliard, Vassar, Wellesley, Swarthmore, Oberlin, Tufts, Rutgers, Purdue, Carnegie Mellon, Georgia Tech
Virginia Tech, UC Berkeley, UCSF, UC San Diego, UC Davis, UT Austin, SUNY, CUNY, Stanford Law School
Yale Law School, Harvard Law School, Harvard Medical School, Kennedy School, Tufts University, West Point, Sandhurst
Cooper Union, Hampshire College, Evergreen State College, Liberty University, BYU, Bob Jones University
American Naturalist, Current Biology, Biology Letters, eLife, Science Advances, Ecology Letters, Annals of Mathematics, Inventiones, Acta Mathematica
Physical Review, Astrophysical Journal, Journal of Clinical Oncology, Journal of Neuroscience, Nature Medicine, Nature Communications, Cell Reports, Molecular Psychiatry
Psychological Science, American Economic Review, Quarterly Journal of Economics, Econometrica, Journal of Finance, Data Colada, PubPeer, Crossref
`;
