/**
 * What a row of a trigger table says: words that report one type of happening, and the clause they need.
 *
 * Words are fragments of regular expressions, so that a word can carry the company in which it means nothing
 * ("发布(?!会)"). The rules that read the rows know no word themselves.
 */
import type { EventType } from '../../../../model/vocabulary.ts';

/**
 * Who takes part, by the shape of the clause.
 * `self`: the subject alone. `act`: subject and object, turned round in the passive. `post`: the subject gets or
 * gives up the post that follows. `succeed`: subject and the predecessor. `with`: the subject and whoever stands
 * after 与. `org`: the subject, towards an organization. `speech`: the subject says. `address`: the subject says it to
 * whoever stands after 向 or 对. `state`: something changes.
 */
export type Shape = 'self' | 'act' | 'post' | 'succeed' | 'with' | 'org' | 'speech' | 'address' | 'state';

/**
 * What becomes of a second trigger after this one in the same clause.
 * `plain`: the later verb is the head. `opaque`: what follows is only what is denied, wanted or blamed.
 * `speak`: what is said is the head where it is a happening. `light`: the verb gives way to any other ("发表声明"). `through`: announces or arranges what follows; alone it is nothing.
 */
export type Head = 'plain' | 'opaque' | 'speak' | 'light' | 'through';

/**
 * What else must stand in the clause: a person or organization that does it; a person; words after the verb; an
 * organization after it; a post after it.
 */
export type Need = 'named' | 'person' | 'object' | 'organization' | 'post';

export interface TriggerRow {
  rule: string;
  type: EventType;
  shape: Shape;
  head?: Head;
  needs?: Need;
  /** It may stand as a noun: "X的离职", "对Y的收购". */
  noun?: boolean;
  /** Set where the modality lies in the word itself. */
  modality?: 'denied' | 'planned' | 'possible';
  /** It only leads to the noun that names the happening ("发生" + "爆炸"). */
  isCarrier?: boolean;
  /** Sentences in which a word of the row stands as one, and others in which none does; tests read them. */
  says?: readonly string[];
  not?: readonly string[];
  /** Fragments of regular expressions, divided by spaces. */
  words: string;
}

/** Whether whoever does it does so by speaking. */
export const isSpoken = ({ shape }: TriggerRow) => shape === 'speech' || shape === 'address';
