/** Days as front matter and pages give them, which is nearly but not always ISO 8601. */
import { isEdtf } from '../model/edtf.ts';

/** `2024-10-02T08:00:00+08:00`, `2024/10/2 08:00`, `2024年10月2日`, `20241002` as `2024-10-02`: the day as written, whatever the zone. */
export function toDay(written: string | undefined): string | undefined {
  const match =
    /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(written ?? '') ??
    /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(written ?? '');
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(iso) ? iso : undefined;
}
