import { readdir, readFile } from 'node:fs/promises';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { formatNames } from '../src/article/formats/format-table.js';
import { brotliSize } from './brotli-size.js';

/** Bytes that may come before a plain English article shows: the first flight of a TCP connection. */
export const BOUND = 14 * 1024;
/**
 * Bytes that a format besides our own may cost, the rules for all of them included: less than comes in
 * one round trip on a connection that has brought a first flight, after which TCP sends twice as much.
 */
export const FORMAT_BOUND = 16 * 1024;
/** Bytes that one more language may cost. */
export const LANGUAGE_BOUND = 1024;

export interface SizeReport {
  /** Of the script tag's file, which is all that a plain English article needs. Brotli 11. */
  firstPaint: number;
  /** Of each format besides our own as it is written by hand, with the rules for all of them. Brotli 11. */
  formats: Record<string, number>;
  /** Of each other chunk, by name. Brotli 11. */
  chunks: Record<string, number>;
  /** Minified, uncompressed bytes of the script tag's file, by the folder they come from. */
  composition: Record<string, number>;
}

export async function reportSizes(folder: string): Promise<SizeReport> {
  const chunks: Record<string, number> = {};
  for (const name of await readdir(`${folder}/chunks`)) {
    if (name.endsWith('.js')) chunks[name] = await compressedSize(`${folder}/chunks/${name}`);
  }
  const { 'foreign-document.js': rules = 0 } = chunks;
  const formats: Record<string, number> = {};
  for (const name of formatNames) {
    formats[name] = rules + (chunks[`${name}.js`] ?? Number.NaN);
    Reflect.deleteProperty(chunks, `${name}.js`);
  }
  return {
    formats,
    firstPaint: await compressedSize(`${folder}/news-article.js`),
    chunks,
    composition: await compose(`${folder}/news-article.js`),
  };
}

export function formatReport({ firstPaint, formats, chunks, composition }: SizeReport): string {
  const rows = (sizes: Record<string, number>): string[] =>
    Object.entries(sizes)
      .sort(([, a], [, b]) => b - a)
      .map(([name, bytes]) => `  ${String(bytes).padStart(6)}  ${name}`);
  return [
    `Before a plain English article shows: ${firstPaint} of ${BOUND} bytes (Brotli).`,
    'Made of, in bytes before compression:',
    ...rows(composition),
    'Fetched for a format, the rules for all of them in foreign-document.js included, Brotli:',
    ...rows(formats),
    'Fetched when needed, Brotli:',
    ...rows(chunks),
  ].join('\n');
}

async function compressedSize(file: string): Promise<number> {
  return brotliSize(await readFile(file));
}

async function compose(file: string): Promise<Record<string, number>> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const map = new TraceMap(await readFile(`${file}.map`, 'utf8'));
  const starts: { line: number; column: number; source: string }[] = [];
  eachMapping(map, ({ generatedLine, generatedColumn, source }) => {
    starts.push({ line: generatedLine, column: generatedColumn, source: source ?? 'glue' });
  });
  const composition: Record<string, number> = {};
  for (const [index, { line, column, source }] of starts.entries()) {
    const next = starts[index + 1];
    const end = next?.line === line ? next.column : (lines[line - 1]?.length ?? column);
    const place = placeOf(source);
    composition[place] = (composition[place] ?? 0) + end - column;
  }
  return composition;
}

/** `src/elements/news-article`, or the package. */
function placeOf(source: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  if (inPackage?.[1]) return inPackage[1];
  return /(src\/(?:elements\/[\w-]+|[\w.-]+))/.exec(source)?.[1] ?? source;
}

if (import.meta.filename === process.argv[1]) console.log(formatReport(await reportSizes('dist')));
