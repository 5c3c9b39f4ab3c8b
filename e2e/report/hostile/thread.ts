// One file after another, made by its number and read as the program reads it. The time limit is kept outside.
import { parentPort } from 'node:worker_threads';
import { hostileFile } from '#imports/hostile/hostileFiles.ts';
import { readFile } from '#imports/readFile.ts';
import type { ThreadAnswer } from '../hostile.ts';

const OPTIONS = { language: null, today: '2026-01-01', answers: {}, columnsByTable: {} };

parentPort?.on('message', (number: number) => {
  const { how, file } = hostileFile(number);
  const tell = (answer: ThreadAnswer): void => parentPort?.postMessage(answer, []);
  tell({ number, how, name: file.name, isMade: true });
  void readFile(file, OPTIONS).then((outcome) =>
    tell({ number, how, name: file.name, isMade: false, came: outcome.isRead ? 'read' : outcome.reason }),
  );
});
