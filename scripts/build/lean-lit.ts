import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { cuts } from './lean-lit-cuts.js';

const LIST = 'scripts/build/lean-lit-cuts.ts';
const files = [...new Set(cuts.flatMap(({ pieces }) => Object.keys(pieces)))];

/**
 * Cuts out of Lit what nothing here needs. Only for the script tag's file: users of the npm modules
 * have Lit as it is. The list is exact, so that the build fails, and not the page, where another
 * version of Lit or a new template doesn't fit it. See docs/decisions/0004-bytes.md.
 */
export function leanLit(): Plugin {
  const met = new Set<string>();
  return {
    name: 'lean-lit',
    enforce: 'pre',
    transform(code, id) {
      if (/\/src\/elements\/.*\.ts$/.test(id)) {
        refuseNeeds(code, id);
        return withoutUsualAttributes(code, id);
      }
      const file = files.find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      met.add(file);
      const output = cut(code, file);
      return { code: output.toString(), map: output.generateMap({ hires: true, source: id }) };
    },
    buildEnd(error) {
      const missing = files.filter((file) => !met.has(file));
      if (error !== undefined || missing.length === 0) return;
      throw new Error(
        `The bundle has no ${missing.join(', ')}, which ${LIST} cuts. ` +
          `Look where this version of Lit has its code, and change the list.`,
      );
    },
  };
}

function cut(code: string, file: string): MagicString {
  const output = new MagicString(code);
  for (const { reason, pieces } of cuts) {
    for (const [text, replacement] of pieces[file] ?? []) {
      const start = code.indexOf(text);
      const count = code.split(text).length - 1;
      if (count !== 1) {
        throw new Error(
          `${file} has this ${count} times instead of once: ${text}\n` +
            `Look in ${LIST} for where it stands in this version of Lit, or take the entry away ` +
            `that begins with “${reason}”: nothing but bytes is lost, though the file may then pass its bound.`,
        );
      }
      output.update(start, start + text.length, replacement);
    }
  }
  return output;
}

/** Leaves out the names of attributes that the build's Lit makes of the property's: `base-url` of `baseUrl`. */
function withoutUsualAttributes(code: string, id: string) {
  const output = new MagicString(code);
  for (const { 0: option, 1: property = '', 2: attribute, index } of code.matchAll(
    /\b(\w+): \{[^{}]*?(?:, )?attribute: '([\w-]+)' \}/g,
  )) {
    if (property.replace(/[A-Z]/g, '-$&').toLowerCase() !== attribute) continue;
    const end = index + option.length;
    const text = option.replace(/(?:, )?attribute: '[\w-]+'/, '');
    output.update(index, end, text);
  }
  return output.hasChanged()
    ? { code: output.toString(), map: output.generateMap({ hires: true, source: id }) }
    : null;
}

function refuseNeeds(code: string, id: string): void {
  for (const { reason, needs } of cuts) {
    const [found] = needs?.exec(code) ?? [];
    if (found === undefined) continue;
    throw new Error(
      `${id} has “${found}”, for which Lit needs what the build cuts out of it.\n` +
        `Do without, or take the entry out of ${LIST} that begins with “${reason}”.`,
    );
  }
}
