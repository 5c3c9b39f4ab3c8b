import { CheckField } from '#ui/CheckField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { correct, type ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesText } from './lineLinks.ts';
import type { Reviewed } from './reviewed.ts';
import styles from './Result.module.css';

interface PapersBlockProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
}

/** The text that came with the programme, each piece taken as a paper or left. */
export function PapersBlock({ source, review: { reading } }: PapersBlockProps) {
  const words = useImportWords();
  if (reading.papers.length === 0) return null;
  const { papersLeft, paperTitles } = source.corrections;
  return (
    <section className={styles['papers']} aria-labelledby="import-papers">
      <h2 id="import-papers">{words('papers')}</h2>
      <p>{words('papersAbout')}</p>
      <ul>
        {reading.papers.map(({ title, blocks, lines }, place) => (
          <li key={place} className={styles['paper']} data-lines={linesText(lines)}>
            <CheckField
              label={words('takePaper', { title: title || words('paperUntitled') })}
              description={words('blocks', { count: blocks.length })}
              checked={!papersLeft.includes(place)}
              onChange={(isTaken) =>
                correct(({ papersLeft: left }) => ({
                  papersLeft: isTaken ? left.filter((one) => one !== place) : [...left, place],
                }))
              }
            />
            {!papersLeft.includes(place) && (
              <TextField
                label={words('paperTitle')}
                value={paperTitles[place] ?? title}
                dir="auto"
                onChange={(typed) =>
                  correct(({ paperTitles: titles }) => ({ paperTitles: { ...titles, [place]: typed } }))
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
