import { Component, type ReactNode } from 'react';
import { NoAnswer } from '../api/ask.js';
import { FailedNote } from './FailedNote.js';

/** Keeps what goes wrong in a view from taking the whole page down. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: NoAnswer | null }> {
  override state: { readonly error: NoAnswer | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof NoAnswer ? error : new NoAnswer(String(error), 'VIEW_FAILED', null) };
  }

  override render() {
    const { error } = this.state;
    // Browsers remember a script that did not arrive until the page is loaded anew.
    return error ? <FailedNote error={error} again={() => location.reload()} /> : this.props.children;
  }
}
