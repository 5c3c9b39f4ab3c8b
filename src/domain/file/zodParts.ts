// The pieces of Zod that the schemas are built with, by name: handed on as a whole namespace, the entire library with
// its messages in fifty languages would go into the build.
import {
  array,
  config,
  custom,
  exactOptional,
  lazy,
  nullable,
  object,
  record,
  refine,
  strictObject,
  string,
  union,
} from 'zod/mini';

// Compiling schemas at run time needs eval, which the content security policy forbids; even Zod's trial is reported.
config({ jitless: true });

export const zodParts = {
  array,
  custom,
  exactOptional,
  lazy,
  nullable,
  object,
  record,
  refine,
  strictObject,
  string,
  union,
};

export type ZodParts = typeof zodParts;
