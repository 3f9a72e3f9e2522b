/** Which organization a name that everybody knows stands for more shortly. */
import { longNamesOf } from '../../people/findKnownNames.ts';
import { isPlaceName } from '../../words/places.ts';
import type { Organization } from '../organization.ts';

/** City and office: the short names of both are made of the city's second character and the office's last. */
const CITY_OFFICE = /^.*?([\u3400-\u9fff])([\u3400-\u9fff])(?:地方(?:法院|检察署|检察厅)|地院|地检署?)$/;

/** The organization found so far that `name` names more shortly: known as such, or an office without its place. */
export function findLongName(
  name: string,
  organizations: readonly Organization[],
  byForm: ReadonlyMap<string, Organization>,
): Organization | undefined {
  if (byForm.has(name)) return byForm.get(name);
  const long = longNamesOf(name);
  const isOffice = /[院检]$/.test(name) && name.length === 2;
  return organizations.find(({ forms }) => {
    for (const [form, sort] of forms) {
      if (sort !== 'full') continue;
      if (long.some((words) => form.endsWith(words)) || isPlaceName(placeBefore(form, name), '')) return true;
      const city = isOffice ? CITY_OFFICE.exec(form) : null;
      if (city && city[2] === name[0] && /法院|地院/.test(form) === name.endsWith('院')) return true;
    }
    return false;
  });
}

/** What stands before `name` in a longer name that ends in it. */
export const placeBefore = (form: string, name: string) => (form.endsWith(name) ? form.slice(0, -name.length) : '');
