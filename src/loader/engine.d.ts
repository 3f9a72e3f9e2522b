/** What engine.js gives, for those who are translated. */
export declare const ENGINE_FLAGS: readonly string[];
export declare function runWithFlags(program: string, args: readonly string[]): Promise<number | undefined>;
