// The interface in English: one file a screen. Another language is a folder beside this one with the same files.
import { app } from './app.ts';

export const en = { app };
