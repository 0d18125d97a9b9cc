import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { fill, type Language } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { Loading } from '../../parts/Loading.js';
import { PageHead } from '../../parts/PageHead.js';
import { saveFile } from '../../parts/saveFile.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useParameters } from '../../places/useParameters.js';
import { useTheme } from '../../theme/useTheme.js';
import { draw, drawNeighbours, edgeKey, emptyDrawing, mostNodes, type Drawing } from './Drawing.js';
import styles from './Graph.module.css';
import type { CanvasHandle } from './GraphCanvas.js';
import { graphWords } from './graphWords.js';
import { Legend } from './Legend.js';
import { neighbourQuestion } from './neighbourQuestion.js';
import { NeighbourList } from './NeighbourList.js';
import { neighboursOf } from './neighboursOf.js';
import { NodePicker } from './NodePicker.js';
import { nodeName, type NodeKind } from './nodeView.js';
import { pathEdges, pathQuestion, PathList } from './PathList.js';

/** The drawing library comes after the words that stand beside the drawing. */
const GraphCanvas = lazy(async () => ({ default: (await import('./GraphCanvas.js')).GraphCanvas }));

/** Of the connections that the API gives in pages: at once, and when more are wanted. */
const [few, many] = [30, 100];

/** The neighbourhood of a node, grown by clicking, and the paths to another. */
export function Graph() {
  const words = useWords(graphWords);
  const { language } = useLanguage();
  const { theme } = useTheme();
  const [parameters, change] = useParameters();
  const node = parameters.get('node');
  // The ends of the paths stay while other nodes are looked at.
  const from = parameters.get('from') ?? node;
  const to = parameters.get('to');
  const [drawing, setDrawing] = useState(emptyDrawing);
  const [hidden, hide] = useState<ReadonlySet<NodeKind>>(new Set());
  const canvas = useRef<CanvasHandle>(null);
  /** Whose neighbours are listed as far as the API gives them at once. */
  const [listed, list] = useState<string | null>(null);

  const variables = { id: node ?? '', first: listed === node ? many : few };
  const around = useAnswer(neighbourQuestion, variables, { enabled: node !== null });
  const pathVariables = { from: from ?? '', to: to ?? '' };
  const paths = useAnswer(pathQuestion, pathVariables, { enabled: from !== null && to !== null });
  const found = to === null ? [] : (paths.data?.paths ?? []);

  useEffect(() => {
    const neighbourhood = around.data?.node;
    if (neighbourhood)
      setDrawing((drawn) => drawNeighbours(drawn, neighbourhood, neighboursOf(neighbourhood, drawn).found));
  }, [around.data]);
  useEffect(() => {
    const connected = paths.data?.paths ?? [];
    if (connected.length > 0)
      setDrawing((drawn) =>
        draw(
          drawn,
          connected.flatMap(({ nodes }) => nodes),
          connected.flatMap(pathEdges),
        ),
      );
  }, [paths.data]);

  const onPath = new Set(found.flatMap(pathEdges).map(edgeKey));
  const select = (id: string) => change({ node: id });
  const neighbourhood = around.data?.node;
  return (
    <>
      <PageHead
        title={words.graph}
        actions={
          node !== null && (
            <>
              <button
                type="button"
                onClick={() => {
                  setDrawing(emptyDrawing);
                  change({ node: null, from: null, to: null });
                }}
              >
                {words.clear}
              </button>
              <button
                type="button"
                onClick={() => void canvas.current?.picture().then((picture) => saveFile(picture, 'graph.png'))}
              >
                {words.asPicture}
              </button>
              <CsvButton fileName="graph" rows={() => csvRows(drawing, language)} />
              <AsGraphql question={neighbourQuestion} variables={variables} />
            </>
          )
        }
      >
        <p className="soft">{words.hint}</p>
      </PageHead>
      {node === null ? (
        <NodePicker label={words.pick} onPick={select} />
      ) : (
        <div className={styles.graph}>
          <div>
            <Suspense fallback={<div className={styles.canvas} />}>
              <GraphCanvas
                ref={canvas}
                drawing={drawing}
                selected={node}
                onPath={onPath}
                hidden={hidden}
                language={language}
                theme={theme}
                label={words.canvas}
                onSelect={select}
              />
            </Suspense>
            {drawing.nodes.size >= mostNodes && (
              <p role="status" className="small soft">
                {fill(words.full, { n: mostNodes })}
              </p>
            )}
            <Legend drawing={drawing} hidden={hidden} onChange={hide} />
          </div>
          <aside className={styles.side}>
            {to === null ? (
              <NodePicker label={words.pickEnd} without={node} onPick={(id) => change({ from: node, to: id })} />
            ) : (
              <PathList
                result={paths}
                variables={pathVariables}
                onSelect={select}
                onRemove={() => change({ from: null, to: null })}
              />
            )}
            {around.isPending && <Loading />}
            {around.error && <FailedNote error={around.error} again={() => void around.refetch()} />}
            {around.data && !neighbourhood && <EmptyNote title={words.notFound} />}
            {neighbourhood && (
              <NeighbourList
                node={neighbourhood}
                neighbours={neighboursOf(neighbourhood, drawing)}
                onMore={listed === node ? undefined : () => list(node)}
                onSelect={select}
              />
            )}
          </aside>
        </div>
      )}
    </>
  );
}

const csvRows = ({ nodes, edges }: Drawing, language: Language) => [
  ['from', 'fromKind', 'fromName', 'relationship', 'to', 'toKind', 'toName'],
  ...[...edges.values()].map(({ from, to, relationship }) => {
    const [start, end] = [nodes.get(from)!, nodes.get(to)!];
    const name = (node: typeof start) => nodeName(node, language);
    return [from, start.__typename, name(start), relationship, to, end.__typename, name(end)];
  }),
];
