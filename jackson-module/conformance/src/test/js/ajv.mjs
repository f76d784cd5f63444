// Compares the verdicts of ajv with those of SchemaAgreementTest; CONTRIBUTING.md says how to run it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const Ajv = createRequire(process.cwd() + "/")("ajv/dist/2020.js");
const folder = new URL("../../../", import.meta.url);
const schema = new URL("../json/src/main/resources/META-INF/mes-model/movement.schema.json", folder);
const verdicts = new URL("target/schema-verdicts.ndjson", folder);

const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
const lines = readFileSync(verdicts, "utf8").trimEnd().split("\n");
const differing = lines.filter((line) => {
  const { valid, document } = JSON.parse(line);
  return validate(document) !== valid;
});

console.log(`${lines.length} documents, ${differing.length} differ`);
differing.forEach((line) => console.log(line));
process.exit(differing.length === 0 && lines.length > 0 ? 0 : 1);
