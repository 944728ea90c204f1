// Checks the tables in data/ as the build does, without building: `npm run data:check`.
import { load } from './source.mjs';

/** @type {typeof import('../src/model/day.ts')} */
const { localDay } = await load('./src/model/day.ts');
/** @type {typeof import('../src/build/data/dataset.ts')} */
const { checkData, readDataset } = await load('./src/build/data/dataset.ts');
/** @type {typeof import('../src/build/data/finding.ts')} */
const { reportFindings } = await load('./src/build/data/finding.ts');

const today = localDay(new Date());
const findings = checkData('data', today);
if (findings.length > 0) {
  console.error(reportFindings(findings));
  process.exitCode = 1;
} else {
  const { dataset, evidence } = readDataset('data', today);
  const statements = Object.values(evidence.statements).flat().length;
  const sources = Object.keys(evidence.sources).length;
  console.log(`The data is sound: ${dataset.members.length} members, ${statements} statements, ${sources} sources.`);
}
