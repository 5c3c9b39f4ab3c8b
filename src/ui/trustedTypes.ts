// The one Trusted Types policy of the page. The content security policy allows no other, so a string can become
// a script's address only here, and only our own service worker's.
interface ScriptUrlPolicy {
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

const WORKER_FILE = 'sw.js';

const rules: ScriptUrlPolicy = {
  createScriptURL: (address) => {
    if (address !== WORKER_FILE) throw new TypeError(`Not a script of ours: ${address}`);
    return address;
  },
};

/** The address of the service worker in the form the browser takes; browsers without Trusted Types take a string. */
export function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  return (trustedTypes?.createPolicy('rostrum', rules) ?? rules).createScriptURL(WORKER_FILE);
}
