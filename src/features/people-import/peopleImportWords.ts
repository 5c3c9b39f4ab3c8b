// The words of taking in people, which come with its screen.
import { peopleImport } from '#languages/interface/en/peopleImport.ts';
import { addWords } from '#languages/words.ts';

addWords('peopleImport', peopleImport);
