// Test support: the files of `public/` read from the disk the way the page fetches them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferencePlace } from '../fetching.ts';
import { loadExample } from '../examples.ts';
import type { SeedId, Seeds } from './view.ts';

const ROOT = join(import.meta.dirname, '../../..');

export const PUBLIC_FOLDER: ReferencePlace = {
  base: () => 'http://localhost/',
  fetch: (address) => {
    const path = join(ROOT, 'public', new URL(address).pathname);
    try {
      const body = readFileSync(path, 'utf8');
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  },
};

export const SEED_IDS: readonly SeedId[] = ['000', '001', '002', '003', '004'];

export async function loadSeeds(): Promise<Seeds> {
  const load = async (id: SeedId) => (await loadExample(id, PUBLIC_FOLDER)).library;
  return {
    '000': await load('000'),
    '001': await load('001'),
    '002': await load('002'),
    '003': await load('003'),
    '004': await load('004'),
  };
}

/** The document an example was typed from, as it came. */
export function seedText(id: SeedId): string {
  return readFileSync(join(ROOT, 'e2e/report/seeds', `${id}.txt`), 'utf8');
}
