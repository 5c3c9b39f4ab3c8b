// Which program reads the Word files back: LibreOffice, where one is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

export const NO_OFFICE =
  'There is no LibreOffice to read the Word files back: install it so that "soffice" can be found, or on Debian as root ' +
  '"apt-get update && apt-get install -y libreoffice-writer-nogui".';

/** The program; undefined where there is none. */
export function officePath(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}
