// What the build writes into the program.
interface ImportMetaEnv {
  /** The version of package.json. */
  readonly VITE_VERSION: string;
}
