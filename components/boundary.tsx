import { Component, type ComponentChildren } from 'preact';

export interface BoundaryProps {
  /** What stands in the place of children that cannot be drawn. */
  fallback(error: unknown): ComponentChildren;
  onCaught?(error: unknown): void;
  children: ComponentChildren;
}

/** Draws its children; where they throw, what stands in for them. So one bad row never costs a whole page. */
export class Boundary extends Component<BoundaryProps, { caught?: { error: unknown } }> {
  static override getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCaught?.(error);
  }

  override render() {
    const { caught } = this.state;
    return caught ? this.props.fallback(caught.error) : this.props.children;
  }
}
