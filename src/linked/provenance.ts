/** Who says what a thing tells, and where: the sources, and the places in them that can be opened. */
import {
  type Cited,
  type CitedWork,
  openedAt,
  placeOf,
  referencesOf,
  worksIn,
} from '../documents/citations.ts';
import { sourceOfWork } from '../graph/dataset/citation.ts';
import { globalId } from '../model/ids.ts';
import { type PublishedAt, reference, type Thing } from './thing.ts';

const sourceReference = (publication: PublishedAt, id: string): Thing =>
  reference(
    publication,
    'Dataset',
    globalId('source', id),
    publication.view.index.sources.get(id)?.name ?? id,
  );

/** The terms of licences, as SPDX publishes them. */
export const licencePage = (licence: string): string => `https://spdx.org/licenses/${licence}`;

/** A row of a source as a work that is part of it; by its address, where it has one. */
function rowOf(publication: PublishedAt, source: string, place: string): Thing {
  const record = publication.view.index.sources.get(source);
  const address = record === undefined ? null : openedAt(record, placeOf(place));
  return {
    ...(address === null ? {} : { '@id': address }),
    '@type': 'CreativeWork',
    name: place,
    isPartOf: sourceReference(publication, source),
    ...(record === undefined ? {} : { license: licencePage(record.licence), version: record.commit }),
  };
}

/**
 * What linked data says of where a thing comes from.
 * @param records everything that tells something of it.
 */
export function provenanceOf(publication: PublishedAt, ...records: readonly (Cited | undefined)[]): Thing {
  const references = records.flatMap((record) => referencesOf(record ?? {}));
  const sources = [...new Set(references.map(({ source }) => source))];
  const rows = new Map(
    references.flatMap(({ source, place }) =>
      place === null ? [] : [[`${source} ${place}`, rowOf(publication, source, place)] as const],
    ),
  );
  return {
    'prov:wasDerivedFrom': sources.map((id) => sourceReference(publication, id)),
    'prov:hadPrimarySource': rows.size === 0 ? undefined : [...rows.values()],
  };
}

/** A report; or a part of a source of the graph, which tells its terms. */
function workThing(publication: PublishedAt, work: CitedWork): Thing {
  const source = sourceOfWork(publication.view, work);
  return {
    ...(work.url === null ? {} : { '@id': work.url }),
    '@type': 'CreativeWork',
    name: work.title,
    ...(source === null
      ? {}
      : {
          isPartOf: sourceReference(publication, source.id),
          license: licencePage(source.licence),
          version: source.commit,
        }),
  };
}

/**
 * The works that a compilation of ours rests on, as works about what they tell.
 * @param evidence as the rows have it; absent: none was recorded, or it is not told yet.
 */
export const worksAbout = (publication: PublishedAt, ...evidence: readonly (string | undefined)[]): Thing => {
  const works = new Map(
    evidence.flatMap(worksIn).map((work) => [`${work.url ?? ''} ${work.title}`, work] as const),
  );
  return {
    subjectOf: works.size === 0 ? undefined : [...works.values()].map((work) => workThing(publication, work)),
  };
};
