import neo4j from 'neo4j-driver';

/** What is in a Neo4j database. */
export interface Neo4jFacts {
  readonly version: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Has a database that was just filled count what is in its indexes, so that every contender's plans are made of that. */
export async function settleNeo4j(uri: string): Promise<Neo4jFacts> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true });
  const ask = async (statement: string): Promise<unknown> => {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records[0]?.get(0);
  };
  try {
    await ask('CALL db.awaitIndexes(300)');
    await ask('CALL db.prepareForReplanning(300)');
    return {
      version: (await ask('CALL dbms.components() YIELD versions RETURN versions[0]')) as string,
      nodes: (await ask('MATCH (n) RETURN count(n)')) as number,
      relationships: (await ask('MATCH ()-[r]->() RETURN count(r)')) as number,
    };
  } finally {
    await driver.close();
  }
}
