// A web page cut into lines and tables.
import type { CutSource } from '../sourceBlock.ts';
import { cutText } from './cutText.ts';

export function cutHtml(html: string): CutSource {
  return cutText(html);
}
