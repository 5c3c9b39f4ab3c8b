/** Marks a branch the compiler has proved unreachable; throws if data from outside reaches it all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
