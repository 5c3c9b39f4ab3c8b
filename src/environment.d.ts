// What the build writes into the program.
interface ImportMetaEnv {
  /** The version of package.json. */
  readonly VITE_VERSION: string;
}

/** Imported for what it leaves on the thread: the part of pdf.js that reads files. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
