// Reads what editions froze, after the start that left it for later, and puts it into the editions on screen.
import type { Edition } from '#domain/editions/edition.ts';
import { isNotRead } from '#domain/editions/frozenText.ts';
import { repairRecord } from '#domain/file/repairLibrary.ts';
import type { EditionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Database } from './database.ts';

/** Editions read at once: a few megabytes, so that the page can answer in between. */
const PORTION = 20;

/**
 * Fails where the database does. An edition that cannot be read is left out on screen, and the headings go, so that the
 * next start looks at every record and takes from the mirror what it can.
 */
export async function readTexts(
  database: Database,
  library: () => Library,
  put: (library: Library) => void,
): Promise<void> {
  const ids = Object.values<Edition>(library().editionsById)
    .filter(isNotRead)
    .map(({ id }) => id);
  const read = new Map<EditionId, Edition | null>();
  for (let start = 0; start < ids.length; start += PORTION) {
    const portion = ids.slice(start, start + PORTION);
    const rows = await Promise.all(portion.map((id) => database.get('editionsById', id)));
    portion.forEach((id, index) => {
      const { record, repairs } = repairRecord('edition', rows[index]?.record);
      read.set(id, repairs.length === 0 ? record : null);
    });
  }
  if ([...read.values()].includes(null)) await database.delete('head', 'headings');
  const present = library();
  const editions = Object.values<Edition>(present.editionsById).flatMap((edition) =>
    isNotRead(edition) ? (read.get(edition.id) ?? []) : edition,
  );
  put({ ...present, editionsById: Object.fromEntries(editions.map((edition) => [edition.id, edition])) });
}
