/**
 * What JSX becomes in the scripts that are drawn by Preact.
 *
 * Preact writes an attribute of an SVG element by the very name it is given, and there `tabIndex` means nothing.
 */
import { type ComponentType, Fragment, type VNode } from 'preact';
import { jsx as make } from 'preact/jsx-runtime';

type Props = Record<string, unknown>;

export function jsx(type: string | ComponentType<Props>, props: Props, key?: string): VNode {
  if (typeof type !== 'string') return make(type, props, key);
  if (!('tabIndex' in props)) return make(type, props, key);
  const { tabIndex, ...others } = props;
  const renamed: Props = { ...others, tabindex: tabIndex };
  return make(type, renamed, key);
}

export { Fragment, jsx as jsxs };
