// The words of beginning a paper, which come with the screens of papers.
import { newPaper } from '#languages/interface/en/newPaper.ts';
import { addWords } from '#languages/words.ts';

addWords('newPaper', newPaper);
