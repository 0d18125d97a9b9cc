import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Language } from '../../language/Language.js';
import type { Theme } from '../../theme/useTheme.js';
import type { Drawing } from './Drawing.js';
import styles from './Graph.module.css';
import { plainLine } from '../../parts/plainLine.js';
import { nodeKinds, nodeName, type NodeKind } from './nodeView.js';
import { relationshipWording } from './relationships.js';
import { startingPlaces } from './startingPlaces.js';

cytoscape.use(fcose);

export interface CanvasHandle {
  /** What is drawn, as a PNG with the page's background. */
  picture(): Promise<Blob>;
}

interface Properties {
  readonly drawing: Drawing;
  readonly selected: string | null;
  /** Edges of the paths that were found, by the ids of their ends. */
  readonly onPath: ReadonlySet<string>;
  readonly hidden: ReadonlySet<NodeKind>;
  readonly language: Language;
  readonly theme: Theme;
  readonly label: string;
  readonly onSelect: (id: string) => void;
  readonly ref: Ref<CanvasHandle>;
}

/** How far a drawing is enlarged by itself, and how far it is made smaller: names must be readable. */
const widest = 1.4;
const narrowest = 0.65;

/** Around a drawing, in pixels. */
const padding = 40;

/** In characters; the whole name stands beside the drawing. */
const longestLabel = 14;

/** The drawing of a graph. Tapping a node selects it. */
export function GraphCanvas(properties: Properties) {
  const { drawing, selected, onPath, hidden, language, theme, label, onSelect, ref } = properties;
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

  useEffect(() => {
    const cy = cytoscape({ container: box.current, minZoom: 0.1, maxZoom: 3 });
    const settle = () => {
      // A few nodes are not blown up to fill the whole of it.
      if (cy.zoom() > widest) cy.zoom(widest).center();
      // A narrow screen shows the paths, else where one stands; the rest is a drag away.
      const path = cy.$('edge.path');
      if (cy.zoom() < narrowest) cy.zoom(narrowest).center(path.nonempty() ? path : cy.$('.selected'));
    };
    cy.on('layoutstop', settle);
    // A window made smaller, a phone turned round.
    cy.on('resize', () => {
      cy.fit(undefined, padding);
      settle();
    });
    cy.on('tap', 'node', ({ target }) => select.current((target as { id(): string }).id()));
    core.current = cy;
    return () => {
      core.current = null;
      cy.destroy();
    };
  }, []);

  useEffect(() => {
    core.current?.style(stylesheet());
  }, [theme]);

  useEffect(() => {
    const cy = core.current;
    if (!cy) return;
    const before = cy.nodes().length;
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const id = element.id();
        if (!(element.isNode() ? drawing.nodes : drawing.edges).has(id)) element.remove();
      });
      const there = new Map(cy.nodes().map((node) => [node.id(), node.position()] as const));
      const starts = startingPlaces(drawing, there);
      for (const [id, node] of drawing.nodes) {
        const name = plainLine(nodeName(node, language));
        const shown = name.length > longestLabel ? `${name.slice(0, longestLabel)}…` : name;
        if (cy.$id(id).nonempty()) cy.$id(id).data('label', shown);
        else
          cy.add({
            group: 'nodes',
            data: { id, label: shown, kind: node.__typename },
            position: { ...starts.get(id)! },
          });
      }
      for (const [id, { from, to, relationship }] of drawing.edges) {
        if (cy.$id(id).empty()) cy.add({ group: 'edges', data: { id, source: from, target: to } });
        cy.$id(id).data('label', relationshipWording(relationship, 'out')[language]);
      }
    });
    if (cy.nodes().length !== before) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const layout = cy.layout({
        name: 'fcose',
        randomize: false,
        animate: !calm,
        animationDuration: 400,
        nodeDimensionsIncludeLabels: true,
        nodeSeparation: 90,
        idealEdgeLength: 130,
        padding,
      } as never);
      // After what drew the nodes, so that the page is not held up by both at once.
      setTimeout(() => core.current === cy && layout.run());
    }
  }, [drawing, language]);

  useEffect(() => {
    const cy = core.current;
    if (!cy) return;
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass('selected', node.id() === selected);
        node.style('display', hidden.has(node.data('kind') as NodeKind) ? 'none' : 'element');
      });
      cy.edges().forEach((edge) => {
        const isOnPath = onPath.has(edge.id());
        edge.toggleClass('path', isOnPath);
        // What connects is told where one looks; everywhere it would hide the drawing.
        edge.toggleClass('told', isOnPath || [edge.source().id(), edge.target().id()].includes(selected ?? ''));
      });
    });
  }, [drawing, selected, onPath, hidden]);

  useImperativeHandle(ref, () => ({
    picture: () =>
      core.current!.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, bg: colour('--paper') }),
  }));
  return <div ref={box} className={styles.canvas} role="img" aria-label={label} />;
}

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function stylesheet(): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 26,
        height: 26,
        'font-size': 13,
        color: colour('--ink'),
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': colour('--surface'),
        'text-outline-width': 2,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-overflow-wrap': 'anywhere',
      },
    },
    ...Object.entries(nodeKinds).map(([kind, { shape, colour: name }]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: shape as 'ellipse', 'background-color': colour(name) },
    })),
    {
      selector: 'edge',
      style: {
        width: 1.2,
        opacity: 0.55,
        'line-color': colour('--other'),
        'target-arrow-color': colour('--other'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'straight',
      },
    },
    {
      selector: 'edge.told',
      style: {
        label: 'data(label)',
        opacity: 1,
        'font-size': 11,
        color: colour('--ink-soft'),
        'text-rotation': 'autorotate',
        'text-background-color': colour('--surface'),
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    {
      selector: 'edge.path',
      style: { width: 3, 'line-color': colour('--seal'), 'target-arrow-color': colour('--seal'), 'z-index': 9 },
    },
    {
      selector: 'node.selected',
      style: {
        width: 38,
        height: 38,
        'border-width': 4,
        'border-color': colour('--focus'),
        'text-margin-y': 8,
      },
    },
  ];
}
