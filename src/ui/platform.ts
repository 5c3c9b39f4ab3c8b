// Whether this is an Apple keyboard: only the names and the main modifier of shortcuts depend on it.
export const isMac: boolean = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
