export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

export function isEngineName(text: string): text is EngineName {
  return (engineNames as readonly string[]).includes(text);
}

export function parseEngineNames(texts: readonly string[]): EngineName[] {
  const names = texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
  const unknown = names.find((name) => !isEngineName(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown browser "${unknown}"; there are ${engineNames.join(', ')}`);
  }
  return names.length === 0 ? [...engineNames] : names.filter(isEngineName);
}
