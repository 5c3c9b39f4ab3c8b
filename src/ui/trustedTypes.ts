// The one Trusted Types policy of the page. The content security policy allows no other, so a string can become
// a script's address only here, and only our own service worker's or that of a worker that writes or reads files; and a
// page only here, and only an inert one.
interface Rules {
  readonly createScriptURL: (address: string) => string;
  readonly createHTML: (html: string) => string;
}

interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: Rules) => Rules;
}

const WORKER_FILE = 'sw.js';
const FILE_WORKER = /\/(?:exportWorker|importWorker)[\w.-]*\.(js|ts)(\?[\w&=.-]*)?$/;

const rules: Rules = {
  createScriptURL: (address) => {
    if (address === WORKER_FILE || isFileWorker(address)) return address;
    throw new TypeError(`Not a script of ours: ${address}`);
  },
  // Only for `inertDocument`; what it gives is never put into the page.
  createHTML: (html) => html,
};

let policy: Rules | null = null;

/** The address of the service worker in the form the browser takes; browsers without Trusted Types take a string. */
export function workerAddress(): string {
  return policyOfPage().createScriptURL(WORKER_FILE);
}

/** The address of the worker that writes files, or of the one that reads them, as the build has it. */
export function fileWorkerAddress(address: string): string {
  return policyOfPage().createScriptURL(address);
}

/** HTML from outside as a document to read in: without scripts, styles or a single request, whatever it holds. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policyOfPage().createHTML(html), 'text/html');
}

/** Made once: the name can be taken once only. */
function policyOfPage(): Rules {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  policy ??= trustedTypes?.createPolicy('rostrum', rules) ?? rules;
  return policy;
}

function isFileWorker(address: string): boolean {
  const { origin, pathname, search } = new URL(address, location.href);
  return origin === location.origin && FILE_WORKER.test(pathname + search);
}
