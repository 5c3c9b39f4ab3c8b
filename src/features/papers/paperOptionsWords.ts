// The words of the options of generated papers, which come with the screens of papers.
import { paperOptions } from '#languages/interface/en/paperOptions.ts';
import { addWords } from '#languages/words.ts';

addWords('paperOptions', paperOptions);
