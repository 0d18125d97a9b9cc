import { useQueryClient } from '@tanstack/react-query';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { CopyButton } from './CopyButton.js';
import { EmptyNote } from './EmptyNote.js';
import styles from './NoReports.module.css';

/** Stands in a view of a graph that has no report yet: how reports come in. */
export function NoReports() {
  const words = useWords(commonWords);
  const queries = useQueryClient();
  const commands = [
    { when: words.ingestServed, command: `xunshi ingest --url ${new URL('/graphql', location.href).href} FOLDER` },
    { when: words.ingestStopped, command: 'xunshi ingest --store STORE FOLDER' },
  ];
  return (
    <EmptyNote title={words.noReports}>
      <p>{words.noReportsHint}</p>
      <dl className={styles.commands}>
        {commands.map(({ when, command }) => (
          <div key={command}>
            <dt>{when}</dt>
            <dd>
              <code>{command}</code> <CopyButton label={words.copy} text={command} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{words.ingestCheckout}</p>
      <button type="button" onClick={() => void queries.resetQueries()}>
        {words.lookAgain}
      </button>
    </EmptyNote>
  );
}
