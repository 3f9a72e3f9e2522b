/** The names of a Chinese clause as its verbs see them. */

/** A person or an organization that is named. */
export interface Member {
  entity: string;
  kind: 'P' | 'O';
}

export interface NameGroup {
  /** Places in the template. */
  start: number;
  end: number;
  members: Member[];
  /** The preposition before it; '' where there is none. */
  marker: '' | 'by' | 'agent' | 'ba' | 'to' | 'with' | 'for' | 'other';
  /** The organization whose post stands before the person. */
  behind?: string;
  /** Followed by 的: what comes after is theirs. */
  owns: boolean;
}

/** A name and the group before it. */
export interface Met {
  text: string;
  /** Its place in the template. */
  at: number;
  member: Member;
  last: NameGroup;
  /** The words between the two. */
  between: string;
}

export interface ChineseClause {
  start: number;
  end: number;
  text: string;
  groups: NameGroup[];
  /** Whom a verb without a subject of its own has: the subject of the clauses before. */
  carried: NameGroup | null;
}

/** A clause by itself: `subject` is whom it leaves to the next. */
export interface OwnClause extends Omit<ChineseClause, 'carried'> {
  subject: NameGroup | undefined;
}

/** Two groups in one. */
export const joinMembers = (one: NameGroup, other: NameGroup): NameGroup => ({
  ...one,
  members: [...one.members, ...other.members.filter((m) => !one.members.some((n) => n.entity === m.entity))],
});
