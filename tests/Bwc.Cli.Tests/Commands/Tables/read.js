'use strict';
// Reads a data package as a user's program would, and prints how many rows each table has. Whatever its library finds wrong ends it.
const { Package } = require('datapackage');

async function main(descriptor) {
  const data = await Package.load(descriptor, { strict: true });
  for (const resource of data.resources) {
    const rows = await resource.read({ keyed: true, relations: resource.schema.foreignKeys.length > 0 });
    console.log(`${resource.name},${rows.length}`);
  }
}

main(process.argv[2]).catch((error) => {
  console.error([error.message, ...(error.errors ?? []).map((e) => e.message)].join('\n'));
  process.exit(1);
});
