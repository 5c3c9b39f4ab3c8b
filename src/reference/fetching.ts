// Reading the files that come with the program, relative to the page, so that the build runs from any folder and,
// once the service worker has them, without a network. What goes wrong is said with the file's name.

/** Where the files are read from: the page, or a folder of them in a test. */
export interface ReferencePlace {
  readonly base: () => string;
  readonly fetch: (address: string) => Promise<Response>;
}

export const PAGE: ReferencePlace = {
  base: () => document.baseURI,
  fetch: (address) => globalThis.fetch(address),
};

export type ReferenceProblem =
  | 'unreachable' // no answer: offline before the first full load, or the server is gone
  | 'missing'
  | 'damaged'
  | 'newer'; // of a later version of the program than the page

export class ReferenceFailure extends Error {
  readonly problem: ReferenceProblem;
  readonly file: string;

  constructor(problem: ReferenceProblem, file: string, cause?: unknown) {
    super(`${file}: ${problem}`, { cause });
    this.name = 'ReferenceFailure';
    this.problem = problem;
    this.file = file;
  }
}

/** The text of a file; throws a ReferenceFailure. */
export async function fetchText(file: string, place: ReferencePlace): Promise<string> {
  const response = await answered(file, place);
  // A host that answers every address with its start page would otherwise look as if the file were damaged.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || isPage) throw new ReferenceFailure('missing', file);
  try {
    return await response.text();
  } catch (cause) {
    throw new ReferenceFailure('unreachable', file, cause);
  }
}

/** The content of a JSON file, not yet looked at; throws a ReferenceFailure. */
export async function fetchJson(file: string, place: ReferencePlace): Promise<unknown> {
  const text = await fetchText(file, place);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReferenceFailure('damaged', file, cause);
  }
}

async function answered(file: string, place: ReferencePlace): Promise<Response> {
  try {
    return await place.fetch(new URL(file, place.base()).href);
  } catch (cause) {
    throw new ReferenceFailure('unreachable', file, cause);
  }
}
