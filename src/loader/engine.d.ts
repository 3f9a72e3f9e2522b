/** What engine.js gives, for those who are translated. */
export declare const ENGINE_FLAGS: readonly string[];
export declare function setEngineFlags(): void;
