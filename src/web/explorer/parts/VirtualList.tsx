import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';

interface Properties<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Of an item, in pixels, until it has been measured. */
  readonly estimate: number;
  readonly gap?: number;
  readonly children: (item: Item) => ReactNode;
  /** Called when the end comes near. */
  readonly onEnd?: (() => void) | undefined;
}

/** A list that scrolls with the page and holds only what can be seen of it. */
export function VirtualList<Item>({ items, keyOf, estimate, gap = 0, children, onEnd }: Properties<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 8,
    gap,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const visible = virtual.getVirtualItems();
  const last = visible.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= items.length - 5) onEnd?.();
  }, [last, items.length, onEnd]);
  return (
    <div ref={list} role="list" style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {visible.map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtual.measureElement}
          role="listitem"
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{
            position: 'absolute',
            insetInline: 0,
            transform: `translateY(${start - virtual.options.scrollMargin}px)`,
          }}
        >
          {children(items[index]!)}
        </div>
      ))}
    </div>
  );
}
