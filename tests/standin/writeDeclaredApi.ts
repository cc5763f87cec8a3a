import { writeFileSync } from 'node:fs';
import { declaredApi } from './declaredApi';

// Run after an update of @types/office-js: npx tsx tests/standin/writeDeclaredApi.ts
writeFileSync('src/standin/protocol/declaredApi.json', `${JSON.stringify(declaredApi(), null, 1)}\n`);
