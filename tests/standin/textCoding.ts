import { TextDecoder, TextEncoder } from 'node:util';

// jsdom's page has neither, every browser has both. Import this before what reads files.
Object.assign(globalThis, { TextDecoder, TextEncoder });
