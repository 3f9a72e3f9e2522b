/**
 * The organizations of an article while they are gathered, by each form of their names.
 *
 * Promises: a form is the first organization's that was given it.
 */
import type { Document } from '../../../../document.ts';
import type { MentionForm } from '../../../../findings.ts';
import { isHan } from '../../../../isHan.ts';
import { sieveEach } from '../../../../sieve.ts';
import { readLatinBeside } from '../../readLatinBeside.ts';
import { PLACES } from '../../words/places.ts';
import type { Organization } from '../organization.ts';

export class OrganizationsByForm {
  readonly all: Organization[] = [];
  readonly byForm = new Map<string, Organization>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The organization of that form, a new one where there is none. */
  open(key: string, name: string, kind: Organization['kind'], form: MentionForm): Organization {
    const known = this.byForm.get(key);
    if (known) return known;
    const made: Organization = { name, kind, forms: new Map([[key, form]]), mentions: [] };
    this.all.push(made);
    this.byForm.set(key, made);
    return made;
  }

  add(organization: Organization, form: string, sort: MentionForm): void {
    if (this.byForm.has(form)) return;
    organization.forms.set(form, sort);
    this.byForm.set(form, organization);
  }

  /** What the brackets behind a name give: "（下称“长河”）", "（长河）", "（Long River）". */
  addBeside(organization: Organization, end: number): void {
    const { text, reading } = this.#document;
    // The mark that closes the name's quotation stands before the bracket.
    const after = /[”》]/.test(reading[end] ?? '') ? end + 1 : end;
    const behind = reading.slice(after, after + 50);
    const called = CALLED.exec(behind)?.[1] ?? this.#readInitials(organization, end, BARE.exec(behind)?.[1]);
    if (called) this.add(organization, called, 'short');
    const latin = readLatinBeside(reading, after);
    if (!latin) return;
    const words = reading.slice(latin.start, latin.end).trim();
    this.add(organization, words, latin.kind === 'acronym' ? 'short' : 'latin');
    if (latin.kind !== 'acronym' && !organization.latinName)
      organization.latinName = text.slice(latin.start, latin.end).trim();
  }

  /** What stands alone in the brackets behind a name, where it is made of that name. */
  #readInitials({ forms }: Organization, end: number, short: string | undefined): string | undefined {
    if (!short || PLACES.has(short)) return undefined;
    const isIts = (form: string) =>
      form.length > short.length && this.#document.reading.startsWith(form, end - form.length);
    return [...forms.keys()].some((form) => isIts(form) && isMadeOf(short, form)) ? short : undefined;
  }
}

const CALLED =
  /^[（(](?:[^（）()\n]{0,20}[，；])?(?:以?下(?:统|简)?称|简称|又称|后称|以下简称为?)(?:为|：)?[“"'‘「]?([^”"'’」）)，\n]{2,12})[”"'’」]?/;

/** "（澜博）", "（JR西日本）": what stands in the brackets by itself. */
const BARE = /^（((?=[^（）]{0,8}[\u3400-\u9fff]{2})[A-Z]{0,4}[\u3400-\u9fff]{2,5}[A-Z]{0,4})）/;

/** "澜湾博彩控股（澜博）": whether a short name is made of characters of a longer one, in their order. */
function isMadeOf(short: string, name: string): boolean {
  let at = 0;
  for (const char of short) {
    if (!isHan(char)) continue;
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

sieveEach(CALLED, BARE);
