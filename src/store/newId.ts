// Identities for new things. Here and not in the domain, which knows no chance.
import type { Brand } from '#base/brand.ts';

export function newId<Id extends Brand<string, string>>(): Id {
  return crypto.randomUUID() as string as Id;
}
