import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { differentNames, fileNameFrom } from './fileName.ts';
import { zipFile } from './zipFile.ts';

describe('a zip file', () => {
  it('gives back each file under its name, in any script', async () => {
    const zip = await zipFile(
      [
        { name: 'Letter – H.E. Ms. Amina Mohamed.txt', content: 'Excellency,' },
        { name: 'رسالة.docx', content: new Uint8Array([80, 75, 3, 4]) },
      ],
      new Date('2031-05-06T12:00:00'),
    );
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['Letter – H.E. Ms. Amina Mohamed.txt', 'رسالة.docx']);
    expect(strFromU8(files['Letter – H.E. Ms. Amina Mohamed.txt'] ?? new Uint8Array())).toBe('Excellency,');
    expect(files['رسالة.docx']).toEqual(new Uint8Array([80, 75, 3, 4]));
  });
});

describe('the names of several files', () => {
  it('differ, also for systems that take capitals for small letters', () => {
    expect(differentNames(['Mr. A.docx', 'mr. a.docx', 'Mr. A.docx', 'Mr. A (2).docx'])).toEqual([
      'Mr. A.docx',
      'mr. a (2).docx',
      'Mr. A (3).docx',
      'Mr. A (2) (2).docx',
    ]);
  });

  it('hold no mark that a system refuses', () => {
    expect(fileNameFrom('Panel 1/2: “Why?”  <now>. ')).toBe('Panel 1-2- “Why-” -now-');
  });
});
