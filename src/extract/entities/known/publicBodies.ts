/**
 * Courts and public bodies whose names are made of common nouns and that papers of the British habit write in lower
 * case: "the court of appeal", "the charity commission".
 *
 * Promises: by first word, the longest name first. Does not know: ministries and councils, of which there are many.
 */
const NAMES = `court of appeal, court of session, court of human rights, court of justice, court of arbitration for sport
court of arbitration, court of protection, court of final appeal, court of criminal appeal, privy council
criminal cases review commission, crown prosecution service, national crime agency, serious fraud office
national audit office, office for national statistics, office for budget responsibility, electoral commission
charity commission, boundary commission, law commission, equality and human rights commission, care quality commission
competition and markets authority, financial conduct authority, financial reporting council, gambling commission
information commissioner's office, parole board, probation service, prison service, fire service, health and safety executive
environment agency, food standards agency, general medical council, nursing and midwifery council, bar council
bar standards board, solicitors regulation authority, independent office for police conduct, police federation
public accounts committee, foreign affairs committee, home affairs committee, treasury select committee
home affairs select committee, privileges committee, standards committee, advertising standards authority
civil aviation authority, air accidents investigation branch, marine accident investigation branch, rail accident investigation branch
national trust, national archives, pensions regulator, pensions ombudsman, insolvency service, official receiver, land registry
planning inspectorate, driver and vehicle licensing agency, government legal department, attorney general's office
international criminal court, international court of justice, european court of human rights, european court of justice
securities and exchange commission, federal trade commission, federal communications commission, federal reserve
federal aviation administration, food and drug administration, environmental protection agency, internal revenue service
international monetary fund, world bank, world health organization, world health organisation, world trade organization`;

const byFirst = new Map<string, string[][]>();
for (const name of NAMES.split(/[,\n]/)) {
  // The tokens of "commissioner's" are two.
  const words = name.trim().split(/ |(?='s\b)/);
  const [first = ''] = words;
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}
export const PUBLIC_BODIES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst;
