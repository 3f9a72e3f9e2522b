/** What people call reports that they deny, as a fragment of an expression: "dismissed it as nonsense". */
export const UNTRUE =
  '(?:false|nonsense|fantasy|invention|a smear|smears|baseless|untrue|absurd|ridiculous|rumou?rs?|speculation|fiction|fabrications?|lies|fanciful|unfounded|groundless|malicious|preposterous|laughable|wide of the mark)';
