/**
 * Elements to XML 1.0.
 *
 * Promises: well formed for any words: what XML forbids is gone, and nothing in a value can end it. Names of elements
 * and attributes are the caller's, never the article's.
 */
import { cleanText, escapeMarkup } from './cleanText.ts';

export interface XmlElement {
  name: string;
  /** Those that are `undefined` are left out. */
  attributes?: Record<string, string | number | undefined>;
  children?: readonly XmlElement[] | string;
}

export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = `${indent}<${name}${given.map(([key, value]) => ` ${key}="${toAttribute(String(value))}"`).join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (typeof children === 'string') return `${open}>${escapeMarkup(cleanText(children))}</${name}>`;
  return `${open}>\n${children.map((child) => writeElement(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}

/** A reader would make spaces of bare tabs and line ends in an attribute. */
function toAttribute(value: string): string {
  return escapeMarkup(cleanText(value)).replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}
