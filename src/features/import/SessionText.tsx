import { isKnownRole } from '#domain/people/roles.ts';
import { fullNameAsRead } from '#domain/importing/proposedPeople.ts';
import { useWords } from '#ui/useWords.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { hoursText } from './hoursText.ts';
import { linesText } from './lineLinks.ts';
import type { ReviewedPart, ReviewedSession } from './reviewedSession.ts';
import styles from './Session.module.css';

/** What a row says, as it would stand in the programme. */
export function SessionText({ session: { read, proposed, parts } }: { readonly session: ReviewedSession }) {
  const words = useImportWords();
  const lists = [
    [proposed.themesLeadIn === '' ? words('themes') : proposed.themesLeadIn, proposed.themes],
    [words('questions'), proposed.questions],
    [words('subItems'), proposed.subItems.map(({ text }) => text)],
    [words('kept'), proposed.note === '' ? [] : proposed.note.split('\n')],
  ] as const;
  return (
    <div className={styles['text']}>
      <div className={styles['hours']}>
        {proposed.sittings.length === 0 && <span>{words('noHours')}</span>}
        {proposed.sittings.map((sitting, index) => (
          <p key={index} data-lines={linesText(read.sittings[index]?.start.lines ?? read.lines)}>
            <bdi>{hoursText(sitting)}</bdi>
            {sitting.isEndInferred && <small>{words('endInferred')}</small>}
            {sitting.room !== null && <small dir="auto">{sitting.room}</small>}
          </p>
        ))}
      </div>
      <div className={styles['body']}>
        <h3 data-lines={linesText(read.title.lines)} dir="auto">
          {proposed.number !== '' && <span className={styles['number']}>{proposed.number} </span>}
          {proposed.title === '' && proposed.number === '' ? words('noTitle') : proposed.title}
          {proposed.isToBeConfirmed && <span className={styles['mark']}> ({words('tbc')})</span>}
        </h3>
        {proposed.subtitle !== '' && <p dir="auto">{proposed.subtitle}</p>}
        {parts.length > 0 && (
          <ul className={styles['people']}>
            {parts
              .filter(({ isLeft, part }) => !isLeft && proposed.people.includes(part))
              .map((part) => (
                <PartLine key={part.part.key} part={part} />
              ))}
          </ul>
        )}
        {lists.map(([heading, lines]) =>
          lines.length === 0 ? null : (
            <details key={heading} className={styles['list']}>
              <summary>
                <bdi>{heading}</bdi> ({lines.length})
              </summary>
              <ul>
                {lines.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </details>
          ),
        )}
      </div>
    </div>
  );
}

function PartLine({ part: { read, part } }: { readonly part: ReviewedPart }) {
  const words = useImportWords();
  const vocabulary = useWords('vocabulary');
  return (
    <li data-lines={linesText(read.lines)} dir="auto">
      <span className={styles['role']}>
        {isKnownRole(part.role) ? vocabulary(`role.${part.role}`) : part.role}
      </span>{' '}
      <span>{fullNameAsRead(part) || words('seat')}</span>
      {part.function !== '' && <span className={styles['function']}>, {part.function}</span>}
      {part.mode !== 'in-person' && (
        <span className={styles['function']}> ({vocabulary(`mode.${part.mode}`)})</span>
      )}
      {part.isToBeConfirmed && <span className={styles['mark']}> ({words('tbc')})</span>}
      {read.certainty === 'guess' && (
        <span className={styles['look']} title={words('certainty.guess')}>
          {' '}
          ? <span className="visually-hidden">{words('certainty.guess')}</span>
        </span>
      )}
    </li>
  );
}
