/** `npm run data:print`: writes the files that follow from the declarations of the fact tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dataPackage, dataPackageText } from '../print/tables/data-package.ts';
import { withTables } from '../print/tables/readme.ts';

writeFileSync('data/README.md', withTables(readFileSync('data/README.md', 'utf8')));
writeFileSync('data/datapackage.json', dataPackageText(dataPackage('data')));
